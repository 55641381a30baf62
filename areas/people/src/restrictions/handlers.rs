//! The own restriction: seeing it, asking for it, ending it.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::PersonId;
use nouns::people::{PersonRestricted, RestrictionEnded};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::Ground;
use super::policy::{EndRestriction, Restrict, ShowRestriction};
use super::{mails, pages, queries};
use crate::leaving::queries as leaving;
use crate::words as t;

/// On which ground.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wish {
    pub ground: String,
}

pub async fn show(permit: Permit<ShowRestriction>, State(app): State<App>) -> Result<Response, Fault> {
    let person = permit.person()?;
    let conn = app.db.reader().await?;
    let page = match queries::find(&conn, person).await? {
        Some(restriction) => pages::own(permit.lang(), &permit.actor.zone(), &restriction),
        None => pages::ask(permit.lang(), &leads(&conn, person).await?, &Wish::default(), &FormErrors::new()),
    };
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// What would have nobody meanwhile.
async fn leads(conn: &Conn, person: PersonId) -> Result<Vec<String>, Fault> {
    Ok(leaving::list_led_alone(conn, person).await?)
}

/// Whether the desk would be empty without this person.
pub async fn is_only_steward(conn: &Conn, person: PersonId) -> Result<bool, Fault> {
    let present = leaving::find_present(conn, person).await?.ok_or(Fault::NotFound)?;
    Ok(present.is_steward && !leaving::has_other_steward(conn, person).await?)
}

pub async fn create(
    permit: Permit<Restrict>,
    State(app): State<App>,
    Form(wish): Form<Wish>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let ground = Ground::from_word(&wish.ground);
    let mut errors = FormErrors::new();
    errors.require(ground.is_some(), "ground", t::ground_missing(lang));
    let tx = app.db.begin(&permit).await?;
    errors.require(!is_only_steward(&tx, person).await?, "", t::restrict_only_steward(lang));
    let Some(ground) = ground.filter(|_| errors.is_empty()) else {
        let led_alone = leads(&tx, person).await?;
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::ask(lang, &led_alone, &wish, &errors)));
    };
    if queries::insert(&tx, person, ground, None).await? {
        mails::restricted(&app, &tx, person).await?;
        tx.commit(&PersonRestricted { person, ground: ground.word().to_owned() }).await?;
    }
    Ok(visit::go(lang, "/account/restriction", "restricted").into_response())
}

pub async fn end(permit: Permit<EndRestriction>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let tx = app.db.begin(&permit).await?;
    if queries::delete(&tx, person).await? {
        mails::ended(&app, &tx, person).await?;
        tx.commit(&RestrictionEnded { person }).await?;
    }
    Ok(visit::go(lang, "/account", "unrestricted").into_response())
}
