//! Programs that the machine must have beside Rust and Node: PostgreSQL, a browser, Python with the packages that read
//! calendars and feeds, poppler, which reads PDF, a clock that can be put forward, and for the bench wrk. Missing ones
//! are installed where that can be done without a question, and named otherwise.

use std::env;
use std::path::{Path, PathBuf};
use std::process::Command;

use anyhow::{Context, Result, bail};

use crate::run;

/// A program we cannot do without.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Need {
    PostgreSql,
    Browser,
    Icalendar,
    Feedparser,
    FakeClock,
    Poppler,
    Wrk,
}

impl Need {
    fn is_met(self) -> bool {
        match self {
            Need::PostgreSql => postgresql().is_some(),
            Need::Browser => browser().is_some(),
            Need::Icalendar => imports("icalendar, pytz, dateutil"),
            Need::Feedparser => imports("feedparser"),
            Need::FakeClock => fake_clock().is_some(),
            Need::Poppler => ["pdfinfo", "pdftotext"].iter().all(|name| program(name).is_some()),
            Need::Wrk => program("wrk").is_some(),
        }
    }

    /// The package of Debian and Ubuntu.
    fn package(self) -> &'static str {
        match self {
            Need::PostgreSql => "postgresql",
            Need::Browser => "chromium",
            Need::Icalendar => "python3-icalendar",
            Need::Feedparser => "python3-feedparser",
            Need::FakeClock => "libfaketime",
            Need::Poppler => "poppler-utils",
            Need::Wrk => "wrk",
        }
    }

    fn meaning(self) -> &'static str {
        match self {
            Need::PostgreSql => "the PostgreSQL server (initdb and postgres, in PATH or in /usr/lib/postgresql/*/bin)",
            Need::Browser => "Chromium or Google Chrome",
            Need::Icalendar => "the packages icalendar, pytz and dateutil for /usr/bin/python3",
            Need::Feedparser => "the package feedparser for /usr/bin/python3",
            Need::FakeClock => "libfaketime, with which a program sees another time",
            Need::Poppler => "pdfinfo and pdftotext of poppler",
            Need::Wrk => "wrk, which puts load on a server",
        }
    }
}

/// Installs what is missing. Debian's own database cluster may come with the package; it is never used.
pub fn ensure(needs: &[Need]) -> Result<()> {
    let missing: Vec<Need> = needs.iter().copied().filter(|need| !need.is_met()).collect();
    if missing.is_empty() {
        return Ok(());
    }
    let packages: Vec<&str> = missing.iter().map(|need| need.package()).collect();
    let Some(apt) = apt() else {
        let wanted: Vec<&str> = missing.iter().map(|need| need.meaning()).collect();
        bail!(
            "missing: {}. Please install; on Debian or Ubuntu: sudo apt-get install --no-install-recommends {}",
            wanted.join("; "),
            packages.join(" ")
        );
    };
    run::run(apt.command().arg("update"))?;
    run::run(apt.command().args(["install", "--yes", "--no-install-recommends"]).args(&packages))?;
    match missing.iter().find(|need| !need.is_met()) {
        None => Ok(()),
        Some(need) => bail!("still missing after the installation: {}", need.meaning()),
    }
}

/// The folder with `initdb` and `postgres`. Of several versions the newest.
pub fn postgresql() -> Option<PathBuf> {
    let is_complete = |folder: &Path| folder.join("initdb").is_file() && folder.join("postgres").is_file();
    search_path().into_iter().find(|folder| is_complete(folder)).or_else(|| {
        let versions = Path::new("/usr/lib/postgresql").read_dir().ok()?;
        versions
            .filter_map(|entry| {
                let entry = entry.ok()?;
                let version: u32 = entry.file_name().to_str()?.parse().ok()?;
                Some((version, entry.path().join("bin")))
            })
            .filter(|(_, folder)| is_complete(folder))
            .max()
            .map(|(_, folder)| folder)
    })
}

/// The browser for tests and measures.
pub fn browser() -> Option<PathBuf> {
    ["chromium", "chromium-browser", "google-chrome"].into_iter().find_map(program)
}

/// The library that shows a program another time than the machine's: in /usr/lib, or below it by the kind of machine.
pub fn fake_clock() -> Option<PathBuf> {
    let name = "faketime/libfaketimeMT.so.1";
    let folders = Path::new("/usr/lib").read_dir().ok()?.filter_map(|entry| Some(entry.ok()?.path()));
    std::iter::once(PathBuf::from("/usr/lib"))
        .chain(folders)
        .map(|folder| folder.join(name))
        .find(|file| file.is_file())
}

/// The Python that comes with the system, because its packages come with the system too; another one in PATH has others.
pub const PYTHON: &str = "/usr/bin/python3";

fn imports(packages: &str) -> bool {
    run::output(Command::new(PYTHON).args(["-c", &format!("import {packages}")])).is_ok()
}

/// A program in PATH.
pub fn program(name: &str) -> Option<PathBuf> {
    search_path().into_iter().map(|folder| folder.join(name)).find(|path| path.is_file())
}

/// Whether we are root.
pub fn is_root() -> Result<bool> {
    Ok(user_id(None)? == 0)
}

/// The number of a user, or our own.
pub fn user_id(name: Option<&str>) -> Result<u32> {
    let said = run::output(Command::new("id").arg("-u").args(name))?;
    said.trim().parse().context("id -u gave no number")
}

fn search_path() -> Vec<PathBuf> {
    env::var_os("PATH").map(|path| env::split_paths(&path).collect()).unwrap_or_default()
}

#[derive(Clone, Copy)]
enum Apt {
    AsRoot,
    ThroughSudo,
}

impl Apt {
    fn command(self) -> Command {
        let mut command = match self {
            Apt::AsRoot => Command::new("apt-get"),
            Apt::ThroughSudo => {
                let mut sudo = Command::new("sudo");
                sudo.args(["--non-interactive", "DEBIAN_FRONTEND=noninteractive", "apt-get"]);
                sudo
            }
        };
        command.env("DEBIAN_FRONTEND", "noninteractive");
        command
    }
}

/// How packages can be installed without a question, if they can.
fn apt() -> Option<Apt> {
    program("apt-get")?;
    if is_root().ok()? {
        return Some(Apt::AsRoot);
    }
    program("sudo")?;
    run::output(Command::new("sudo").args(["--non-interactive", "true"])).ok().map(|_| Apt::ThroughSudo)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_cargo_runs_with_is_found() {
        assert!(program("sh").is_some());
        assert!(program("no-such-program-here").is_none());
    }

    #[test]
    fn the_number_of_root_is_zero() {
        assert_eq!(user_id(Some("root")).unwrap(), 0);
    }
}
