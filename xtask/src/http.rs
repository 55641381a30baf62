//! One request over a fresh connection to a server on this machine: enough to wait for it, to sign in and to count bytes.
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

/// Asks as a browser does, with the encodings it takes; `cookie` is what the server knows somebody by.
pub fn get(server: SocketAddr, path: &str, cookie: Option<&str>) -> Result<Answer> {
    let cookie = cookie.map(|cookie| format!("Cookie: {cookie}\r\n")).unwrap_or_default();
    let answer = ask(server, &format!("GET {path}"), &format!("Accept-Encoding: br, gzip\r\n{cookie}"), "")?;
    Ok(Answer { status: status(&answer).with_context(|| format!("{path}: no HTTP answer"))?, bytes: answer.len() })
}

/// The page as text, for links in it.
pub fn read(server: SocketAddr, path: &str, cookie: &str) -> Result<String> {
    let answer = ask(server, &format!("GET {path}"), &format!("Cookie: {cookie}\r\n"), "")?;
    Ok(String::from_utf8_lossy(&answer).into_owned())
}

/// Sends a form and returns the status of the answer.
pub fn post(server: SocketAddr, path: &str, cookie: &str, body: &str) -> Result<u16> {
    let kind = "Content-Type: application/x-www-form-urlencoded";
    let heads = format!("{kind}\r\nContent-Length: {}\r\nCookie: {cookie}\r\n", body.len());
    let answer = ask(server, &format!("POST {path}"), &heads, body)?;
    status(&answer).with_context(|| format!("{path}: no HTTP answer"))
}

/// Signs in as one of the demonstration's people and returns the cookie.
pub fn sign_in(server: SocketAddr, email: &str, password: &str) -> Result<String> {
    let body = format!("email={}&password={password}", email.replace('@', "%40"));
    let kind = format!("Content-Type: application/x-www-form-urlencoded\r\nContent-Length: {}\r\n", body.len());
    let answer = ask(server, "POST /en/sign-in", &kind, &body)?;
    cookie(&String::from_utf8_lossy(&answer)).with_context(|| format!("{email} cannot sign in"))
}

fn cookie(answer: &str) -> Option<String> {
    let line = answer.lines().find(|line| line.to_ascii_lowercase().starts_with("set-cookie:"))?;
    Some(line.split_once(':')?.1.split(';').next()?.trim().to_owned())
}

fn ask(server: SocketAddr, what: &str, head: &str, body: &str) -> Result<Vec<u8>> {
    let mut stream = TcpStream::connect_timeout(&server, Duration::from_secs(2))?;
    stream.set_read_timeout(Some(Duration::from_secs(30)))?;
    write!(stream, "{what} HTTP/1.1\r\nHost: {server}\r\nAccept: text/html\r\nConnection: close\r\n{head}\r\n{body}")?;
    let mut answer = Vec::new();
    stream.read_to_end(&mut answer)?;
    Ok(answer)
}

/// Whether the page answers 200 now.
pub fn answers(server: SocketAddr, path: &str) -> bool {
    get(server, path, None).is_ok_and(|answer| answer.status == 200)
}

fn status(answer: &[u8]) -> Option<u16> {
    let line = answer.split(|byte| *byte == b'\r').next()?;
    std::str::from_utf8(line).ok()?.split(' ').nth(1)?.parse().ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_cookie_is_read_without_its_attributes() {
        let answer = "HTTP/1.1 303 See Other\r\nset-cookie: belfry=abc; HttpOnly; Path=/\r\n\r\n";
        assert_eq!(cookie(answer).as_deref(), Some("belfry=abc"));
        assert_eq!(cookie("HTTP/1.1 422 Unprocessable Content\r\n\r\n"), None);
    }

    #[test]
    fn the_status_is_read_from_the_first_line() {
        assert_eq!(status(b"HTTP/1.1 503 Service Unavailable\r\n\r\n"), Some(503));
        assert_eq!(status(b""), None);
    }
}
