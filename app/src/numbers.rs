//! The numbers that Prometheus reads, at an address of their own: they are for the operator and never stand on the front
//! door.

use std::time::Duration;

use axum::Router;
use axum::routing::get;
use metrics_exporter_prometheus::PrometheusBuilder;
use tokio::net::TcpListener;

/// How often what was counted is folded together, so that memory stays bounded when nobody reads.
const FOLD: Duration = Duration::from_secs(5);

/// Begins to count, and serves the counts at `/metrics` for as long as the program runs.
pub fn serve(listener: TcpListener) -> anyhow::Result<()> {
    tracing::info!(address = %listener.local_addr()?, "serving numbers");
    let counted = PrometheusBuilder::new().install_recorder()?;
    let folded = counted.clone();
    tokio::spawn(async move {
        let mut round = tokio::time::interval(FOLD);
        loop {
            round.tick().await;
            folded.run_upkeep();
        }
    });
    let router = Router::new().route("/metrics", get(move || async move { counted.render() }));
    tokio::spawn(async move {
        if let Err(error) = axum::serve(listener, router).await {
            tracing::error!(%error, "the numbers for Prometheus are not served any more");
        }
    });
    Ok(())
}
