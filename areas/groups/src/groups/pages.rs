//! What is shown of groups.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::{Markup, html};
use ui::{
    Button, Card, Details, Fields, Form, FormErrors, Item, LinkButton, Page, PageHead, Section, Tag, Tone, bullets,
    cards, href,
};
use words::Lang;

use super::founding::{Draft, NAME_MAX, OBJECTIVE_MAX};
use super::queries::{Group, Lead, Planned, Published, Seat, Text};
use crate::calendars;
use crate::calendars::pages::Subscription;
use crate::meetings::pages::when;
use crate::meetings::queries::Meeting;
use crate::words as t;

pub fn list(lang: Lang, groups: &[Group], leads: &[Lead], may_found: bool) -> Page<'static> {
    let all = groups.iter().map(|group| Card {
        href: href(lang, &format!("/groups/{}", group.slug)),
        title: group.name.clone().into(),
        words: leads.iter().find(|lead| lead.group_id == group.id).map(|lead| lead.words.clone().into()),
        meta: html! { span { (t::led_by(lang, &group.lead_network)) } @if group.is_open() { (Tag::Good(t::open_to_all(lang))) } },
    });
    let body = html! {
        (PageHead {
            title: t::groups_title(lang).into(),
            lede: Some(t::groups_lede(lang).into()),
            actions: Some(html! {
                (LinkButton(t::which_fits(lang), &href(lang, "/join"), Tone::First))
                @if may_found { (LinkButton(t::found_title(lang), &href(lang, "/groups/new"), Tone::Quiet)) }
            }),
            ..PageHead::default()
        })
        h2.visually-hidden { (t::groups_title(lang)) }
        (cards(all))
    };
    Page::new(t::groups_title(lang), body).section(Section::Groups).description(t::groups_lede(lang))
}

/// The form for a new group.
pub fn found(lang: Lang, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let joining = [
        ("signatories", t::found_signatories(lang), Some(t::found_signatories_what(lang).into())),
        ("open", t::found_open(lang), Some(t::found_open_what(lang).into())),
    ];
    let body = html! {
        (PageHead { title: t::found_title(lang).into(), lede: Some(t::found_lede(lang).into()), ..PageHead::default() })
        (Form::post(f, href(lang, "/groups"), html! {
            (f.text("name", t::found_name(lang), &draft.name).max(NAME_MAX))
            (f.text("lead_network", t::found_lead(lang), &draft.lead_network).hint(t::found_lead_hint(lang)).max(NAME_MAX))
            (f.text("objective", t::found_objective(lang), &draft.objective).max(OBJECTIVE_MAX))
            (f.radios("joining", t::found_joining(lang), &draft.joining, joining))
            div.row { (Button::first(t::found_send(lang))) }
        }))
    };
    Page::new(t::found_title(lang), body).section(Section::Desk).private(t::private_found(lang))
}

/// What the reader may do here beside reading.
#[allow(clippy::struct_excessive_bools, reason = "what the reader may do, one by one")]
pub struct May {
    pub see_members: bool,
    pub give_seats: bool,
    pub call_meetings: bool,
    pub come_home: bool,
    pub see_desk: bool,
}

/// A group with what its page shows beside it.
pub struct Shown<'a> {
    pub group: &'a Group,
    pub texts: Vec<Text>,
    pub planned: Vec<Planned>,
    pub plan_year: Option<i64>,
    pub results: Vec<Published>,
    pub seats: Vec<Seat>,
    pub next: Option<Meeting>,
    pub zone: TimeZone,
    pub calendar: Subscription,
    pub is_signed: bool,
    pub is_member: bool,
    pub may: May,
}

impl Shown<'_> {
    fn texts(&self, kind: &'static str) -> Vec<&str> {
        self.texts.iter().filter(|text| text.kind == kind).map(|text| text.words.as_str()).collect()
    }
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let group = shown.group;
    let objectives = shown.texts("objective");
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/groups")) { (t::groups_title(lang)) } }),
            title: group.name.clone().into(),
            lede: objectives.first().map(|first| (*first).to_owned().into()),
            meta: Some(html! {
                span { (t::led_by(lang, &group.lead_network)) }
                span { (t::members_count(lang, group.members)) }
                @if group.is_open() { (Tag::Good(t::open_to_all(lang))) } @else { (Tag::Info(t::for_signatories(lang))) }
            }),
            actions: Some(actions(lang, shown)),
        })
        div.with-side {
            div.stack {
                @for (id, title, sentences) in [
                    ("objectives", t::objectives(lang), objectives.get(1..).unwrap_or_default().to_vec()),
                    ("who", t::who_should_join(lang), shown.texts("audience")),
                    ("kinds", t::kinds_of_activity(lang), shown.texts("meeting")),
                ] {
                    @if !sentences.is_empty() { (ui::section(id, title, None, bullets(sentences))) }
                }
                (plan(lang, shown))
                (results(lang, shown))
                (earlier(lang, shown))
            }
            aside.side {
                (ui::panel(t::next_meeting(lang), html! {
                    @match &shown.next {
                        Some(meeting) => {
                            p { a href=(href(lang, &format!("/events/{}", meeting.slug))) { (meeting.title) } }
                            p { (when(lang, meeting, &shown.zone)) }
                            @if meeting.example { p { (ui::example(lang)) } }
                        },
                        None => p { (t::no_meeting(lang)) },
                    }
                    p { a href=(href(lang, &format!("/groups/{}/meetings", group.slug))) { (t::all_meetings(lang)) } }
                }))
                (calendars::pages::panel(lang, &shown.calendar, shown.is_signed))
                (ui::panel(t::feed_title(lang), html! {
                    p.hint { (t::feed_lede(lang)) }
                    p { a href=(href(lang, &format!("/groups/{}/feed.atom", group.slug))) type="application/atom+xml" { (t::feed_link(lang)) } }
                    p { a href=(href(lang, "/feeds")) { (t::feeds_all(lang)) } }
                }))
                (ui::panel(t::seats(lang), seats(lang, shown)))
                p { (ui::source(lang, &group.source_url)) }
            }
        }
    };
    Page::new(group.name.clone(), body)
        .section(Section::Groups)
        .description(t::group_about(lang, &group.name))
        .feed(group.name.clone(), format!("/groups/{}/feed.atom", group.slug))
}

fn actions(lang: Lang, shown: &Shown<'_>) -> Markup {
    let path = |rest: &str| href(lang, &format!("/groups/{}{rest}", shown.group.slug));
    html! {
        @if shown.may.come_home { (LinkButton(t::home_title(lang), &path("/home"), Tone::First)) }
        @if shown.may.see_desk { (LinkButton(t::desk_title(lang), &path("/desk"), Tone::Second)) }
        @if !shown.is_member { (LinkButton(t::join(lang), &path("/memberships/new"), if shown.may.come_home { Tone::Second } else { Tone::First })) }
        @if shown.plan_year.is_some() || shown.may.call_meetings { (LinkButton(t::proposals(lang), &path("/proposals"), Tone::Second)) }
        (LinkButton(t::discussions(lang), &path("/discussions"), Tone::Second))
        @if shown.may.see_members { (LinkButton(t::members(lang), &path("/members"), Tone::Second)) }
        @if shown.may.give_seats { (LinkButton(t::seats(lang), &path("/seats"), Tone::Second)) }
        @if shown.may.call_meetings { (LinkButton(t::call_meeting(lang), &path("/meetings/new"), Tone::Second)) }
    }
}

fn plan(lang: Lang, shown: &Shown<'_>) -> Markup {
    let link = shown.plan_year.map(|year| {
        html! { a href=(href(lang, &format!("/groups/{}/plans/{year}", shown.group.slug))) { (t::whole_plan(lang)) } }
    });
    let title = shown
        .planned
        .first()
        .map_or_else(|| t::plan(lang).to_owned(), |planned| t::plan_of(lang, &planned.year.to_string()));
    ui::section(
        "plan",
        &title,
        link,
        html! {
            @if shown.planned.is_empty() { p.hint { (t::plan_none(lang)) } } @else {
                (ui::list(shown.planned.iter().map(|one| Item {
                    title: one.title.clone(),
                    meta: Some(html! { span { (t::in_quarter(lang, one.quarter)) } @if one.example { (ui::example(lang)) } }),
                    ..Item::default()
                })))
            }
        },
    )
}

fn results(lang: Lang, shown: &Shown<'_>) -> Markup {
    let sentences = shown.texts("result");
    ui::section(
        "results",
        t::results(lang),
        Some(
            html! { a href=(href(lang, &format!("/library?group={}", shown.group.slug))) { (t::all_resources(lang)) } },
        ),
        html! {
            @if !sentences.is_empty() { (bullets(sentences)) }
            @if !shown.results.is_empty() {
                (ui::list(shown.results.iter().map(|one| Item {
                    href: Some(href(lang, &format!("/library/{}", one.slug))),
                    title: one.title.clone(),
                    meta: Some(html! { @if let Some(year) = one.year { span { (year) } } @if let Some(publisher) = &one.publisher { span { (publisher) } } }),
                    ..Item::default()
                })))
            }
        },
    )
}

fn earlier(lang: Lang, shown: &Shown<'_>) -> Markup {
    let plans: Vec<&Text> = shown.texts.iter().filter(|text| text.kind == "earlier_plan").collect();
    let mut years: Vec<&str> = plans.iter().filter_map(|text| text.heading.as_deref()).collect();
    years.dedup();
    html! {
        @if !plans.is_empty() {
            (ui::section("earlier", t::earlier_plans(lang), None, html! {
                @for year in years {
                    h3 { (year) }
                    (bullets(plans.iter().filter(|text| text.heading.as_deref() == Some(year)).map(|text| text.words.as_str())))
                }
            }))
        }
    }
}

fn seats(lang: Lang, shown: &Shown<'_>) -> Markup {
    let who = |seat: &Seat| html! { (seat.government.as_deref().unwrap_or(&shown.group.lead_network)) " " @if seat.example { (ui::example(lang)) } };
    let rows = shown.seats.iter().map(|seat| (seat.role.name(lang).into(), who(seat)));
    html! {
        @if shown.seats.is_empty() { p { (t::seats_none(lang)) } } @else { (Details(rows.collect())) }
        p { a href=(href(lang, &format!("/groups/{}/seats/history", shown.group.slug))) { (t::history_title(lang)) } }
    }
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "joined" => Some(t::done_joined(visit.lang)),
        "left" => Some(t::done_left(visit.lang)),
        _ => None,
    }
}
