//! Who listens to the live page. Each connection waits for the newest state of its meeting and is sent the parts that have
//! changed; what came and went while it was slow is skipped. It holds no connection to the database, and looks once a
//! minute, and whenever somebody's standing has changed, whether its reader may still listen.

use std::collections::HashMap;
use std::convert::Infallible;
use std::sync::{Arc, Weak};
use std::time::Duration;

use axum::body::Body;
use axum::extract::{Request, State};
use axum::http::header::{CACHE_CONTROL, CONTENT_TYPE, COOKIE};
use axum::http::{HeaderMap, HeaderValue};
use axum::response::{IntoResponse, Response};
use bytes::Bytes;
use futures_util::stream;
use kernel::access::Permit;
use kernel::actor;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::limits::Network;
use nouns::MeetingId;
use parking_lot::Mutex;
use tokio::sync::watch;
use tokio::time::{Interval, MissedTickBehavior, interval, sleep};
use words::Lang;

use super::pages::Part;
use super::policy::{HearLive, has_live};
use super::renderer;
use crate::meetings::queries::find_by_slug;

/// As many listen at once in this process; the server keeps connections for others.
const ALL: usize = 6000;
/// As many of one person: some tabs on some devices.
const PERSON: usize = 8;
/// As many visitors of one network.
const NETWORK: usize = 200;
/// After this time without news something is sent, so that a connection that is gone is found.
const HEARTBEAT: Duration = Duration::from_secs(20);
/// The longest that somebody goes on listening who may no longer.
const CHECK: Duration = Duration::from_mins(1);
/// When standing has changed, the listeners look within this time, not all at once.
const SPREAD_MS: u64 = 2000;
/// How long a browser waits before it comes back, at least and at most.
const RETRY_MS: [u64; 2] = [1000, 4000];

/// The parts as they are sent, each with how often it has changed; nothing before it was made.
#[derive(Clone, Default)]
pub struct Told {
    pub parts: [(u64, Bytes); Part::ALL.len()],
    /// How often somebody's standing has changed.
    pub standing: u64,
}

/// A meeting in one language: the newest state for all who listen to it.
pub type Room = Arc<watch::Sender<Told>>;
pub type Key = (MeetingId, Lang);

/// Everyone who listens, in this process.
#[derive(Default)]
pub struct Streams(Mutex<Inner>);

#[derive(Default)]
struct Inner {
    /// The renderer holds its room, so that a room without one is none.
    rooms: HashMap<Key, Weak<watch::Sender<Told>>>,
    places: HashMap<String, usize>,
    all: usize,
}

impl Streams {
    /// Comes into the room of a meeting. With the first listener it gets its renderer.
    fn enter(&self, app: &App, key: Key, slug: &str) -> watch::Receiver<Told> {
        let mut inner = self.0.lock();
        if let Some(room) = inner.rooms.get(&key).and_then(Weak::upgrade) {
            return room.subscribe();
        }
        let room: Room = Arc::new(watch::Sender::new(Told::default()));
        let told = room.subscribe();
        inner.rooms.insert(key, Arc::downgrade(&room));
        tokio::spawn(renderer::run(app.clone(), key, slug.to_owned(), room));
        told
    }

    /// Closes a room in which nobody is. Returns false if somebody has come in meanwhile.
    pub fn leave(&self, key: Key) -> bool {
        let mut inner = self.0.lock();
        let is_empty = inner.rooms.get(&key).and_then(Weak::upgrade).is_none_or(|room| room.receiver_count() == 0);
        if is_empty {
            inner.rooms.remove(&key);
        }
        is_empty
    }

    /// Takes a place for `who`, if there is one.
    fn take(self: &Arc<Self>, who: String, most: usize) -> Option<Place> {
        let mut inner = self.0.lock();
        let own = inner.places.get(&who).copied().unwrap_or(0);
        if own >= most || inner.all >= ALL {
            return None;
        }
        inner.all = inner.all.saturating_add(1);
        inner.places.insert(who.clone(), own.saturating_add(1));
        Some(Place { streams: Arc::clone(self), who })
    }
}

/// One of the places; it is free again when the connection ends, however it ends.
struct Place {
    streams: Arc<Streams>,
    who: String,
}

impl Drop for Place {
    fn drop(&mut self) {
        let mut inner = self.streams.0.lock();
        inner.all = inner.all.saturating_sub(1);
        match inner.places.get(&self.who).copied() {
            Some(more) if more > 1 => drop(inner.places.insert(std::mem::take(&mut self.who), more - 1)),
            _ => drop(inner.places.remove(&self.who)),
        }
    }
}

pub async fn hear(
    permit: Permit<HearLive>,
    State(app): State<App>,
    Network(network): Network,
    headers: HeaderMap,
) -> Result<Response, Fault> {
    let meeting = &permit.target;
    let streams = app.part::<Streams>().ok_or_else(|| Fault::internal("nobody keeps the streams"))?;
    let place = match permit.actor.person() {
        Some(person) => streams.take(person.to_string(), PERSON),
        None => streams.take(network, NETWORK),
    };
    let place = place.ok_or(Fault::TooMany(Duration::from_secs(30)))?;
    let told = streams.enter(&app, (meeting.id, permit.lang()), &meeting.slug);
    let standing = told.borrow().standing;
    let mut check = interval(CHECK);
    check.set_missed_tick_behavior(MissedTickBehavior::Delay);
    check.reset();
    let listener = Listener {
        standing,
        told,
        sent: [0; Part::ALL.len()],
        closing: app.closing.watch(),
        check,
        slug: meeting.slug.clone(),
        cookies: headers.get_all(COOKIE).iter().cloned().collect(),
        step: Step::Greet,
        app,
        _place: place,
    };
    let body = Body::from_stream(stream::unfold(listener, |mut listener| async {
        let bytes = listener.next().await?;
        Some((Ok::<Bytes, Infallible>(bytes), listener))
    }));
    let headers = [
        (CONTENT_TYPE, HeaderValue::from_static("text/event-stream")),
        (CACHE_CONTROL, HeaderValue::from_static("no-store")),
        // A proxy that collects an answer before it hands it on would collect this one for ever.
        (axum::http::HeaderName::from_static("x-accel-buffering"), HeaderValue::from_static("no")),
    ];
    Ok((headers, body).into_response())
}

enum Step {
    Greet,
    Listen,
    End,
}

/// One connection.
struct Listener {
    app: App,
    slug: String,
    cookies: Vec<HeaderValue>,
    told: watch::Receiver<Told>,
    /// Which change of each part was sent.
    sent: [u64; Part::ALL.len()],
    standing: u64,
    closing: watch::Receiver<bool>,
    check: Interval,
    step: Step,
    _place: Place,
}

impl Listener {
    /// What is sent next; nothing at the end.
    async fn next(&mut self) -> Option<Bytes> {
        match self.step {
            Step::End => return None,
            Step::Greet => {
                self.step = Step::Listen;
                let [least, most] = RETRY_MS;
                return Some(Bytes::from(format!("retry: {}\n\n", self.some(least, most))));
            }
            Step::Listen => {}
        }
        loop {
            if let Some(bytes) = self.unsent() {
                return Some(bytes);
            }
            let is_to_check = tokio::select! {
                biased;
                _ = self.closing.wait_for(|closing| *closing) => return None,
                _ = self.check.tick() => true,
                changed = self.told.changed() => {
                    changed.ok()?;
                    false
                }
                () = sleep(HEARTBEAT) => return Some(Bytes::from_static(b":\n\n")),
            };
            if is_to_check && !self.is_still_meant().await {
                self.step = Step::End;
                return Some(Bytes::from_static(b"event: end\ndata:\n\n"));
            }
        }
    }

    /// A part that has changed since it was sent.
    fn unsent(&mut self) -> Option<Bytes> {
        let told = self.told.borrow_and_update();
        let news = told.parts.iter().zip(&mut self.sent).find(|((version, _), sent)| version != *sent);
        let bytes = news.map(|((version, bytes), sent)| {
            *sent = *version;
            bytes.clone()
        });
        let standing = told.standing;
        drop(told);
        if standing != self.standing {
            self.standing = standing;
            self.check.reset_after(Duration::from_millis(self.some(0, SPREAD_MS)));
        }
        bytes
    }

    /// A number between two that differs from connection to connection.
    fn some(&self, least: u64, most: u64) -> u64 {
        let [.., high, low] = *self.app.clock.new_id::<Listener>().uuid().as_bytes();
        let drawn = u64::from(u16::from_be_bytes([high, low]));
        least.saturating_add(most.saturating_sub(least).saturating_mul(drawn) / u64::from(u16::MAX))
    }

    /// Decides as for the request itself, from the session on. What cannot be looked up is over.
    async fn is_still_meant(&self) -> bool {
        let mut request = Request::new(());
        for cookie in &self.cookies {
            request.headers_mut().append(COOKIE, cookie.clone());
        }
        let (mut parts, ()) = request.into_parts();
        let Ok(actor) = actor::of(&mut parts, &self.app).await else { return false };
        let Ok(conn) = self.app.db.reader().await else { return false };
        matches!(find_by_slug(&conn, &self.slug).await, Ok(Some(meeting)) if has_live(&actor, &meeting))
    }
}
