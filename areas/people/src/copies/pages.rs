//! The page of one's data, and the page in the copy, which stands for itself: no address in it leads to a file outside of it.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::personal::Class;
use maud::{DOCTYPE, html};
use serde_json::Value as Json;
use ui::{Empty, Item, LinkButton, Page, PageHead, Section, Tone, class_name, href, section};
use words::Lang;

use super::jobs::Line;
use super::queries::{Agreement, Copy};
use crate::words as t;

pub struct Shown<'a> {
    pub name: &'a str,
    pub email: &'a str,
    pub copies: Vec<Copy>,
    pub agreements: Vec<Agreement>,
    pub now: Timestamp,
    pub zone: TimeZone,
}

pub fn data(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let at = |at: Timestamp| words::date_time(lang, &at.to_zoned_datetime(shown.zone.clone()));
    let copies = shown.copies.iter().filter(|copy| copy.ends_at.is_none_or(|ends| ends > shown.now)).map(|copy| {
        let is_made = copy.made_at.is_some();
        Item {
            href: is_made.then(|| href(lang, &format!("/account/copies/{}", copy.id))),
            title: if is_made { t::copy_fetch(lang).to_owned() } else { t::copy_waits(lang).to_owned() },
            meta: Some(html! {
                span { (t::copy_asked_at(lang, &at(copy.asked_at))) }
                @if let Some(ends) = copy.ends_at { span { (t::copy_until(lang, &at(ends))) } }
            }),
            ..Item::default()
        }
    });
    let copies: Vec<Item> = copies.collect();
    let agreements = shown.agreements.iter().map(|one| Item {
        href: Some(href(lang, &format!("/groups/{}", one.slug))),
        title: one.name.clone(),
        meta: Some(html! { span { (t::agreement_version(lang, one.version)) } span { (at(one.at)) } }),
        words: Some(one.words.clone()),
        ..Item::default()
    });
    let body = html! {
        (PageHead { title: t::data_title(lang).into(), lede: Some(t::data_lede(lang).into()), ..PageHead::default() })
        div.stack {
            (section("copy", t::copy_title(lang), None, html! {
                p.prose { (t::copy_lede(lang)) }
                @if !copies.is_empty() { (ui::list(copies)) }
                (ui::one_button(&href(lang, "/account/copies"), t::copy_ask(lang), Tone::Second))
            }))
            (section("correct", t::correct_title(lang), None, html! {
                p.prose { (t::correct_lede(lang, shown.name, shown.email)) }
                (LinkButton(t::correct_go(lang), &href(lang, "/account"), Tone::Second))
            }))
            (section("agreed", t::agreed_title(lang), None, html! {
                p.prose { (t::agreed_lede(lang)) }
                @if shown.agreements.is_empty() { (Empty { words: t::agreed_none(lang), action: None }) }
                @else { (ui::list(agreements)) }
                p { a href=(href(lang, "/notices/settings")) { (t::agreed_mail(lang)) } }
            }))
            (section("restrict", t::restrict_title(lang), None, html! {
                p.prose { (t::restrict_data_lede(lang)) }
                (LinkButton(t::restrict_data_go(lang), &href(lang, "/account/restriction"), Tone::Second))
            }))
            (section("leave", t::erasure_title(lang), None, html! {
                p.prose { (t::leave_lede(lang)) }
                (LinkButton(t::leave_go(lang), &href(lang, "/account/erasure/new"), Tone::Danger))
            }))
            p { a href=(href(lang, "/privacy")) { (t::data_privacy(lang)) } }
        }
    };
    Page::new(t::data_title(lang), body).section(Section::Account).private(t::private_own(lang))
}

pub fn done(visit: &Visit) -> Option<&'static str> {
    (ui::visit::done(visit)? == "copy-asked").then(|| t::done_copy_asked(visit.lang))
}

/// How the copy begins, up to its first row.
pub fn copy_head(lang: Lang, instance: &str) -> String {
    let title = t::copy_page_title(lang, instance);
    let head = html! {
        (DOCTYPE)
        html lang=(lang.tag()) {
            head {
                meta charset="utf-8";
                meta name="viewport" content="width=device-width, initial-scale=1";
                meta name="color-scheme" content="light dark";
                title { (title) }
            }
            body { main { h1 { (title) } p { (t::copy_page_lede(lang)) } "\u{0}" } }
        }
    };
    // Rows follow here; a page of them is too long to be held as a whole.
    head.into_string().split('\u{0}').next().unwrap_or_default().to_owned()
}

/// A row, with the head of its table before the first.
pub fn copy_row(lang: Lang, line: &Line, starts: bool) -> String {
    let class = Class::from_word(&line.class).map_or(line.class.as_str(), |class| class_name(lang, class));
    let fields = line.row.as_object().into_iter().flatten().filter(|(_, value)| !value.is_null());
    html! {
        @if starts { h2 { (class) ": " (line.table) } }
        @if line.part != "own" { p { (t::copy_page_act(lang, &line.part)) } }
        dl { @for (name, value) in fields { dt { (name) } dd { @if let Json::String(text) = value { (text) } @else { (value) } } } }
    }
    .into_string()
}

pub fn copy_foot(lang: Lang, is_empty: bool) -> String {
    let nothing = if is_empty { html! { p { (t::copy_page_nothing(lang)) } }.into_string() } else { String::new() };
    format!("{nothing}</main></body></html>\n")
}
