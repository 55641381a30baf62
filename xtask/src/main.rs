//! `cargo xtask`: what people and the build server run on the whole project. It knows commands and folders of this
//! repository and links none of its crates, so that it builds in seconds and works when a crate does not compile.

mod assets;
mod background;
mod bench;
mod browser;
mod cargo;
mod clock;
mod demo;
mod http;
mod places;
mod postgres;
mod run;
mod steps;
mod system;
mod test;

use std::process::ExitCode;

use clap::{Parser, Subcommand};

/// Belfry's own tasks.
#[derive(Parser)]
#[command(name = "cargo xtask", bin_name = "cargo xtask")]
struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Subcommand)]
enum Task {
    /// Everything the build server checks, in order, with times.
    Test {
        /// Only these steps, by the names in the closing table.
        steps: Vec<String>,
    },
    /// Bundles what the browser needs from npm.
    Assets,
    /// Builds the release binary and serves the demo, with its data in demo-data.
    Demo,
    /// Measures the release binary against a bare hello-world and writes docs/measures.md.
    Bench,
    /// Measures the search among many texts and writes docs/measures-search.md.
    BenchSearch,
}

fn main() -> ExitCode {
    let arguments = Arguments::parse();
    let result = match arguments.task {
        Task::Test { steps } => test::run(&steps),
        Task::Assets => assets::build(),
        Task::Demo => demo::run(),
        Task::Bench => bench::run(),
        Task::BenchSearch => bench::search::run(),
    };
    match result {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            eprintln!("error: {error:#}");
            ExitCode::FAILURE
        }
    }
}
