//! `cargo xtask demo`: one command from a fresh checkout to a working Belfry with example data.

use std::os::unix::process::CommandExt;

use anyhow::{Context, Result};

use crate::cargo::{belfry, belfry_command};
use crate::{assets, places};

/// Builds, then becomes the demo: Ctrl-C and the exit code are its own. It prints its addresses and accounts itself.
pub fn run() -> Result<()> {
    assets::build()?;
    let binary = belfry(true)?;
    let port = places::free_port_from(8080)?;
    let mut command = belfry_command(&binary);
    command.current_dir(places::root()?).args(["demo", "--folder", "demo-data"]);
    let error = command.arg("--listen").arg(format!("127.0.0.1:{port}")).exec();
    Err(error).with_context(|| format!("{}: cannot be started", binary.display()))
}
