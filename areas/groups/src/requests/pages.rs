//! What lead and chair see of requests to join.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, Item, Notice, Page, PageHead, Pager, Section, Tag, Tone, href,
};
use words::Lang;

use super::queries::{Answer, Request};
use crate::groups::queries::Group;
use crate::memberships::domain::State;
use crate::words as t;

/// The queue, a page of it.
pub fn list(lang: Lang, zone: &TimeZone, group: &Group, requests: &Slice<Request>) -> Page<'static> {
    let body = html! {
        (head(lang, &group.slug, &group.name, t::requests_title(lang), Some(t::requests_lede(lang))))
        @if requests.rows.is_empty() { (Empty { words: t::requests_none(lang), action: None }) } @else {
            h2.visually-hidden { (t::requests_title(lang)) }
            (ui::list(requests.rows.iter().map(|request| item(lang, zone, request))))
        }
        (Pager::new(lang, &format!("/groups/{}/requests", group.slug), "", requests))
    };
    Page::new(t::requests_title(lang), body).section(Section::Groups).private(t::private_requests(lang))
}

/// A request as a line in a list.
pub fn item(lang: Lang, zone: &TimeZone, request: &Request) -> Item {
    Item {
        href: Some(href(lang, &format!("/memberships/{}", request.id))),
        title: request.name.clone(),
        words: Some(request.motivation.clone()),
        meta: Some(html! {
            @match &request.government_name { Some(name) => span { (name) }, None => span { (t::without_government(lang)) } }
            @if !request.has_ground() { (Tag::Warn(t::ground_missing(lang))) }
            span { (words::date_of(lang, request.requested_at, zone)) }
            @if request.example { (ui::example(lang)) }
        }),
        ..Item::default()
    }
}

/// One request with all that is needed to answer it.
pub fn show(
    lang: Lang,
    zone: &TimeZone,
    request: &Request,
    answers: &[Answer],
    reason: &str,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let waits = request.state == State::Requested;
    let body = html! {
        (head(lang, &request.group_slug, &request.group_name, &request.name, None))
        div.stack {
            @if !waits { (f.summary()) (Notice::Info(t::request_answered(lang))) }
            (facts(lang, zone, request, answers))
            @if waits {
                (Form::post(f, href(lang, &format!("/memberships/{}/decisions", request.id)), html! {
                    (f.area("reason", t::reason_label(lang), reason).hint(t::reason_hint(lang)).max(1000))
                    div.row {
                        (Button(t::request_accept(lang), Tone::First, Some(("decision", "accept"))))
                        (Button(t::request_decline(lang), Tone::Danger, Some(("decision", "decline"))))
                    }
                }))
            }
        }
    };
    Page::new(request.name.clone(), body).section(Section::Groups).private(t::private_requests(lang))
}

fn head(lang: Lang, slug: &str, name: &str, title: &str, lede: Option<&str>) -> Markup {
    html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{slug}/desk"))) { (t::desk_of(lang, name)) } }),
            title: title.into(),
            lede: lede.map(Into::into),
            ..PageHead::default()
        })
    }
}

fn facts(lang: Lang, zone: &TimeZone, request: &Request, answers: &[Answer]) -> Markup {
    let mut facts = vec![(t::requested_on(lang).into(), html! { (words::date_of(lang, request.requested_at, zone)) })];
    if let (Some(name), Some(slug)) = (&request.government_name, &request.government_slug) {
        facts.push((
            t::column_government(lang).into(),
            html! {
                a href=(href(lang, &format!("/governments/{slug}"))) { (name) } " "
                @if request.is_signatory == Some(true) { (Tag::Good(t::has_signed(lang))) } @else { (Tag::Warn(t::has_not_signed(lang))) }
            },
        ));
        facts.push((
            t::column_office(lang).into(),
            html! {
                @match &request.office {
                    Some(office) => { (office) " " (Tag::Good(t::works_there(lang))) },
                    None => (Tag::Warn(t::works_there_no_longer(lang))),
                }
            },
        ));
    } else {
        facts.push((t::column_government(lang).into(), html! { (t::without_government(lang)) }));
    }
    facts.push((t::motivation(lang).into(), html! { p.prose.lines { (request.motivation) } }));
    for answer in answers {
        facts.push((answer.question.clone().into(), html! { p.prose.lines { (answer.answer) } }));
    }
    html! {
        @if request.example { p { (ui::example(lang)) } }
        (Details(facts))
    }
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "accepted" => Some(t::done_request_accepted(visit.lang)),
        "declined" => Some(t::done_request_declined(visit.lang)),
        _ => None,
    }
}
