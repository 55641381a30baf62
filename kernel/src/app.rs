//! What every handler is given: the database, the clock, mail, files, configuration, limits, and what areas keep in memory.

use std::any::{Any, TypeId};
use std::collections::HashMap;
use std::sync::Arc;

use tokio::sync::watch;

use crate::actor::{COOKIE_PLAIN, COOKIE_SECURE};
use crate::clock::Clock;
use crate::config::Config;
use crate::db::Db;
use crate::files::Files;
use crate::limits::Limits;
use crate::memo::Memo;
use crate::pagecache::PageCache;

/// The application's state. Cheap to clone.
#[derive(Clone)]
pub struct App {
    pub db: Db,
    pub clock: Clock,
    pub config: Arc<Config>,
    pub files: Files,
    pub limits: Arc<Limits>,
    pub pages: Arc<PageCache>,
    pub memo: Arc<Memo>,
    pub closing: Closing,
    parts: Arc<HashMap<TypeId, Arc<dyn Any + Send + Sync>>>,
}

/// Things that areas keep in memory, put in by the wiring when the program starts.
#[derive(Default)]
pub struct Parts(HashMap<TypeId, Arc<dyn Any + Send + Sync>>);

impl Parts {
    pub fn put<T: Send + Sync + 'static>(&mut self, part: T) {
        self.0.insert(TypeId::of::<T>(), Arc::new(part));
    }
}

/// Tells answers that would go on without end that the server ends.
#[derive(Clone, Default)]
pub struct Closing(Arc<watch::Sender<bool>>);

impl Closing {
    pub fn begin(&self) {
        self.0.send_replace(true);
    }

    /// Whether it has begun, to look at and to wait for.
    pub fn watch(&self) -> watch::Receiver<bool> {
        self.0.subscribe()
    }
}

impl App {
    pub fn new(db: Db, clock: Clock, config: Config, files: Files, parts: Parts) -> Self {
        Self {
            db,
            limits: Arc::new(Limits::new(config.limits, clock.clone())),
            clock,
            pages: Arc::new(PageCache::new(config.page_cache_bytes)),
            memo: Arc::default(),
            config: Arc::new(config),
            files,
            closing: Closing::default(),
            parts: Arc::new(parts.0),
        }
    }

    /// A part that the wiring has put in.
    pub fn part<T: Send + Sync + 'static>(&self) -> Option<Arc<T>> {
        Arc::clone(self.parts.get(&TypeId::of::<T>())?).downcast().ok()
    }

    /// Over https the cookie is bound to the host by its name.
    pub fn cookie_name(&self) -> &'static str {
        if self.config.is_https() { COOKIE_SECURE } else { COOKIE_PLAIN }
    }
}
