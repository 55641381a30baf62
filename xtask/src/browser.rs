//! The browser tests: a demo in a temporary folder, a real browser, and what stands in e2e. It keeps no data.

use std::net::{Ipv4Addr, SocketAddr};
use std::path::Path;
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};

use crate::background::Background;
use crate::cargo::{belfry, belfry_command};
use crate::clock::Clock;
use crate::{assets, http, places, run, system};

/// The step `browser` of `cargo xtask test`.
pub fn tests() -> Result<()> {
    let binary = belfry(false)?;
    let folder = tempfile::Builder::new().prefix("belfry-browser-").tempdir()?;
    let demo = Demo::start(&binary, folder.path(), &[])?;
    // The story of a year has a demo of its own, because it puts the clock forward.
    let later = folder.path().join("story");
    std::fs::create_dir(&later)?;
    let clock = Clock::set(&later, STORY_BEGINS)?;
    let story = Demo::start_at(&clock, &binary, &later)?;
    let mut node = node(&demo, &["--test", "--test-reporter=spec"])?;
    node.env("BELFRY_STORY_URL", story.url()).env("BELFRY_STORY_CLOCK", clock.file());
    // The journey with a provider of sign-in starts the provider first, and then a demo that knows it.
    node.env("BELFRY_BINARY", &binary);
    let said = || {
        let (demo, story) = (demo.server.last_words(), story.server.last_words());
        format!("the demo's last words:\n{demo}\nthe last words of the story's demo:\n{story}")
    };
    run::run(&mut node).with_context(said)
}

/// When the story begins, in seconds of Unix time: 24 November 2026, 9:00 UTC.
const STORY_BEGINS: i64 = 1_795_510_800;

/// A demo that serves.
pub struct Demo {
    pub server: Background,
    pub address: SocketAddr,
}

impl Demo {
    /// Fills a fresh folder, or takes what it holds, and waits until the demo serves. A debug build takes its time.
    pub fn start(binary: &Path, folder: &Path, options: &[&str]) -> Result<Self> {
        let mut command = belfry_command(binary);
        command.arg("demo").args(options);
        Self::serve(command, folder)
    }

    /// The same, where it is another time.
    pub fn start_at(clock: &Clock, binary: &Path, folder: &Path) -> Result<Self> {
        let mut command = belfry_command(binary);
        clock.show(command.arg("demo"));
        Self::serve(command, folder)
    }

    /// As its own links name it, and as browsers keep passkeys.
    pub fn url(&self) -> String {
        format!("http://localhost:{}", self.address.port())
    }

    fn serve(mut command: Command, folder: &Path) -> Result<Self> {
        let address = SocketAddr::from((Ipv4Addr::LOCALHOST, places::free_port()?));
        command.arg("--folder").arg(folder.join("data")).arg("--listen").arg(address.to_string());
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
    node.args(words).current_dir(folder).env("BELFRY_URL", demo.url());
    node.env("BELFRY_BROWSER", system::browser().context("no browser")?);
    Ok(node)
}
