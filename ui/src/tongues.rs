//! Words in another language than the page: marked for browsers and voices by an attribute, for eyes by a short word. And the
//! button by which one has them translated by a machine.

use std::fmt::Display;

use maud::{Markup, html};
use words::Lang;

use crate::words as t;
use crate::{Tone, href, one_button_about};

/// The tag of a language, where it is not that of the page.
pub fn foreign(lang: Lang, tag: Option<&str>) -> Option<&str> {
    tag.filter(|tag| *tag != lang.tag())
}

/// Says in which language words are, where it is not that of the page. `name` is what the language calls itself.
pub fn in_language(lang: Lang, tag: &str, name: &str) -> Markup {
    html! {
        @if foreign(lang, Some(tag)).is_some() {
            span.tag { (match tag {
                "en" => t::in_english(lang).into(),
                "fr" => t::in_french(lang).into(),
                "de" => t::in_german(lang).into(),
                _ => t::in_another(lang, name),
            }) }
        }
    }
}

/// A line of the page in which words of another language stand.
pub fn foreign_in(line: &str, words: &str, tag: Option<&str>) -> Markup {
    match (line.split_once(words), tag) {
        (Some((before, after)), Some(tag)) if !words.is_empty() => {
            html! { (before) span lang=(tag) { (words) } (after) }
        }
        _ => html! { (line) },
    }
}

/// The button that has a text translated into the language of the page; nothing where the text is in it, or tells no language.
/// `about` tells it apart for those who do not see where it stands.
pub fn translate_button(lang: Lang, kind: &str, id: impl Display, about: &str, tag: Option<&str>) -> Markup {
    html! {
        @if foreign(lang, tag).is_some() {
            (one_button_about(&href(lang, &format!("/machine-translations/{kind}/{id}")), t::translate(lang), about, Tone::Quiet))
        }
    }
}
