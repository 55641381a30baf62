//! What stands beside texts that can be reported, and where a text has been hidden.

use std::fmt::Display;

use maud::{Markup, html};
use words::Lang;

use crate::href;
use crate::words as t;

/// The way to report a text; `about` tells it apart for those who do not see where it stands.
pub fn report_link(lang: Lang, kind: &str, id: impl Display, about: &str) -> Markup {
    html! {
        a class="button quiet" href=(href(lang, &format!("/reports/{kind}/{id}/new"))) { (t::report(lang)) span.visually-hidden { ": " (about) } }
    }
}

/// What stands in the place of a text that was hidden; its author is led to the reason.
pub fn hidden_here(lang: Lang, is_own: bool) -> Markup {
    html! { p.hint { (t::hidden_here(lang)) @if is_own { " " a href=(href(lang, "/reports")) { (t::hidden_why(lang)) } } } }
}

/// What somebody wrote whom the reader has muted: there when it is opened.
pub fn folded(lang: Lang, body: Markup) -> Markup {
    html! { details.folded { summary { (t::folded(lang)) } (body) } }
}
