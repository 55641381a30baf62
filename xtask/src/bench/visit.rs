//! What a visitor's browser sees: bytes for the first page and the next, and when the largest piece is painted on a slow
//! computer. The browser is driven by e2e/visit.mjs, which prints one line a measure: name, tab, number.

use anyhow::{Context, Result};

use crate::browser::{Demo, node};
use crate::run;

/// One measure as the script names it.
#[derive(Debug, PartialEq)]
pub struct Visit {
    pub name: String,
    pub value: f64,
}

/// Runs the script over the pages.
pub fn measure(demo: &Demo, pages: &[&str]) -> Result<Vec<Visit>> {
    let mut words = vec!["visit.mjs"];
    words.extend(pages);
    let said = run::output(&mut node(demo, &words)?)?;
    read(&said).with_context(|| format!("visit.mjs said something unexpected:\n{said}"))
}

fn read(said: &str) -> Option<Vec<Visit>> {
    said.lines()
        .map(|line| {
            let (name, value) = line.split_once('\t')?;
            Some(Visit { name: name.to_owned(), value: value.parse().ok()? })
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_bad_line_is_not_passed_over() {
        let visit = Visit { name: "first visit, KiB".into(), value: 87.5 };
        assert_eq!(read("first visit, KiB\t87.5\n"), Some(vec![visit]));
        assert_eq!(read("first visit, KiB\t87.5\nError: no page\n"), None);
    }
}
