//! What a steward sees of a group's seats, and everyone of their history.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{Button, Column, Empty, Fields, Form, FormErrors, Order, Page, PageHead, Pager, Section, Table, Tone, href};
use words::Lang;

use super::domain::SeatRole;
use super::handlers::Draft;
use super::queries::{Held, Tenure};
use crate::groups::queries::Group;
use crate::words as t;

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
                    (f.select("role", t::seat_role(lang), &draft.role, Some(t::choose(lang)), SeatRole::ALL.iter().map(|role| (role.word(), role.name(lang)))))
                    (f.email("email", t::seat_email(lang), &draft.email).hint(t::seat_email_hint(lang)))
                    (f.date("term_ends", t::term_label(lang), &draft.term_ends).hint(t::term_hint(lang)).optional())
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
            html! { (seat.role.name(lang)) },
            html! { (words::date_of(lang, seat.since, zone)) },
            html! {
                @match (seat.until, seat.term_ends) {
                    (Some(until), _) => (words::date_of(lang, until, zone)),
                    (None, Some(ends)) => (words::date(lang, ends)),
                    (None, None) => (t::term_open(lang)),
                }
            },
            html! {
                @if seat.until.is_none() {
                    div.row {
                        @if let Some(ends) = seat.term_ends {
                            (Form::post(Fields::new(lang, &FormErrors::new()), href(lang, &format!("/seats/{}/renewals", seat.id)), html! {
                                (ui::hidden("from", &ends.to_string()))
                                (Button(t::seat_renew(lang), Tone::Second, None))
                            }))
                        }
                        (ui::one_button(&href(lang, &format!("/seats/{}/endings", seat.id)), t::seat_end(lang), Tone::Danger))
                    }
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
                Column::Words(t::column_do(lang)),
            ],
            rows: rows.collect(),
        })
    }
}

/// Who held which seat when, as everyone sees it.
pub fn history(lang: Lang, zone: &TimeZone, group: &Group, terms: &Slice<Tenure>) -> Page<'static> {
    let rows = terms.rows.iter().map(|term| {
        vec![
            html! { (term.name) " " @if term.example { (ui::example(lang)) } },
            html! { (term.role.name(lang)) },
            html! {
                @match (&term.government, &term.government_slug) {
                    (Some(name), Some(slug)) => a href=(href(lang, &format!("/governments/{slug}"))) { (name) },
                    _ => @if term.role == SeatRole::Lead { (group.lead_network) },
                }
            },
            html! { (words::date_of(lang, term.since, zone)) },
            html! {
                @match (term.until, term.term_ends) {
                    (Some(until), _) => (words::date_of(lang, until, zone)),
                    (None, Some(ends)) => (t::term_runs(lang, &words::date(lang, ends))),
                    (None, None) => (t::term_open(lang)),
                }
            },
        ]
    });
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: t::history_title(lang).into(),
            lede: Some(t::history_lede(lang).into()),
            actions: Some(html! { a href=(href(lang, &format!("/groups/{}/chair-calls", group.slug))) { (t::calls_title(lang)) } }),
            ..PageHead::default()
        })
        div.stack {
            @if terms.rows.is_empty() { (Empty { words: t::seats_none(lang), action: None }) } @else {
                (Table {
                    lang,
                    caption: t::seats_caption(lang).into(),
                    columns: vec![
                        Column::Words(t::column_name(lang)), Column::Words(t::column_seat(lang)), Column::Words(t::column_for(lang)),
                        Column::Words(t::column_since(lang)), Column::Words(t::column_until(lang)),
                    ],
                    rows: rows.collect(),
                })
            }
            (Pager::new(lang, &format!("/groups/{}/seats/history", group.slug), "", terms).order(Order::Newest))
        }
    };
    Page::new(t::history_title(lang), body).section(Section::Groups).description(t::history_lede(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "seated" => Some(t::done_seated(visit.lang)),
        "renewed" => Some(t::done_renewed(visit.lang)),
        "unseated" => Some(t::done_unseated(visit.lang)),
        _ => None,
    }
}
