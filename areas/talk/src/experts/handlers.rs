//! Outside experts over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use kernel::access::{Action, Permit};
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::{Form, Line};
use kernel::limits::Limit;
use kernel::mail;
use nouns::talk::{ExpertAsked, ExpertDeclined, PostWithdrawn};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::policy::{AskExpert, EndInvitation, ListExperts, Question, ShowInvitation};
use super::queries::{self, Expert, NewExpert};
use super::{letters, pages};
use crate::discussions::queries::find_discussion;
use crate::posts::queries::find_number;
use crate::posts::withdrawing::withdraw as take_back;
use crate::words as t;

pub const NAME_MAX: usize = 100;
pub const WHY_MAX: usize = 300;
/// For so long an expert can answer.
const TIME: SignedDuration = SignedDuration::from_hours(30 * 24);
/// So many are asked one question, and by one person within a day.
const OF_QUESTION: usize = 5;
const OF_PERSON: i64 = 10;

/// An expert as typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub name: Line,
    pub email: Line,
    pub why: Line,
}

fn shown<'a, A: Action<Target = Question>>(
    app: &App,
    permit: &'a Permit<A>,
    experts: &'a [Expert],
    draft: &'a Draft,
) -> pages::List<'a> {
    let discussion = &permit.target.0;
    pages::List {
        discussion,
        experts,
        draft,
        now: app.clock.now(),
        zone: permit.actor.zone(),
        can_ask: !app.config.mail_in.is_empty() && discussion.closed_at.is_none(),
    }
}

pub async fn list(permit: Permit<ListExperts>, State(app): State<App>) -> Result<Response, Fault> {
    let experts = queries::list_experts(&app.db.reader().await?, permit.key).await?;
    let draft = Draft::default();
    let page = pages::list(permit.lang(), &shown(&app, &permit, &experts, &draft), &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn create(
    permit: Permit<AskExpert>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, person, discussion) = (permit.lang(), permit.person()?, permit.key);
    let email = draft.email.to_lowercase();
    let mut errors = FormErrors::new();
    errors.require((2..=NAME_MAX).contains(&draft.name.chars().count()), "name", t::expert_name_missing(lang));
    errors.require(mail::is_address(&email), "email", t::expert_email_wrong(lang));
    errors.require((5..=WHY_MAX).contains(&draft.why.chars().count()), "why", t::expert_why_missing(lang));
    let tx = app.db.begin(&permit).await?;
    let fresh = find_discussion(&tx, discussion).await?.ok_or(Fault::NotFound)?;
    let question = find_number(&tx, discussion, 1).await?.filter(|post| post.withdrawn_at.is_none());
    let experts = queries::list_experts(&tx, discussion).await?;
    let path = format!("/discussions/{discussion}/experts");
    // The second press on one button.
    if experts.iter().any(|one| one.email == email && one.asked_by == person && one.name == *draft.name) {
        return Ok(visit::go(lang, &path, "asked").into_response());
    }
    let day_ago = tx.clock().now().saturating_sub(SignedDuration::from_hours(24)).map_err(Fault::internal)?;
    errors.require(!experts.iter().any(|one| one.email == email), "email", t::expert_known(lang));
    errors.require(fresh.closed_at.is_none(), "", t::is_closed(lang));
    errors.require(question.is_some(), "", t::expert_no_question(lang));
    errors.require(experts.len() < OF_QUESTION, "", t::expert_enough(lang));
    let asked = queries::count_asked(&tx, person, day_ago).await?;
    errors.require(asked < OF_PERSON, "", t::expert_enough_today(lang));
    errors.require(!app.config.mail_in.is_empty(), "", t::expert_no_mail(lang));
    let (true, Some(question)) = (errors.is_empty(), question) else {
        drop(tx);
        let page = pages::list(lang, &shown(&app, &permit, &experts, &draft), &errors);
        return Ok(visit::refuse(&app, &permit, page));
    };
    app.limits.take(Limit::MailTo, &email)?;
    let until = tx.clock().now().checked_add(TIME).map_err(Fault::internal)?;
    let new = NewExpert {
        discussion,
        name: &draft.name,
        email: &email,
        why: &draft.why,
        lang: lang.tag(),
        asked_by: person,
        until,
    };
    let expert = queries::insert_expert(&tx, &new).await?;
    let asker = permit.actor.signed().map_or("", |signed| signed.name.as_str());
    letters::send(&app, &tx, expert, &new, (asker, &fresh, &question.text)).await?;
    tx.commit(&ExpertAsked { expert, discussion, group: fresh.group_id }).await?;
    Ok(visit::go(lang, &path, "asked").into_response())
}

pub async fn show(permit: Permit<ShowInvitation>, State(app): State<App>) -> Result<Response, Fault> {
    let is_over = permit.target.expert.until < app.clock.now();
    let page = pages::show(permit.lang(), &permit.key, &permit.target, is_over);
    Ok(visit::show(&app, &permit, page))
}

pub async fn end(permit: Permit<EndInvitation>, State(app): State<App>) -> Result<Response, Fault> {
    let (expert, discussion) = (permit.target.expert.id, &permit.target.discussion);
    let group = discussion.group_id;
    let tx = app.db.begin(&permit).await?;
    if queries::set_declined(&tx, expert).await? {
        withdraw(&tx, &permit, group).await?;
        tx.commit(&ExpertDeclined { expert, discussion: discussion.id, group }).await?;
    }
    Ok(visit::show(&app, &permit, pages::ended(permit.lang())))
}

async fn withdraw(tx: &kernel::db::Tx, permit: &Permit<EndInvitation>, group: nouns::GroupId) -> Result<(), Fault> {
    let discussion = permit.target.discussion.id;
    let conn: &Conn = tx;
    for post in queries::list_answers(conn, permit.target.expert.id).await? {
        if take_back(tx, post, discussion, group).await? {
            tx.note(&PostWithdrawn { post, discussion, group }).await?;
        }
    }
    Ok(())
}
