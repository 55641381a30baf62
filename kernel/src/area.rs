//! What an area brings: its manifest. The wiring in `app` collects them; taking an area out is taking out its line.

use crate::actor::{Seen, Tokens};
use crate::jobs::{JobKind, Listener, Routine};
use crate::personal::{Held, Leave};
use crate::routes::Routes;
use crate::succession::Succeed;

/// An area's manifest.
#[derive(Default)]
pub struct Area {
    pub name: &'static str,
    pub routes: Routes,
    pub jobs: Vec<JobKind>,
    pub listeners: Vec<Listener>,
    pub routines: Vec<Routine>,
    /// What its tables hold of persons.
    pub held: &'static [Held],
    /// Columns that only sound like it.
    pub not_persons: &'static [(&'static str, &'static str)],
    /// What it must do itself when somebody leaves.
    pub leaving: Option<Leave>,
    /// How it moves what it keeps about a government or an organisation that turned out to be another.
    pub succeed: Option<Succeed>,
    /// Of the one area that keeps the sessions.
    pub seen: Option<Seen>,
    /// Of the one area that keeps the tokens.
    pub tokens: Option<Tokens>,
}
