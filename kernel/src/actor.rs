//! Who is asking: a visitor, or a person with a session. Reads the views `v_sessions`, `v_standing` and `v_unread`,
//! which the areas publish; knows nothing of how people sign in.

use std::sync::Arc;
use std::time::Duration;

use axum::http::HeaderMap;
use axum::http::header::COOKIE;
use axum::http::request::Parts;
use data_encoding::HEXLOWER;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use rand::RngCore;
use sha2::{Digest, Sha256};
use uuid::Uuid;
use words::Lang;

use crate::access::{Errand, Place, Role};
use crate::app::App;
use crate::db::{DbError, Tx};
use crate::faults::Fault;
use crate::ids::{PersonId, SessionId};
use crate::jobs::Run;
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
    pub session: SessionId,
    /// When the session ends by itself.
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
}

crate::row! {
    #[derive(Clone, Debug)]
    struct Standing { role: Role, object: Option<Uuid> }
}

crate::row! {
    struct SessionRow { person: PersonId, session: SessionId, expires_at: Timestamp, name: String, lang: Option<String>, zone: Option<String>, has_second_factor: bool, proved_at: Option<Timestamp>, seen_on: Option<Date>, unread: i64 }
}

/// How the area that keeps the sessions notes that one was used today.
#[derive(Clone, Copy)]
pub struct Seen(pub for<'a> fn(&'a Tx, SessionId) -> Run<'a>);

/// How long a password or a code that was given opens dangerous acts.
const PROOF: SignedDuration = SignedDuration::from_mins(10);
/// How long a page may wait for the note that its reader was here.
const NOTE_PATIENCE: Duration = Duration::from_secs(1);

/// From here on the head of a page says only that it is more.
pub const UNREAD_SHOWN: i64 = 99;

impl Actor {
    pub const VISITOR: Actor = Actor(None);

    pub fn signed(&self) -> Option<&Signed> {
        self.0.as_deref()
    }

    pub fn person(&self) -> Option<PersonId> {
        self.signed().map(|signed| signed.person)
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

    /// The time zone that the actor reads in; for visitors that of the network's seat.
    pub fn zone(&self) -> TimeZone {
        self.signed()
            .map_or_else(|| TimeZone::get("Europe/Brussels").unwrap_or(TimeZone::UTC), |signed| signed.zone.clone())
    }

    /// Whether the actor plays `role` at `place`. A role without an object holds everywhere.
    pub fn plays(&self, role: Role, place: &Place) -> bool {
        let Some(signed) = self.signed() else { return role == Role::Anyone };
        match role {
            Role::Anyone | Role::Account => true,
            Role::Oneself => place.owner() == Some(signed.person),
            _ => signed
                .standing
                .iter()
                .any(|held| held.role == role && (held.object.is_none() || held.object == place.object())),
        }
    }
}

/// The actor of a request, looked up once.
pub async fn of(parts: &mut Parts, app: &App) -> Result<Actor, DbError> {
    if let Some(actor) = parts.extensions.get::<Actor>() {
        return Ok(actor.clone());
    }
    let actor = match cookie(&parts.headers, app.cookie_name()) {
        Some(token) => by_token(app, token).await?,
        None => Actor::VISITOR,
    };
    parts.extensions.insert(actor.clone());
    Ok(actor)
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

async fn by_token(app: &App, token: &str) -> Result<Actor, DbError> {
    let db = app.db.reader().await?;
    let found: Option<SessionRow> = db
        .maybe(
            "select s.person, s.session, s.expires_at, s.name, s.lang, s.zone, s.has_second_factor, s.proved_at, s.seen_on,
                (select count(*) from (select u.happening from v_unread u where u.person = s.person limit $3) few) as unread
             from v_sessions s where s.token = $1 and s.expires_at > $2",
            params![digest(token), app.clock.now(), UNREAD_SHOWN + 1],
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
        session: row.session,
        until: row.expires_at,
        name: row.name,
        lang: row.lang.as_deref().and_then(Lang::from_tag),
        zone: row.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).unwrap_or(TimeZone::UTC),
        unread: row.unread,
        has_second_factor: row.has_second_factor,
        proved_at: row.proved_at,
        standing,
    }))))
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

/// What is kept of a secret, so that a copy of the database signs nobody in.
pub fn digest(secret: &str) -> Vec<u8> {
    Sha256::digest(secret.as_bytes()).to_vec()
}
