//! Who is asking: a visitor, or a person with a session. Reads the views `v_sessions`, `v_standing` and `v_unread`,
//! which the areas publish; knows nothing of how people sign in.

use std::sync::Arc;
use std::time::Duration;

use axum::http::header::{AUTHORIZATION, COOKIE};
use axum::http::request::Parts;
use axum::http::{HeaderMap, HeaderValue};
use data_encoding::HEXLOWER;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rand::RngCore;
use serde::Serialize;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use words::Lang;

use crate::access::{Author, Errand, Place, Role};
use crate::app::App;
use crate::db::{Conn, DbError, Tx};
use crate::events::Event;
use crate::faults::Fault;
use crate::ids::{PersonId, SessionId, TokenId};
use crate::jobs::Run;
use crate::limits::Limit;
use crate::origin::Origin;
use crate::params;

/// The cookie's name; `__Host-` binds it to this host and to https, so it is only used there.
pub const COOKIE_SECURE: &str = "__Host-belfry";
pub const COOKIE_PLAIN: &str = "belfry";

/// Who is asking. Cheap to clone.
#[derive(Clone, Debug, Default)]
pub struct Actor(Option<Arc<Signed>>);

/// A person with a session.
#[derive(Clone, Debug)]
pub struct Signed {
    pub person: PersonId,
    /// None where a token acts for the person.
    session: Option<SessionId>,
    /// When the session or the token ends by itself.
    pub until: Timestamp,
    pub name: String,
    pub lang: Option<Lang>,
    pub zone: TimeZone,
    /// How much happened that the person has not read; counted up to `UNREAD_SHOWN`.
    pub unread: i64,
    /// Whether signing in asked for a code as well.
    has_second_factor: bool,
    /// When the password or a code was last given in this session.
    proved_at: Option<Timestamp>,
    standing: Vec<Standing>,
    token: Option<Limited>,
}

/// A token, and the actions that it is for.
#[derive(Clone, Debug)]
struct Limited {
    id: TokenId,
    actions: Vec<&'static [&'static str]>,
}

crate::row! {
    #[derive(Clone, Debug)]
    struct Standing { role: Role, object: Option<Uuid> }
}

crate::row! {
    struct SessionRow { person: PersonId, session: SessionId, expires_at: Timestamp, name: String, lang: Option<String>, zone: Option<String>, has_second_factor: bool, proved_at: Option<Timestamp>, seen_on: Option<Date>, unread: i64 }
}

crate::row! {
    struct TokenRow { person: PersonId, token_id: TokenId, expires_at: Timestamp, scopes: String, name: String, lang: Option<String>, zone: Option<String>, has_second_factor: bool, used_on: Option<Date>, unread: i64 }
}

/// How the area that keeps the tokens names the actions of a scope, and notes that a token was used, from where.
#[derive(Clone, Copy)]
pub struct Tokens {
    pub actions: fn(&str) -> &'static [&'static str],
    pub used: for<'a> fn(&'a Tx, TokenId, Vec<u8>) -> Run<'a>,
}

/// How the area that keeps the sessions notes that one was used today.
#[derive(Clone, Copy)]
pub struct Seen(pub for<'a> fn(&'a Tx, SessionId) -> Run<'a>);

/// How long a password or a code that was given opens dangerous acts.
const PROOF: SignedDuration = SignedDuration::from_mins(10);
/// How long a page may wait for the note that its reader was here.
const NOTE_PATIENCE: Duration = Duration::from_secs(1);

/// For how long an account is new.
const NEW_SECONDS: i64 = 7 * 24 * 3600;

/// From here on the head of a page says only that it is more.
pub const UNREAD_SHOWN: i64 = 99;

impl Signed {
    /// The session; what is done to it is nothing for a token.
    pub fn session(&self) -> Result<SessionId, Fault> {
        self.session.ok_or(Fault::OutOfScope)
    }
}

impl Actor {
    pub const VISITOR: Actor = Actor(None);

    pub fn signed(&self) -> Option<&Signed> {
        self.0.as_deref()
    }

    pub fn person(&self) -> Option<PersonId> {
        self.signed().map(|signed| signed.person)
    }

    /// The token that acts for the person, if it is not the person.
    pub fn token(&self) -> Option<TokenId> {
        self.signed()?.token.as_ref().map(|token| token.id)
    }

    /// Whether this action is among those that the token is for. A person is not limited.
    pub fn covers(&self, action: &str) -> bool {
        let token = self.signed().and_then(|signed| signed.token.as_ref());
        token.is_none_or(|token| token.actions.iter().any(|actions| actions.contains(&action)))
    }

    /// Whether the person has a second factor.
    pub fn has_second_factor(&self) -> bool {
        self.signed().is_some_and(|signed| signed.has_second_factor)
    }

    /// Whether the password or a code was given lately in this session.
    pub fn has_proved(&self, now: Timestamp) -> bool {
        let proved_at = self.signed().and_then(|signed| signed.proved_at);
        proved_at.is_some_and(|at| now.duration_since(at) < PROOF)
    }

    /// Whether the account is younger than a week and nobody answers for it yet: no verified affiliation to a government, no
    /// office in a group. An id tells when it was made.
    pub fn is_new(&self, now: Timestamp) -> bool {
        let Some(signed) = self.signed() else { return true };
        let is_known = signed.standing.iter().any(|held| !matches!(held.role, Role::Member | Role::Guest));
        let made = signed.person.uuid().get_timestamp().map_or(0, |made| made.to_unix().0);
        let age = now.as_second().saturating_sub(i64::try_from(made).unwrap_or(0));
        !is_known && age < NEW_SECONDS
    }

    /// The time zone that the actor reads in; for visitors that of the network's seat.
    pub fn zone(&self) -> TimeZone {
        self.signed()
            .map_or_else(|| TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC), |signed| signed.zone.clone())
    }

    /// Where the actor plays one of these roles; `None` stands for everywhere.
    pub fn places_of(&self, roles: &[Role]) -> Vec<Option<Uuid>> {
        let standing = self.signed().map(|signed| signed.standing.as_slice()).unwrap_or_default();
        standing.iter().filter(|held| roles.contains(&held.role)).map(|held| held.object).collect()
    }

    /// Whether the actor plays `role` at `place`. A role without an object holds everywhere.
    pub fn plays(&self, role: Role, place: &Place) -> bool {
        let Some(signed) = self.signed() else { return role == Role::Anyone };
        match role {
            Role::Anyone | Role::Account => true,
            Role::Oneself => place.owner() == Some(signed.person),
            _ => signed.standing.iter().any(|held| held.is(role, place)),
        }
    }
}

impl Standing {
    fn is(&self, role: Role, place: &Place) -> bool {
        self.role == role && (self.object.is_none() || self.object == place.object())
    }
}

/// Whether somebody other than who asks stands at a place in one of these roles now: what they were to it when they wrote
/// may have ended.
pub async fn stands(conn: &Conn, person: PersonId, roles: &[Role], place: &Place) -> Result<bool, DbError> {
    let standing: Vec<Standing> =
        conn.all("select role, object from v_standing where person = $1", params![person]).await?;
    Ok(standing.iter().any(|held| roles.iter().any(|role| held.is(*role, place))))
}

/// The actor of a request, looked up once.
pub async fn of(parts: &mut Parts, app: &App) -> Result<Actor, Fault> {
    if let Some(actor) = parts.extensions.get::<Actor>() {
        return Ok(actor.clone());
    }
    let session = cookie(&parts.headers, app.cookie_name());
    // A proxy in front may want a header of its own kind; that is not ours.
    let token = parts.headers.get(AUTHORIZATION).and_then(|sent| bearer(sent));
    let actor = match (token, session) {
        // Whose request it is must not depend on which of the two is looked at.
        (Some(_), Some(_)) => return Err(Fault::BadToken),
        (Some(secret), None) => by_token(parts, app, secret).await?,
        (None, Some(secret)) => by_session(app, secret).await?,
        (None, None) => Actor::VISITOR,
    };
    parts.extensions.insert(actor.clone());
    Ok(actor)
}

/// What a program shows to be let in.
fn bearer(sent: &HeaderValue) -> Option<&str> {
    let (scheme, secret) = sent.to_str().ok()?.split_once(' ')?;
    scheme.eq_ignore_ascii_case("bearer").then_some(secret)
}

/// The value of a cookie.
pub fn cookie<'a>(headers: &'a HeaderMap, name: &str) -> Option<&'a str> {
    headers
        .get_all(COOKIE)
        .iter()
        .filter_map(|header| header.to_str().ok())
        .flat_map(|header| header.split("; "))
        .find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))
}

async fn by_session(app: &App, secret: &str) -> Result<Actor, Fault> {
    let db = app.db.reader().await?;
    let found: Option<SessionRow> = db
        .maybe(
            "select s.person, s.session, s.expires_at, s.name, s.lang, s.zone, s.has_second_factor, s.proved_at, s.seen_on,
                (select count(*) from (select u.happening from v_unread u where u.person = s.person limit $3) few) as unread
             from v_sessions s where s.token = $1 and s.expires_at > $2",
            params![digest(secret), app.clock.now(), UNREAD_SHOWN + 1],
        )
        .await?;
    let Some(row) = found else { return Ok(Actor::VISITOR) };
    let standing = db.all("select role, object from v_standing where person = $1", params![row.person]).await?;
    drop(db);
    if row.seen_on != Some(app.clock.today(&TimeZone::UTC)) {
        note_seen(app, row.session).await;
    }
    Ok(Actor(Some(Arc::new(Signed {
        person: row.person,
        session: Some(row.session),
        until: row.expires_at,
        name: row.name,
        lang: row.lang.as_deref().and_then(Lang::from_tag),
        zone: row.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC),
        unread: row.unread,
        has_second_factor: row.has_second_factor,
        proved_at: row.proved_at,
        standing,
        token: None,
    }))))
}

crate::row! {
    struct PersonRow { name: String, lang: Option<String>, zone: Option<String>, has_second_factor: bool }
}

/// The actor of a mail that came to an address which was sealed for this person; nobody whose data are restricted. Whether
/// the account has a second factor counts, as it does for a token.
pub async fn by_mail(app: &App, person: PersonId) -> Result<Option<Actor>, Fault> {
    let db = app.db.reader().await?;
    let found: Option<PersonRow> = db
        .maybe(
            "select p.name, p.lang, p.zone, exists (select 1 from v_second_factors where person = $1) as has_second_factor
             from v_persons p where p.id = $1 and p.is_verified and not p.is_restricted",
            params![person],
        )
        .await?;
    let Some(row) = found else { return Ok(None) };
    let standing = db.all("select role, object from v_standing where person = $1", params![person]).await?;
    Ok(Some(Actor(Some(Arc::new(Signed {
        person,
        session: None,
        until: app.clock.now(),
        name: row.name,
        lang: row.lang.as_deref().and_then(Lang::from_tag),
        zone: row.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC),
        unread: 0,
        has_second_factor: row.has_second_factor,
        proved_at: None,
        standing,
        token: None,
    })))))
}

/// The person for whom a token acts. The mark of a token is looked at first, so that what was mistyped asks nothing of the
/// database; then its digest is looked up, so that how long that takes tells nothing of tokens that are near it.
async fn by_token(parts: &Parts, app: &App, secret: &str) -> Result<Actor, Fault> {
    let found = if is_token(secret) {
        let db = app.db.reader().await?;
        db.maybe::<TokenRow>(
            "select t.person, t.token_id, t.expires_at, t.scopes, t.name, t.lang, t.zone, t.has_second_factor, t.used_on,
                    (select count(*) from (select u.happening from v_unread u where u.person = t.person limit $3) few) as unread
                 from v_tokens t where t.token = $1 and t.expires_at > $2",
            params![digest(secret), app.clock.now(), UNREAD_SHOWN + 1],
        )
        .await?
    } else {
        None
    };
    let origin = parts.extensions.get::<Origin>();
    let (Some(row), Some(tokens)) = (found, app.part::<Tokens>()) else {
        let network = origin.map_or("local", |origin| origin.network.as_str());
        app.limits.take(Limit::Token, network)?;
        return Err(Fault::BadToken);
    };
    app.limits.take(Limit::Token, &row.token_id.to_string())?;
    let standing = app
        .db
        .reader()
        .await?
        .all("select role, object from v_standing where person = $1", params![row.person])
        .await?;
    let actor = Actor(Some(Arc::new(Signed {
        person: row.person,
        session: None,
        until: row.expires_at,
        name: row.name,
        lang: row.lang.as_deref().and_then(Lang::from_tag),
        zone: row.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC),
        unread: row.unread,
        has_second_factor: row.has_second_factor,
        proved_at: None,
        standing,
        token: Some(Limited { id: row.token_id, actions: row.scopes.split(' ').map(tokens.actions).collect() }),
    })));
    if let Some(origin) = origin {
        let network = digest(&format!("{} {}", row.token_id, origin.network));
        let known = "select count(*) as n from v_token_networks where token_id = $1 and network = $2";
        let is_known = app.db.reader().await?.count(known, params![row.token_id, network]).await? > 0;
        if !is_known || row.used_on != Some(app.clock.today(&TimeZone::UTC)) {
            let tx = app.db.begin(&Author::of_token(&actor, origin)).await?;
            (tokens.used)(&tx, row.token_id, network).await?;
            if is_known {
                tx.keep().await?;
            } else {
                tx.log(&TokenCame { token: row.token_id, person: row.person }).await?;
            }
        }
    }
    Ok(actor)
}

/// A token was used from a network from which it was not used before.
#[derive(Debug, Serialize)]
pub struct TokenCame {
    pub token: TokenId,
    pub person: PersonId,
}

impl Event for TokenCame {
    const KIND: &'static str = "kernel.token_came";

    fn about(&self) -> (&'static str, Uuid) {
        ("token", self.token.uuid())
    }
}

/// Notes once a day that a session is in use. A page is shown also when that does not work: the next one tries again.
async fn note_seen(app: &App, session: SessionId) {
    let Some(seen) = app.part::<Seen>() else { return };
    let note = async {
        let tx = app.db.begin(&Errand::new("kernel.session_seen")).await?;
        (seen.0)(&tx, session).await?;
        tx.keep().await?;
        Ok::<(), Fault>(())
    };
    match tokio::time::timeout(NOTE_PATIENCE, note).await {
        Ok(Ok(())) => {}
        Ok(Err(fault)) => tracing::warn!(error = fault.report(), "the use of a session was not noted"),
        Err(_) => tracing::debug!("the use of a session was not noted: somebody else was writing"),
    }
}

/// A secret for a cookie, a link or a token: 256 random bits as text.
pub fn new_secret() -> String {
    let mut bytes = [0_u8; 32];
    rand::rngs::ThreadRng::default().fill_bytes(&mut bytes);
    HEXLOWER.encode(&bytes)
}

/// What a token begins with, so that programs that look for secrets in the wrong place know one.
const TOKEN_MARK: &str = "belfry_";
/// Signs at the end of a token that follow from the others.
const TOKEN_CHECK: usize = 8;

/// A new token: the mark, 256 random bits, and a check by which a mistyped one is known without looking it up.
pub fn new_token() -> String {
    let secret = format!("{TOKEN_MARK}{}", new_secret());
    format!("{secret}{}", token_check(&secret))
}

fn token_check(secret: &str) -> String {
    HEXLOWER.encode(&digest(secret)).chars().take(TOKEN_CHECK).collect()
}

/// Whether this is a token by its looks.
pub fn is_token(text: &str) -> bool {
    let split = text.len().checked_sub(TOKEN_CHECK).and_then(|at| text.split_at_checked(at));
    text.starts_with(TOKEN_MARK)
        && text.len() == TOKEN_MARK.len() + 64 + TOKEN_CHECK
        && split.is_some_and(|(secret, check)| token_check(secret) == check)
}

/// Whether a token stands in here, as one that was put into an address.
pub fn holds_token(text: &str) -> bool {
    let length = TOKEN_MARK.len() + 64 + TOKEN_CHECK;
    text.match_indices(TOKEN_MARK).any(|(at, _)| text.get(at..at + length).is_some_and(is_token))
}

/// What is kept of a secret, so that a copy of the database signs nobody in.
pub fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}
