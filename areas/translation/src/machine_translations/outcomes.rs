//! What becomes of an answer, whoever brought it: it is kept while the text still says what was sent, and somebody waits for
//! it.

use kernel::access::Authority;
use kernel::app::App;
use kernel::faults::Fault;
use nouns::TextId;
use nouns::translation::{TextTranslated, TranslationFailed, TranslationsForgotten};
use serde_json::Value as Json;

use super::asking::Failure;
use super::domain::{Text, read_for_job};
use super::queries::{self, Kept};

/// The text, if it says what it said when somebody asked, and may still be sent away.
pub async fn find_text(app: &App, kept: &Kept) -> Result<Option<Text>, Fault> {
    let Some(key) = kept.key() else { return Ok(None) };
    let text = read_for_job(app, key.kind, key.thing, key.lang).await?;
    Ok(text.filter(|text| text.hindrance.is_none() && text.original.mark() == kept.mark))
}

/// Nobody is to read it any more.
pub async fn forget(app: &App, by: &impl Authority, kept: &Kept) -> Result<(), Fault> {
    let tx = app.db.begin(by).await?;
    let translations = queries::delete(&tx, kept).await?;
    tx.commit(&TranslationsForgotten { round: app.clock.new_id(), translations }).await?;
    Ok(())
}

/// Keeps what came back, or why nothing did. Returns false if nobody waits for it any more.
pub async fn keep(
    app: &App,
    by: &impl Authority,
    kept: &Kept,
    answer: Result<Vec<String>, Failure>,
) -> Result<bool, Fault> {
    let key = kept.key().ok_or_else(|| Fault::internal("no such language"))?;
    let (text, kind, lang) = (TextId::from_uuid(kept.thing), kept.kind.clone(), kept.lang.clone());
    let tx = app.db.begin(by).await?;
    let is_awaited = match answer {
        Ok(translated) => {
            let is_awaited = queries::set_done(&tx, key, kept.mark, &Json::from(translated)).await?;
            if is_awaited {
                queries::delete_refused(&tx).await?;
                tx.commit(&TextTranslated { text, kind, lang }).await?;
            }
            is_awaited
        }
        Err(failure) => {
            let is_awaited = queries::set_failed(&tx, key, kept.mark, &failure).await?;
            if is_awaited {
                let why = failure.why;
                tracing::warn!(kind, error = why, "a text was not translated");
                tx.commit(&TranslationFailed { text, kind, lang, why }).await?;
            }
            is_awaited
        }
    };
    Ok(is_awaited)
}
