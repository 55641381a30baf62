//! Each Rust file says first what it is; no file is named for nothing in particular.

use crate::{Finding, Source};

/// Names under which anything can hide.
const NAMES: &[&str] =
    &["common", "helper", "helpers", "manager", "managers", "misc", "service", "services", "util", "utils"];

pub fn check(file: &Source) -> Vec<Finding> {
    if !file.is_rust() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let is_example = file.path.contains("/examples/");
    if !is_example && !file.text.starts_with("//!") {
        findings.push(file.finding(1, "begins without `//!`: say what the file is, and what it must never do"));
    }
    let mut parts: Vec<&str> = file.path.split('/').collect();
    let stem = file.file_name().trim_end_matches(".rs");
    parts.pop();
    parts.push(stem);
    if let Some(name) = parts.iter().find(|part| NAMES.contains(part)) {
        findings.push(file.finding(1, format!("{name} says nothing: name the file for what it holds")));
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_without_an_opening_is_found() {
        assert_eq!(check(&Source::new("ui/src/map.rs", "use maud::html;\n")).len(), 1);
        assert_eq!(check(&Source::new("ui/src/map.rs", "//! The map.\nuse maud::html;\n")), []);
        assert_eq!(check(&Source::new("xtask/examples/hello.rs", "fn main() {}\n")), []);
    }

    #[test]
    fn a_file_named_for_nothing_is_found() {
        for path in ["ui/src/utils.rs", "areas/work/src/helpers/mod.rs", "kernel/src/service.rs"] {
            assert_eq!(check(&Source::new(path, "//! Things.\n")).len(), 1, "{path}");
        }
        assert_eq!(check(&Source::new("ui/src/utility_pole.rs", "//! Things.\n")), []);
    }
}
