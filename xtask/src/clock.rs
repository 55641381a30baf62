//! A clock of its own for a program that we start: it shows another time than the machine's, and goes on from there. Whoever
//! writes its file puts it forward while the program runs.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::time::{SystemTime, UNIX_EPOCH};

use anyhow::{Context, Result};

use crate::system;

/// A clock that is so many seconds away from the machine's as its file says.
pub struct Clock {
    library: PathBuf,
    file: PathBuf,
}

impl Clock {
    /// A clock that shows `second` of Unix time now.
    pub fn set(folder: &Path, second: i64) -> Result<Self> {
        let library = system::fake_clock().context("no libfaketime")?;
        let file = folder.join("clock");
        let now = i64::try_from(SystemTime::now().duration_since(UNIX_EPOCH)?.as_secs())?;
        fs::write(&file, format!("{:+}\n", second - now))?;
        Ok(Self { library, file })
    }

    pub fn file(&self) -> &Path {
        &self.file
    }

    /// Lets a program that is not started yet read this clock; how long it waits for something is as ever.
    pub fn show(&self, command: &mut Command) {
        command.env("LD_PRELOAD", &self.library).env("FAKETIME_TIMESTAMP_FILE", &self.file);
        command.env("FAKETIME_NO_CACHE", "1").env("FAKETIME_DONT_FAKE_MONOTONIC", "1").env("NO_FAKE_STAT", "1");
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_program_reads_the_clock_that_it_is_shown_and_sees_it_put_forward() {
        if system::fake_clock().is_none() {
            eprintln!("left out: libfaketime is not installed");
            return;
        }
        let folder = tempfile::tempdir().unwrap();
        let clock = Clock::set(folder.path(), 1_795_510_800).unwrap();
        let day = || {
            let mut date = Command::new("date");
            clock.show(date.args(["--utc", "+%F"]));
            String::from_utf8(date.output().unwrap().stdout).unwrap().trim().to_owned()
        };
        assert_eq!(day(), "2026-11-24");
        let offset: i64 = fs::read_to_string(clock.file()).unwrap().trim().parse().unwrap();
        fs::write(clock.file(), format!("{:+}", offset + 86_400 * 31)).unwrap();
        assert_eq!(day(), "2026-12-25");
    }
}
