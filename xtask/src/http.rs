//! One GET over a fresh connection to a server on this machine, enough to wait for it and to count bytes.
//! It reads to the end of the connection and never decodes anything.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::time::Duration;

use anyhow::{Context, Result};

/// What came back.
#[derive(Debug, PartialEq, Eq)]
pub struct Answer {
    pub status: u16,
    /// Head and body as they were sent.
    pub bytes: usize,
}

/// Asks as a browser does, with the encodings it takes.
pub fn get(server: SocketAddr, path: &str) -> Result<Answer> {
    let mut stream = TcpStream::connect_timeout(&server, Duration::from_secs(2))?;
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    write!(
        stream,
        "GET {path} HTTP/1.1\r\nHost: {server}\r\nAccept: text/html\r\nAccept-Encoding: br, gzip\r\nConnection: close\r\n\r\n"
    )?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(Answer { status: status(&answer).with_context(|| format!("{path}: no HTTP answer"))?, bytes: answer.len() })
}

/// Whether the page answers 200 now.
pub fn answers(server: SocketAddr, path: &str) -> bool {
    get(server, path).is_ok_and(|answer| answer.status == 200)
}

fn status(answer: &[u8]) -> Option<u16> {
    let line = answer.split(|byte| *byte == b'\r').next()?;
    std::str::from_utf8(line).ok()?.split(' ').nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_status_is_read_from_the_first_line() {
        assert_eq!(status(b"HTTP/1.1 503 Service Unavailable\r\n\r\n"), Some(503));
        assert_eq!(status(b""), None);
    }
}
