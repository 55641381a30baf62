//! Sign-up, and the proof of the address. The answer never tells whether an address has an account.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::Response;
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::{Limit, Network};
use kernel::pagecache::Public;
use nouns::people::{MailVerified, PersonSignedUp, SignUpRepeated};
use serde::Deserialize;
use ui::{FormErrors, Page, visit};
use words::Lang;

use super::domain::{SignUpDraft, check_disposable, check_guessed};
use super::{mails, pages, queries};
use crate::guards::{self, work};
use crate::passwords;
use crate::sessions::handlers as sessions;
use crate::words as t;

action! {
    /// Opening an account.
    pub SignUp = "people.account.create", may Anyone
}
action! {
    /// Proving that a mail address is one's own.
    pub Verify = "people.verification.create", may Anyone
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Token {
    token: String,
    next: String,
}

/// Where to go on with the new account.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Next {
    next: String,
}

/// What proves an address: the secret from the mailbox, and the password of the sign-up.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Proof {
    token: String,
    password: String,
    next: String,
}

pub async fn new(permit: Permit<SignUp>, State(app): State<App>, Query(to): Query<Next>) -> Result<Response, Fault> {
    let draft = SignUpDraft { next: to.next, ..SignUpDraft::default() };
    let guard = guards::before(&app, &app.db.reader().await?, &draft.next).await?;
    let is_guarded = guard.is_some();
    let page = pages::sign_up(&app, permit.lang(), &draft, guards::task(&app, guard.as_ref()), &FormErrors::new());
    let mut response = visit::show(&app, &permit, page);
    if is_guarded {
        // A task is solved once, so nobody is shown that of somebody else.
        response.extensions_mut().remove::<Public>();
    }
    Ok(response)
}

pub async fn create(
    permit: Permit<SignUp>,
    State(app): State<App>,
    Network(network): Network,
    Form(draft): Form<SignUpDraft>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let mut errors = draft.check(lang);
    let email = draft.address();
    check_disposable(&app, &email, lang, &mut errors);
    check_guessed(&app, &draft.password, [&draft.name, &email], lang, &mut errors).await?;
    let guard = guards::before_opening(&app, &app.db.reader().await?, &draft.next).await?;
    let work = guard.as_ref().map(|guard| work::solved(&guard.secret, &draft.work, app.clock.now()));
    errors.require(!matches!(work, Some(None)), "work", t::work_missing(lang));
    let refuse = |errors: &FormErrors| {
        let page = pages::sign_up(&app, lang, &draft, guards::task(&app, guard.as_ref()), errors);
        Ok(visit::refuse(&app, &permit, page))
    };
    if !errors.is_empty() {
        return refuse(&errors);
    }
    app.limits.take(Limit::SignUp, &network)?;
    app.limits.take(Limit::MailTo, &email)?;
    guards::count(&app, &permit).await?;
    let hash = passwords::hash(draft.password.clone()).await?;
    let tx = app.db.begin(&permit).await?;
    if let Some(Some((task, until))) = &work
        && !guards::queries::use_up(&tx, task, *until).await?
    {
        drop(tx);
        return refuse(&FormErrors::one("work", t::work_missing(lang)));
    }
    match queries::find_by_email(&tx, &email).await? {
        // One that an operator has entered has no password; its owner sets one by mail, and a stranger renames nobody.
        Some(known) if known.is_verified || !known.has_password => {
            let theirs = known.lang.as_deref().and_then(Lang::from_tag).unwrap_or(lang);
            mails::known(&app, &tx, theirs, email).await?;
            tx.commit(&SignUpRepeated { person: known.id }).await?;
        }
        // An address that nobody has proved belongs to whoever proves it: the newest sign-up counts.
        Some(unproved) => {
            queries::set_profile(&tx, unproved.id, draft.name.trim(), lang.tag(), "Europe/Brussels").await?;
            queries::set_password(&tx, unproved.id, &hash).await?;
            mails::verify(&app, &tx, lang, unproved.id, email, &draft.next).await?;
            tx.commit(&SignUpRepeated { person: unproved.id }).await?;
        }
        None => {
            let person = queries::insert_person(&tx, &email, draft.name.trim(), Some(&hash), lang.tag()).await?;
            mails::verify(&app, &tx, lang, person, email, &draft.next).await?;
            tx.commit(&PersonSignedUp { person }).await?;
        }
    }
    Ok(visit::show(&app, &permit, pages::mail_sent(lang, t::sign_up_sent_title(lang), t::sign_up_sent(lang))))
}

pub async fn new_verification(
    permit: Permit<Verify>,
    State(app): State<App>,
    Query(token): Query<Token>,
) -> Result<Response, Fault> {
    let known = queries::find_link(&app.db.reader().await?, &token.token, "verify", app.clock.now()).await?;
    let page = if known.is_some() {
        pages::verify(permit.lang(), &token.token, &token.next, &FormErrors::new())
    } else {
        pages::link_old(permit.lang())
    };
    Ok(visit::show(&app, &permit, page.private(t::private_link(permit.lang()))))
}

/// Confirms the address and signs in. The password is asked for, because anybody can sign up with somebody else's address
/// and a password of their own: what the owner of the mailbox confirms must be the owner's account.
pub async fn verify(
    permit: Permit<Verify>,
    State(app): State<App>,
    Network(network): Network,
    headers: HeaderMap,
    Form(proof): Form<Proof>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let show = |page: Page<'static>| page.private(t::private_link(lang));
    let conn = app.db.reader().await?;
    let Some(person) = queries::find_link(&conn, &proof.token, "verify", app.clock.now()).await? else {
        return Ok(visit::show(&app, &permit, show(pages::link_old(lang))));
    };
    app.limits.take_sign_in(&person.to_string(), &network)?;
    let hash = queries::find_password(&conn, person).await?;
    drop(conn);
    if proof.password.len() > 4 * passwords::MAX || !passwords::fits(proof.password, hash).await? {
        let errors = FormErrors::one("password", t::verify_wrong(lang));
        return Ok(visit::refuse(&app, &permit, show(pages::verify(lang, &proof.token, &proof.next, &errors))));
    }
    let tx = app.db.begin(&permit).await?;
    // A sign-up in the meantime has put another password in place, and another link.
    if queries::find_link(&tx, &proof.token, "verify", app.clock.now()).await? != Some(person) {
        return Ok(visit::show(&app, &permit, show(pages::link_old(lang))));
    }
    queries::set_verified(&tx, person).await?;
    queries::delete_links(&tx, person).await?;
    tx.note(&MailVerified { person }).await?;
    sessions::enter(&app, tx, person, &headers, lang, &proof.next, "welcome").await
}
