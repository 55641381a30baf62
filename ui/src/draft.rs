//! What a form says of its draft. With a script it is kept while somebody writes; without one there is a button.

use jiff::tz::TimeZone;
use kernel::drafts::Held;
use maud::{Markup, html};
use words::Lang;

use crate::words as t;
use crate::{ButtonTo, Tone, hidden, href};

/// Stands inside the form, below its fields.
pub fn draft(lang: Lang, zone: &TimeZone, held: &Held) -> Markup {
    let address = href(lang, "/drafts");
    let status = held.since.map_or_else(
        || t::draft_hint(lang).to_owned(),
        |since| t::draft_since(lang, &words::date_time(lang, &since.to_zoned_datetime(zone.clone()))),
    );
    html! {
        div.row data-draft=(address) data-kept=(t::draft_kept(lang)) data-lost=(t::draft_lost(lang))
            data-full=(t::draft_full(lang)) data-overtaken=(t::draft_overtaken(lang)) {
            (hidden("draft_of", &held.place.to_string()))
            input type="hidden" name="draft_version" value=(held.version) autocomplete="off";
            p.hint role="status" { (status) }
            (ButtonTo(t::draft_keep(lang), Tone::Quiet, &address))
        }
    }
}
