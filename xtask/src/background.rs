//! A server that runs beside us and never outlives us: not after an error, not after Ctrl-C, not when xtask is killed.

use std::fs::{self, File};
use std::io;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::run::stop_if_interrupted;

/// The shell becomes the server, so the child's id is the server's. Beside it stands a watch that reads from a pipe
/// which only we hold open: when we close it or die, the read ends and the server is told to stop.
const LIFELINE: &str = r#"exec 3<&0; (trap "" INT; read -r line <&3; kill -INT $$) & exec 3<&-; exec "$@" </dev/null"#;

const PATIENCE: Duration = Duration::from_secs(20);

/// A running server. Dropping it stops it and waits for its end.
pub struct Background {
    name: &'static str,
    child: Child,
    log: PathBuf,
}

impl Background {
    /// Starts `command`; what it prints goes to the file `log`.
    pub fn start(name: &'static str, command: &Command, log: &Path) -> Result<Self> {
        let to_log = File::create(log).with_context(|| format!("{}: cannot be written", log.display()))?;
        let mut shell = Command::new("sh");
        shell.args(["-c", LIFELINE, "sh"]).arg(command.get_program()).args(command.get_args());
        for (variable, value) in command.get_envs() {
            match value {
                Some(value) => shell.env(variable, value),
                None => shell.env_remove(variable),
            };
        }
        if let Some(folder) = command.get_current_dir() {
            shell.current_dir(folder);
        }
        // Its own process group: Ctrl-C reaches it through us, after those who use it have ended.
        shell.process_group(0).stdin(Stdio::piped()).stdout(to_log.try_clone()?).stderr(to_log);
        let child = shell.spawn().with_context(|| format!("{name}: cannot be started"))?;
        Ok(Self { name, child, log: log.to_owned() })
    }

    /// Waits until `is_ready` says so; fails with the end of the log when the server ends or takes too long.
    pub fn wait_until(&mut self, limit: Duration, mut is_ready: impl FnMut() -> bool) -> Result<()> {
        let started = Instant::now();
        while !is_ready() {
            stop_if_interrupted()?;
            if let Some(status) = self.child.try_wait()? {
                bail!("{} ended at once ({status}):\n{}", self.name, self.last_words());
            }
            if started.elapsed() > limit {
                bail!("{} is not ready after {} s:\n{}", self.name, limit.as_secs(), self.last_words());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        Ok(())
    }

    /// The id of the server's process.
    pub fn id(&self) -> u32 {
        self.child.id()
    }

    /// The last forty lines of the log.
    pub fn last_words(&self) -> String {
        let log = fs::read(&self.log).unwrap_or_default();
        let log = String::from_utf8_lossy(&log);
        let lines: Vec<&str> = log.lines().collect();
        let from = lines.len().saturating_sub(40);
        lines.get(from..).unwrap_or_default().join("\n")
    }

    fn stop(&mut self) -> io::Result<()> {
        drop(self.child.stdin.take());
        let asked = Instant::now();
        while asked.elapsed() < PATIENCE {
            if self.child.try_wait()?.is_some() {
                return Ok(());
            }
            std::thread::sleep(Duration::from_millis(20));
        }
        eprintln!("{} did not stop when asked; it is killed", self.name);
        self.child.kill()?;
        self.child.wait()?;
        Ok(())
    }
}

impl Drop for Background {
    fn drop(&mut self) {
        if let Err(error) = self.stop() {
            eprintln!("{} (process {}) could not be stopped: {error}", self.name, self.child.id());
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_alive(id: u32) -> bool {
        Path::new("/proc").join(id.to_string()).exists()
    }

    #[test]
    fn a_dropped_server_is_gone() {
        let folder = tempfile::tempdir().unwrap();
        let server = Background::start("sleep", Command::new("sleep").arg("600"), &folder.path().join("log")).unwrap();
        let id = server.id();
        assert!(is_alive(id));
        drop(server);
        assert!(!is_alive(id));
    }

    /// What happens when xtask is killed: nobody asks the server to stop, only the pipe closes.
    #[test]
    fn a_closed_pipe_is_enough() {
        let folder = tempfile::tempdir().unwrap();
        let mut server =
            Background::start("sleep", Command::new("sleep").arg("600"), &folder.path().join("log")).unwrap();
        drop(server.child.stdin.take());
        assert!(!server.child.wait().unwrap().success());
    }

    #[test]
    fn a_server_that_ends_at_once_shows_why() {
        let folder = tempfile::tempdir().unwrap();
        let mut command = Command::new("sh");
        command.args(["-c", "echo the port is taken >&2; exit 1"]);
        let mut server = Background::start("demo", &command, &folder.path().join("log")).unwrap();
        let error = server.wait_until(Duration::from_secs(5), || false).unwrap_err().to_string();
        assert!(error.contains("the port is taken"), "{error}");
    }
}
