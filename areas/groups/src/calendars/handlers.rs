//! The page of a person's calendars over HTTP: secret addresses are made and taken back, invitations by mail chosen.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Action, Permit};
use kernel::actor::{digest, new_secret};
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::Form;
use nouns::groups::{CalendarAddressMade, CalendarAddressRevoked, MeetingInvitationsChosen};
use serde::Deserialize;
use ui::{FormErrors, href, visit};

use super::policy::{ChooseInvitations, ListAddresses, MakeAddress, RevokeAddress};
use super::{pages, queries};
use crate::words as t;

/// A secret address as it was asked for.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub name: String,
    /// A group's name in addresses; nothing for all groups.
    pub group: String,
    /// What reads it; a program for calendars if nothing is said.
    pub kind: String,
}

/// Groups whose invitations are wanted.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Wanted {
    pub groups: Vec<String>,
}

pub const NAME_MAX: usize = 60;
const ADDRESSES_MAX: usize = 20;

async fn page<A: Action>(
    app: &App,
    permit: &Permit<A>,
    draft: &Draft,
    errors: &FormErrors,
    made: Option<pages::Made>,
) -> Result<ui::Page<'static>, Fault> {
    let person = permit.person()?;
    let conn = app.db.reader().await?;
    let shown = pages::Shown {
        addresses: queries::list_addresses(&conn, person).await?,
        choices: queries::list_choices(&conn, person).await?,
        made,
        zone: permit.actor.zone(),
    };
    Ok(pages::own(permit.lang(), &shown, draft, errors))
}

pub async fn list(permit: Permit<ListAddresses>, State(app): State<App>) -> Result<Response, Fault> {
    let page = page(&app, &permit, &Draft::default(), &FormErrors::new(), None).await?;
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

/// The secret is on the page that answers, once: it is not kept, so no other page could show it.
pub async fn create(
    permit: Permit<MakeAddress>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let name = draft.name.trim();
    let tx = app.db.begin(&permit).await?;
    let choices = queries::list_choices(&tx, person).await?;
    let chosen = choices.iter().find(|choice| choice.slug == draft.group).map(|choice| choice.group_id);
    let kind =
        if draft.kind.is_empty() { Some(queries::Kind::default()) } else { queries::Kind::from_word(&draft.kind) };
    let mut errors = FormErrors::new();
    errors.require(kind.is_some(), "kind", t::address_kind_wrong(lang));
    errors.require((1..=NAME_MAX).contains(&name.chars().count()), "name", t::address_name_missing(lang));
    errors.require(draft.group.is_empty() || chosen.is_some(), "group", t::address_group_wrong(lang));
    let standing = queries::list_addresses(&tx, person).await?.len();
    errors.require(standing < ADDRESSES_MAX, "", t::addresses_many(lang, &ADDRESSES_MAX.to_string()));
    let Some(kind) = kind.filter(|_| errors.is_empty()) else {
        drop(tx);
        return Ok(visit::refuse(&app, &permit, page(&app, &permit, &draft, &errors, None).await?));
    };
    let secret = new_secret();
    let address = queries::insert_address(&tx, person, chosen, digest(&secret), (kind, name)).await?;
    tx.commit(&CalendarAddressMade { address, person }).await?;
    let made = pages::Made { name: name.to_owned(), kind, link: app.config.link(&href(lang, &kind.path(&secret))) };
    let page = page(&app, &permit, &Draft::default(), &FormErrors::new(), Some(made)).await?;
    Ok(visit::show(&app, &permit, page))
}

pub async fn revoke(permit: Permit<RevokeAddress>, State(app): State<App>) -> Result<Response, Fault> {
    let (address, person) = (permit.target.id, permit.target.person);
    let tx = app.db.begin(&permit).await?;
    if queries::set_revoked(&tx, address).await? {
        tx.commit(&CalendarAddressRevoked { address, person }).await?;
    }
    Ok(visit::go(permit.lang(), "/account/calendars", "revoked").into_response())
}

pub async fn choose(
    permit: Permit<ChooseInvitations>,
    State(app): State<App>,
    Form(wanted): Form<Wanted>,
) -> Result<Response, Fault> {
    let person = permit.person()?;
    let tx = app.db.begin(&permit).await?;
    let mut changed = false;
    for choice in queries::list_choices(&tx, person).await? {
        let is_wanted = wanted.groups.contains(&choice.slug);
        if is_wanted == choice.refused {
            changed |= if is_wanted {
                queries::delete_refusal(&tx, person, choice.group_id).await?
            } else {
                queries::insert_refusal(&tx, person, choice.group_id).await?
            };
        }
    }
    if changed {
        tx.commit(&MeetingInvitationsChosen { person }).await?;
    }
    Ok(visit::go(permit.lang(), "/account/calendars", "chosen").into_response())
}
