//! A steward switches off the second factor of somebody who lost telephone and recovery codes. There is no other way back,
//! so it is told to the person and stands in the log with its reason.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::forms::{Form, Line, Query};
use nouns::PersonId;
use nouns::people::SecondFactorRemoved;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::RemoveFactor;
use super::{mails, pages, queries};
use crate::accounts::queries::find_by_email;
use crate::passkeys::queries as passkeys;
use crate::sessions::queries as sessions;
use crate::tokens::queries as tokens;
use crate::words as t;

pub const REASON_MAX: usize = 500;

/// Whose, why, and that the steward knows with whom they spoke.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Removal {
    pub email: String,
    pub reason: Line,
    pub sure: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    email: String,
}

/// The form for an address that the page of a person proposes.
pub async fn new(
    permit: Permit<RemoveFactor>,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let removal = Removal { email: asked.email, ..Removal::default() };
    Ok(visit::show(&app, &permit, pages::remove(permit.lang(), &removal, &FormErrors::new())))
}

/// The app, the recovery codes and the passkeys: they are on the telephone that was lost. Returns whether there was any.
async fn remove_all(tx: &Tx, person: PersonId) -> Result<bool, Fault> {
    let had_factor = queries::delete(tx, person).await?;
    Ok(passkeys::delete_all(tx, person).await? > 0 || had_factor)
}

pub async fn create(
    permit: Permit<RemoveFactor>,
    State(app): State<App>,
    Form(removal): Form<Removal>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let email = removal.email.trim().to_lowercase();
    let mut errors = FormErrors::new();
    let length = removal.reason.chars().count();
    errors.require(kernel::mail::is_address(&email), "email", t::email_wrong(lang));
    errors.require((10..=REASON_MAX).contains(&length), "reason", t::removal_reason_missing(lang));
    errors.require(removal.sure == "yes", "sure", t::removal_sure_missing(lang));
    if !errors.is_empty() {
        return Ok(visit::refuse(&app, &permit, pages::remove(lang, &removal, &errors)));
    }
    let tx = app.db.begin(&permit).await?;
    let account = find_by_email(&tx, &email).await?;
    let removed = match &account {
        Some(account) if Some(account.id) == permit.actor.person() => Err(t::removal_own(lang)),
        Some(account) if remove_all(&tx, account.id).await? => Ok(account.id),
        _ => Err(t::removal_none(lang)),
    };
    let person = match removed {
        Ok(person) => person,
        Err(why) => {
            drop(tx);
            let errors = FormErrors::one("email", why);
            return Ok(visit::refuse(&app, &permit, pages::remove(lang, &removal, &errors)));
        }
    };
    sessions::delete_sessions(&tx, person).await?;
    tokens::delete_tokens(&tx, person).await?;
    sessions::delete_pending_of(&tx, person).await?;
    mails::removed(&app, &tx, person, &removal.reason).await?;
    tx.commit(&SecondFactorRemoved { person, reason: removal.reason.to_string() }).await?;
    Ok(visit::go(lang, "/office", "factor-removed").into_response())
}
