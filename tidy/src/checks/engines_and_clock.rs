//! The databases' own libraries stay in the kernel's database folder, the clock in the kernel's clock.

use crate::rust::{Placed, tokens};
use crate::{Finding, Source};

const ENGINES: &[&str] = &["rusqlite", "tokio_postgres", "deadpool_postgres"];

pub fn check(file: &Source) -> Vec<Finding> {
    if !file.is_rust() {
        return Vec::new();
    }
    let tokens = tokens(&file.text);
    let mut findings = Vec::new();
    if !file.path.starts_with("kernel/src/db/") && !file.path.starts_with("world/") {
        findings.extend(engines(file, &tokens));
    }
    // xtask and examples measure how long things take; nothing they say depends on the hour. Tests of the running program
    // share its clock.
    let measures =
        ["xtask/", "app/tests/"].iter().any(|folder| file.path.starts_with(folder)) || file.path.contains("/examples/");
    if file.path != "kernel/src/clock.rs" && !measures {
        findings.extend(clocks(file, &tokens));
    }
    findings
}

fn engines(file: &Source, tokens: &[Placed<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for engine in ENGINES {
        for found in tokens.iter().filter(|token| token.is_word(engine)) {
            findings.push(file.finding(found.line, format!("{engine} is used only in kernel/src/db and world")));
        }
    }
    findings
}

fn clocks(file: &Source, tokens: &[Placed<'_>]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (at, found) in tokens.iter().enumerate() {
        let calls = |method: &str| {
            let after = tokens.get(at + 1..at + 4).unwrap_or_default();
            matches!(after, [one, two, name] if one.is_sign(':') && two.is_sign(':') && name.is_word(method))
        };
        let reads_the_clock = found.is_word("SystemTime")
            || (calls("now") && ["Timestamp", "Instant", "Zoned"].iter().any(|kind| found.is_word(kind)))
            || (calls("now_v7") && found.is_word("Uuid"));
        if reads_the_clock {
            findings.push(
                file.finding(found.line, "only kernel/src/clock.rs reads the clock: take the time as a parameter"),
            );
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(path: &str, text: &str) -> Vec<usize> {
        check(&Source::new(path, text)).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn an_engine_outside_its_folder_is_found() {
        let text = "//! x\nuse rusqlite::Connection;\nuse tokio_postgres as pg;\n// rusqlite in a comment\n";
        assert_eq!(lines("areas/work/src/lib.rs", text), [2, 3]);
        assert_eq!(lines("kernel/src/db/sqlite.rs", text), Vec::<usize>::new());
        assert_eq!(lines("world/src/lib.rs", text), Vec::<usize>::new());
    }

    #[test]
    fn a_look_at_the_clock_is_found() {
        let text = "//! x\nlet a = Timestamp::now();\nlet b = std::time::Instant::now();\nlet c = SystemTime::UNIX_EPOCH;\n\
                    let d = Zoned::now();\nlet e = Uuid::now_v7();\nlet f = clock.now();\n";
        assert_eq!(lines("areas/work/src/lib.rs", text), [2, 3, 4, 5, 6]);
        assert_eq!(lines("kernel/src/clock.rs", text), Vec::<usize>::new());
        assert_eq!(lines("xtask/src/steps.rs", text), Vec::<usize>::new());
        assert_eq!(lines("rules/places/examples/measure_places.rs", text), Vec::<usize>::new());
    }
}
