//! `cargo xtask test`: the steps of the build server, in order. What is checked is said here and nowhere else.

use anyhow::Result;

use crate::cargo::{cargo, has_nextest};
use crate::postgres::Postgres;
use crate::steps::{self, Step};
use crate::system::{self, Need};
use crate::{assets, browser, run};

const STEPS: &[Step] = &[
    Step { name: "system", run: || system::ensure(NEEDS) },
    Step { name: "format", run: format },
    Step { name: "assets", run: assets::build },
    Step { name: "lint", run: lint },
    Step { name: "tests-sqlite", run: tests_on_sqlite },
    Step { name: "tests-postgres", run: tests_on_postgres },
    Step { name: "calendars", run: calendars },
    Step { name: "papers", run: papers },
    Step { name: "browser", run: browser::tests },
];

const NEEDS: &[Need] =
    &[Need::PostgreSql, Need::Browser, Need::Icalendar, Need::Feedparser, Need::Poppler, Need::FakeClock];

/// Packages whose tests use a database. The others would only repeat themselves on PostgreSQL.
const WITH_DATABASE: &[&str] = &[
    "kernel",
    "people",
    "groups",
    "work",
    "library",
    "talk",
    "watch",
    "moderation",
    "translation",
    "notices",
    "office",
    "front",
    "app",
    "world",
];

/// All steps, or those that are named.
pub fn run(asked: &[String]) -> Result<()> {
    run::remember_interrupts()?;
    steps::run(STEPS, asked)
}

fn format() -> Result<()> {
    run::run(&mut cargo(["fmt", "--all", "--check"])?)
}

fn lint() -> Result<()> {
    run::run(&mut cargo(["clippy", "--workspace", "--all-targets", "--", "-D", "warnings"])?)
}

fn tests_on_sqlite() -> Result<()> {
    if !has_nextest() {
        return run::run(&mut cargo(["test", "--workspace"])?);
    }
    run::run(&mut cargo(["nextest", "run", "--workspace", "--no-tests=pass"])?)?;
    // nextest leaves out the examples in documentation.
    run::run(&mut cargo(["test", "--workspace", "--doc", "--quiet"])?)
}

fn tests_on_postgres() -> Result<()> {
    let postgres = Postgres::start()?;
    eprintln!("{}", postgres.describe());
    let mut tests = if has_nextest() { cargo(["nextest", "run", "--no-tests=pass"])? } else { cargo(["test"])? };
    tests.args(WITH_DATABASE.iter().flat_map(|package| ["--package", package]));
    run::run(tests.env("BELFRY_TEST_DATABASE", postgres.url()))
}

/// What poppler finds in our PDF. Apart from the other tests, which need nothing but Rust.
fn papers() -> Result<()> {
    for package in ["papers", "app"] {
        run::run(&mut cargo(["test", "--package", package, "--tests", "--", "--ignored", "poppler"])?)?;
    }
    Ok(())
}

/// What Python's packages make of our calendars, mails and feeds. Apart from the other tests, which need nothing but Rust.
fn calendars() -> Result<()> {
    let mut tests = cargo(["test", "--package", "app", "--test", "all", "--", "--ignored", "::pythons_"])?;
    run::run(tests.env("PYTHON", system::PYTHON))
}
