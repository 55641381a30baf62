//! The policy watch: dossiers with their facts and sources, and an invented explanation of a group, marked as example.

use anyhow::Context;
use kernel::db::Tx;
use watch::samples::{Dossiers, explain};

use super::facts::Written;

/// Puts in the dossiers of a file that are not there yet; how many these were.
pub async fn import(tx: &Tx, bytes: &[u8]) -> anyhow::Result<usize> {
    let read: Dossiers = serde_json::from_slice(bytes)
        .context("The dossiers cannot be read. They must have the form of content/policy-watch/dossiers.json.")?;
    watch::samples::write(tx, &read).await.map_err(|fault| anyhow::anyhow!(fault.report()))
}

pub async fn write(tx: &Tx, written: &Written, dossiers: &[u8]) -> anyhow::Result<()> {
    import(tx, dossiers).await?;
    if let Some(group) = written.groups.get("legal") {
        let words = "*Example, invented for the demonstration.*\n\nWho buys a service across borders should look at this \
            **before** the specification is written:\n\n- Is the service used by people or bodies of another Member State?\n\
            - Has somebody assessed the same requirement? Then use that.\n- Publish the report with the decision.";
        explain(tx, "interoperable-europe-act", *group, words)
            .await
            .map_err(|fault| anyhow::anyhow!(fault.report()))?;
    }
    Ok(())
}
