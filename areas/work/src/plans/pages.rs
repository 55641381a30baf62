//! What is shown of a plan: its activities, quarter by quarter.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::{Markup, html};
use ui::{Button, Empty, Fields, Form, FormErrors, Item, LinkButton, Page, PageHead, Section, Tabs, Tag, Tone, href};
use words::Lang;

use super::queries::{Activity, Plan, Year};
use crate::group::Group;
use crate::words as t;

fn state(lang: Lang, state: &str) -> Markup {
    match state {
        "running" => html! { (Tag::Info(t::activity_running(lang))) },
        "done" => html! { (Tag::Good(t::activity_done(lang))) },
        "dropped" => html! { (Tag::Bad(t::activity_dropped(lang))) },
        _ => html! { (Tag::Plain(t::activity_planned(lang))) },
    }
}

fn item(lang: Lang, activity: &Activity) -> Item {
    Item {
        title: activity.title.clone(),
        meta: Some(html! {
            (state(lang, &activity.state))
            @if let (Some(slug), Some(name)) = (&activity.government_slug, &activity.government_name) {
                span { (t::proposed_by(lang)) " " a href=(href(lang, &format!("/governments/{slug}"))) { (name) } }
                span { (t::supporters(lang, activity.supporters)) }
            }
            @if activity.example { (ui::example(lang)) }
        }),
        ..Item::default()
    }
}

/// What lead and chair may do here.
#[derive(Clone, Copy)]
pub struct May {
    pub open: bool,
    pub adopt: bool,
}

/// What the page of a plan shows.
pub struct Shown<'a> {
    pub plan: &'a Plan,
    pub years: &'a [Year],
    pub activities: &'a [Activity],
    pub may: May,
    /// How the group decided, as far as it was typed.
    pub decision: &'a str,
    pub zone: &'a TimeZone,
}

pub fn new(lang: Lang, group: &Group, years: &[i64], errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: t::plan_new(lang).into(),
            lede: Some(t::plan_new_lede(lang).into()),
            ..PageHead::default()
        })
        @if years.is_empty() { (Empty { words: t::plan_all_open(lang), action: None }) } @else {
            (Form::post(f, href(lang, &format!("/groups/{}/plans", group.slug)), html! {
                (f.select("year", t::plan_year(lang), "", Some(t::choose(lang)), years.iter().map(|year| (year.to_string(), year.to_string()))))
                div.row { (Button::first(t::plan_new(lang))) }
            }))
        }
    };
    Page::new(t::plan_new(lang), body).section(Section::Groups).private(t::plan_private(lang))
}

/// Lead and chair record that the group has adopted the plan.
fn adoption(lang: Lang, shown: &Shown<'_>, errors: &FormErrors) -> Markup {
    let f = Fields::new(lang, errors);
    let plan = shown.plan;
    ui::section(
        "adoption",
        t::plan_adopt(lang),
        None,
        html! {
            (Form::post(f, href(lang, &format!("/groups/{}/plans/{}/adoptions", plan.group_slug, plan.year)), html! {
                (f.area("decision", t::plan_decision(lang), shown.decision).hint(t::plan_decision_hint(lang)))
                div.row { (Button::first(t::plan_adopt(lang))) }
            }))
        },
    )
}

pub fn show(lang: Lang, shown: &Shown<'_>, errors: &FormErrors) -> Page<'static> {
    let Shown { plan, years, activities, .. } = *shown;
    let title = t::plan_title(lang, &plan.year.to_string());
    let words = match plan.state.as_str() {
        "open" => t::plan_open(lang),
        "adopted" => t::plan_adopted(lang),
        _ => t::plan_closed(lang),
    };
    let tabs = years.iter().map(|one| {
        (
            href(lang, &format!("/groups/{}/plans/{}", plan.group_slug, one.year)),
            one.year.to_string().into(),
            one.year == plan.year,
        )
    });
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", plan.group_slug))) { (plan.group_name) } }),
            title: title.clone().into(),
            lede: Some(words.into()),
            meta: plan.adopted_at.map(|at| html! { span { (t::plan_adopted_on(lang, &words::date_of(lang, at, shown.zone))) } }),
            actions: Some(html! {
                @if plan.state == "open" { (LinkButton(t::see_proposals(lang), &href(lang, &format!("/groups/{}/proposals", plan.group_slug)), Tone::Second)) }
                @if shown.may.open && plan.state != "open" { (LinkButton(t::plan_new(lang), &href(lang, &format!("/groups/{}/plans/new", plan.group_slug)), Tone::Second)) }
            }),
        })
        (Tabs { label: t::years_label(lang), tabs: tabs.collect() })
        @if activities.is_empty() { (Empty { words: t::plan_empty(lang), action: None }) }
        div.stack {
            @if let Some(decision) = &plan.decision { (ui::section("decision", t::plan_decision_title(lang), None, html! { p.prose { (decision) } })) }
            @for quarter in 1..=4 {
                @let of_quarter: Vec<&Activity> = activities.iter().filter(|activity| activity.quarter == quarter).collect();
                @if !of_quarter.is_empty() {
                    (ui::section(&format!("q{quarter}"), &t::quarter(lang, quarter), None, ui::list(of_quarter.into_iter().map(|activity| item(lang, activity)))))
                }
            }
            @if shown.may.adopt && plan.state == "open" { (adoption(lang, shown, errors)) }
        }
    };
    Page::new(format!("{title}, {}", plan.group_name), body).section(Section::Groups).description(words)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "opened" => Some(t::done_plan_opened(visit.lang)),
        "adopted" => Some(t::done_plan_adopted(visit.lang)),
        _ => None,
    }
}
