//! A running instance: the application's state, its routes, its background work.

use axum::Router;
use axum::extract::DefaultBodyLimit;
use kernel::app::{App, Parts};
use kernel::area::Area;
use kernel::clock::Clock;
use kernel::config::Config;
use kernel::db::{Db, DbError};
use kernel::faults::Fault;
use kernel::files::Files;
use kernel::forms::{FILE_BYTES, FORM_BYTES};
use kernel::incoming::Mailboxes;
use kernel::jobs::Workshop;
use kernel::keys;
use kernel::mail::{self, Transport};
use kernel::moderation::{Texts, Ways};
use kernel::personal::{HELD, NOT_PERSONS, Personal};
use kernel::reading::Reader;
use kernel::routes::Routes;
use kernel::scanning::Scanner;
use kernel::succession::Successions;
use kernel::translating::Sources;
use kernel::upkeep;
use tower_http::catch_panic::CatchPanicLayer;

use crate::{migrations, operations};

/// What was put together when the program started.
pub struct Instance {
    pub app: App,
    pub router: Router,
    pub workshop: Workshop,
}

/// Every area. Taking one out is taking out its line here and in Cargo.toml.
fn areas() -> Vec<Area> {
    vec![
        front::area(),
        people::area(),
        groups::area(),
        work::area(),
        library::area(),
        talk::area(),
        watch::area(),
        moderation::area(),
        translation::area(),
        notices::area(),
        office::area(),
    ]
}

/// Brings the schema up to date, by the role that owns it. Returns how many migrations were applied.
pub async fn migrate(config: &Config, clock: Clock) -> Result<usize, DbError> {
    let owner = Db::open(config.owner(), clock).await?;
    let applied = owner.migrate(migrations::ALL).await?;
    if !config.owner_url.is_empty() {
        owner.lend_to(&config.database_url).await?;
    }
    Ok(applied)
}

impl Instance {
    /// Opens the database and the stores, brings the schema up to date, and wires the areas.
    pub async fn open(config: Config, clock: Clock) -> anyhow::Result<Self> {
        let db = Db::open(&config.database_url, clock.clone()).await?;
        migrate(&config, clock.clone()).await?;
        let keys = keys::at_start(&config, &db).await.map_err(|fault| anyhow::anyhow!(fault.report()))?;
        let db = db.with_keys(keys);
        people::lock_secrets(&db).await.map_err(|fault| anyhow::anyhow!(fault.report()))?;
        let scanner = Scanner::of(&config.clamd).map_err(anyhow::Error::msg)?;
        let files = Files::open(&config.files_url).map_err(anyhow::Error::msg)?.guarded_by(scanner);
        let mut parts = Parts::default();
        parts.put(Transport::open(&config.mail_url).map_err(anyhow::Error::msg)?);
        parts.put(Reader::new(&config.file_reader).map_err(anyhow::Error::msg)?);
        groups::prepare(&mut parts);
        front::prepare(&mut parts);
        people::prepare(&mut parts, &config).map_err(anyhow::Error::msg)?;
        translation::prepare(&mut parts, &config).map_err(anyhow::Error::msg)?;

        let mut workshop =
            Workshop { jobs: vec![mail::SEND], routines: upkeep::ROUTINES.to_vec(), ..Workshop::default() };
        let mut personal = Personal { held: HELD.to_vec(), not_persons: NOT_PERSONS.to_vec(), ..Personal::default() };
        let (mut texts, mut ways) = (Texts::default(), Ways::default());
        let mut sources = Sources::default();
        let (mut successions, mut mailboxes) = (Successions::default(), Mailboxes::default());
        let mut routes = Routes::new();
        for area in areas() {
            routes = routes.merge(area.routes);
            workshop.jobs.extend(area.jobs);
            workshop.listeners.extend(area.listeners);
            workshop.routines.extend(area.routines);
            personal.held.extend(area.held);
            personal.not_persons.extend(area.not_persons);
            personal.leaving.extend(area.leaving);
            texts.0.extend(area.texts);
            ways.0.extend(area.ways);
            sources.0.extend(area.sources);
            mailboxes.0.extend(area.mailboxes);
            if let Some(gate) = area.gate {
                parts.put(gate);
            }
            successions.0.extend(area.succeed);
            if let Some(seen) = area.seen {
                parts.put(seen);
            }
            if let Some(tokens) = area.tokens {
                parts.put(tokens);
            }
        }
        parts.put(personal);
        parts.put(texts);
        parts.put(ways);
        parts.put(sources);
        parts.put(mailboxes);
        parts.put(successions);
        let (table, router) = routes.into_parts();
        parts.put(office::RouteTable(table));
        parts.put(operations::new(&clock));
        let app = App::new(db, clock, config, files, parts);
        let router = router
            .fallback(|| async { Fault::NotFound })
            .layer(CatchPanicLayer::custom(|panic: Box<dyn std::any::Any + Send>| {
                let message = panic.downcast_ref::<&str>().map(|text| (*text).to_owned());
                let message = message.or_else(|| panic.downcast_ref::<String>().cloned());
                axum::response::IntoResponse::into_response(Fault::Internal(format!(
                    "panic: {}",
                    message.unwrap_or_default()
                )))
            }))
            .layer(DefaultBodyLimit::max(FILE_BYTES + FORM_BYTES))
            .with_state(app.clone());
        Ok(Self { app, router, workshop })
    }
}
