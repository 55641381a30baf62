//! Coming back from a provider. First the departure is taken, whatever the answer holds; then the provider is asked what its
//! code means; then it is decided on fresh values.

use axum::extract::State;
use axum::http::HeaderMap;
use axum::response::{IntoResponse, Response};
use jiff::SignedDuration;
use kernel::access::Permit;
use kernel::actor::{cookie, digest, new_secret};
use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::forms::Query;
use kernel::limits::{Limit, Network};
use kernel::providers::SignInProvider;
use nouns::people::{IdentityArrived, IdentityLinked, IdentityProved, ProviderAnswered, SecondFactorAsked, SignedIn};
use nouns::{IdentityId, PersonId};
use serde::Deserialize;
use ui::{Page, visit};
use words::Lang;

use super::asking::{Refused, Secrets};
use super::departures::{back, start};
use super::domain::Found;
use super::policy::TakeAnswer;
use super::queries::{self, Departure, Purpose, Through};
use super::{arrivals, find, mails, pages, work};
use crate::accounts::queries::find as find_account;
use crate::factors::queries as factors;
use crate::passkeys::queries as passkeys;
use crate::sessions::handlers::{begin, carry, inside, rotate};
use crate::sessions::proofs::go_on;
use crate::sessions::queries as sessions;

/// How long ago the provider may have asked, where somebody is to show again that it is them.
const JUST_NOW: SignedDuration = SignedDuration::from_mins(2);

/// What the provider put into the address.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Answer {
    state: String,
    code: String,
    error: String,
    iss: String,
}

pub async fn take(
    permit: Permit<TakeAnswer>,
    State(app): State<App>,
    Network(network): Network,
    headers: HeaderMap,
    Query(answer): Query<Answer>,
) -> Result<Response, Fault> {
    let provider = find(&app, &permit.key)?;
    let settings = &provider.settings;
    app.limits.take(Limit::SignInNetwork, &network)?;
    let browser = cookie(&headers, app.cookie_name()).unwrap_or_default();
    let Some(departure) = take_departure(&app, &permit, &answer.state, browser).await? else {
        return Ok(visit::refuse(&app, &permit, pages::late(permit.lang())));
    };
    let lang = Lang::from_tag(&departure.lang).unwrap_or(permit.lang());
    let (name, again) = (settings.name.as_str(), start(departure.purpose, &departure.next));
    let refuse = |page: Page<'static>| Ok(visit::refuse(&app, &permit, page));
    if answer.error == "access_denied" {
        return refuse(pages::cancelled(lang, name, &again));
    }
    if !answer.error.is_empty() {
        tracing::warn!(provider = settings.key, error = answer.error, "a sign-in provider refused somebody");
        return refuse(pages::refused(lang, name, &again));
    }
    let secrets = Secrets { browser, state: &answer.state };
    let is_other = !answer.iss.is_empty() && answer.iss != settings.issuer;
    let found = if is_other {
        Err(Refused::Broken("the answer came from another issuer".into()))
    } else {
        provider.redeem(app.clock.now(), &answer.code, &secrets, &back(&app, &settings.key)).await
    };
    let found = match found {
        Ok(found) => found,
        Err(why) => {
            tracing::warn!(provider = settings.key, error = %why, "an answer of a sign-in provider was not taken");
            return refuse(match why {
                Refused::Silent(_) => pages::silent(lang, name, &again),
                Refused::Broken(_) => pages::broken(lang, name, &again),
            });
        }
    };
    let answered = Answered { app: &app, permit: &permit, settings, lang, headers: &headers, departure, found };
    match answered.departure.purpose {
        Purpose::Enter => answered.enter(browser).await,
        Purpose::Link => answered.link().await,
        Purpose::Prove => answered.prove().await,
    }
}

/// Takes the departure of this browser, so that whatever its answer holds, no other one is taken.
async fn take_departure(
    app: &App,
    permit: &Permit<TakeAnswer>,
    state: &str,
    browser: &str,
) -> Result<Option<Departure>, Fault> {
    let tx = app.db.begin(permit).await?;
    let departure = queries::take_departure(&tx, &digest(state), &digest(browser), &permit.key).await?;
    if let Some(departure) = &departure {
        tx.commit(&ProviderAnswered { departure: departure.id }).await?;
    }
    Ok(departure)
}

/// Somebody who came back and was found.
struct Answered<'a> {
    app: &'a App,
    permit: &'a Permit<TakeAnswer>,
    settings: &'a SignInProvider,
    lang: Lang,
    headers: &'a HeaderMap,
    departure: Departure,
    found: Found,
}

impl Answered<'_> {
    async fn enter(&self, browser: &str) -> Result<Response, Fault> {
        let tx = self.app.db.begin(self.permit).await?;
        let known = queries::find_by_subject(&tx, &self.found.issuer, &self.found.subject).await?;
        if let Some(identity) = known {
            queries::set_used(&tx, identity.id, &self.settings.key, self.found.email.as_deref()).await?;
            let who = (identity.id, identity.person);
            return enter(self.app, tx, self.settings, self.headers, who, &self.found, self.lang, &self.departure.next)
                .await;
        }
        queries::insert_arrival(&tx, &digest(browser), &self.settings.key, &self.found, &self.departure.next).await?;
        tx.commit(&IdentityArrived { departure: self.departure.id }).await?;
        Ok(visit::go(self.lang, arrivals::PAGE, "").into_response())
    }

    async fn link(&self) -> Result<Response, Fault> {
        let person = self.permit.person()?;
        let tx = self.app.db.begin(self.permit).await?;
        let Some(identity) = queries::insert_identity(&tx, person, &self.settings.key, &self.found).await? else {
            let known = queries::find_by_subject(&tx, &self.found.issuer, &self.found.subject).await?;
            drop(tx);
            if known.is_some_and(|identity| identity.person == person) {
                return Ok(visit::go(self.lang, "/account/ways", "linked").into_response());
            }
            return Ok(visit::refuse(self.app, self.permit, pages::taken(self.lang, &self.settings.name)));
        };
        linked(self.app, &tx, self.settings, (identity, person), &self.found, self.lang).await?;
        tx.commit(&IdentityLinked { identity, person }).await?;
        Ok(visit::go(self.lang, "/account/ways", "linked").into_response())
    }

    async fn prove(&self) -> Result<Response, Fault> {
        let signed = self.permit.actor.signed().ok_or(Fault::SignIn)?;
        let tx = self.app.db.begin(self.permit).await?;
        let known = queries::find_by_subject(&tx, &self.found.issuer, &self.found.subject).await?;
        let is_oneself = known.is_some_and(|identity| identity.person == signed.person);
        let has_more = self.found.is_strong || self.permit.actor.has_second_factor();
        let is_enough = has_more || passkeys::count(&tx, signed.person).await? == 0;
        let now = tx.clock().now();
        let is_fresh = self.found.proved_at.is_some_and(|at| now.duration_since(at) < JUST_NOW);
        if !is_oneself || !is_fresh || !is_enough {
            drop(tx);
            let again = start(Purpose::Prove, &self.departure.next);
            // Asking it again would tell no more than it told now.
            let page = match self.found.proved_at {
                None if is_oneself => pages::tells_no_time(self.lang, &self.settings.name, &again),
                _ => pages::not_proved(self.lang, &self.settings.name, &again),
            };
            return Ok(visit::refuse(self.app, self.permit, page));
        }
        let session = signed.session()?;
        sessions::set_proved(&tx, session).await?;
        let secret = rotate(&tx, session).await?;
        tx.commit(&IdentityProved { session }).await?;
        carry(self.app, &secret, go_on(self.lang, &self.departure.next))
    }
}

/// What follows from a new link: the affiliations, and the mail.
pub(super) async fn linked(
    app: &App,
    tx: &Tx,
    settings: &SignInProvider,
    (identity, person): (IdentityId, PersonId),
    found: &Found,
    lang: Lang,
) -> Result<(), Fault> {
    work::settle(tx, settings, (identity, person), found, lang).await?;
    Ok(mails::linked(app, tx, person, &settings.key).await?)
}

/// Signs in the owner of an identity. Where the account has a second factor, its code is asked for as after a password,
/// unless the provider has asked for one and is trusted in that.
#[expect(clippy::too_many_arguments, reason = "who, with what, where to: each is used once")]
pub(super) async fn enter(
    app: &App,
    tx: Tx,
    settings: &SignInProvider,
    headers: &HeaderMap,
    (identity, person): (IdentityId, PersonId),
    found: &Found,
    lang: Lang,
    next: &str,
) -> Result<Response, Fault> {
    work::settle(&tx, settings, (identity, person), found, lang).await?;
    let account = find_account(&tx, person).await?.ok_or(Fault::NotFound)?;
    let lang = account.lang.as_deref().and_then(Lang::from_tag).unwrap_or(lang);
    let through = Through { identity, provider_session: found.provider_session.clone() };
    if found.is_strong || !factors::is_on(&tx, person).await? {
        let (session, secret) = begin(&tx, person, headers, None).await?;
        queries::insert_session(&tx, session, &through, found.is_strong).await?;
        // Somebody may only have been signed in there still; that opens no dangerous acts. Nor does a provider alone for
        // whoever has a passkey.
        let is_enough = found.is_strong || passkeys::count(&tx, person).await? == 0;
        let proved_at = found.proved_at.filter(|_| is_enough).map(|at| at.min(tx.clock().now()));
        sessions::set_proved_at(&tx, session, proved_at).await?;
        tx.commit(&SignedIn { session, person }).await?;
        return carry(app, &secret, visit::go(lang, inside(next), "").into_response());
    }
    let secret = new_secret();
    let token = digest(&secret);
    sessions::insert_pending(&tx, person, &token).await?;
    queries::set_pending(&tx, &token, &through).await?;
    tx.commit(&SecondFactorAsked { person }).await?;
    let rest = if next.is_empty() { String::new() } else { format!("?next={}", ui::encode(next)) };
    carry(app, &secret, visit::go(lang, &format!("/sign-in/code{rest}"), "").into_response())
}
