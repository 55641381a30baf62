//! Memberships over HTTP.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::{Permit, Place};
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::After;
use nouns::groups::{MembershipBegan, MembershipEnded, MembershipRequested};
use nouns::notices::MailLevelChosen;
use nouns::{GroupId, PersonId};
use serde::Deserialize;
use ui::{FormErrors, visit};

use super::domain::{Draft, State as MembershipState, eligible, is_at_once};
use super::pages;
use super::policy::{Join, Leave, ListMembers, WithdrawRequest};
use super::queries;
use crate::groups::queries::Group;
use crate::invitations::queries::{find_usable, use_up};
use crate::settings::queries::find_entry;
use crate::words as t;

/// What the form shows, as it stands for this person.
async fn form(
    conn: &Conn,
    app: &App,
    group: &Group,
    person: PersonId,
    mut draft: Draft,
    errors: FormErrors,
) -> Result<pages::JoinForm, Fault> {
    let invitation = find_usable(conn, group.id, &draft.token, app.clock.now()).await?;
    let is_stale = !draft.token.is_empty() && invitation.is_none();
    if is_stale {
        draft.token.clear();
    }
    Ok(pages::JoinForm {
        entry: find_entry(conn, group.id).await?,
        own: queries::list_own(conn, person).await?,
        standing: queries::find_standing(conn, group.id, person).await?,
        refusal: queries::find_refusal(conn, group.id, person).await?,
        is_invited: invitation.is_some(),
        is_stale,
        draft,
        errors,
    })
}

pub async fn new(
    permit: Permit<Join>,
    State(app): State<App>,
    Query(link): Query<pages::Link>,
) -> Result<Response, Fault> {
    let draft = Draft { token: link.token, ..Draft::default() };
    let conn = app.db.reader().await?;
    let form = form(&conn, &app, &permit.target, permit.person()?, draft, FormErrors::new()).await?;
    let page = pages::new(permit.lang(), &permit.target, &form).done(pages::done(&permit.visit));
    Ok(visit::show(&app, &permit, page))
}

pub async fn create(permit: Permit<Join>, State(app): State<App>, Form(draft): Form<Draft>) -> Result<Response, Fault> {
    let (lang, person, group) = (permit.lang(), permit.person()?, &permit.target);
    let tx = app.db.begin(&permit).await?;
    let own = queries::list_own(&tx, person).await?;
    let entry = find_entry(&tx, group.id).await?;
    let standing = queries::find_standing(&tx, group.id, person).await?;
    // Joining twice is being in it once, and takes no place of an invitation.
    if standing.as_ref().is_some_and(|standing| standing.state == MembershipState::Active) {
        return Ok(visit::go(lang, &format!("/groups/{}", group.slug), "joined").into_response());
    }
    let invitation = find_usable(&tx, group.id, &draft.token, app.clock.now()).await?;
    let at_once = is_at_once(&entry, invitation.is_some());
    let mut errors = FormErrors::new();
    errors.require(draft.token.is_empty() || invitation.is_some(), "", t::invitation_stale(lang));
    if let Some(invitation) = &invitation {
        let email = queries::find_email(&tx, person).await?;
        errors.require(invitation.fits(&email), "", t::invitation_domains(lang, &invitation.domains));
    }
    let can = eligible(&own, group.is_open());
    let chosen = match can.as_slice() {
        [only] if draft.government.is_empty() => Some(*only),
        several => several.iter().copied().find(|one| one.government.to_string() == draft.government),
    };
    if !group.is_open() {
        errors.require(!can.is_empty(), "", t::join_not_signatory(lang));
        errors.require(can.is_empty() || chosen.is_some(), "government", t::government_missing(lang));
    }
    draft.check_entry(lang, &entry, at_once, &mut errors);
    if errors.is_empty()
        && let Some(invitation) = &invitation
    {
        let has_place = use_up(&tx, invitation.id).await?;
        errors.require(has_place, "", t::invitation_stale(lang));
    }
    if !errors.is_empty() {
        drop(tx);
        let form = form(&app.db.reader().await?, &app, group, person, draft, errors).await?;
        return Ok(visit::refuse(&app, &permit, pages::new(lang, group, &form)));
    }
    if let Some(asked) = standing {
        if !at_once {
            return Ok(visit::go(lang, &format!("/groups/{}/memberships/new", group.slug), "requested").into_response());
        }
        // An invitation answers the request that still waits.
        queries::end_request(&tx, asked.id).await?;
    }
    let new = queries::New {
        group: group.id,
        person,
        government: chosen.map(|own| own.government),
        motivation: draft.motivation.trim(),
        agreement: entry.agreement.as_ref().map(|agreement| agreement.version),
        invitation: invitation.map(|invitation| invitation.id),
        state: if at_once { MembershipState::Active } else { MembershipState::Requested },
    };
    let membership = queries::insert(&tx, &new).await?;
    for (question, (_, answer)) in entry.questions.iter().zip(draft.answers()) {
        queries::insert_answer(&tx, membership, question.position, &question.words, answer).await?;
    }
    // Until a request is answered it changes nothing: only those who belong to the group get its mail.
    if !draft.mail.is_empty() {
        tx.note(&MailLevelChosen { person, group: group.id, level: draft.mail.clone() }).await?;
    }
    if at_once {
        tx.commit(&MembershipBegan { membership, group: group.id, person }).await?;
        return Ok(visit::go(lang, &format!("/groups/{}", group.slug), "joined").into_response());
    }
    tx.commit(&MembershipRequested { membership, group: group.id }).await?;
    Ok(visit::go(lang, &format!("/groups/{}/memberships/new", group.slug), "requested").into_response())
}

pub async fn withdraw(permit: Permit<WithdrawRequest>, State(app): State<App>) -> Result<Response, Fault> {
    let request = &permit.target;
    let tx = app.db.begin(&permit).await?;
    if queries::end_request(&tx, permit.key).await? {
        let (group, person) = (request.group_id, request.person);
        tx.commit(&MembershipEnded { membership: permit.key, group, person }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/groups/{}/memberships/new", request.group_slug), "withdrawn")
        .into_response())
}

/// Whom the list shows, as it stands in the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub name: String,
    pub after: String,
}

pub async fn list(
    permit: Permit<ListMembers>,
    State(app): State<App>,
    Query(filter): Query<Filter>,
) -> Result<Response, Fault> {
    let (conn, pattern) = (app.db.reader().await?, format!("%{}%", places::fold(&filter.name)));
    let members =
        queries::list_members(&conn, permit.target.id, &pattern, &After::read(&filter.after)).await?.found()?;
    let is_member = permit.may::<Leave>(&Place::at(permit.target.id.uuid()));
    Ok(visit::show(
        &app,
        &permit,
        pages::list(permit.lang(), &permit.actor.zone(), &permit.target, &filter, &members, is_member),
    ))
}

pub async fn depart(permit: Permit<Leave>, State(app): State<App>) -> Result<Response, Fault> {
    let (group, person): (GroupId, PersonId) = (permit.target.id, permit.person()?);
    let tx = app.db.begin(&permit).await?;
    if let Some(standing) = queries::find_standing(&tx, group, person).await? {
        queries::end(&tx, standing.id).await?;
        tx.commit(&MembershipEnded { membership: standing.id, group, person }).await?;
    }
    Ok(visit::go(permit.lang(), &format!("/groups/{}", permit.target.slug), "left").into_response())
}
