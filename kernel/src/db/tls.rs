//! TLS to PostgreSQL. `sslmode=require` in the address encrypts and checks the server's certificate and name against the
//! authorities that this machine trusts (`SSL_CERT_FILE` names others); it never goes on without. `disable`, or no mode, is
//! plain. Others are refused.

use deadpool_postgres::{Manager, ManagerConfig, RecyclingMethod};
use tokio_postgres::config::SslMode;
use tokio_postgres::{Config, NoTls};
use tokio_postgres_rustls::MakeRustlsConnect;

use super::DbError;

/// How connections are made, chosen once.
#[derive(Clone)]
pub enum Tls {
    Plain,
    Checked(MakeRustlsConnect),
}

impl Tls {
    pub fn of(config: &Config) -> Result<Self, DbError> {
        if config.get_ssl_mode() != SslMode::Require {
            return Ok(Self::Plain);
        }
        let client = crate::tls::client().map_err(|why| DbError::Lost(format!("sslmode=require: {why}")))?;
        Ok(Self::Checked(MakeRustlsConnect::new(client)))
    }

    pub fn manager(&self, config: Config) -> Manager {
        let fast = ManagerConfig { recycling_method: RecyclingMethod::Fast };
        match self {
            Self::Plain => Manager::from_config(config, NoTls, fast),
            Self::Checked(tls) => Manager::from_config(config, tls.clone(), fast),
        }
    }
}

/// `prefer` and `allow` go on in the clear when somebody in between says so, and `verify-full` is what `require` does
/// here; none of them is taken for something else than it says.
pub fn refuse_half_measures(url: &str) -> Result<(), DbError> {
    let options = url.split_once('?').map_or("", |(_, options)| options);
    let mode = options.split('&').filter_map(|option| option.strip_prefix("sslmode=")).next_back();
    match mode {
        None | Some("require" | "disable") => Ok(()),
        Some(other) => Err(DbError::Lost(format!(
            "sslmode={other} is not supported. Write sslmode=require: encrypted, and the server's certificate and name are \
             checked; or sslmode=disable: not encrypted, for the same machine or a private network"
        ))),
    }
}

#[cfg(test)]
mod tests {
    use tokio::io::{AsyncReadExt, AsyncWriteExt};
    use tokio::net::{TcpListener, TcpStream};

    use crate::clock::Clock;
    use crate::db::Db;

    /// What a server hears next that answers the question for TLS so, and what the operator reads.
    async fn heard_after(answer: u8) -> (Vec<u8>, String) {
        let server = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let port = server.local_addr().unwrap().port();
        let url = format!("postgres://somebody:secret@localhost:{port}/x?sslmode=require");
        let opening = tokio::spawn(async move { Db::open(&url, Clock::system()).await.map(drop) });
        let (mut stream, _): (TcpStream, _) = server.accept().await.unwrap();
        let mut question = [0; 8];
        stream.read_exact(&mut question).await.unwrap();
        assert_eq!(question, [0, 0, 0, 8, 4, 210, 22, 47], "the first thing said is the question for TLS");
        stream.write_all(&[answer]).await.unwrap();
        let mut heard = vec![0; 1024];
        let length = stream.read(&mut heard).await.unwrap_or(0);
        heard.truncate(length);
        drop(stream);
        let error = opening.await.unwrap().unwrap_err().to_string();
        (heard, error)
    }

    #[tokio::test]
    async fn a_mode_that_would_be_something_else_than_it_says_is_refused() {
        for mode in ["prefer", "allow", "verify-full", "verify-ca", "REQUIRE", ""] {
            let url = format!("postgres://somebody:secret@localhost:1/x?a=b&sslmode={mode}");
            let error = Db::open(&url, Clock::system()).await.map(drop).unwrap_err().to_string();
            assert!(error.contains(&format!("sslmode={mode} is not supported")), "{error}");
            assert!(error.contains("sslmode=require") && error.contains("sslmode=disable"), "{error}");
            assert!(!error.contains("secret"), "{error}");
        }
    }

    #[tokio::test]
    async fn a_database_that_must_be_encrypted_hears_nothing_in_the_clear() {
        let (heard, error) = heard_after(b'N').await;
        assert!(heard.is_empty(), "a server without TLS hears neither name nor password");
        assert!(error.ends_with("server does not support TLS"), "{error}");
        let (hello, _) = heard_after(b'S').await;
        assert_eq!(hello.first(), Some(&22), "a TLS handshake begins");
        assert!(hello.windows(9).any(|part| part == b"localhost"), "the server's name is asked for");
    }
}
