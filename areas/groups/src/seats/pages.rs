//! What a steward sees of a group's seats.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{Button, Column, Empty, Fields, Form, FormErrors, Order, Page, PageHead, Pager, Section, Table, Tone, href};
use words::Lang;

use super::handlers::Draft;
use super::queries::Held;
use crate::groups::queries::Group;
use crate::words as t;

fn role(lang: Lang, role: &str) -> &'static str {
    if role == "chair" { t::chair(lang) } else { t::lead(lang) }
}

pub fn list(
    lang: Lang,
    zone: &TimeZone,
    group: &Group,
    seats: &Slice<Held>,
    draft: &Draft,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: t::seats(lang).into(),
            lede: Some(t::seats_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            @if seats.rows.is_empty() { (Empty { words: t::seats_none(lang), action: None }) } @else {
                (table(lang, zone, &seats.rows))
                (Pager::new(lang, &format!("/groups/{}/seats", group.slug), "", seats).order(Order::Newest))
            }
            (ui::section("give", t::seat_give(lang), None, html! {
                (Form::post(f, href(lang, &format!("/groups/{}/seats", group.slug)), html! {
                    (f.select("role", t::seat_role(lang), &draft.role, Some(t::choose(lang)), [("lead", t::lead(lang)), ("chair", t::chair(lang))]))
                    (f.email("email", t::seat_email(lang), &draft.email).hint(t::seat_email_hint(lang)))
                    div.row { (Button::first(t::seat_give(lang))) }
                }))
            }))
        }
    };
    Page::new(t::seats(lang), body).section(Section::Groups).private(t::private_seats(lang))
}

fn table(lang: Lang, zone: &TimeZone, seats: &[Held]) -> Markup {
    let rows = seats.iter().map(|seat| {
        vec![
            html! { (seat.name) " " @if seat.example { (ui::example(lang)) } },
            html! { (role(lang, &seat.role)) },
            html! { (words::date_of(lang, seat.since, zone)) },
            html! {
                @match seat.until {
                    Some(until) => (words::date_of(lang, until, zone)),
                    None => (ui::one_button(&href(lang, &format!("/seats/{}/endings", seat.id)), t::seat_end(lang), Tone::Danger)),
                }
            },
        ]
    });
    html! {
        (Table {
            lang,
            caption: t::seats_caption(lang).into(),
            columns: vec![
                Column::Words(t::column_name(lang)),
                Column::Words(t::column_seat(lang)),
                Column::Words(t::column_since(lang)),
                Column::Words(t::column_until(lang)),
            ],
            rows: rows.collect(),
        })
    }
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "seated" => Some(t::done_seated(visit.lang)),
        "unseated" => Some(t::done_unseated(visit.lang)),
        _ => None,
    }
}
