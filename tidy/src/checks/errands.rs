//! An errand is the program's permit for itself. Whoever acts for a person has that person's permit, so a handler that
//! makes an errand goes around the decision and writes without a name in the log.

use crate::rust::tokens;
use crate::{Finding, Source};

/// Files whose work is the program's own.
const OWN_WORK: &[&str] = &["jobs.rs", "listeners.rs", "mailboxes.rs", "samples.rs", "commands.rs"];
const OWN_FOLDERS: &[&str] = &["kernel/src/", "app/src/demo/", "world/"];

pub fn check(file: &Source) -> Vec<Finding> {
    let is_own = OWN_WORK.contains(&file.file_name()) || OWN_FOLDERS.iter().any(|folder| file.path.starts_with(folder));
    if !file.is_rust() || is_own || file.is_test() {
        return Vec::new();
    }
    tokens(&file.text)
        .iter()
        .filter(|token| token.is_word("Errand"))
        .map(|found| {
            let what = "an errand is for jobs, listeners, mailboxes, samples and commands: hand on the permit";
            file.finding(found.line, what)
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_errand_in_a_handler_is_found_and_in_a_job_is_not() {
        let text =
            "//! x\nuse kernel::access::Errand;\n// Errand in a comment\nlet tx = db.begin(&Errand::new(\"x\"));\n";
        let lines = |path| check(&Source::new(path, text)).iter().map(|finding| finding.line).collect::<Vec<_>>();
        for path in ["areas/work/src/plans/handlers.rs", "areas/work/src/plans/queries.rs", "app/src/door.rs"] {
            assert_eq!(lines(path), [2, 4], "{path}");
        }
        for path in [
            "areas/work/src/jobs.rs",
            "areas/people/src/samples.rs",
            "areas/work/src/plans/tests.rs",
            "app/src/commands.rs",
            "app/src/demo/mod.rs",
            "app/tests/all/health.rs",
            "kernel/src/access.rs",
            "world/src/cast.rs",
        ] {
            assert_eq!(lines(path), Vec::<usize>::new(), "{path}");
        }
    }
}
