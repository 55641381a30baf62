//! What is shown of roles.

use kernel::access::Visit;
use kernel::actor::Actor;
use kernel::paging::Slice;
use maud::html;
use ui::{Button, Empty, Fields, Form, FormErrors, Item, Order, Page, PageHead, Pager, Tag, Tone, href};
use words::Lang;

use super::handlers::Draft;
use super::queries::{Seated, Steward};
use crate::people::pages::{frame, seat_tag, to_desk};
use crate::words as t;

pub struct Shown {
    pub stewards: Vec<Steward>,
    pub seated: Slice<Seated>,
}

pub fn list(lang: Lang, actor: &Actor, shown: &Shown, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let zone = actor.zone();
    let body = html! {
        (PageHead { eyebrow: Some(to_desk(lang)), title: t::stewards_title(lang).into(), lede: Some(t::stewards_lede(lang).into()), ..PageHead::default() })
        div.stack {
            (ui::section("stewards", t::stewards(lang), None, html! {
                (ui::list(shown.stewards.iter().map(|one| Item {
                    href: Some(href(lang, &format!("/people/{}", one.person))),
                    title: one.name.clone(),
                    meta: Some(html! {
                        span { (one.email) }
                        span { (t::role_since(lang, &words::date_of(lang, one.since, &zone))) }
                        @if actor.person() == Some(one.person) { (Tag::Plain(t::steward_you(lang))) }
                    }),
                    actions: (shown.stewards.len() > 1).then(|| ui::one_button_about(&href(lang, &format!("/stewards/{}/endings", one.person)), t::steward_end(lang), &one.name, Tone::Danger)),
                    ..Item::default()
                })))
                @if shown.stewards.len() < 2 { p.hint { (t::steward_last(lang)) } }
            }))
            (ui::section("new", t::steward_make(lang), None, html! {
                (Form::post(f, href(lang, "/stewards"), html! {
                    (f.text("email", t::removal_email(lang), &draft.email))
                    (f.tick("sure", t::steward_sure(lang), &draft.sure))
                    div.row { (Button::first(t::steward_make(lang))) }
                }))
            }))
            (ui::section("seats", t::seated(lang), None, html! {
                @if shown.seated.rows.is_empty() { (Empty { words: t::seated_none(lang), action: None }) } @else {
                    (ui::list(shown.seated.rows.iter().map(|one| Item {
                        href: Some(href(lang, &format!("/people/{}", one.person))),
                        title: one.name.clone(),
                        meta: Some(html! {
                            (seat_tag(lang, &one.role))
                            a href=(href(lang, &format!("/groups/{}", one.group_slug))) { (one.group_name) }
                            span { (t::role_since(lang, &words::date_of(lang, one.since, &zone))) }
                        }),
                        ..Item::default()
                    })))
                    (Pager::new(lang, "/stewards", "", &shown.seated).order(Order::Newest).at("#seats"))
                }
            }))
        }
    };
    frame(lang, t::stewards_title(lang), body)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "steward-made" => Some(t::done_steward_made(visit.lang)),
        "steward-ended" => Some(t::done_steward_ended(visit.lang)),
        _ => None,
    }
}
