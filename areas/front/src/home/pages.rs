//! What is shown on the start page.

use jiff::tz::TimeZone;
use maud::{Markup, html};
use ui::{Card, Column, Empty, Facts, Item, LinkButton, Page, Table, Tone, cards, href};
use words::Lang;

use super::queries::{Account, Counts, Event, Group, News};
use crate::words as t;

/// What the start page shows.
pub struct Shown {
    pub counts: Counts,
    pub groups: Vec<Group>,
    pub events: Vec<Event>,
    pub news: Vec<News>,
    pub accounts: Vec<Account>,
    pub zone: TimeZone,
    pub is_visitor: bool,
}

pub fn show(lang: Lang, instance: &str, shown: &Shown) -> Page<'static> {
    let body = html! {
        header class="page-head hero" {
            p.eyebrow { (instance) }
            h1 { (t::home_title(lang)) }
            p.lede { (t::home_lede(lang)) }
            div.row {
                (LinkButton(t::home_which(lang), &href(lang, "/join"), Tone::First))
                (LinkButton(t::home_sign(lang), &href(lang, "/declaration"), Tone::Second))
                @if shown.is_visitor { (LinkButton(t::home_account(lang), &href(lang, "/sign-up"), Tone::Quiet)) }
            }
        }
        div.stack {
            (Facts(vec![
                (words::number(lang, shown.counts.signatories), t::fact_signatories(lang).into()),
                (words::number(lang, shown.counts.countries), t::fact_countries(lang).into()),
                (words::number(lang, shown.counts.members), t::fact_members(lang).into()),
            ]))
            (ui::section("groups", t::groups(lang), Some(html! { a href=(href(lang, "/groups")) { (t::all_groups(lang)) } }), groups(lang, &shown.groups)))
            (ui::section("loop", t::loop_title(lang), None, html! {
                ol.loop role="list" { @for step in [t::loop_1(lang), t::loop_2(lang), t::loop_3(lang), t::loop_4(lang), t::loop_5(lang), t::loop_6(lang), t::loop_7(lang)] { li { (step) } } }
            }))
            (ui::section("events", t::events(lang), Some(html! { a href=(href(lang, "/events")) { (t::all_events(lang)) } }), html! {
                @if shown.events.is_empty() { (Empty { words: t::events_none(lang), action: None }) } @else { (ui::list(shown.events.iter().map(|one| event(lang, &shown.zone, one)))) }
            }))
            (ui::section("news", t::news(lang), Some(html! { a href=(href(lang, "/news")) { (t::all_news(lang)) } }), html! {
                @if shown.news.is_empty() { (Empty { words: t::news_none(lang), action: None }) } @else {
                    (ui::list(shown.news.iter().map(|one| Item {
                        href: Some(href(lang, &format!("/news/{}", one.slug))),
                        title: one.title.clone(),
                        meta: Some(html! { span { (words::date_of(lang, one.published_at, &shown.zone)) } @if one.example { (ui::example(lang)) } }),
                        ..Item::default()
                    })))
                }
            }))
            @if !shown.accounts.is_empty() { (accounts(lang, &shown.accounts)) }
        }
    };
    Page::new(t::home_name(lang), body).description(t::home_lede(lang))
}

fn groups(lang: Lang, groups: &[Group]) -> Markup {
    cards(groups.iter().map(|group| Card {
        href: href(lang, &format!("/groups/{}", group.slug)),
        title: group.name.clone().into(),
        words: None,
        meta: html! { span { (t::led_by(lang, &group.lead_network)) } @if group.joining == "open" { (ui::Tag::Good(t::open_to_all(lang))) } },
    }))
}

fn event(lang: Lang, zone: &TimeZone, event: &Event) -> Item {
    let when = match (event.starts_at, event.on_day) {
        (Some(at), _) => words::date_time(lang, &at.to_zoned_datetime(zone.clone())),
        (None, Some(day)) => words::date(lang, day),
        (None, None) => String::new(),
    };
    Item {
        href: Some(href(lang, &format!("/events/{}", event.slug))),
        title: event.title.clone(),
        meta: Some(
            html! { span { (when) } @if let Some(group) = &event.group_name { span { (group) } } @if event.example { (ui::example(lang)) } },
        ),
        ..Item::default()
    }
}

fn accounts(lang: Lang, accounts: &[Account]) -> Markup {
    ui::section(
        "accounts",
        t::demo_accounts(lang),
        Some(html! { a href=(href(lang, "/sign-in")) { (t::sign_in(lang)) } }),
        html! {
            (Table {
                lang,
                caption: format!("{} {}", t::demo_password(lang), ui::DEMO_PASSWORD).into(),
                columns: vec![Column::Words(t::column_role(lang)), Column::Words(t::column_email(lang))],
                rows: accounts.iter().map(|one| vec![html! { (one.name) }, html! { code { (one.email) } }]).collect(),
            })
        },
    )
}
