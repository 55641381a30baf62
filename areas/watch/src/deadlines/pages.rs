//! What is shown of days.

use kernel::paging::Slice;
use maud::html;
use ui::{Copyable, Empty, Item, LinkButton, Order, Page, PageHead, Pager, Section, Tabs, Tag, Tone, href};
use words::Lang;

use super::queries::Dated;
use crate::dossiers::domain::Filter;
use crate::dossiers::pages::{confidence, filter_form, tabs, tongue, tongue_mark};
use crate::dossiers::queries::Own;
use crate::facts::pages::concerns;
use crate::words as t;

pub struct List {
    pub found: Slice<Dated>,
    pub filter: Filter,
    pub own: Vec<Own>,
    /// The address of the calendar with the same filter.
    pub calendar: String,
}

pub fn list(lang: Lang, shown: &List) -> Page<'static> {
    let query = shown.filter.query();
    let is_past = !shown.filter.past.is_empty();
    let with = |past: bool| match (past, query.is_empty()) {
        (true, true) => "past=yes".to_owned(),
        (true, false) => format!("{query}&past=yes"),
        (false, _) => query.clone(),
    };
    let address = |past: bool| href(lang, &format!("/deadlines?{}", with(past)));
    let webcal =
        shown.calendar.split_once("://").map_or_else(|| shown.calendar.clone(), |(_, rest)| format!("webcal://{rest}"));
    let title = if is_past { t::deadlines_past(lang) } else { t::deadlines_coming(lang) };
    let body = html! {
        (PageHead { title: t::deadlines_title(lang).into(), lede: Some(t::deadlines_lede(lang).into()), ..PageHead::default() })
        div.stack {
            (tabs(lang, &shown.filter, "/deadlines"))
            (filter_form(lang, "/deadlines", &shown.filter, &shown.own, html! { @if is_past { (ui::hidden("past", "yes")) } }))
            (Tabs {
                label: t::deadlines_when(lang),
                tabs: vec![
                    (address(false), t::deadlines_coming(lang).into(), !is_past),
                    (address(true), t::deadlines_past(lang).into(), is_past),
                ],
            })
            @if shown.found.rows.is_empty() { (Empty { words: t::deadlines_none(lang), action: None }) } @else {
                (ui::section("found", title, tongue_mark(lang), ui::list(shown.found.rows.iter().map(|day| Item {
                    href: Some(href(lang, &format!("/dossiers/{}", day.slug))),
                    title: format!("{}: {}", words::date(lang, day.on_day), day.title),
                    words: Some(day.words.clone()),
                    words_lang: tongue(lang),
                    more: (!day.who.is_empty()).then(|| html! { p.prose { (ui::foreign_in(&t::who_line(lang, &day.who), &day.who, tongue(lang))) } }),
                    meta: Some(html! {
                        (Tag::Plain(day.kind.name(lang)))
                        @if !day.basis.is_empty() { span { (day.basis) } }
                        (concerns(lang, &day.kinds, &day.country))
                        (confidence(lang, day.confidence))
                        @if day.example { (ui::example(lang)) }
                        span { (t::checked_on(lang, &words::date(lang, day.checked_on))) }
                        (ui::source(lang, &day.source_url))
                    }),
                    ..Item::default()
                }))))
                (Pager::new(lang, "/deadlines", &with(is_past), &shown.found).order(if is_past { Order::Newest } else { Order::Soonest }))
            }
            (ui::section("calendar", t::calendar_title(lang), None, html! {
                p.hint { (t::calendar_lede(lang)) }
                div.row { (LinkButton(t::calendar_open(lang), &webcal, Tone::Second)) }
                (Copyable { id: "calendar-address", label: t::calendar_address(lang), value: &shown.calendar, hint: Some(t::calendar_address_hint(lang)) })
            }))
        }
    };
    Page::new(t::deadlines_title(lang), body).section(Section::Watch).description(t::deadlines_lede(lang))
}
