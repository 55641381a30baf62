//! Where areas that keep texts and the area that moderates them meet, though they do not know each other. A text that is
//! hidden is taken out of its place, with all that was said there before, and lies with the case that says why. So whatever
//! reads the place (lists, search, mails, copies, papers) cannot tell what is not there. A text that must wait until somebody has
//! looked at it lies there as well, and is written into its place only then.

use std::future::Future;
use std::pin::Pin;

use serde_json::Value as Json;
use uuid::Uuid;

use crate::app::App;
use crate::db::Tx;
use crate::faults::Fault;
use crate::ids::PersonId;
use crate::jobs::Run;

pub type Step<'a, T> = Pin<Box<dyn Future<Output = Result<T, Fault>> + Send + 'a>>;

/// A kind of text that can be hidden. The view `v_texts` says what there is of each kind, and who reads it.
#[derive(Clone, Copy)]
pub struct Text {
    pub kind: &'static str,
    /// Takes the words out and leaves the place with a mark. Gives what is needed to put them back; nothing if there are no
    /// words any more.
    pub take: for<'a> fn(&'a Tx, Uuid) -> Step<'a, Option<Json>>,
    /// Puts the words back.
    pub give_back: for<'a> fn(&'a Tx, Uuid, Json) -> Run<'a>,
}

/// All kinds, put together by the wiring.
#[derive(Default)]
pub struct Texts(pub Vec<Text>);

impl Texts {
    pub fn find(&self, kind: &str) -> Result<&Text, Fault> {
        self.0.iter().find(|text| text.kind == kind).ok_or_else(|| Fault::internal("no area keeps texts of this kind"))
    }
}

/// Something that was written, before it is in its place.
#[derive(Clone, Debug)]
pub struct Fresh {
    pub kind: &'static str,
    /// Where it is to stand.
    pub within: Uuid,
    pub group: Uuid,
    pub person: PersonId,
    /// All that it says.
    pub text: String,
    /// What its area needs to put it there.
    pub draft: Json,
}

/// Something that waits.
#[derive(Clone, Copy, Debug)]
pub struct Waits {
    pub id: Uuid,
    /// Whether it was not sent before.
    pub is_new: bool,
}

/// Of the area that moderates: what must wait until somebody has looked at it.
#[derive(Clone, Copy)]
pub struct Gate {
    /// Keeps it, if it must wait. Then nothing of it is in its place.
    pub hold: for<'a> fn(&'a App, &'a Tx, Fresh) -> Step<'a, Option<Waits>>,
    /// Whether words of this person in this group would have to wait.
    pub holds: for<'a> fn(&'a App, &'a Tx, PersonId, Uuid, &'a str) -> Step<'a, bool>,
}

pub async fn hold(app: &App, tx: &Tx, fresh: Fresh) -> Result<Option<Waits>, Fault> {
    match app.part::<Gate>() {
        Some(gate) => (gate.hold)(app, tx, fresh).await,
        None => Ok(None),
    }
}

pub async fn holds(app: &App, tx: &Tx, person: PersonId, group: Uuid, text: &str) -> Result<bool, Fault> {
    match app.part::<Gate>() {
        Some(gate) => (gate.holds)(app, tx, person, group, text).await,
        None => Ok(false),
    }
}

/// A kind of text that can wait: how it is put into its place. Says no if there is no such place any more.
#[derive(Clone, Copy)]
pub struct Way {
    pub kind: &'static str,
    pub let_in: for<'a> fn(&'a Tx, Uuid, PersonId, Json) -> Step<'a, bool>,
}

/// All of them, put together by the wiring.
#[derive(Default)]
pub struct Ways(pub Vec<Way>);

impl Ways {
    pub fn find(&self, kind: &str) -> Result<&Way, Fault> {
        self.0.iter().find(|way| way.kind == kind).ok_or_else(|| Fault::internal("no area lets in texts of this kind"))
    }
}
