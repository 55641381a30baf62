//! What the desk asks of the program itself. The wiring puts it in, because an area knows neither migrations nor backups.

use std::future::Future;
use std::path::PathBuf;
use std::pin::Pin;
use std::sync::Arc;

use jiff::Timestamp;
use kernel::app::App;
use kernel::db::Migration;
use kernel::faults::Fault;

/// Told how many of how many parts of a backup are written.
pub type Tell = Arc<dyn Fn(u64, u64) + Send + Sync>;
type Writing = Pin<Box<dyn Future<Output = Result<Written, String>> + Send>>;

/// A backup that was written.
#[derive(Clone, Copy, Debug)]
pub struct Written {
    pub bytes: i64,
    pub rows: i64,
    /// Files that the database names and the backup lacks.
    pub missing: i64,
}

/// Bytes on a disk.
#[derive(Clone, Copy, Debug)]
pub struct Room {
    pub free: i64,
    pub all: i64,
}

impl Room {
    /// Whether less than a tenth is free, and less than 10 GB.
    pub const fn is_scarce(&self) -> bool {
        self.free < self.all / 10 && self.free < 10_000_000_000
    }
}

pub struct Operations {
    pub version: &'static str,
    pub started_at: Timestamp,
    pub migrations: &'static [Migration],
    pub write_backup: fn(App, PathBuf, Tell) -> Writing,
    pub room: fn(&App) -> Option<Room>,
}

pub fn of(app: &App) -> Result<Arc<Operations>, Fault> {
    app.part::<Operations>().ok_or_else(|| Fault::internal("the program's own operations are not wired"))
}
