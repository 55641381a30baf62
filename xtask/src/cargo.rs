//! The cargo that runs us, as a command. It never hands on what Cargo says about xtask itself.

use std::path::PathBuf;
use std::process::Command;

use anyhow::Result;

use crate::{places, run};

/// `cargo ...` in the root of the repository.
pub fn cargo<'a>(words: impl IntoIterator<Item = &'a str>) -> Result<Command> {
    let mut command = Command::new(std::env::var_os("CARGO").unwrap_or_else(|| "cargo".into()));
    command.current_dir(places::root()?).args(words);
    // `cargo run` describes xtask in these. Some build scripts watch them and would run again after each change of tool.
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("CARGO_PKG_") || name.starts_with("CARGO_MANIFEST_") {
            command.env_remove(name.as_ref());
        }
    }
    command.env_remove("BELFRY_TEST_DATABASE");
    Ok(command)
}

/// Whether cargo-nextest is installed. It runs tests faster and shows slow ones.
pub fn has_nextest() -> bool {
    cargo(["nextest", "--version"]).is_ok_and(|mut command| run::output(&mut command).is_ok())
}

/// Builds the binary `belfry` and says where it is.
pub fn belfry(release: bool) -> Result<PathBuf> {
    let mut build = cargo(["build", "--package", "app", "--bin", "belfry"])?;
    if release {
        build.arg("--release");
    }
    run::run(&mut build)?;
    places::built(if release { "release" } else { "debug" }, "belfry")
}

/// Starts `belfry` free of whatever the caller's environment says about Belfry.
pub fn belfry_command(binary: &std::path::Path) -> Command {
    let mut command = Command::new(binary);
    for (name, _) in std::env::vars_os() {
        let name = name.to_string_lossy();
        if name.starts_with("BELFRY_") || name == "DATABASE_URL" {
            command.env_remove(name.as_ref());
        }
    }
    command
}
