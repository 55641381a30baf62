//! Small marks beside things: states, examples, how sure a fact is, where it comes from.

use maud::{Markup, Render, html};
use words::Lang;

use crate::words as t;

/// A word about a thing. The colour only repeats what the word says.
pub enum Tag<'a> {
    Plain(&'a str),
    Info(&'a str),
    Good(&'a str),
    Warn(&'a str),
    Bad(&'a str),
}

impl Render for Tag<'_> {
    fn render(&self) -> Markup {
        let (class, words) = match self {
            Self::Plain(words) => ("tag", words),
            Self::Info(words) => ("tag info", words),
            Self::Good(words) => ("tag good", words),
            Self::Warn(words) => ("tag warn", words),
            Self::Bad(words) => ("tag bad", words),
        };
        html! { span class=(class) { (words) } }
    }
}

/// The mark of what is invented for the demonstration.
pub fn example(lang: Lang) -> Markup {
    html! { span class="tag example" title=(t::example_why(lang)) { (t::example(lang)) } }
}

/// How sure a source makes a fact.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Confidence {
    Confirmed,
    Implied,
    Featured,
    DateUnseen,
}

impl Confidence {
    /// The word that the facts' files use.
    pub fn from_word(word: &str) -> Option<Self> {
        match word {
            "confirmed" => Some(Self::Confirmed),
            "implied" => Some(Self::Implied),
            "featured" => Some(Self::Featured),
            "date_unseen" => Some(Self::DateUnseen),
            _ => None,
        }
    }
}

/// Says how sure a fact is; what is confirmed needs no mark.
pub fn confidence(lang: Lang, confidence: Confidence) -> Markup {
    match confidence {
        Confidence::Confirmed => html! { (Tag::Good(t::confidence_confirmed(lang))) },
        Confidence::Implied => html! { (Tag::Warn(t::confidence_implied(lang))) },
        Confidence::Featured => html! { (Tag::Info(t::confidence_featured(lang))) },
        Confidence::DateUnseen => html! { (Tag::Warn(t::confidence_unseen(lang))) },
    }
}

/// The mark of a wording that was put together from secondary sources.
pub fn text_reconstructed(lang: Lang) -> Markup {
    html! { (Tag::Warn(t::text_reconstructed(lang))) }
}

/// Where a fact comes from. Only web addresses become links.
pub fn source(lang: Lang, url: &str) -> Markup {
    let host = url.split('/').nth(2).unwrap_or(url);
    html! {
        span.source {
            (t::source(lang)) ": "
            @if url.starts_with("https://") || url.starts_with("http://") { a href=(url) rel="nofollow noreferrer" { (host) } } @else { (url) }
        }
    }
}
