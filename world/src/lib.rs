//! The test kit: a fresh instance for each test, on SQLite or PostgreSQL, with one cast of persons, an in-process browser
//! and the mail they get. Everything is the real part; only the clock stands still until a test moves it.
//! `BELFRY_TEST_DATABASE=postgres://...` names the server to make databases on; without it there is a SQLite file.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    clippy::missing_panics_doc,
    reason = "a test that cannot go on should stop at once"
)]

mod browser;
mod cast;
mod databases;
mod mails;

use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use app::door::Door;
use app::{Instance, demo};
use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Errand;
use kernel::actor::{digest, new_secret};
use kernel::app::App;
use kernel::clock::Clock;
use kernel::config::Config;
use kernel::params;
use nouns::SessionId;
use nouns::people::SignedIn;

pub use browser::{Attachment, Browser, Page};
pub use cast::{Cast, Someone};
pub use databases::{Engine, engine};
pub use mails::Letter;

use databases::Room;

/// The instant at which every test begins: a Tuesday, at noon in Brussels.
pub const START: &str = "2026-11-24T11:00:00Z";

/// The key of every test instance.
pub const KEYS: &str = "belfry_key_0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef";

/// Where an instance can be: an empty database, and an empty folder for files and mails.
pub struct Place {
    pub config: Config,
    room: Room,
}

impl Place {
    pub async fn empty(engine: Engine) -> Self {
        let room = Room::empty(engine).await;
        Self { config: config(room.path(), room.url(), true), room }
    }

    pub fn folder(&self) -> &Path {
        self.room.path()
    }
}

/// A fresh instance.
pub struct World {
    pub instance: Instance,
    pub cast: Cast,
    door: Door,
    room: Room,
}

impl World {
    /// An instance with the cast in it.
    pub async fn new() -> Self {
        Self::with(|_| ()).await
    }

    /// The same where leads, chairs and stewards must have a second factor.
    pub async fn strict() -> Self {
        Self::with(|config| config.second_factor_for = "leads".into()).await
    }

    /// The same with other settings.
    pub async fn with(change: impl FnOnce(&mut Config)) -> Self {
        let room = Room::fresh().await;
        let mut config = config(room.path(), room.url(), false);
        change(&mut config);
        Self::open(room, config).await
    }

    /// An instance with the whole demonstration in it, and what belongs to demonstrations.
    pub async fn demo() -> Self {
        let world = Self::at(Place::empty(engine()).await).await;
        demo::fill(&world.instance.app, demo::More::default(), &|_| {}).await.unwrap();
        world.settle().await;
        world
    }

    /// What was put into a place before, as a running instance. Its clock starts where the tests begin.
    pub async fn at(place: Place) -> Self {
        Self::open(place.room, place.config).await
    }

    async fn open(room: Room, config: Config) -> Self {
        let instance = Instance::open(config, clock()).await.unwrap();
        let cast = Cast::find(&instance.app).await;
        let door = Door::new(&instance);
        Self { instance, cast, door, room }
    }

    pub fn app(&self) -> &App {
        &self.instance.app
    }

    /// A browser of somebody who has not signed in.
    pub fn visitor(&self) -> Browser {
        Browser::new(self.door.clone(), None)
    }

    /// A browser that sends this cookie.
    pub fn browser_with(&self, cookie: &str) -> Browser {
        Browser::new(self.door.clone(), Some(cookie.to_owned()))
    }

    /// A browser of somebody who has.
    pub async fn browser(&self, who: Someone) -> Browser {
        let app = self.app();
        let until = app.clock.now().checked_add(jiff::SignedDuration::from_hours(24)).unwrap();
        let secret = sign_in(app, who, until).await;
        Browser::new(self.door.clone(), Some(format!("{}={secret}", app.cookie_name())))
    }

    /// Does all background work that is due.
    pub async fn settle(&self) {
        kernel::jobs::settle(&self.instance.app, &self.instance.workshop).await.unwrap();
    }

    /// The mails that somebody has got, oldest first; background work is done first.
    pub async fn mails(&self, to: &str) -> Vec<Letter> {
        self.settle().await;
        self.all_mails().into_iter().filter(|letter| letter.to == to).collect()
    }

    /// The mails that anybody has got so far, oldest first.
    pub fn all_mails(&self) -> Vec<Letter> {
        mails::read(&self.room.path().join("mail"))
    }

    /// The folder of this instance; its mails lie in `mail`.
    pub fn folder(&self) -> &Path {
        self.room.path()
    }

    /// How often something of this kind happened.
    pub async fn happened(&self, kind: &str) -> i64 {
        let conn = self.app().db.reader().await.unwrap();
        conn.count("select count(*) as n from events where kind = $1", kernel::params![kind]).await.unwrap()
    }
}

/// Begins a session without a password and gives the value of its cookie.
pub async fn sign_in(app: &App, who: Someone, until: Timestamp) -> String {
    let tx = app.db.begin(&Errand::new("world.sign_in")).await.unwrap();
    let session: SessionId = tx.clock().new_id();
    let secret = new_secret();
    tx.execute(
        "insert into sessions (id, person, token, device, started_at, expires_at, seen_on, proved_at) values ($1, $2, $3, 'sample', $4, $5, $6, $4)",
        params![session, who.person, digest(&secret), tx.clock().now(), until, tx.clock().today(&TimeZone::UTC)],
    )
    .await
    .unwrap();
    tx.commit(&SignedIn { session, person: who.person }).await.unwrap();
    secret
}

pub(crate) fn clock() -> Clock {
    static START_AT: OnceLock<Timestamp> = OnceLock::new();
    Clock::steered(*START_AT.get_or_init(|| START.parse().unwrap()))
}

/// The program itself, which cargo puts beside the tests.
fn belfry() -> PathBuf {
    let tests = std::env::current_exe().unwrap();
    tests.ancestors().nth(2).unwrap().join("belfry")
}

pub(crate) fn config(folder: &Path, database_url: &str, demo: bool) -> Config {
    Config {
        base_url: "http://belfry.test".into(),
        database_url: database_url.into(),
        backups_folder: folder.join("backups").display().to_string(),
        files_url: folder.join("files").display().to_string(),
        mail_url: format!("folder:{}", folder.join("mail").display()),
        file_reader: belfry().display().to_string(),
        keys: KEYS.into(),
        limits: false,
        // Tests of the rule set it.
        second_factor_for: "none".into(),
        demo,
        ..Config::default()
    }
}
