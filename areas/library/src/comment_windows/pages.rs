//! The form that opens a draft for comments, and what the library says of those that are open.

use maud::{Markup, html};
use ui::{Button, Fields, Form, FormErrors, Item, Page, PageHead, Section, href};
use words::Lang;

use super::domain::{ASKS_MAX, Draft};
use super::queries::Open;
use crate::audience::Audience;
use crate::resources::queries::Resource;
use crate::words as t;

pub fn new(lang: Lang, resource: &Resource, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/library/{}", resource.slug));
    let audiences = [Audience::Group, Audience::Officials, Audience::Everyone];
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(address) { (resource.title) } }),
            title: t::comments_open(lang).into(),
            lede: Some(t::comments_open_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, format!("{address}/comment-windows"), html! {
            (f.radios("audience", t::comments_from(lang), &draft.audience, audiences.map(|one| (one.word(), one.name_of(lang, resource.others().len()), None))))
            (f.date("closes_on", t::closes_on_label(lang), &draft.closes_on).hint(t::closes_on_hint(lang)))
            (f.area("asks", t::asks_label(lang), &draft.asks).hint(t::asks_hint(lang)).max(ASKS_MAX).optional())
            div.row { (Button::first(t::comments_open_send(lang))) }
        }))
    };
    Page::new(t::comments_open(lang), body).section(Section::Library).private(t::private_opening(lang))
}

/// Drafts that are open for comments, above the list of the library.
pub fn open(lang: Lang, open: &[Open]) -> Markup {
    html! {
        @if !open.is_empty() {
            (ui::section("open", t::comments_open_title(lang), None, ui::list(open.iter().map(|one| Item {
                href: Some(href(lang, &format!("/library/{}", one.slug))),
                title: one.title.clone(),
                meta: Some(html! {
                    span { (t::comments_until(lang, &words::date(lang, one.closes_on))) }
                    span { (one.group_name) }
                    @if one.example { (ui::example(lang)) }
                }),
                ..Item::default()
            }))))
        }
    }
}
