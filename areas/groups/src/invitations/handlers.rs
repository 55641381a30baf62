//! Invitations over HTTP. The link is shown in the answer that makes it, and never again.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::actor::new_secret;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::forms::{Form, Query};
use kernel::paging::{After, Paging};
use nouns::groups::{InvitationMade, InvitationRevoked};
use ui::{FormErrors, href, visit};

use super::domain::Draft;
use super::policy::{Invite, ListInvitations, RevokeInvitation};
use super::{pages, queries};
use crate::groups::queries::Group;

async fn shown(app: &App, group: &Group, paging: &Paging) -> Result<pages::Shown, Fault> {
    let after = After::read(&paging.after);
    let invitations = queries::list_invitations(&app.db.reader().await?, group.id, &after).await?.found()?;
    Ok(pages::Shown { invitations, now: app.clock.now(), link: None })
}

pub async fn list(
    permit: Permit<ListInvitations>,
    State(app): State<App>,
    Query(paging): Query<Paging>,
) -> Result<Response, Fault> {
    let shown = shown(&app, &permit.target, &paging).await?;
    let (lang, zone) = (permit.lang(), permit.actor.zone());
    let page = pages::list(lang, &zone, &permit.target, &shown, &Draft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page.done(pages::done(&permit.visit))))
}

pub async fn create(
    permit: Permit<Invite>,
    State(app): State<App>,
    Form(draft): Form<Draft>,
) -> Result<Response, Fault> {
    let (lang, zone, group) = (permit.lang(), permit.actor.zone(), &permit.target);
    let sound = match draft.check(lang, &zone, app.clock.today(&zone)) {
        Ok(sound) => sound,
        Err(errors) => {
            let shown = shown(&app, group, &Paging::default()).await?;
            return Ok(visit::refuse(&app, &permit, pages::list(lang, &zone, group, &shown, &draft, &errors)));
        }
    };
    let tx = app.db.begin(&permit).await?;
    let secret = new_secret();
    let invitation = queries::insert_invitation(&tx, group.id, &sound, &secret).await?;
    tx.commit(&InvitationMade { invitation, group: group.id }).await?;
    let path = href(lang, &format!("/groups/{}/memberships/new", group.slug));
    let link = app.config.link(&format!("{path}?token={secret}"));
    let shown = pages::Shown { link: Some(link), ..shown(&app, group, &Paging::default()).await? };
    let page = pages::list(lang, &zone, group, &shown, &Draft::default(), &FormErrors::new());
    Ok(visit::show(&app, &permit, page))
}

pub async fn revoke(permit: Permit<RevokeInvitation>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    if queries::end_invitation(&tx, permit.key).await? {
        tx.commit(&InvitationRevoked { invitation: permit.key, group: permit.target.group_id }).await?;
    }
    let path = format!("/groups/{}/invitations", permit.target.group_slug);
    Ok(visit::go(permit.lang(), &path, "revoked").into_response())
}
