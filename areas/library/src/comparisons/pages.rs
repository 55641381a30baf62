//! What is shown of what changed between two editions.

use changes::{Changes, Piece};
use maud::{Markup, html};
use ui::{Button, Changed, Empty, Fields, Form, FormErrors, Notice, Page, PageHead, Section, href};
use words::Lang;

use crate::audience::Audience;
use crate::editions::queries::Edition;
use crate::resources::queries::Resource;
use crate::words as t;

pub struct Shown<'a> {
    pub resource: &'a Resource,
    /// Newest first.
    pub editions: &'a [Edition],
    pub from: i64,
    pub to: i64,
    /// What changed, or the edition of which there is no text.
    pub found: Result<Changes, i64>,
}

fn changed(piece: &Piece) -> Changed<'_> {
    match piece {
        Piece::Same(text) => Changed::Same(text),
        Piece::Gone(text) => Changed::Gone(text),
        Piece::New(text) => Changed::New(text),
    }
}

fn found(lang: Lang, resource: &Resource, changes: &Changes) -> Markup {
    let places: Vec<Vec<Changed<'_>>> =
        changes.places.iter().map(|place| place.iter().map(changed).collect()).collect();
    let count = i64::try_from(places.len()).unwrap_or(i64::MAX);
    html! {
        @if places.is_empty() && !changes.is_cut { (Empty { words: t::comparison_same(lang), action: None }) } @else {
            (ui::section("places", &t::comparison_places(lang, count), None, html! {
                @if changes.is_cut { (Notice::Info(t::comparison_cut(lang))) }
                p.hint { (t::comparison_how(lang)) }
                div lang=[resource.language.as_deref()] { (ui::changed(lang, &places)) }
            }))
        }
    }
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let Shown { resource, editions, from, to, .. } = shown;
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let address = href(lang, &format!("/library/{}", resource.slug));
    let (from, to) = (from.to_string(), to.to_string());
    let options = || editions.iter().map(|one| (one.number.to_string(), t::edition_number(lang, one.number)));
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(address) { (resource.title) } }),
            title: t::comparison_title(lang).into(),
            lede: Some(t::comparison_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            (Form::get(f, format!("{address}/comparison"), html! {
                (f.select("from", t::comparison_from(lang), &from, None, options()))
                (f.select("to", t::comparison_to(lang), &to, None, options()))
                (Button::first(t::comparison_send(lang)))
            }))
            @match &shown.found {
                Ok(changes) => (found(lang, resource, changes)),
                Err(number) => (Notice::Info(&t::comparison_no_text(lang, *number))),
            }
        }
    };
    let page = Page::new(t::comparison_title(lang), body).section(Section::Library);
    match resource.audience {
        Audience::Everyone => page,
        audience => page.private(audience.name_of(lang, resource.others().len())),
    }
}
