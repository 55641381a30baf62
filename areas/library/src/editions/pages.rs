//! What is shown of editions: the form for a new one, and the list of all.

use jiff::tz::TimeZone;
use maud::{Markup, html};
use ui::{Button, Fields, Form, FormErrors, Page, PageHead, Section, Stop, href};
use words::Lang;

use super::queries::Edition;
use crate::resources::domain::{ACCEPT, REASON_MAX, State};
use crate::resources::queries::Resource;
use crate::words as t;

/// A new edition as it was typed.
#[derive(Default)]
pub struct Typed<'a> {
    pub words: &'a str,
    pub url: &'a str,
    pub transcript: &'a str,
    /// Whether there is a transcript that can be taken over.
    pub is_said: bool,
}

pub fn new(lang: Lang, resource: &Resource, typed: &Typed<'_>, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/library/{}", resource.slug));
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(address) { (resource.title) } }),
            title: t::edition_new(lang).into(),
            lede: Some(t::edition_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, format!("{address}/editions"), html! {
            (f.area("words", t::edition_words(lang), typed.words).hint(t::edition_words_hint(lang)).max(REASON_MAX))
            (f.file("file", t::file_label(lang), ACCEPT).hint(t::file_hint(lang)).optional())
            (f.url("url", t::url_label(lang), typed.url).hint(t::url_hint(lang)).optional())
            @if typed.is_said { (f.tick("transcript", t::edition_transcript(lang), typed.transcript).hint(t::edition_transcript_hint(lang))) }
            div.row { (Button::first(t::edition_send(lang))) }
        }).upload())
    };
    Page::new(t::edition_new(lang), body).section(Section::Library).private(t::private_leading(lang))
}

/// Where an edition is: its file here, or a link.
pub fn address(lang: Lang, resource: &Resource, edition: &Edition) -> Option<String> {
    match (&edition.file, &edition.url) {
        (Some(_), _) => Some(href(lang, &format!("/library/{}/editions/{}", resource.slug, edition.number))),
        (None, url) => url.clone(),
    }
}

/// All editions, where there is more than one; `said` are those with a transcript.
pub fn list(lang: Lang, zone: &TimeZone, resource: &Resource, editions: &[Edition], said: &[i64]) -> Markup {
    let newest = editions.first().map(|one| one.number);
    // That of the newest stands above.
    let transcript = |number: i64| {
        let is_there = Some(number) != newest && said.contains(&number) && resource.state != State::Withdrawn;
        let address = href(lang, &format!("/library/{}/editions/{number}/transcript", resource.slug));
        is_there.then(|| html! { a href=(address) { (t::transcript_title(lang)) span.visually-hidden { ": " (t::edition_number(lang, number)) } } })
    };
    html! {
        @if editions.len() > 1 {
            (ui::section("editions", t::editions_title(lang), None, ui::way(editions.iter().map(|one| Stop {
                when: one.published_at.map(|at| words::date_of(lang, at, zone)),
                title: t::edition_number(lang, one.number),
                words: (!one.words.is_empty()).then(|| one.words.clone()),
                href: address(lang, resource, one),
                meta: transcript(one.number),
                ..Stop::default()
            }))))
            @if resource.state != State::Withdrawn {
                p { a href=(href(lang, &format!("/library/{}/comparison", resource.slug))) { (t::comparison_see(lang)) } }
            }
        }
    }
}
