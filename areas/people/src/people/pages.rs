//! What is shown of people to stewards.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Order, Page, PageHead, Pager, Section, Tag,
    Tone, href,
};
use words::Lang;

use super::queries::{Known, Listed, Seat};
use crate::accounts::queries::OwnAffiliation;
use crate::sessions::queries::OwnSession;
use crate::words as t;

/// The link back to the desk, above the title of each of its pages.
pub fn to_desk(lang: Lang) -> Markup {
    html! { a href=(href(lang, "/office")) { (t::to_desk(lang)) } }
}

/// A page of the desk.
pub fn frame<'a>(lang: Lang, title: impl Into<std::borrow::Cow<'a, str>>, body: Markup) -> Page<'a> {
    Page::new(title, body).section(Section::Desk).private(t::private_people_desk(lang))
}

fn listed(lang: Lang, one: &Listed) -> Item {
    Item {
        href: Some(href(lang, &format!("/people/{}", one.id))),
        title: one.name.clone(),
        meta: Some(html! {
            span { (one.email) }
            @if one.is_steward { (Tag::Info(t::role_steward(lang))) }
            @if !one.is_verified { (Tag::Warn(t::person_unproved(lang))) }
            @if let Some(day) = one.active_on { span { (t::person_seen(lang, &words::date(lang, day))) } }
        }),
        ..Item::default()
    }
}

pub fn list(lang: Lang, name: &str, people: &Slice<Listed>) -> Page<'static> {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let query = if name.is_empty() { String::new() } else { format!("name={}", ui::encode(name)) };
    let body = html! {
        (PageHead { eyebrow: Some(to_desk(lang)), title: t::persons_title(lang).into(), lede: Some(t::persons_lede(lang).into()), ..PageHead::default() })
        div.stack {
            (Form::get(f, href(lang, "/people"), html! {
                (f.search("name", t::persons_search(lang), name))
                (Button::first(t::filter_send(lang)))
            }))
            (ui::section("persons", t::persons_title(lang), None, html! {
                @if people.rows.is_empty() { (Empty { words: t::persons_none(lang), action: None }) } @else {
                    (ui::list(people.rows.iter().map(|one| listed(lang, one))))
                    (Pager::new(lang, "/people", &query, people))
                }
            }))
        }
    };
    frame(lang, t::persons_title(lang), body)
}

pub struct Shown<'a> {
    pub person: &'a Known,
    pub affiliations: Vec<OwnAffiliation>,
    pub seats: Vec<Seat>,
    pub devices: Slice<OwnSession>,
    pub may_appoint: bool,
    pub is_self: bool,
    pub zone: TimeZone,
}

fn seat(lang: Lang, role: &str) -> &'static str {
    match role {
        "lead" => t::role_lead(lang),
        "chair" => t::role_chair(lang),
        _ => t::role_co_chair(lang),
    }
}

/// What a seat is called, for the list of roles as well.
pub fn seat_tag(lang: Lang, role: &str) -> Markup {
    html! { (Tag::Info(seat(lang, role))) }
}

fn facts(lang: Lang, person: &Known, zone: &TimeZone) -> Markup {
    let yes = |holds: bool| if holds { t::yes(lang) } else { t::no(lang) };
    html! {
        (Details(vec![
            (t::person_email(lang).into(), html! { (person.email) " " @if !person.is_verified { (Tag::Warn(t::person_unproved(lang))) } }),
            (t::person_since(lang).into(), html! { (words::date_of(lang, person.created_at, zone)) }),
            (t::person_last(lang).into(), html! { @if let Some(day) = person.active_on { (words::date(lang, day)) } @else { (t::person_never(lang)) } }),
            (t::person_password(lang).into(), html! { (yes(person.has_password)) }),
            (t::factor_title(lang).into(), html! { (yes(person.has_app)) }),
            (t::person_passkeys(lang).into(), html! { (words::number(lang, person.passkeys)) }),
            (t::person_identities(lang).into(), html! { (words::number(lang, person.identities)) }),
        ]))
    }
}

fn roles(lang: Lang, shown: &Shown<'_>) -> Markup {
    html! {
        @if !shown.person.is_steward && shown.seats.is_empty() { p.hint { (t::person_no_role(lang)) } } @else {
            ul.list {
                @if shown.person.is_steward { li { h3 { a href=(href(lang, "/stewards")) { (t::role_steward(lang)) } } } }
                @for one in &shown.seats {
                    li { h3 { a href=(href(lang, &format!("/groups/{}", one.slug))) { (one.name) } } div.meta { (seat_tag(lang, &one.role)) } }
                }
            }
        }
    }
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let person = shown.person;
    let path = |rest: &str| href(lang, &format!("/people/{}/{rest}", person.id));
    let mail = ui::encode(&person.email);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/people")) { (t::persons_title(lang)) } }),
            title: person.name.clone().into(),
            actions: Some(html! {
                @if !person.is_verified { (ui::one_button(&path("verifications"), t::person_verify(lang), Tone::First)) }
                (LinkButton(t::person_log(lang), &format!("{}?person={}", href(lang, "/audit"), person.id), Tone::Second))
                @if shown.may_appoint && !person.is_steward && person.is_verified { (LinkButton(t::steward_make(lang), &format!("{}?email={mail}", href(lang, "/stewards")), Tone::Quiet)) }
                @if !shown.is_self { (LinkButton(t::removal_title(lang), &format!("{}?email={mail}", href(lang, "/second-factor-removals/new")), Tone::Quiet)) }
                @if !shown.is_self { (LinkButton(t::person_erase(lang), &format!("{}?email={mail}", href(lang, "/erasures/new")), Tone::Quiet)) }
            }),
            ..PageHead::default()
        })
        div.stack {
            (facts(lang, person, &shown.zone))
            (ui::section("standing", t::person_standing(lang), None, html! {
                @if shown.affiliations.is_empty() { p.hint { (t::person_nowhere(lang)) } } @else {
                    (ui::list(shown.affiliations.iter().map(|one| Item {
                        href: Some(href(lang, &format!("/affiliations/{}", one.id))),
                        title: one.name.clone(),
                        meta: Some(html! {
                            span { (one.office) }
                            @if one.representative { (Tag::Info(t::representative(lang))) }
                            @if one.is_verified { (Tag::Good(t::verified(lang))) } @else { (Tag::Warn(t::unverified(lang))) }
                        }),
                        ..Item::default()
                    })))
                }
            }))
            (ui::section("roles", t::person_roles(lang), None, roles(lang, shown)))
            (ui::section("devices", t::person_devices(lang), None, html! {
                @if shown.devices.rows.is_empty() { p.hint { (t::person_no_device(lang)) } } @else {
                    (ui::list(shown.devices.rows.iter().map(|one| Item {
                        title: one.device.clone(),
                        meta: Some(html! {
                            span { (t::person_device_since(lang, &words::date_of(lang, one.started_at, &shown.zone))) }
                            @if let Some(day) = one.seen_on { span { (t::person_seen(lang, &words::date(lang, day))) } }
                        }),
                        ..Item::default()
                    })))
                    (Pager::new(lang, &format!("/people/{}", person.id), "", &shown.devices).order(Order::Newest).at("#devices"))
                }
                p.hint { (t::person_sign_out_what(lang)) }
                (ui::one_button(&path("sign-outs"), t::person_sign_out(lang), Tone::Danger))
            }))
        }
    };
    frame(lang, person.name.clone(), body)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "signed-out" => Some(t::done_person_signed_out(visit.lang)),
        "verification" => Some(t::done_verification(visit.lang)),
        _ => None,
    }
}
