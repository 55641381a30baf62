//! Packages from npm, as their lock files say, and the bundle that ui takes into the binary.

use std::path::Path;
use std::process::Command;

use anyhow::{Context, Result};

use crate::{places, run, system};

/// `cargo xtask assets`.
pub fn build() -> Result<()> {
    let web = places::root()?.join("web");
    install(&web)?;
    run::run(npm(&web)?.args(["run", "build"]))
}

/// `npm ci`, unless what is installed is newer than the lock file.
pub fn install(folder: &Path) -> Result<()> {
    if is_installed(folder) {
        return Ok(());
    }
    run::run(npm(folder)?.args(["ci", "--no-audit", "--no-fund"]))
}

/// Node is never installed by us: what distributions carry is often too old.
fn npm(folder: &Path) -> Result<Command> {
    let mut npm =
        Command::new(system::program("npm").context("missing: Node.js 20 or later with npm. Please install")?);
    npm.current_dir(folder);
    Ok(npm)
}

/// npm writes `node_modules/.package-lock.json` last, so a broken installation counts as none.
fn is_installed(folder: &Path) -> bool {
    let changed = |path: &str| folder.join(path).metadata().and_then(|file| file.modified()).ok();
    match (changed("node_modules/.package-lock.json"), changed("package-lock.json")) {
        (Some(installed), Some(locked)) => installed >= locked,
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use std::fs::{self, File};
    use std::time::{Duration, SystemTime};

    use super::*;

    #[test]
    fn a_newer_lock_file_asks_for_an_installation() {
        let folder = tempfile::tempdir().unwrap();
        assert!(!is_installed(folder.path()));
        fs::create_dir(folder.path().join("node_modules")).unwrap();
        let locked = File::create(folder.path().join("package-lock.json")).unwrap();
        assert!(!is_installed(folder.path()), "half an installation counts as none");
        File::create(folder.path().join("node_modules/.package-lock.json")).unwrap();
        locked.set_modified(SystemTime::now() - Duration::from_mins(1)).unwrap();
        assert!(is_installed(folder.path()));
        locked.set_modified(SystemTime::now() + Duration::from_mins(1)).unwrap();
        assert!(!is_installed(folder.path()));
    }
}
