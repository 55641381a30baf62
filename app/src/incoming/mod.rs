//! Where a mail server of this machine hands mail over (LMTP, RFC 2033, or SMTP): a bounded number of connections, each with
//! bounds on time, lines, recipients and size. What a mail leads to is in the database before it is called taken.

use std::sync::Arc;

use anyhow::Context;
use kernel::app::App;
use kernel::incoming::{At, Door};
use tokio::net::{TcpListener, UnixListener};
use tokio::sync::Semaphore;

mod session;

pub use session::Session;

/// As many connections at once. More wait in the queue of the system; a mail server opens few.
const CONNECTIONS: usize = 10;

/// Listens where the settings say.
pub async fn serve(app: &App) -> anyhow::Result<()> {
    let Some(door) = Door::of(&app.config).map_err(anyhow::Error::msg)? else { return Ok(()) };
    let turns = Arc::new(Semaphore::new(CONNECTIONS));
    match &door.at {
        At::Tcp(address) => {
            let listener = TcpListener::bind(address).await.with_context(|| {
                format!("Cannot listen on {address} for mail. Choose another with mail_in or BELFRY_MAIL_IN.")
            })?;
            tokio::spawn(on_tcp(app.clone(), door, listener, turns));
        }
        At::Unix(path) => {
            // What is left of a run before would be in the way; a socket that somebody listens on stays.
            if tokio::net::UnixStream::connect(path).await.is_err() {
                drop(std::fs::remove_file(path));
            }
            let listener = UnixListener::bind(path)
                .with_context(|| format!("Cannot listen at {} for mail. Is the folder there?", path.display()))?;
            tokio::spawn(on_unix(app.clone(), door, listener, turns));
        }
    }
    Ok(())
}

/// Accepts until the program ends.
pub async fn on_tcp(app: App, door: Door, listener: TcpListener, turns: Arc<Semaphore>) {
    loop {
        let Ok(turn) = Arc::clone(&turns).acquire_owned().await else { return };
        let Some(stream) = accepted(listener.accept().await).await else { continue };
        let session = Session::new(app.clone(), door.clone());
        tokio::spawn(async move {
            session.run(stream.0).await;
            drop(turn);
        });
    }
}

async fn on_unix(app: App, door: Door, listener: UnixListener, turns: Arc<Semaphore>) {
    loop {
        let Ok(turn) = Arc::clone(&turns).acquire_owned().await else { return };
        let Some(stream) = accepted(listener.accept().await).await else { continue };
        let session = Session::new(app.clone(), door.clone());
        tokio::spawn(async move {
            session.run(stream.0).await;
            drop(turn);
        });
    }
}

async fn accepted<T>(accepted: std::io::Result<T>) -> Option<T> {
    match accepted {
        Ok(accepted) => Some(accepted),
        Err(error) => {
            tracing::warn!(%error, "a connection for mail could not be accepted");
            tokio::time::sleep(std::time::Duration::from_millis(50)).await;
            None
        }
    }
}
