//! The yardstick of the bench: the least that axum can answer. `hello 127.0.0.1:PORT`.

use axum::Router;
use axum::routing::get;
use tokio::net::TcpListener;

#[tokio::main]
async fn main() -> Result<(), Box<dyn std::error::Error>> {
    let address = std::env::args().nth(1).ok_or("hello 127.0.0.1:PORT")?;
    let listener = TcpListener::bind(address).await?;
    axum::serve(listener, Router::new().route("/", get(async || "Hello, world!"))).await?;
    Ok(())
}
