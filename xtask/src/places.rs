//! Where things are: the repository, its folders with npm packages, the built binaries, a free port.

use std::net::{Ipv4Addr, TcpListener};
use std::path::{Path, PathBuf};

use anyhow::{Context, Result};

/// The root of the repository.
pub fn root() -> Result<PathBuf> {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().map(Path::to_path_buf).context("xtask stands in no folder")
}

/// A binary built by Cargo. xtask stands in `<target>/debug` itself, and so finds the target folder wherever it is.
pub fn built(profile: &str, name: &str) -> Result<PathBuf> {
    let own = std::env::current_exe().context("where xtask itself stands is unknown")?;
    let target = own.parent().and_then(Path::parent).context("xtask does not stand in a target folder")?;
    Ok(target.join(profile).join(name))
}

/// A port on the loopback interface that is free now. The system gives it; another program may still be faster.
pub fn free_port() -> Result<u16> {
    let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).context("no free port on 127.0.0.1")?;
    Ok(listener.local_addr()?.port())
}

/// The first free port from `first` on, of the twenty that follow.
pub fn free_port_from(first: u16) -> Result<u16> {
    (first..first.saturating_add(20))
        .find(|port| TcpListener::bind((Ipv4Addr::LOCALHOST, *port)).is_ok())
        .with_context(|| format!("no free port from {first} on"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_taken_port_is_passed_over() {
        let taken = TcpListener::bind((Ipv4Addr::LOCALHOST, 0)).unwrap();
        let port = taken.local_addr().unwrap().port();
        if port < u16::MAX - 20 {
            assert!(free_port_from(port).unwrap() > port);
        }
    }

    #[test]
    fn the_root_holds_the_workspace() {
        assert!(root().unwrap().join("Cargo.lock").is_file());
    }
}
