//! What is shown of adoptions: who uses a resource, and the form to say so.

use kernel::paging::Slice;
use maud::{Markup, html};
use nouns::PersonId;
use ui::{Button, Fields, Form, FormErrors, LinkButton, Overtaken, Page, PageHead, Pager, Section, Tone, href};
use words::Lang;

use super::domain::{Draft, WORDS_MAX};
use super::queries::{Adopter, Own};
use crate::audience::Audience;
use crate::resources::queries::Resource;
use crate::words as t;

/// As many as the page of the resource names.
const NAMED: usize = 8;

fn address(lang: Lang, resource: &Resource, rest: &str) -> String {
    href(lang, &format!("/library/{}/adoptions{rest}", resource.slug))
}

/// Who uses it, on the page of the resource, with what the reader can say for their governments.
pub fn panel(lang: Lang, resource: &Resource, adopters: &Slice<Adopter>, own: &[Own], may_begin: bool) -> Markup {
    let says = |own: &&Own| own.uses || may_begin;
    html! {
        @if resource.adopters > 0 || own.iter().any(|own| says(&own)) {
            (ui::panel(t::adopters_title(lang), html! {
                p { (t::adopters(lang, resource.adopters)) }
                @if !adopters.rows.is_empty() {
                    ul { @for one in adopters.rows.iter().take(NAMED) { li { a href=(href(lang, &format!("/governments/{}", one.slug))) { (one.name) } } } }
                    p { a href=(address(lang, resource, "")) { (t::adopters_all(lang)) } }
                }
                @for own in own.iter().filter(says) {
                    @let to = address(lang, resource, &format!("/new?government={}", ui::encode(&own.slug)));
                    @if own.uses { (LinkButton(&t::adopt_change(lang, &own.name), &to, Tone::Quiet)) }
                    @else { (LinkButton(&t::adopt(lang, &own.name), &to, Tone::Second)) }
                }
            }))
        }
    }
}

/// Who uses a resource, and how the reader reads it.
pub struct List<'a> {
    pub resource: &'a Resource,
    pub adopters: &'a Slice<Adopter>,
    /// Whether what is said for officials is read as well.
    pub reads_all: bool,
    pub reader: Option<PersonId>,
    /// Whether the reader can have it translated: what everyone may read, and what only some may.
    pub translates: [bool; 2],
}

fn entry(lang: Lang, shown: &List<'_>, one: &Adopter) -> Markup {
    let &List { resource, reads_all, reader, translates: [translates_public, translates_all], .. } = shown;
    let is_read = one.audience == Audience::Everyone || reads_all;
    let is_public = one.audience == Audience::Everyone && resource.audience == Audience::Everyone;
    let translates = translates_all || (translates_public && is_public);
    let tag = if translates { finding::language_of(&one.words) } else { None };
    html! {
        li {
            h3 { a href=(href(lang, &format!("/governments/{}", one.slug))) { (one.name) } }
            div.meta {
                span { (t::adopted_since(lang, &words::month_year(lang, one.since))) }
                @if is_read && one.audience != Audience::Everyone && !one.words.is_empty() { span { (t::for_officials(lang)) } }
                @if one.example { (ui::example(lang)) }
            }
            @if is_read {
                @if one.is_hidden { (ui::hidden_here(lang, reader == Some(one.person))) }
                @if !one.words.is_empty() {
                    p.prose.lines lang=[ui::foreign(lang, tag)] { (one.words) }
                    div.row {
                        @if translates { (ui::translate_button(lang, "adoption", one.id, &one.name, tag)) }
                        @if reader.is_some_and(|reader| reader != one.person) { (ui::report_link(lang, "adoption", one.id, &one.name)) }
                    }
                }
            }
        }
    }
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let &List { resource, adopters, .. } = shown;
    let title = t::adopters(lang, resource.adopters);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/library/{}", resource.slug))) { (resource.title) } }),
            title: title.clone().into(),
            lede: Some(t::adopters_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            ul.list { @for one in &adopters.rows { (entry(lang, shown, one)) } }
            (Pager::new(lang, &format!("/library/{}/adoptions", resource.slug), "", adopters))
        }
    };
    let page = Page::new(title, body).section(Section::Library).description(resource.title.clone());
    if resource.audience == Audience::Everyone {
        page
    } else {
        page.private(resource.audience.name_of(lang, resource.others().len()))
    }
}

/// What differs between what is saved and what was typed.
pub fn compare<'a>(lang: Lang, saved: &'a Draft, typed: &'a Draft) -> Overtaken<'a> {
    let audience = |draft: &Draft| Audience::from_word(&draft.audience).map_or("", |one| one.name(lang));
    Overtaken::new(lang)
        .field(t::since_label(lang), &saved.since, &typed.since)
        .field(t::adoption_words(lang), &saved.words, &typed.words)
        .field(t::adoption_audience(lang), audience(saved), audience(typed))
}

pub fn new(
    lang: Lang,
    resource: &Resource,
    own: &Own,
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let audiences = [Audience::Everyone, Audience::Officials];
    let title = if own.uses { t::adopt_change(lang, &own.name) } else { t::adopt(lang, &own.name) };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/library/{}", resource.slug))) { (resource.title) } }),
            title: title.clone().into(),
            lede: Some(t::adopt_lede(lang).into()),
            ..PageHead::default()
        })
        @if let Some(overtaken) = &overtaken { (overtaken) }
        (Form::post(f, address(lang, resource, ""), html! {
            (ui::hidden("government", &own.slug))
            (ui::hidden("version", &draft.version))
            (f.date("since", t::since_label(lang), &draft.since))
            (f.area("words", t::adoption_words(lang), &draft.words).hint(t::adoption_words_hint(lang)).max(WORDS_MAX).optional())
            (f.radios("audience", t::adoption_audience(lang), &draft.audience, audiences.map(|one| (one.word(), one.name(lang), None))))
            div.row { (Button::first(t::adopt_send(lang))) }
        }))
        @if own.uses {
            (Form::post(Fields::new(lang, &FormErrors::new()), address(lang, resource, "/endings"), html! {
                (ui::hidden("government", &own.slug))
                div.row { (Button(t::adoption_end(lang), Tone::Quiet, None)) }
            }))
        }
    };
    Page::new(title, body).section(Section::Library).private(t::private_adopting(lang))
}
