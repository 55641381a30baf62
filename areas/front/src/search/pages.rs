//! What is shown of a search.

use jiff::tz::TimeZone;
use kernel::paging::Slice;
use kernel::search::Hit;
use maud::html;
use ui::{Button, Empty, Fields, Form, FormErrors, Item, Order, Page, PageHead, Pager, Tag, href};
use words::Lang;

use crate::words as t;

fn kind(lang: Lang, kind: &str) -> &'static str {
    match kind {
        "government" => t::kind_government(lang),
        "group" => t::kind_group(lang),
        "meeting" => t::kind_event(lang),
        "news" => t::kind_news(lang),
        "proposal" => t::kind_proposal(lang),
        "challenge" => t::kind_challenge(lang),
        "post" => t::kind_post(lang),
        "kept_answer" => t::kind_kept_answer(lang),
        _ => t::kind_resource(lang),
    }
}

pub fn show(lang: Lang, zone: &TimeZone, asked: &str, hits: &Slice<Hit>) -> Page<'static> {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    // How many there are in all is not counted: it would take as long as finding each of them.
    let is_all = hits.is_first && hits.next.is_none();
    let count = i64::try_from(hits.rows.len()).unwrap_or(i64::MAX);
    let title = if is_all { t::search_count(lang, count) } else { t::search_newest(lang).to_owned() };
    let body = html! {
        (PageHead { title: t::search_title(lang).into(), ..PageHead::default() })
        div.stack {
            (Form::get(f, href(lang, "/search"), html! {
                (f.search("q", t::search_label(lang), asked))
                (Button::first(t::search_send(lang)))
            }))
            @if !asked.trim().is_empty() {
                @if hits.rows.is_empty() { (Empty { words: t::search_none(lang), action: None }) } @else {
                    (ui::section("found", &title, None, ui::list(hits.rows.iter().map(|hit| Item {
                        href: Some(href(lang, &hit.path)),
                        title: hit.title.clone(),
                        words: (!hit.summary.is_empty()).then(|| hit.summary.clone()),
                        meta: Some(html! { (Tag::Plain(kind(lang, &hit.kind))) @if hit.kind == "news" { span { (words::date_of(lang, hit.at, zone)) } } }),
                        actions: None,
                    }))))
                    (Pager::new(lang, "/search", &format!("q={}", ui::encode(asked)), hits).order(Order::Newest))
                }
            }
        }
    };
    Page::new(t::search_title(lang), body)
}
