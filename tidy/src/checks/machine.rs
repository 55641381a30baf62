//! Paths of the machine on which something was written have no place in the project.

use crate::{Finding, Source};

/// Put together here, so that this file does not find itself.
const PATHS: &[&str] = &[
    concat!("/wo", "rk/main"),
    concat!("/wo", "rk/shared"),
    concat!("/wo", "rk/."),
    concat!("/tmp/", "briefs"),
    concat!("/tmp/", "target-"),
    concat!("/ro", "ot/"),
    concat!("/Use", "rs/"),
];

pub fn check(file: &Source) -> Vec<Finding> {
    let mut findings = Vec::new();
    for (number, line) in file.text.lines().enumerate() {
        if let Some(path) = PATHS.iter().find(|path| stands_alone(line, path)) {
            findings.push(file.finding(number + 1, format!("{path} is a path of one machine")));
        }
    }
    findings
}

/// Whether the path begins in the line as a whole path does, and is not the end of another one.
fn stands_alone(line: &str, path: &str) -> bool {
    line.match_indices(path).any(|(at, _)| {
        let before = line.get(..at).and_then(|text| text.chars().next_back());
        !before.is_some_and(|sign| sign.is_alphanumeric() || "._-/}".contains(sign))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_of_one_machine_is_found() {
        let text = format!("first\nsee {}/notes.md\n", concat!("/wo", "rk/shared"));
        let found = check(&Source::new("docs/a.md", text));
        assert_eq!(found.iter().map(|finding| finding.line).collect::<Vec<_>>(), [2]);
    }

    #[test]
    fn a_folder_of_ours_is_none() {
        assert_eq!(check(&Source::new("docs/a.md", format!("areas{}.rs", concat!("/wo", "rk/main")))), []);
        assert_eq!(check(&Source::new("docs/a.md", "href=\"/work/1\"")), []);
    }
}
