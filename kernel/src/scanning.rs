//! Looking through what is sent in for viruses, by a clamd that the operator runs beside. Its protocol is that of INSTREAM in
//! clamd(8): the content goes out in pieces with their lengths, one line comes back. Where a clamd is set and does not answer,
//! nothing is taken.

use std::io;
use std::path::PathBuf;
use std::time::Duration;

use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite, AsyncWriteExt};
use tokio::net::{TcpStream, UnixStream};

/// Where clamd listens.
#[derive(Clone, Debug)]
pub enum Scanner {
    Socket(PathBuf),
    Address(String),
}

/// What was found in a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Found {
    Nothing,
    /// Holds what clamd calls it.
    Virus(String),
}

/// As long as one file may take; shorter than a request may.
const PATIENCE: Duration = Duration::from_secs(15);
/// As much as is sent at once, and as much as is read of an answer.
const PIECE: usize = 64 * 1024;
const ANSWER: u64 = 4096;

trait Line: AsyncRead + AsyncWrite + Send + Unpin {}
impl<T: AsyncRead + AsyncWrite + Send + Unpin> Line for T {}

impl Scanner {
    /// The path of a socket, or a host and port; nothing where none is set.
    pub fn of(setting: &str) -> Result<Option<Self>, String> {
        if setting.is_empty() {
            return Ok(None);
        }
        if setting.starts_with('/') {
            return Ok(Some(Self::Socket(setting.into())));
        }
        let port = setting.rsplit_once(':').filter(|(host, _)| !host.is_empty()).map(|(_, port)| port.parse::<u16>());
        match port {
            Some(Ok(_)) => Ok(Some(Self::Address(setting.to_owned()))),
            _ => Err(format!(
                "clamd must be the path of its socket, such as /run/clamav/clamd.ctl, or a host and port, such as \
                 127.0.0.1:3310; it is {setting}."
            )),
        }
    }

    /// What is in a file, or why nobody knows.
    pub async fn scan(&self, content: &[u8]) -> Result<Found, String> {
        let answer = self.ask(b"zINSTREAM\0", Some(content)).await?;
        let said = answer.strip_prefix("stream: ").unwrap_or(&answer);
        match (said, said.strip_suffix(" FOUND")) {
            ("OK", _) => Ok(Found::Nothing),
            (_, Some(virus)) => Ok(Found::Virus(virus.to_owned())),
            _ => Err(format!("clamd says: {answer}")),
        }
    }

    /// Whether it answers.
    pub async fn check(&self) -> Result<(), String> {
        match self.ask(b"zPING\0", None).await?.as_str() {
            "PONG" => Ok(()),
            answer => Err(format!("clamd says: {answer}")),
        }
    }

    async fn ask(&self, command: &[u8], content: Option<&[u8]>) -> Result<String, String> {
        let asked = async {
            let mut line = self.open().await?;
            let sent = send(&mut *line, command, content).await;
            // It answers and closes as soon as it has seen enough, so the answer counts, not what it did not take.
            let mut answer = Vec::new();
            let read = line.take(ANSWER).read_to_end(&mut answer).await;
            if answer.is_empty() {
                sent?;
                read?;
            }
            Ok::<_, io::Error>(answer)
        };
        let answer = match tokio::time::timeout(PATIENCE, asked).await {
            Ok(Ok(answer)) => answer,
            Ok(Err(error)) => return Err(format!("clamd at {} does not answer: {error}", self.place())),
            Err(_) => return Err(format!("clamd at {} takes too long", self.place())),
        };
        let answer: String = String::from_utf8_lossy(&answer).chars().filter(|c| !c.is_control()).collect();
        Ok(answer.trim().to_owned())
    }

    async fn open(&self) -> io::Result<Box<dyn Line>> {
        Ok(match self {
            Self::Socket(path) => Box::new(UnixStream::connect(path).await?),
            Self::Address(address) => Box::new(TcpStream::connect(address).await?),
        })
    }

    fn place(&self) -> String {
        match self {
            Self::Socket(path) => path.display().to_string(),
            Self::Address(address) => address.clone(),
        }
    }
}

async fn send(line: &mut dyn Line, command: &[u8], content: Option<&[u8]>) -> io::Result<()> {
    line.write_all(command).await?;
    if let Some(content) = content {
        for piece in content.chunks(PIECE) {
            line.write_all(&u32::try_from(piece.len()).unwrap_or(0).to_be_bytes()).await?;
            line.write_all(piece).await?;
        }
        line.write_all(&0_u32.to_be_bytes()).await?;
    }
    line.flush().await
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_a_socket_or_a_host_and_port() {
        assert!(matches!(Scanner::of(""), Ok(None)));
        assert!(matches!(Scanner::of("/run/clamav/clamd.ctl"), Ok(Some(Scanner::Socket(_)))));
        for address in ["127.0.0.1:3310", "[::1]:3310", "clamd.city.example:3310"] {
            assert!(matches!(Scanner::of(address), Ok(Some(Scanner::Address(_)))), "{address}");
        }
        for wrong in ["clamd", "clamd:", ":3310", "host:99999", "unix:/run/clamd"] {
            assert!(Scanner::of(wrong).unwrap_err().contains("/run/clamav/clamd.ctl"), "{wrong}");
        }
    }
}
