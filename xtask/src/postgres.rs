//! A private PostgreSQL for one test run: a fresh cluster in a temporary folder, on a free port of the loopback
//! interface, without passwords and without care for power cuts. It never touches a cluster of the machine.

use std::ffi::OsStr;
use std::fs;
use std::os::unix::fs::chown;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::Duration;

use anyhow::{Context, Result};
use tempfile::TempDir;

use crate::background::Background;
use crate::{places, run, system};

/// A running server. Dropping it stops it and removes its folder; the fields are dropped in this order.
pub struct Postgres {
    server: Background,
    folder: TempDir,
    port: u16,
}

impl Postgres {
    /// Makes the cluster and waits until it takes connections.
    pub fn start() -> Result<Self> {
        let programs = system::postgresql().context("PostgreSQL is not installed")?;
        let folder = tempfile::Builder::new().prefix("belfry-postgres-").tempdir()?;
        let owner = Owner::find()?;
        owner.give(folder.path())?;
        let data = folder.path().join("data");
        run::output(
            owner
                .command(programs.join("initdb"))
                .args(["--username=belfry", "--auth=trust", "--encoding=UTF8", "--locale=C", "--no-sync", "--pgdata"])
                .arg(&data),
        )?;
        let port = places::free_port()?;
        let mut command = owner.command(programs.join("postgres"));
        command.arg("-D").arg(&data).arg("-p").arg(port.to_string());
        for setting in [
            "listen_addresses=127.0.0.1",
            "unix_socket_directories=",
            "max_connections=300",
            "fsync=off",
            "synchronous_commit=off",
            "full_page_writes=off",
        ] {
            command.args(["-c", setting]);
        }
        let mut server = Background::start("PostgreSQL", &command, &folder.path().join("log"))?;
        server.wait_until(Duration::from_mins(1), || is_ready(&data))?;
        Ok(Self { server, folder, port })
    }

    /// Where tests connect, as a role that may create databases.
    pub fn url(&self) -> String {
        format!("postgres://belfry@127.0.0.1:{}/postgres", self.port)
    }

    /// One line for the log of the run.
    pub fn describe(&self) -> String {
        format!("PostgreSQL: process {}, port {}, {}", self.server.id(), self.port, self.folder.path().display())
    }
}

/// The server writes its state into the last line of its pid file; no client program is needed to ask.
fn is_ready(data: &Path) -> bool {
    fs::read_to_string(data.join("postmaster.pid"))
        .is_ok_and(|text| text.lines().nth(7).is_some_and(|state| state.trim() == "ready"))
}

/// PostgreSQL refuses to run as root. Then it runs as another user who owns the folder.
struct Owner(Option<u32>);

impl Owner {
    fn find() -> Result<Self> {
        if !system::is_root()? {
            return Ok(Self(None));
        }
        let other = system::user_id(Some("postgres")).or_else(|_| system::user_id(Some("nobody")));
        Ok(Self(Some(other.context("PostgreSQL refuses root, and there is no user postgres or nobody")?)))
    }

    fn give(&self, folder: &Path) -> Result<()> {
        chown(folder, self.0, None).with_context(|| format!("{}: owner not changed", folder.display()))
    }

    /// setpriv becomes the program, as the lifeline needs it; runuser would stay in between.
    fn command(&self, program: PathBuf) -> Command {
        let mut command = match self.0 {
            None => Command::new(program),
            Some(user) => {
                let mut setpriv = Command::new("setpriv");
                setpriv.arg(format!("--reuid={user}")).args(["--clear-groups", "--regid"]);
                setpriv.arg(user.to_string()).arg("--").arg(AsRef::<OsStr>::as_ref(&program));
                setpriv
            }
        };
        // The user may not be allowed to see our folder.
        command.current_dir("/");
        command
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Without PostgreSQL on the machine there is nothing to test; `cargo xtask test` installs it first.
    #[test]
    fn it_starts_and_leaves_nothing_behind() {
        if system::postgresql().is_none() {
            return;
        }
        let postgres = Postgres::start().unwrap();
        let process = Path::new("/proc").join(postgres.server.id().to_string());
        let folder = postgres.folder.path().to_owned();
        assert!(process.exists() && folder.join("data").exists());
        drop(postgres);
        assert!(!process.exists() && !folder.exists());
    }
}
