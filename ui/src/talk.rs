//! What the page of a thing says of discussions about it.

use jiff::tz::TimeZone;
use kernel::discussing::{Discussed, Talk};
use maud::{Markup, html};
use words::Lang;

use crate::words as t;
use crate::{Item, href, list, section};

fn discussion(lang: Lang, one: &Discussed) -> Markup {
    html! { a href=(href(lang, &format!("/discussions/{}", one.id))) { (one.title) } }
}

/// In a section of its own, for whoever may begin one or read one.
pub fn talk(lang: Lang, zone: &TimeZone, talk: &Talk) -> Markup {
    let start = talk.start.as_ref().map(|path| html! { a href=(href(lang, path)) { (t::talk_start(lang)) } });
    html! {
        @if start.is_some() || !talk.found.is_empty() {
            (section("talk", t::talk_title(lang), start, html! {
                @if talk.found.is_empty() { p.hint { (t::talk_none(lang)) } } @else {
                    (list(talk.found.iter().map(|one| Item {
                        href: Some(href(lang, &format!("/discussions/{}", one.id))),
                        title: one.title.clone(),
                        meta: Some(html! {
                            span { (t::talk_posts(lang, one.posts)) }
                            span { (t::talk_last(lang, &words::date_of(lang, one.last_at, zone))) }
                        }),
                        ..Item::default()
                    })))
                }
            }))
        }
    }
}

/// In a line, where a page has many things. `about` says about which.
pub fn talk_line<'a>(
    lang: Lang,
    found: impl Iterator<Item = &'a Discussed>,
    start: Option<&str>,
    about: &str,
) -> Markup {
    html! {
        @for one in found { span { (t::talk_one(lang)) " " (discussion(lang, one)) } }
        @if let Some(path) = start { a href=(href(lang, path)) { (t::talk_start(lang)) span.visually-hidden { ": " (about) } } }
    }
}
