//! What is shown of translations: the form for one, and those that there are.

use maud::{Markup, html};
use ui::{Button, Fields, Form, FormErrors, Page, PageHead, Section, href};
use words::Lang;

use super::queries::Listed;
use crate::resources::domain::{ACCEPT, LANGUAGES, State, language};
use crate::resources::queries::Resource;
use crate::words as t;

/// A translation as it was typed.
#[derive(Default)]
pub struct Typed<'a> {
    pub language: &'a str,
    pub url: &'a str,
}

pub fn new(lang: Lang, resource: &Resource, typed: &Typed<'_>, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/library/{}", resource.slug));
    let others = LANGUAGES.iter().filter(|(tag, _)| resource.language.as_deref() != Some(*tag)).copied();
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(address) { (resource.title) } }),
            title: t::translation_new(lang).into(),
            lede: Some(t::translation_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, format!("{address}/translations"), html! {
            (f.select("language", t::language_label(lang), typed.language, Some(t::language_choose(lang)), others))
            (f.file("file", t::file_label(lang), ACCEPT).hint(t::file_hint(lang)).optional())
            (f.url("url", t::url_label(lang), typed.url).hint(t::url_hint(lang)).optional())
            div.row { (Button::first(t::translation_send(lang))) }
        }).upload())
    };
    Page::new(t::translation_new(lang), body).section(Section::Library).private(t::private_leading(lang))
}

/// The newest edition in other languages.
pub fn list(lang: Lang, resource: &Resource, number: i64, translations: &[Listed]) -> Markup {
    let address = |one: &Listed| match (&one.file, &one.url) {
        (Some(_), _) => Some(href(lang, &format!("/library/{}/editions/{number}/{}", resource.slug, one.language))),
        (None, url) => url.clone(),
    };
    html! {
        @if !translations.is_empty() && resource.state != State::Withdrawn {
            (ui::section("languages", t::translations_title(lang), None, html! {
                (ui::pictured(translations.iter().filter_map(|one| {
                    let (to, name) = (address(one)?, language(&one.language)?);
                    let image = one.width.zip(one.height).map(|size| {
                        ui::preview(&format!("{to}/preview"), &t::preview_translation(lang, name), size)
                    });
                    Some((html! { a href=(to) lang=(one.language) hreflang=(one.language) { (name) } }, image))
                })))
            }))
        }
    }
}
