//! Showing a passkey: to sign in without typing a name, and where it is asked again.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::http::header::CONTENT_TYPE;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::actor::digest;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::limits::{Limit, Network};
use nouns::people::{IdentityProved, SignedIn};
use ui::{FormErrors, visit};
use words::Lang;

use super::accepting::{Accepted, accept};
use super::domain::{self, Question, Refusal, Reply};
use super::pages::refusal;
use super::policy::AskForPasskey;
use super::queries::{self, ChallengeId};
use crate::accounts::queries::find as find_account;
use crate::sessions::handlers::{self as sessions, SignIn, inside};
use crate::sessions::pages as session_pages;
use crate::sessions::proofs::{self, Prove};
use crate::sessions::queries::set_proved;

/// The question as the script reads it.
pub fn answer_with(id: ChallengeId, question: Question) -> Response {
    let mut options = question.options;
    if let serde_json::Value::Object(fields) = &mut options {
        fields.insert("id".into(), id.to_string().into());
    }
    ([(CONTENT_TYPE, "application/json")], options.to_string()).into_response()
}

/// The sign-in page again, with what was wrong.
fn refuse(app: &App, permit: &Permit<SignIn>, next: String, why: Refusal) -> Response {
    let draft = sessions::Draft { next, ..sessions::Draft::default() };
    let errors = FormErrors::one("", refusal(permit.lang(), why));
    let page = session_pages::sign_in(
        permit.lang(),
        &draft,
        &session_pages::Ways::of(app, permit.lang(), &draft.next),
        &errors,
    );
    visit::refuse(app, permit, page)
}

pub async fn challenge(
    permit: Permit<AskForPasskey>,
    State(app): State<App>,
    Network(network): Network,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let site = domain::site(&app.config).ok_or(Fault::NotFound)?;
    app.limits.take(Limit::Challenge, &network)?;
    let question = domain::to_show(&site)?;
    let secret = sessions::own_secret(&app, &headers);
    let tx = app.db.begin(&permit).await?;
    let id = queries::insert_challenge(&tx, &digest(&secret), "show", &question.state).await?;
    tx.keep().await?;
    sessions::wait_here(&app, &permit.actor, &secret, answer_with(id, question))
}

pub async fn sign_in(
    permit: Permit<SignIn>,
    State(app): State<App>,
    Network(network): Network,
    headers: HeaderMap,
    Form(reply): Form<Reply>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    app.limits.take(Limit::SignInNetwork, &network)?;
    let tx = app.db.begin(&permit).await?;
    let Accepted { tx, passkey, person } = match accept(&app, tx, &headers, &reply, None).await? {
        Ok(accepted) => accepted,
        Err(why) => return Ok(refuse(&app, &permit, reply.next, why)),
    };
    let account = find_account(&tx, person).await?.ok_or(Fault::NotFound)?;
    let (session, secret) = sessions::begin(&tx, person, &headers, Some(passkey)).await?;
    tx.commit(&SignedIn { session, person }).await?;
    let theirs = account.lang.as_deref().and_then(Lang::from_tag).unwrap_or(lang);
    sessions::carry(&app, &secret, visit::go(theirs, inside(&reply.next), "").into_response())
}

/// Asked again: whoever shows a passkey has more rights in this session than before, so its cookie changes.
pub async fn prove(
    permit: Permit<Prove>,
    State(app): State<App>,
    Network(network): Network,
    headers: HeaderMap,
    Form(reply): Form<Reply>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let signed = permit.actor.signed().ok_or(Fault::SignIn)?;
    app.limits.take_sign_in(&signed.person.to_string(), &network)?;
    let tx = app.db.begin(&permit).await?;
    let Accepted { tx, passkey, .. } = match accept(&app, tx, &headers, &reply, Some(signed.person)).await? {
        Ok(accepted) => accepted,
        Err(why) => return proofs::refuse(&app, &permit, &reply.next, "", refusal(lang, why)).await,
    };
    queries::set_shown(&tx, signed.session()?, passkey).await?;
    set_proved(&tx, signed.session()?).await?;
    let secret = sessions::rotate(&tx, signed.session()?).await?;
    tx.commit(&IdentityProved { session: signed.session()? }).await?;
    sessions::carry(&app, &secret, proofs::go_on(lang, &reply.next))
}
