//! Guests over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::actor::new_secret;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::limits::Limit;
use kernel::mail::{self, Mail};
use nouns::groups::{GuestEnded, GuestInvited};
use serde::Deserialize;
use ui::{FormErrors, href, visit};
use words::Lang;

use super::policy::{EndGuest, InviteGuest, ListGuests, ShowPass};
use super::{pages, queries};
use crate::agenda_items::queries::list_items;
use crate::meetings::pages::Shown;
use crate::words as t;

/// A guest as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub name: String,
    pub email: String,
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Pass {
    token: String,
}

pub const NAME_MAX: usize = 100;

pub async fn list(permit: Permit<ListGuests>, State(app): State<App>) -> Result<Response, Fault> {
    let guests = queries::list_guests(&app.db.reader().await?, permit.target.id).await?;
    let page = pages::list(permit.lang(), &permit.target, &guests, &Draft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn create(
    permit: Permit<InviteGuest>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, meeting) = (permit.lang(), &permit.target);
    let (name, email) = (draft.name.trim(), draft.email.trim().to_lowercase());
    let tx = app.db.begin(&permit).await?;
    let mut errors = FormErrors::new();
    errors.require((2..=NAME_MAX).contains(&name.chars().count()), "name", t::guest_name_missing(lang));
    let is_address = mail::is_address(&email);
    errors.require(is_address, "email", t::guest_email_wrong(lang));
    let is_known = is_address && queries::has_guest(&tx, meeting.id, &email).await?;
    errors.require(!is_known, "email", t::guest_known(lang));
    if !errors.is_empty() {
        let guests = queries::list_guests(&tx, meeting.id).await?;
        drop(tx);
        return Ok(visit::refuse(&app, &permit, pages::list(lang, meeting, &guests, &draft, &errors)));
    }
    app.limits.take(Limit::MailTo, &email)?;
    let secret = new_secret();
    let guest = queries::insert_guest(&tx, meeting.id, name, &email, &secret).await?;
    let tongue = queries::find_lang(&tx, &email).await?.as_deref().and_then(Lang::from_tag).unwrap_or(lang);
    let link = app.config.link(&format!("{}?token={secret}", href(tongue, &format!("/events/{}/pass", meeting.slug))));
    let group = meeting.group_name.as_deref().unwrap_or(&app.config.instance);
    let subject = t::mail_guest_subject(tongue, &meeting.title);
    let text = t::mail_guest(tongue, name, group, &meeting.title, &link);
    mail::enqueue(&tx, &Mail { to: email, subject, text, html: None }).await?;
    tx.commit(&GuestInvited { guest, meeting: meeting.id }).await?;
    Ok(visit::go(lang, &format!("/events/{}/guests", meeting.slug), "invited").into_response())
}

pub async fn end(permit: Permit<EndGuest>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if queries::end_guest(&tx, permit.key).await? {
        tx.commit(&GuestEnded { guest: permit.key, meeting: permit.target.meeting }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/events/{}/guests", permit.target.event), "guest-ended").into_response())
}

/// The one meeting, for whoever has the link.
pub async fn pass(
    permit: Permit<ShowPass>,
    State(app): State<App>,
    Query(pass): Query<Pass>,
) -> Result<Response, Fault> {
    let meeting = &permit.target;
    let conn = app.db.reader().await?;
    let shown = if queries::has_pass(&conn, meeting.id, &pass.token).await? {
        Some(Shown::for_guest(meeting, list_items(&conn, meeting.id).await?, permit.actor.zone()))
    } else {
        None
    };
    Ok(visit::show(&app, &permit, pages::pass(permit.lang(), meeting, shown.as_ref())))
}
