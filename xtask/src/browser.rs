//! The browser tests: a demo in a temporary folder, a real browser, and what stands in e2e. It keeps no data.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::background::Background;
use crate::cargo::{belfry, belfry_command};
use crate::{assets, http, places, run, system};

/// The step `browser` of `cargo xtask test`.
pub fn tests() -> Result<()> {
    let binary = belfry(false)?;
    let folder = tempfile::Builder::new().prefix("belfry-browser-").tempdir()?;
    let demo = Demo::start(&binary, folder.path(), &[])?;
    let tests = node(&demo, &["--test", "--test-reporter=spec"]).and_then(|mut node| run::run(&mut node));
    tests.with_context(|| format!("the demo's last words:\n{}", demo.server.last_words()))
}

/// A demo that serves.
pub struct Demo {
    pub server: Background,
    pub address: SocketAddr,
}

impl Demo {
    /// Fills a fresh folder, or takes what it holds, and waits until the demo serves. A debug build takes its time.
    pub fn start(binary: &Path, folder: &Path, options: &[&str]) -> Result<Self> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, places::free_port()?));
        let mut command = belfry_command(binary);
        command.arg("demo").args(options).arg("--folder").arg(folder.join("data"));
        command.arg("--listen").arg(address.to_string());
        let mut server = Background::start("belfry demo", &command, &folder.join("log"))?;
        server.wait_until(Duration::from_mins(10), || http::answers(address, "/health/ready"))?;
        Ok(Self { server, address })
    }
}

/// `node ...` in e2e, told where the demo and the browser are.
pub fn node(demo: &Demo, words: &[&str]) -> Result<Command> {
    let folder = places::root()?.join("e2e");
    assets::install(&folder)?;
    let mut node = Command::new("node");
    node.args(words).current_dir(folder).env("BELFRY_URL", format!("http://{}", demo.address));
    node.env("BELFRY_BROWSER", system::browser().context("no browser")?);
    Ok(node)
}
