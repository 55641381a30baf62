//! The only place that reads the time. Everything else is handed a `Clock`, so that tests can steer it.

use std::sync::Arc;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, Unit};
use parking_lot::Mutex;
use uuid::{ContextV7, Uuid};

use crate::ids::Id;

/// Tells the time, in microseconds (what both databases keep), and makes ids that sort by it.
#[derive(Clone)]
pub struct Clock {
    source: Source,
    context: Arc<Mutex<ContextV7>>,
}

#[derive(Clone)]
enum Source {
    /// With the moment when it was made, from which ticks are counted.
    System(std::time::Instant),
    Steered(Arc<Mutex<Timestamp>>),
}

impl Clock {
    pub fn system() -> Self {
        Self { source: Source::System(std::time::Instant::now()), context: Arc::new(Mutex::new(ContextV7::new())) }
    }

    /// A clock that stands still at `start` until it is set or moved.
    pub fn steered(start: Timestamp) -> Self {
        Self { source: Source::Steered(Arc::new(Mutex::new(start))), context: Arc::new(Mutex::new(ContextV7::new())) }
    }

    pub fn now(&self) -> Timestamp {
        let now = match &self.source {
            Source::System(_) => Timestamp::now(),
            Source::Steered(at) => *at.lock(),
        };
        now.round(Unit::Microsecond).unwrap_or(now)
    }

    /// The day it is in `zone`.
    pub fn today(&self, zone: &TimeZone) -> Date {
        zone.to_datetime(self.now()).date()
    }

    /// How long the clock has run. It never goes back, also when the machine's time is put right.
    pub fn ticks(&self) -> std::time::Duration {
        match &self.source {
            Source::System(start) => start.elapsed(),
            Source::Steered(at) => {
                std::time::Duration::from_micros(u64::try_from(at.lock().as_microsecond()).unwrap_or(0))
            }
        }
    }

    /// Moves a steered clock; the system's clock is not ours to move, so that call changes nothing.
    pub fn advance(&self, by: jiff::SignedDuration) {
        if let Source::Steered(at) = &self.source {
            let mut at = at.lock();
            *at = at.saturating_add(by).unwrap_or(*at);
        }
    }

    /// A new id, later in order than every id this clock made before.
    pub fn new_id<K>(&self) -> Id<K> {
        let now = self.now();
        let seconds = u64::try_from(now.as_second()).unwrap_or(0);
        let nanos = u32::try_from(now.subsec_nanosecond()).unwrap_or(0);
        Id::from_uuid(Uuid::new_v7(uuid::Timestamp::from_unix(&*self.context.lock(), seconds, nanos)))
    }
}

/// Measures how long something takes, for logs and metrics only.
#[derive(Clone, Copy, Debug)]
pub struct Stopwatch(std::time::Instant);

impl Stopwatch {
    pub fn start() -> Self {
        Self(std::time::Instant::now())
    }

    pub fn elapsed(self) -> std::time::Duration {
        self.0.elapsed()
    }
}
