//! Erasing a person: what hangs on them ends, each area does its part, the declared columns are cleared, and the id is written
//! to a file outside of the database, so that a restored backup does not bring them back.

use std::fs::OpenOptions;
use std::io::Write;

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::personal::{self, Leaving};
use nouns::PersonId;
use nouns::people::{AffiliationEnded, PersonErased};

use super::{mails, queries};

/// This area's part: standing ends, and the row loses its name.
pub async fn leave(_: &App, tx: &Tx, leaving: &Leaving) -> Result<(), Fault> {
    for affiliation in queries::list_standing(tx, leaving.person).await? {
        tx.note(&AffiliationEnded { affiliation, person: leaving.person }).await?;
    }
    Ok(queries::set_erased(tx, leaving.person).await?)
}

/// Erases somebody, unless they have left already or nobody else could look after the instance. Returns whether they are
/// gone now.
pub async fn erase(app: &App, tx: Tx, person: PersonId, takes_words: bool, why: &str) -> Result<bool, Fault> {
    let Some(present) = queries::find_present(&tx, person).await? else { return Ok(false) };
    if present.is_steward && !queries::has_other_steward(&tx, person).await? {
        return Ok(false);
    }
    let email = Some(present.email.clone()).filter(|_| present.is_verified);
    personal::erase(app, &tx, &Leaving { person, email, takes_words }).await?;
    if present.is_verified {
        mails::erased(app, &tx, &present).await?;
    }
    // Before the commit: rather an id too many in the file than somebody who comes back.
    remember(app, person, takes_words)?;
    tx.commit(&PersonErased { person, why: why.to_owned() }).await?;
    Ok(true)
}

fn remember(app: &App, person: PersonId, takes_words: bool) -> Result<(), Fault> {
    let path = &app.config.erasures_file;
    if path.is_empty() {
        return Ok(());
    }
    let mut file = OpenOptions::new().create(true).append(true).open(path).map_err(Fault::internal)?;
    let words = if takes_words { "with-words" } else { "without-words" };
    writeln!(file, "{person} {words}").map_err(Fault::internal)?;
    file.sync_all().map_err(Fault::internal)
}

/// Erases again whoever the file names and the restored database still has. Returns how many.
pub async fn erase_again(app: &App, list: &str) -> Result<usize, Fault> {
    let mut erased = 0;
    for line in list.lines() {
        let mut parts = line.split_whitespace();
        let Some(person) = parts.next().and_then(|id| id.parse::<PersonId>().ok()) else { continue };
        let takes_words = parts.next() == Some("with-words");
        let tx = app.db.begin(&super::jobs::ERRAND).await?;
        if erase_restored(app, tx, person, takes_words).await? {
            erased += 1;
        }
    }
    Ok(erased)
}

async fn erase_restored(app: &App, tx: Tx, person: PersonId, takes_words: bool) -> Result<bool, Fault> {
    let Some(present) = queries::find_present(&tx, person).await? else { return Ok(false) };
    let email = Some(present.email).filter(|_| present.is_verified);
    personal::erase(app, &tx, &Leaving { person, email, takes_words }).await?;
    tx.commit(&PersonErased { person, why: "restored".to_owned() }).await?;
    Ok(true)
}
