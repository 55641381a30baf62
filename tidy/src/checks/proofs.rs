//! What `docs/security.md` names is there: each file, and each test that it calls a proof (`file::test`).

use std::collections::BTreeSet;

use crate::{Finding, Source};

const PAGE: &str = "docs/security.md";

pub fn check(files: &[Source]) -> Vec<Finding> {
    let Some(page) = files.iter().find(|file| file.path == PAGE) else { return Vec::new() };
    let paths: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
    let tests: BTreeSet<String> = files.iter().filter(|file| file.is_rust()).flat_map(tests).collect();
    let mut findings = Vec::new();
    for (number, line) in page.text.lines().enumerate() {
        for name in line.split('`').skip(1).step_by(2) {
            let is_file = name.contains('/') && name.chars().all(|c| c.is_alphanumeric() || "/._-".contains(c));
            if is_file && !name.starts_with('/') && !paths.iter().any(|path| is_in(path, name)) {
                findings.push(page.finding(number + 1, format!("{name} is not there")));
            }
            let is_test = name.contains("::")
                && name.starts_with(char::is_lowercase)
                && name.chars().all(|c| c.is_alphanumeric() || "_:".contains(c));
            if is_test && !tests.contains(name) {
                findings.push(page.finding(number + 1, format!("there is no test {name}")));
            }
        }
    }
    findings
}

/// Whether the path is that of the file, or of something in that folder.
fn is_in(path: &str, name: &str) -> bool {
    path.strip_prefix(name.trim_end_matches('/')).is_some_and(|rest| rest.is_empty() || rest.starts_with('/'))
}

/// The tests of a file, with the name by which one calls it: that of its folder where it is a `mod.rs` or `lib.rs`.
fn tests(file: &Source) -> Vec<String> {
    let mut parts = file.path.trim_end_matches(".rs").rsplit('/');
    let stem = match parts.next() {
        Some("mod") => parts.next(),
        Some("lib") => parts.nth(1),
        stem => stem,
    };
    let mut names = Vec::new();
    let mut is_marked = false;
    for line in file.text.lines().map(str::trim_start) {
        if line.starts_with("#[test") || line.starts_with("#[tokio::test") {
            is_marked = true;
        } else if let Some((_, rest)) = line.split_once("fn ").filter(|_| is_marked) {
            let name: String = rest.chars().take_while(|c| c.is_alphanumeric() || *c == '_').collect();
            names.push(format!("{}::{name}", stem.unwrap_or_default()));
            is_marked = false;
        }
    }
    names
}

#[cfg(test)]
mod tests {
    use super::*;

    fn found(page: &str) -> Vec<String> {
        let code =
            "//! Tests.\n#[tokio::test(flavor = \"multi_thread\")]\nasync fn a_leak_is_none() {}\nfn helps() {}\n";
        let files = [Source::new("app/tests/all/leaks.rs", code), Source::new(PAGE, page)];
        check(&files).into_iter().map(|finding| finding.what).collect()
    }

    #[test]
    fn a_test_or_a_file_that_is_not_there_is_found() {
        assert_eq!(found("by `leaks::a_leak_is_one`"), ["there is no test leaks::a_leak_is_one"]);
        assert_eq!(found("by `leaks::helps`"), ["there is no test leaks::helps"]);
        assert_eq!(found("in `app/tests/all/leak.rs`"), ["app/tests/all/leak.rs is not there"]);
    }

    #[test]
    fn what_is_there_and_what_is_neither_file_nor_test_is_left_alone() {
        assert_eq!(found("by `leaks::a_leak_is_none` in `app/tests/all/leaks.rs` and `app/tests`"), [""; 0]);
        assert_eq!(found("`script-src 'self'`, `/audit`, `Action::load`"), [""; 0]);
    }
}
