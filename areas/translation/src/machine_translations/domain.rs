//! What is decided of translations: which text it is, who reads it, whether it may be sent away, and what is sent.

use jiff::{SignedDuration, Timestamp};
use kernel::access::{Action, Permit, Visit};
use kernel::actor::Actor;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Shape, Source, Sources, Translator};
use kernel::uuid::Uuid;
use maud::{Render, html};
use ui::Marked;
use words::Lang;

use super::asking::Trouble;
use super::policy::Wanted;
use super::queries::Made;

kernel::word_enum! {
    /// How far it is.
    pub enum State { Waiting = "waiting", Done = "done", Failed = "failed" }
}

/// After so long nobody waits any more: what was to make it is lost.
pub const LOST: SignedDuration = SignedDuration::from_hours(1);

/// After so long nothing is taken any more of what was asked for.
pub const TAKEN: SignedDuration = SignedDuration::from_hours(24);

impl Made {
    /// How far it is at this time.
    pub fn stands(&self, now: Timestamp) -> State {
        let is_lost = self.state == State::Waiting && now.duration_since(self.asked_at) > LOST;
        if is_lost { State::Failed } else { self.state }
    }

    /// Why there is none.
    pub fn trouble(&self) -> Trouble {
        self.trouble.unwrap_or(Trouble::Unanswered)
    }
}

/// The most characters of a text that are sent.
pub const MOST: usize = 40_000;

/// What is wrong with having a text translated.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Hindrance {
    /// Nobody translates here.
    Nobody,
    /// It is in the language of the page.
    Same,
    /// Nobody can tell in which language it is, and whoever translates must know.
    Unknown,
    /// Not everyone may read it, and the operator does not want such texts to be sent away.
    Private,
    TooLong,
}

/// A text that may be translated into the language of a page.
pub struct Text {
    pub original: Original,
    /// The language that it is in, if that is known.
    pub from: Option<String>,
    pub hindrance: Option<Hindrance>,
}

fn source(app: &App, kind: &str) -> Result<Source, Fault> {
    app.part::<Sources>().and_then(|all| all.find(kind).copied()).ok_or(Fault::NotFound)
}

/// Whether everyone may read it: a visitor is let through.
async fn is_public(app: &App, source: &Source, id: Uuid, lang: Lang) -> Result<bool, Fault> {
    let visit = Visit { lang, path: String::new(), query: String::new(), origin: None };
    source.lets_through(app, Actor::default(), &visit, id).await
}

/// The language of a text, as somebody said or as it tells itself.
fn language(original: &Original) -> Option<String> {
    original.language.clone().or_else(|| finding::language_of(&original.whole()).map(str::to_owned))
}

async fn text(app: &App, source: &Source, original: Original, id: Uuid, lang: Lang) -> Result<Text, Fault> {
    let from = language(&original);
    let is_free = app.config.translate_private || is_public(app, source, id, lang).await?;
    let length = original.parts.iter().map(|part| part.text.chars().count()).sum::<usize>();
    let all = [
        (app.config.translator == "none", Hindrance::Nobody),
        (from.as_deref() == Some(lang.tag()), Hindrance::Same),
        (from.is_none() && Translator::needs_language(&app.config), Hindrance::Unknown),
        (!is_free, Hindrance::Private),
        (length > MOST, Hindrance::TooLong),
    ];
    let hindrance = all.into_iter().find_map(|(is_so, hindrance)| is_so.then_some(hindrance));
    Ok(Text { original, from, hindrance })
}

/// A text as this reader may read it now.
pub async fn read<A: Action<Target = Wanted>>(app: &App, permit: &Permit<A>) -> Result<Text, Fault> {
    let Wanted { kind, text: id } = &permit.target;
    let (source, id) = (source(app, kind)?, id.uuid());
    if !source.lets_through(app, permit.actor.clone(), &permit.visit, id).await? {
        return Err(Fault::NotFound);
    }
    let original = (source.read)(&app.db.reader().await?, id).await?.ok_or(Fault::NotFound)?;
    text(app, &source, original, id, permit.lang()).await
}

/// The same for the job, which reads for nobody: what may be sent away now.
pub async fn read_for_job(app: &App, kind: &str, id: Uuid, lang: Lang) -> Result<Option<Text>, Fault> {
    let source = source(app, kind)?;
    let Some(original) = (source.read)(&app.db.reader().await?, id).await? else { return Ok(None) };
    Ok(Some(text(app, &source, original, id, lang).await?))
}

/// What tells whether a text says what it said.
pub async fn find_mark(app: &App, conn: &Conn, kind: &str, id: Uuid) -> Result<Option<Uuid>, Fault> {
    let Ok(source) = source(app, kind) else { return Ok(None) };
    Ok((source.read)(conn, id).await?.map(|original| original.mark()))
}

/// A part as it is sent: HTML of our own making.
fn sent(lang: Lang, part: &Part) -> String {
    match part.shape {
        Shape::Title => html! { (part.text) },
        Shape::Lines => html! {
            @for paragraph in part.text.split("\n\n") {
                p { @for (at, line) in paragraph.lines().enumerate() { @if at > 0 { br; } (line) } }
            }
        },
        Shape::Markdown => Marked(lang, &part.text).render(),
    }
    .into_string()
}

/// All of it as it is sent.
pub fn all_sent(lang: Lang, text: &Text) -> Vec<String> {
    text.original.parts.iter().map(|part| sent(lang, part)).collect()
}

/// What no machine changes of a part: its links, and its pieces of code.
pub fn kept(part: &Part) -> (Vec<String>, Vec<String>) {
    if part.shape == Shape::Markdown { (ui::links(&part.text), ui::codes(&part.text)) } else { Default::default() }
}
