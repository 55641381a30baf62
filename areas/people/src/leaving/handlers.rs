//! Asking to be erased, taking it back, and a steward's way for somebody who asks them.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::{Form, Line, Query};
use nouns::PersonId;
use nouns::people::{ErasureAsked, ErasureTakenBack};
use serde::Deserialize;
use ui::{FormErrors, visit};
use words::Lang;

use super::policy::{AskErasure, EndErasure, EraseAtOnce};
use super::{erasing, mails, pages, queries};
use crate::accounts::queries::find_by_email;
use crate::sessions::handlers as signing;
use crate::sessions::queries as sessions;
use crate::words as t;

/// What goes, and that the person has read it.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    pub posts: String,
    pub sure: String,
}

impl Wish {
    fn takes_words(&self) -> bool {
        self.posts == "go"
    }

    fn check(&self, lang: Lang) -> FormErrors {
        let mut errors = FormErrors::new();
        errors.require(matches!(self.posts.as_str(), "stay" | "go"), "posts", t::erasure_posts_missing(lang));
        errors.require(self.sure == "yes", "sure", t::erasure_sure_missing(lang));
        errors
    }
}

async fn shown(conn: &Conn, person: PersonId) -> Result<pages::Shown, Fault> {
    let present = queries::find_present(conn, person).await?.ok_or(Fault::NotFound)?;
    Ok(pages::Shown {
        is_only_steward: present.is_steward && !queries::has_other_steward(conn, person).await?,
        led_alone: queries::list_led_alone(conn, person).await?,
    })
}

pub async fn new(permit: Permit<AskErasure>, State(app): State<App>) -> Result<Response, Fault> {
    let shown = shown(&app.db.reader().await?, permit.person()?).await?;
    let page = pages::ask(permit.lang(), &shown, &Wish::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(
    permit: Permit<AskErasure>,
    State(app): State<App>,
    Form(wish): Form<Wish>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let mut errors = wish.check(lang);
    let tx = app.db.begin(&permit).await?;
    let shown = shown(&tx, person).await?;
    errors.require(!shown.is_only_steward, "", t::erasure_only_steward(lang));
    if !errors.is_empty() {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::ask(lang, &shown, &wish, &errors)));
    }
    let present = queries::find_present(&tx, person).await?.ok_or(Fault::NotFound)?;
    let secret = queries::insert(&tx, person, wish.takes_words()).await?;
    // Signing in takes it back, so nobody stays signed in.
    sessions::delete_sessions(&tx, person).await?;
    sessions::delete_pending_of(&tx, person).await?;
    mails::asked(&app, &tx, &present, &secret).await?;
    tx.commit(&ErasureAsked { person, takes_words: wish.takes_words() }).await?;
    signing::forget_cookie(&app, visit::go(lang, "/sign-in", "erasure").into_response())
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Token {
    token: String,
}

pub async fn new_ending(
    permit: Permit<EndErasure>,
    State(app): State<App>,
    Query(token): Query<Token>,
) -> Result<Response, Fault> {
    let known = queries::find_by_secret(&app.db.reader().await?, &token.token).await?;
    Ok(visit::show(&app, &permit, pages::end(permit.lang(), known.is_some().then_some(token.token.as_str()))))
}

pub async fn end(
    permit: Permit<EndErasure>,
    State(app): State<App>,
    Form(token): Form<Token>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let tx = app.db.begin(&permit).await?;
    let Some(person) = queries::find_by_secret(&tx, &token.token).await? else {
        drop(tx);
        return Ok(visit::show(&app, &permit, pages::end(lang, None)));
    };
    queries::delete(&tx, person).await?;
    tx.commit(&ErasureTakenBack { person }).await?;
    Ok(visit::go(lang, "/sign-in", "taken-back").into_response())
}

/// Whom, and that the steward knows with whom they spoke.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct AtOnce {
    pub email: Line,
    pub posts: String,
    pub sure: String,
}

impl AtOnce {
    pub fn wish(&self) -> Wish {
        Wish { posts: self.posts.clone(), sure: self.sure.clone() }
    }
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Asked {
    email: String,
}

/// The form for an address that the page of a person proposes.
pub async fn new_at_once(
    permit: Permit<EraseAtOnce>,
    State(app): State<App>,
    Query(asked): Query<Asked>,
) -> Result<Response, Fault> {
    let draft = AtOnce { email: asked.email.as_str().into(), ..AtOnce::default() };
    Ok(visit::show(&app, &permit, pages::at_once(permit.lang(), &draft, &FormErrors::new())))
}

pub async fn create_at_once(
    permit: Permit<EraseAtOnce>,
    State(app): State<App>,
    Form(draft): Form<AtOnce>,
) -> Result<Response, Fault> {
    let lang = permit.lang();
    let email = draft.email.to_lowercase();
    let mut errors = draft.wish().check(lang);
    errors.require(kernel::mail::is_address(&email), "email", t::email_wrong(lang));
    if errors.is_empty() {
        if end_now(&app, &permit, &email, draft.wish().takes_words()).await? {
            return Ok(visit::go(lang, "/office", "erased").into_response());
        }
        errors.add("email", t::erasure_nobody(lang));
    }
    Ok(visit::refuse(&app, &permit, pages::at_once(lang, &draft, &errors)))
}

/// Whether there was somebody else with this address, who is gone now.
async fn end_now(app: &App, permit: &Permit<EraseAtOnce>, email: &str, takes_words: bool) -> Result<bool, Fault> {
    let tx = app.db.begin(permit).await?;
    let account = find_by_email(&tx, email).await?.filter(|account| Some(account.id) != permit.actor.person());
    match account {
        Some(account) => erasing::erase(app, tx, account.id, takes_words, "steward").await,
        None => Ok(false),
    }
}
