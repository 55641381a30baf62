//! The Living-in.EU example: facts with their sources first, then invented persons and what they do, marked as example.
//! Everything is written in one go or not at all, and only once.

mod asking;
mod cast;
mod challenging;
mod europe;
mod facts;
mod talking;
mod texts;
mod watching;
mod years;

use anyhow::Context;
use kernel::access::Errand;
use kernel::app::App;
use kernel::db::Db;
use nouns::office::FactsImported;

pub use cast::accounts;

/// The facts as they are shipped.
const FACTS: &str = include_str!("../../../content/living-in-eu/facts.json");

/// The dossiers of the policy watch as they are shipped.
const DOSSIERS: &str = include_str!("../../../content/policy-watch/dossiers.json");

const ERRAND: Errand = Errand::new("app.demo");

async fn has_groups(db: &Db) -> anyhow::Result<bool> {
    Ok(db.reader().await?.count("select count(*) as n from v_groups", &[]).await? > 0)
}

/// Reads facts into an empty instance, or only looks whether they could be read into it.
pub async fn import(app: &App, bytes: &[u8], only_check: bool) -> anyhow::Result<()> {
    if has_groups(&app.db).await? {
        anyhow::bail!("This instance has groups already. Facts are imported into an empty one.");
    }
    let facts = facts::read(std::str::from_utf8(bytes).context("The facts are not UTF-8.")?)?;
    let tx = app.db.begin(&ERRAND).await?;
    facts::write(&tx, &facts).await?;
    if only_check {
        return Ok(());
    }
    Ok(tx.commit(&FactsImported { import: app.clock.new_id() }).await?)
}

/// Reads dossiers of the policy watch into an instance, or only looks whether they could be read into it; how many are new.
pub async fn import_dossiers(app: &App, bytes: &[u8], only_check: bool) -> anyhow::Result<usize> {
    let tx = app.db.begin(&ERRAND).await?;
    let new = watching::import(&tx, bytes).await?;
    if new > 0 && !only_check {
        tx.commit(&FactsImported { import: app.clock.new_id() }).await?;
    }
    Ok(new)
}

/// What is generated beside the example, to measure with.
#[derive(Clone, Copy, Debug, Default)]
pub struct More {
    /// Governments and persons of all Europe.
    pub europe: bool,
    /// Discussions and resources to search in.
    pub texts: bool,
}

/// Fills an instance that is empty; keeps one that is not.
pub async fn fill(app: &App, more: More, say: &(dyn Fn(&str) + Sync)) -> anyhow::Result<()> {
    if !has_groups(&app.db).await? {
        say("Filling the demonstration with the Living-in.EU example ...");
        let facts = facts::read(FACTS)?;
        let hash = people::password_hash(ui::DEMO_PASSWORD).await.map_err(|fault| anyhow::anyhow!(fault.report()))?;
        let tx = app.db.begin(&ERRAND).await?;
        let written = facts::write(&tx, &facts).await?;
        cast::write(app, &tx, &written, &hash).await?;
        watching::write(&tx, &written, DOSSIERS.as_bytes()).await?;
        tx.commit(&FactsImported { import: app.clock.new_id() }).await?;
    }
    if more.europe {
        europe::fill(app, say).await?;
    }
    if more.texts {
        texts::fill(app, say).await?;
    }
    Ok(())
}
