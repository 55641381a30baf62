//! Pages that many readers share while they change: parts that are the same for all of them and come anew through a stream,
//! and slots in these parts for what one reader can do. The parts that are streamed have empty slots; a script keeps what
//! stood in a slot, and fills the slots of new things from templates. Without a script the page is refreshed by a link.

use maud::{Markup, Render, html};
use words::Lang;

use crate::fields::Tone;
use crate::words as t;

/// What stands in a template for the id of a thing, and for the words that tell it apart.
pub const ANY_ID: &str = "__id__";
pub const ANY_ABOUT: &str = "__about__";

/// The part of a page that its readers share, with the stream through which it changes.
pub struct SharedPage<'a> {
    pub lang: Lang,
    /// Where the changes come from: messages named as the parts.
    pub stream: &'a str,
    /// The page itself.
    pub refresh: &'a str,
    /// The reader's zone, in which clock times are written.
    pub zone: &'a str,
    /// A sentence or two that are read out when they change.
    pub status: &'a str,
    pub body: Markup,
}

impl Render for SharedPage<'_> {
    fn render(&self) -> Markup {
        let lang = self.lang;
        html! {
            div.shared data-stream=(self.stream) data-zone=(self.zone) data-live=(t::shared_live(lang)) data-lost=(t::shared_lost(lang)) data-ended=(t::shared_ended(lang)) {
                p.shared-status {
                    span role="status" data-status { (self.status) }
                    " " span.hint data-connection {}
                    " " a href=(self.refresh) { (t::shared_refresh(lang)) }
                }
                (self.body)
            }
        }
    }
}

/// A part that is the same for all readers.
pub fn shared_part(name: &str, body: Markup) -> Markup {
    html! { div data-part=(name) { (body) } }
}

/// A place for what one reader can do with a thing. `about` tells the thing apart for those who do not see where it stands.
pub fn slot(kind: &str, id: &str, about: &str, body: Option<Markup>) -> Markup {
    html! { div.row data-slot=(kind) data-id=(id) data-about=(about) { @if let Some(body) = body { (body) } } }
}

/// What stands in the slots of this kind for things that come later; made with `ANY_ID` and `ANY_ABOUT`.
pub fn slot_template(kind: &str, body: Markup) -> Markup {
    html! { template data-slot-of=(kind) { (body) } }
}

/// A form that is one button and says more than where it is sent.
pub fn one_button_with(action: &str, words: &str, about: &str, tone: Tone, fields: &[(&str, &str)]) -> Markup {
    html! {
        form method="post" action=(action) {
            @for (name, value) in fields { (crate::hidden(name, value)) }
            button class=(tone.class()) type="submit" { (words) span.visually-hidden { ": " (about) } }
        }
    }
}
