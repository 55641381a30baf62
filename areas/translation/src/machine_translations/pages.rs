//! What is shown of translations: what the machine has made, marked as that, and below it the text as it was written.

use kernel::translating::{Part, Shape};
use maud::{Markup, html};
use serde_json::Value as Json;
use ui::{Marked, Notice, Page, PageHead, Rewritten, Tag, Tone, href, one_button};
use words::Lang;

use super::asking::Trouble;
use super::domain::{Hindrance, State, Text, kept};
use super::policy::Wanted;
use super::queries::Made;
use crate::words as t;

const fn hindered(lang: Lang, hindrance: Hindrance) -> &'static str {
    match hindrance {
        Hindrance::Nobody => t::nobody_translates(lang),
        Hindrance::Same => t::same_language(lang),
        Hindrance::Unknown => t::unknown_language(lang),
        Hindrance::Private => t::not_public(lang),
        Hindrance::TooLong => t::too_long(lang),
    }
}

const fn failed(lang: Lang, trouble: Trouble) -> &'static str {
    match trouble {
        Trouble::Unanswered => t::failed_unanswered(lang),
        Trouble::Busy => t::failed_busy(lang),
        Trouble::Refused => t::failed_refused(lang),
        Trouble::Declined => t::failed_declined(lang),
        Trouble::Garbled => t::failed_garbled(lang),
    }
}

/// A part under its name: what the page calls it, or its own title.
fn part(lang: Lang, part: &Part, tag: Option<&str>, said: Markup) -> Markup {
    html! {
        @if let Some(name) = part.name { h3 { (name(lang)) } }
        @if part.shape == Shape::Title { h3 lang=[tag] { (said) } } @else { div lang=[tag] { (said) } }
    }
}

fn original(lang: Lang, text: &Text) -> Markup {
    let tag = text.from.as_deref();
    html! {
        @for one in &text.original.parts {
            (part(lang, one, tag, match one.shape {
                Shape::Title => html! { (one.text) },
                Shape::Lines => html! { p.prose.lines { (one.text) } },
                Shape::Markdown => html! { (Marked(lang, &one.text)) },
            }))
        }
    }
}

fn translated(lang: Lang, text: &Text, parts: &[Json]) -> Markup {
    html! {
        @for (one, html) in text.original.parts.iter().zip(parts) {
            @let (links, codes) = kept(one);
            @let rewritten = Rewritten { lang, html: html.as_str().unwrap_or_default(), links: &links, codes: &codes };
            (part(lang, one, Some(lang.tag()), match one.shape {
                Shape::Title => html! { (rewritten.words()) },
                Shape::Lines | Shape::Markdown => html! { (rewritten) },
            }))
        }
    }
}

/// What there is of a translation, and what can be done about it.
fn outcome(lang: Lang, text: &Text, made: Option<&(State, Made)>, address: &str) -> Markup {
    match (made, text.hindrance) {
        // What was made stays readable, whatever hinders the next one; what is not to be sent away was not.
        (Some((State::Done, made)), None | Some(Hindrance::Nobody)) => html! {
            p.meta { (Tag::Warn(t::by_machine(lang))) " " (t::by_whom(lang, &made.translator)) }
            p.hint { (t::not_checked(lang)) }
            (translated(lang, text, made.parts.as_ref().and_then(Json::as_array).map_or(&[], Vec::as_slice)))
        },
        (_, Some(hindrance)) => html! { (Notice::Info(hindered(lang, hindrance))) },
        (Some((State::Waiting, _)), None) => html! {
            (ui::waiting(t::waits(lang), t::look_again(lang), address))
        },
        (Some((State::Failed, made)), None) => html! {
            (Notice::Warn(failed(lang, made.trouble())))
            (one_button(address, t::try_again(lang), Tone::Second))
        },
        (None, None) => html! {
            p { (t::none_yet(lang)) }
            (one_button(address, t::translate_now(lang), Tone::First))
        },
    }
}

pub fn show(lang: Lang, wanted: &Wanted, text: &Text, made: Option<&(State, Made)>) -> Page<'static> {
    let address = href(lang, &format!("/machine-translations/{}/{}", wanted.kind, wanted.text));
    let name = text.from.as_deref().and_then(finding::language_name);
    let beside = match (text.from.as_deref(), name) {
        (Some(tag), Some(name)) => Some(ui::in_language(lang, tag, name)),
        _ => None,
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &text.original.path)) { (t::to_original(lang)) } }),
            title: t::translation_title(lang).into(),
            lede: Some(t::translation_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            (ui::section("translation", t::in_this_language(lang), None, outcome(lang, text, made, &address)))
            (ui::section("original", t::original_title(lang), beside, original(lang, text)))
        }
    };
    Page::new(t::translation_title(lang), body).private(t::private_translation(lang))
}
