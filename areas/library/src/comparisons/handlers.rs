//! Comparing editions over HTTP.

use axum::extract::State;
use axum::response::Response;
use changes::{Changes, Lines, between};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::files;
use kernel::forms::Query;
use kernel::limits::{Limit, Network};
use serde::Deserialize;
use tokio::sync::Semaphore;
use ui::visit;

use super::pages;
use super::policy::CompareEditions;
use crate::editions::queries::{Edition, list_editions};
use crate::file_texts::queries::find_words;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    from: String,
    to: String,
}

/// Two large texts take a moment, so they are compared one pair at a time in each process.
static TURN: Semaphore = Semaphore::const_new(1);

const PAPER: &str = "application/pdf";

/// The text in the file of an edition, and what its lines are; nothing if no text was read.
async fn text(conn: &Conn, edition: &Edition) -> Result<Option<(String, Lines)>, Fault> {
    let Some(file) = edition.file else { return Ok(None) };
    let Some(words) = find_words(conn, file).await? else { return Ok(None) };
    let Some(file) = files::find(conn, file).await? else { return Ok(None) };
    let lines = if file.media == PAPER { Lines::Flow } else { Lines::Paragraphs };
    Ok(Some((words, lines)))
}

async fn compare(before: (String, Lines), after: (String, Lines)) -> Result<Changes, Fault> {
    let _turn = TURN.acquire().await.map_err(Fault::internal)?;
    // Where one of the two is broken into lines by pages, no line is a paragraph.
    let lines = if before.1 == after.1 { before.1 } else { Lines::Flow };
    let compared = tokio::task::spawn_blocking(move || between(&before.0, &after.0, lines)).await;
    compared.map_err(Fault::internal)
}

pub async fn show(
    permit: Permit<CompareEditions>,
    State(app): State<App>,
    Network(network): Network,
    Query(typed): Query<Typed>,
) -> Result<Response, Fault> {
    app.limits.take(Limit::Search, &network)?;
    let resource = &permit.target;
    let conn = app.db.reader().await?;
    let editions = list_editions(&conn, resource.id).await?;
    if editions.len() < 2 {
        return Err(Fault::NotFound);
    }
    let of = |number: &str| editions.iter().find(|edition| edition.number.to_string() == number);
    let to = of(&typed.to).or_else(|| editions.first()).ok_or(Fault::NotFound)?;
    let before = editions.iter().find(|edition| edition.number < to.number);
    let from = of(&typed.from).or(before).or_else(|| editions.last()).ok_or(Fault::NotFound)?;
    let texts = (text(&conn, from).await?, text(&conn, to).await?);
    drop(conn);
    let found = match texts {
        (Some(before), Some(after)) => Ok(compare(before, after).await?),
        (None, _) => Err(from.number),
        (_, None) => Err(to.number),
    };
    let shown = pages::Shown { resource, editions: &editions, from: from.number, to: to.number, found };
    Ok(visit::show(&app, &permit, pages::show(permit.lang(), &shown)))
}
