//! A form that comes back with errors is made after the transaction was let go: there is one writer for all.

use crate::{Finding, Source};

/// Refusals that are made while a transaction is open.
pub fn check(file: &Source) -> Vec<Finding> {
    if !file.is_rust() || file.area().is_none() || file.is_test() {
        return Vec::new();
    }
    let mut findings = Vec::new();
    let (mut begun, mut dropped) = (false, false);
    for (number, line) in file.text.lines().enumerate() {
        if line.contains("async fn ") {
            (begun, dropped) = (false, false);
        } else if line.contains(".begin(") {
            begun = true;
        } else if line.contains("drop(tx)") || line.contains("tx.log(") {
            dropped = true;
        }
        let refuses = line.contains("visit::refuse(") || line.contains("return refuse(");
        if refuses && begun {
            if !dropped {
                findings.push(file.finding(number + 1, "drop(tx) before the refusal is made: it holds the one writer"));
            }
            // The way that was not refused goes on with the transaction.
            dropped = false;
        }
    }
    findings
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(text: &str) -> Vec<usize> {
        check(&Source::new("areas/work/src/plans/handlers.rs", text)).iter().map(|finding| finding.line).collect()
    }

    #[test]
    fn a_refusal_that_holds_the_writer_is_found() {
        let text = "async fn a() {\n  let tx = db.begin(&permit);\n  if x {\n    return visit::refuse(y);\n  }\n}\n";
        assert_eq!(lines(text), [4]);
        let second = "async fn a() {\n let tx = db.begin(&permit);\n drop(tx);\n return visit::refuse(y);\n return visit::refuse(z);\n}\n";
        assert_eq!(lines(second), [5]);
    }

    #[test]
    fn one_that_lets_go_or_has_not_begun_is_sound() {
        assert_eq!(
            lines("async fn a() {\n let tx = db.begin(&p);\n drop(tx);\n return visit::refuse(y);\n}\n"),
            Vec::<usize>::new()
        );
        assert_eq!(
            lines("async fn a() {\n let tx = db.begin(&p);\n tx.log(&e).await?;\n return visit::refuse(y);\n}\n"),
            Vec::<usize>::new()
        );
        assert_eq!(
            lines("async fn a() {\n return visit::refuse(y);\n let tx = db.begin(&p);\n}\n"),
            Vec::<usize>::new()
        );
    }
}
