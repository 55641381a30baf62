//! Whether a passkey that is shown holds: one answer for every place that asks for one. Whatever comes out of it, the challenge
//! is used up.

use axum::http::HeaderMap;
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use nouns::people::PasskeyRefused;
use nouns::{PasskeyId, PersonId};

use super::domain::{Refusal, Reply, Shown, site};
use super::{mails, queries};
use crate::sessions::handlers::browser_of;

/// A passkey that holds, and the transaction in which it is noted, to go on with.
pub struct Accepted {
    pub tx: Tx,
    pub passkey: PasskeyId,
    pub person: PersonId,
}

/// `wanted` is who must be its owner, where that is known.
pub async fn accept(
    app: &App,
    tx: Tx,
    headers: &HeaderMap,
    reply: &Reply,
    wanted: Option<PersonId>,
) -> Result<Result<Accepted, Refusal>, Fault> {
    let site = site(&app.config).ok_or(Fault::NotFound)?;
    let Ok(challenge) = reply.challenge.parse() else { return Ok(Err(Refusal::Late)) };
    let Some(state) = queries::take_challenge(&tx, challenge, &browser_of(app, headers), "show").await? else {
        return Ok(Err(Refusal::Late));
    };
    let shown = Shown::read(&reply.answer);
    let named = shown.as_ref().and_then(|shown| shown.names(&site));
    let known = match named {
        Some((person, credential)) if wanted.is_none_or(|wanted| wanted == person) => {
            queries::find_key(&tx, person, &credential).await?
        }
        _ => None,
    };
    let (Some(shown), Some(known)) = (shown, known) else {
        tx.keep().await?;
        return Ok(Err(Refusal::Unknown));
    };
    match shown.check(&site, state, &known.key)? {
        Ok(key) => {
            queries::set_used(&tx, known.id, &key).await?;
            Ok(Ok(Accepted { tx, passkey: known.id, person: known.person }))
        }
        Err(Refusal::Copied) => {
            let name = queries::find(&tx, known.id).await?.map(|passkey| passkey.name).unwrap_or_default();
            mails::copied(app, &tx, known.person, &name).await?;
            tx.commit(&PasskeyRefused { passkey: known.id, person: known.person }).await?;
            Ok(Err(Refusal::Copied))
        }
        Err(refusal) => {
            tx.keep().await?;
            Ok(Err(refusal))
        }
    }
}
