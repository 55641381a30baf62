//! Drafts over HTTP.

use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::access::Permit;
use kernel::app::App;
use kernel::drafts::{self, DRAFT_BYTES, DRAFTS_MAX, Draft, Form as Kind, Kept, Place};
use kernel::faults::Fault;
use kernel::forms::Form;
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::pages;
use super::policy::{EndDraft, KeepDraft, ListDrafts};
use crate::feeds::queries::{Group, list_groups};
use crate::words as t;

/// The address of the form, without its language. Nothing where its group is gone.
pub fn path(groups: &[Group], place: Place) -> Option<String> {
    let group = || groups.iter().find(|group| group.id.uuid() == place.about.uuid()).map(|group| &group.slug);
    Some(match place.form {
        Kind::Post => format!("/discussions/{}#new", place.about),
        Kind::Comment => format!("/proposals/{}#comments", place.about),
        Kind::Discussion => format!("/groups/{}/discussions/new", group()?),
        Kind::Proposal => format!("/groups/{}/proposals/new", group()?),
        Kind::FromChallenge => format!("/challenges/{}", place.about),
    })
}

/// What was sent, of whatever form.
#[derive(Deserialize)]
#[serde(transparent)]
pub struct Sent(Vec<(String, String)>);

impl Sent {
    fn of(&self, name: &str) -> &str {
        self.0.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value)
    }

    /// As a draft.
    fn draft(&self, place: Place) -> Result<Draft, Fault> {
        let fields: serde_json::Map<String, serde_json::Value> =
            place.form.fields().iter().map(|name| ((*name).to_owned(), self.of(name).into())).collect();
        let bytes = place.form.fields().iter().fold(0, |sum: usize, name| sum.saturating_add(self.of(name).len()));
        if bytes > DRAFT_BYTES {
            return Err(Fault::TooLarge(DRAFT_BYTES));
        }
        Ok(Draft {
            form: place.form,
            about: place.about,
            fields: fields.into(),
            version: 0,
            changed_at: jiff::Timestamp::UNIX_EPOCH,
        })
    }
}

/// A script reads the version, or by the status why nothing is kept; whoever has none goes on to a page.
pub async fn keep(
    permit: Permit<KeepDraft>,
    State(app): State<App>,
    Form(sent): Form<Sent>,
) -> Result<Response, Fault> {
    let (lang, person) = (permit.lang(), permit.person()?);
    let place: Place = sent.of("draft_of").parse().map_err(|()| Fault::Malformed("not a form with drafts"))?;
    let is_script = sent.of("draft_by") == "script";
    let typed = sent.draft(place)?;
    let fields = typed.fields.as_object().cloned().unwrap_or_default();
    let tx = app.db.begin(&permit).await?;
    let kept = drafts::keep(&tx, person, place, fields, sent.of("draft_version").parse().unwrap_or(0)).await?;
    let version = match kept {
        Kept::As(version) => {
            tx.keep().await?;
            version
        }
        Kept::Overtaken(_) if is_script => return Ok(StatusCode::CONFLICT.into_response()),
        Kept::Full if is_script => return Ok(StatusCode::INSUFFICIENT_STORAGE.into_response()),
        Kept::Overtaken(saved) => {
            drop(tx);
            let groups = list_groups(&app.db.reader().await?).await?;
            let other = path(&groups, place).unwrap_or_else(|| "/account/drafts".into());
            let page = pages::both(lang, place, &typed, saved.as_ref(), &other);
            return Ok(visit::refuse(&app, &permit, page));
        }
        Kept::Full => {
            drop(tx);
            let conn = app.db.reader().await?;
            let (own, groups) = (drafts::list(&conn, person).await?, list_groups(&conn).await?);
            let errors = FormErrors::one("", t::drafts_full(lang, &DRAFTS_MAX.to_string()));
            let page = pages::list(lang, &permit.actor.zone(), &own, &groups, Some(&typed), &errors);
            return Ok(visit::refuse(&app, &permit, page));
        }
    };
    if is_script {
        return Ok(version.to_string().into_response());
    }
    let groups = list_groups(&app.db.reader().await?).await?;
    let path = path(&groups, place).unwrap_or_else(|| "/account/drafts".into());
    let (page, part) = path.split_once('#').unwrap_or((&path, ""));
    let part = if part.is_empty() { String::new() } else { format!("#{part}") };
    // A chosen file does not come along: only its name does.
    let is_chosen = ["image", "file"].iter().any(|field| !sent.of(field).is_empty());
    let done = if is_chosen { "draft-without-image" } else { "draft-kept" };
    Ok(Redirect::to(&format!("{}?done={done}{part}", ui::href(lang, page))).into_response())
}

pub async fn list(permit: Permit<ListDrafts>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let (own, groups) = (drafts::list(&conn, permit.person()?).await?, list_groups(&conn).await?);
    let page = pages::list(permit.lang(), &permit.actor.zone(), &own, &groups, None, &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit)).fresh()))
}

pub async fn end(permit: Permit<EndDraft>, State(app): State<App>) -> Result<Response, Fault> {
    let own = &permit.target;
    let tx = app.db.begin(&permit).await?;
    drafts::delete(&tx, own.person, own.draft.place()).await?;
    tx.keep().await?;
    Ok(visit::go(permit.lang(), "/account/drafts", "draft-deleted").into_response())
}
