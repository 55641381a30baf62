//! Named steps, one after the other until one fails, and the table that closes the run whatever happened.

use std::fmt::Write;
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::run::stop_if_interrupted;

/// A step: its name in the table and what it does.
pub struct Step {
    pub name: &'static str,
    pub run: fn() -> Result<()>,
}

#[derive(Clone, Copy, Debug)]
enum Outcome {
    Passed(Duration),
    Failed(Duration),
    NotRun,
}

/// Runs the steps, or only those that are asked for. The error is the first failure.
pub fn run(steps: &[Step], asked: &[String]) -> Result<()> {
    if let Some(unknown) = asked.iter().find(|name| !steps.iter().any(|step| step.name == *name)) {
        let names: Vec<&str> = steps.iter().map(|step| step.name).collect();
        bail!("there is no step {unknown}; there are: {}", names.join(", "));
    }
    let mut failure = None;
    let mut lines = Vec::new();
    for step in steps.iter().filter(|step| asked.is_empty() || asked.iter().any(|name| name == step.name)) {
        if failure.is_some() {
            lines.push((step.name, Outcome::NotRun));
            continue;
        }
        eprintln!("\n== {}", step.name);
        let started = Instant::now();
        let result = stop_if_interrupted().and_then(|()| (step.run)());
        let took = started.elapsed();
        lines.push((step.name, if result.is_ok() { Outcome::Passed(took) } else { Outcome::Failed(took) }));
        failure = result.with_context(|| format!("the step {} failed", step.name)).err();
    }
    eprint!("\n{}", table(&lines));
    failure.map_or(Ok(()), Err)
}

fn table(lines: &[(&str, Outcome)]) -> String {
    let width = lines.iter().map(|(name, _)| name.len()).max().unwrap_or(0);
    let mut table = String::new();
    let mut whole = Duration::ZERO;
    for (name, outcome) in lines {
        let (word, took) = match outcome {
            Outcome::Passed(took) => ("passed", *took),
            Outcome::Failed(took) => ("FAILED", *took),
            Outcome::NotRun => ("not run", Duration::ZERO),
        };
        whole += took;
        let _ = writeln!(table, "{name:width$}  {word:7}  {:>7.1} s", took.as_secs_f64());
    }
    let _ = writeln!(table, "{:width$}  {:7}  {:>7.1} s", "", "", whole.as_secs_f64());
    table
}

#[cfg(test)]
mod tests {
    use super::*;

    const STEPS: &[Step] = &[
        Step { name: "first", run: || Ok(()) },
        Step { name: "second", run: || bail!("broken") },
        Step { name: "third", run: || Ok(()) },
    ];

    #[test]
    fn the_first_failure_is_the_error() {
        let error = run(STEPS, &[]).unwrap_err();
        assert_eq!(format!("{error:#}"), "the step second failed: broken");
        assert!(run(STEPS, &["first".into(), "third".into()]).is_ok());
    }

    #[test]
    fn an_unknown_step_names_the_known_ones() {
        let error = run(STEPS, &["fourth".into()]).unwrap_err().to_string();
        assert!(error.contains("first, second, third"), "{error}");
    }

    #[test]
    fn the_table_says_what_was_not_run() {
        let lines = [
            ("format", Outcome::Passed(Duration::from_millis(1500))),
            ("lint", Outcome::Failed(Duration::from_secs(2))),
            ("tests", Outcome::NotRun),
        ];
        assert_eq!(
            table(&lines),
            "format  passed       1.5 s\nlint    FAILED       2.0 s\ntests   not run      0.0 s\n                     3.5 s\n"
        );
    }
}
