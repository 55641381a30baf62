//! Signing out at a provider: by the person after signing out here, and by the provider, which tells us when somebody has
//! signed out there.

use axum::extract::State;
use axum::http::HeaderValue;
use axum::http::header::CACHE_CONTROL;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::actor::digest;
use kernel::app::App;
use kernel::db::{Conn, DbError};
use kernel::faults::Fault;
use kernel::forms::Form;
use kernel::limits::{Limit, Network};
use nouns::SessionId;
use nouns::people::SignedOutByProvider;
use serde::Deserialize;
use ui::visit;

use super::asking::Refused;
use super::policy::SignOutThere;
use super::{find, names, pages, queries};

/// Where one goes on who has signed out here: to the question whether one signs out of the provider as well.
pub(crate) async fn page_after(app: &App, conn: &Conn, session: SessionId) -> Result<Option<String>, DbError> {
    let provider = queries::find_provider(conn, session).await?;
    let provider = provider.filter(|key| names(app).iter().any(|(known, _)| known == key));
    Ok(provider.map(|key| format!("/sign-in/providers/{key}/sign-outs/new")))
}

pub async fn new(permit: Permit<SignOutThere>, State(app): State<App>) -> Result<Response, Fault> {
    let (lang, provider) = (permit.lang(), find(&app, &permit.key)?);
    let page = match provider.way_out(app.clock.now(), &app.config.link("/sign-in")).await {
        Some(way) => pages::sign_out_there(lang, &provider.settings.name, way.as_str()),
        None => return Ok(visit::go(lang, "/sign-in", "out").into_response()),
    };
    Ok(visit::show(&app, &permit, page))
}

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Told {
    logout_token: String,
}

pub async fn create(
    permit: Permit<SignOutThere>,
    State(app): State<App>,
    Network(network): Network,
    Form(told): Form<Told>,
) -> Result<Response, Fault> {
    let provider = find(&app, &permit.key)?;
    app.limits.take(Limit::Search, &network)?;
    let sign_out = provider.hear(app.clock.now(), &told.logout_token).await.map_err(|why| {
        tracing::warn!(provider = permit.key, error = %why, "a sign-out of a provider was not taken");
        match why {
            Refused::Silent(why) => Fault::Internal(why),
            Refused::Broken(_) => Fault::Malformed("a sign-out that does not hold"),
        }
    })?;
    let issuer = &provider.settings.issuer;
    let tx = app.db.begin(&permit).await?;
    let session = sign_out.provider_session.as_deref();
    let mut identities = match (&sign_out.subject, session) {
        (Some(subject), _) => queries::find_by_subject(&tx, issuer, subject).await?.into_iter().collect(),
        (None, Some(session)) => queries::list_by_session(&tx, issuer, session).await?,
        (None, None) => Vec::new(),
    };
    let is_new = queries::insert_sign_out(&tx, &digest(&format!("{issuer} {}", sign_out.id))).await?;
    if !is_new {
        drop(tx);
        return Err(Fault::Malformed("a sign-out that was told before"));
    }
    if let Some(last) = identities.pop() {
        for identity in identities {
            let sessions = queries::delete_sessions(&tx, identity.id, session).await?;
            tx.note(&SignedOutByProvider { identity: identity.id, person: identity.person, sessions }).await?;
        }
        let sessions = queries::delete_sessions(&tx, last.id, session).await?;
        tx.commit(&SignedOutByProvider { identity: last.id, person: last.person, sessions }).await?;
    }
    let mut response = "".into_response();
    response.headers_mut().insert(CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}
