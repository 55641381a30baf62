//! What is shown of a search.

use jiff::tz::TimeZone;
use kernel::search::Hit;
use maud::html;
use ui::{Button, Empty, Fields, Form, FormErrors, Item, Page, PageHead, Tag, href};
use words::Lang;

use crate::words as t;

fn kind(lang: Lang, kind: &str) -> &'static str {
    match kind {
        "government" => t::kind_government(lang),
        "group" => t::kind_group(lang),
        "meeting" => t::kind_event(lang),
        "news" => t::kind_news(lang),
        _ => t::kind_resource(lang),
    }
}

pub fn show(lang: Lang, zone: &TimeZone, asked: &str, hits: &[Hit]) -> Page<'static> {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let body = html! {
        (PageHead { title: t::search_title(lang).into(), ..PageHead::default() })
        div.stack {
            (Form::get(f, href(lang, "/search"), html! {
                (f.search("q", t::search_label(lang), asked))
                (Button::first(t::search_send(lang)))
            }))
            @if !asked.trim().is_empty() {
                @if hits.is_empty() { (Empty { words: t::search_none(lang), action: None }) } @else {
                    (ui::section("found", &t::search_count(lang, i64::try_from(hits.len()).unwrap_or(0)), None, ui::list(hits.iter().map(|hit| Item {
                        href: Some(href(lang, &hit.path)),
                        title: hit.title.clone(),
                        words: (!hit.summary.is_empty()).then(|| hit.summary.clone()),
                        meta: Some(html! { (Tag::Plain(kind(lang, &hit.kind))) @if hit.kind == "news" { span { (words::date_of(lang, hit.at, zone)) } } }),
                        actions: None,
                    }))))
                }
            }
        }
    };
    Page::new(t::search_title(lang), body)
}
