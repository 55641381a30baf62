//! What is shown of news.

use jiff::tz::TimeZone;
use kernel::paging::Slice;
use maud::html;
use ui::{
    Button, Empty, Fields, Form, FormErrors, Item, LinkButton, Order, Page, PageHead, Pager, Section, Tone, href,
};
use words::Lang;

use super::handlers::Draft;
use super::queries::News;
use crate::words as t;

pub fn list(lang: Lang, zone: &TimeZone, news: &Slice<News>, may_publish: bool) -> Page<'static> {
    let body = html! {
        (PageHead {
            title: t::news_title(lang).into(),
            lede: Some(t::news_lede(lang).into()),
            actions: may_publish.then(|| html! { (LinkButton(t::publish_news(lang), &href(lang, "/news/new"), Tone::First)) }),
            ..PageHead::default()
        })
        @if news.rows.is_empty() { (Empty { words: t::news_empty(lang), action: None }) } @else {
            h2.visually-hidden { (t::news_title(lang)) }
            div.stack {
                (ui::list(news.rows.iter().map(|one| Item {
                    href: Some(href(lang, &format!("/news/{}", one.slug))),
                    title: one.title.clone(),
                    meta: Some(html! { span { (words::date_of(lang, one.published_at, zone)) } @if one.example { (ui::example(lang)) } }),
                    ..Item::default()
                })))
                (Pager::new(lang, "/news", "", news).order(Order::Newest))
            }
        }
    };
    Page::new(t::news_title(lang), body)
        .section(Section::News)
        .description(t::news_lede(lang))
        .feed(t::news_title(lang), "/feeds/all.atom?kind=news")
}

pub fn show(lang: Lang, zone: &TimeZone, news: &News, translates: bool) -> Page<'static> {
    let tag = if translates { finding::language_of(&format!("{}. {}", news.title, news.words)) } else { None };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/news")) { (t::news_title(lang)) } }),
            title: news.title.clone().into(),
            meta: Some(html! { span { (words::date_of(lang, news.published_at, zone)) } @if news.example { (ui::example(lang)) } }),
            ..PageHead::default()
        })
        div.stack {
            p.prose.lines lang=[ui::foreign(lang, tag)] { (news.words) }
            @if translates { (ui::translate_button(lang, "news", news.id, &news.title, tag)) }
            @if let Some(source) = &news.source_url { p { (ui::source(lang, source)) } }
        }
    };
    Page::new(news.title.clone(), body).section(Section::News).description(news.title.clone())
}

pub fn new(lang: Lang, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead { title: t::publish_news(lang).into(), lede: Some(t::publish_lede(lang).into()), ..PageHead::default() })
        (Form::post(f, href(lang, "/news"), html! {
            (f.text("title", t::title_label(lang), &draft.title).max(150))
            (f.area("words", t::words_label(lang), &draft.words).max(10_000))
            div.row { (Button::first(t::publish_news(lang))) }
        }))
    };
    Page::new(t::publish_news(lang), body).section(Section::News).private(t::private_draft(lang))
}
