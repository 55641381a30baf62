//! A new password by somebody who has signed in. Every other session ends, and this one gets a new cookie.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::people::PasswordChanged;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{check_guessed, check_password};
use super::{mails, pages, queries};
use crate::passwords;
use crate::sessions::handlers as sessions;

action! {
    /// Choosing another password.
    pub ChangePassword = "people.password.update", may Account, asks again
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    password: String,
}

pub async fn new(permit: Permit<ChangePassword>, State(app): State<App>) -> Result<Response, Fault> {
    Ok(visit::show(&app, &permit, pages::change_password(permit.lang(), &FormErrors::new())))
}

pub async fn create(
    permit: Permit<ChangePassword>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let mut errors = FormErrors::new();
    check_password(&draft.password, lang, &mut errors);
    let account = queries::find(&app.db.reader().await?, person).await?.ok_or(Fault::NotFound)?;
    check_guessed(&app, &draft.password, [&account.name, &account.email], lang, &mut errors).await?;
    if !errors.is_empty() {
        return Ok(visit::refuse(&app, &permit, pages::change_password(lang, &errors)));
    }
    let hash = passwords::hash(draft.password).await?;
    let tx = app.db.begin(&permit).await?;
    queries::set_password(&tx, person, &hash).await?;
    // A link that waits in a mailbox would set yet another one.
    queries::delete_links(&tx, person).await?;
    let secret = sessions::renew(&tx, &permit.actor).await?;
    mails::changed(&app, &tx, person).await?;
    tx.commit(&PasswordChanged { person }).await?;
    sessions::carry(&app, &secret, visit::go(lang, "/account", "password-changed").into_response())
}
