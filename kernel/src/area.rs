//! What an area brings: its manifest. The wiring in `app` collects them; taking an area out is taking out its line.

use crate::actor::{Seen, Tokens};
use crate::incoming::Mailbox;
use crate::jobs::{JobKind, Listener, Routine};
use crate::moderation::{Gate, Text, Way};
use crate::personal::{Held, Leave};
use crate::routes::Routes;
use crate::succession::Succeed;
use crate::translating::Source;

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
    /// Texts of it that can be hidden.
    pub texts: &'static [Text],
    /// Texts of it that may have to wait.
    pub ways: &'static [Way],
    /// Texts of it that can be translated by a machine.
    pub sources: &'static [Source],
    /// Whose mail that comes in it takes.
    pub mailboxes: &'static [Mailbox],
    /// Of the one area that moderates.
    pub gate: Option<Gate>,
    /// How it moves what it keeps about a government or an organisation that turned out to be another.
    pub succeed: Option<Succeed>,
    /// Of the one area that keeps the sessions.
    pub seen: Option<Seen>,
    /// Of the one area that keeps the tokens.
    pub tokens: Option<Tokens>,
}
