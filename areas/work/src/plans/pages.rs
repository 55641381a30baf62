//! What is shown of a plan: its activities, quarter by quarter.

use maud::{Markup, html};
use ui::{Empty, Item, LinkButton, Page, PageHead, Section, Tabs, Tag, Tone, href};
use words::Lang;

use super::queries::{Activity, Plan, Year};
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

pub fn show(lang: Lang, plan: &Plan, years: &[Year], activities: &[Activity]) -> Page<'static> {
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
            actions: (plan.state == "open").then(|| html! { (LinkButton(t::see_proposals(lang), &href(lang, &format!("/groups/{}/proposals", plan.group_slug)), Tone::Second)) }),
            ..PageHead::default()
        })
        (Tabs { label: t::years_label(lang), tabs: tabs.collect() })
        @if activities.is_empty() { (Empty { words: t::plan_empty(lang), action: None }) }
        div.stack {
            @for quarter in 1..=4 {
                @let of_quarter: Vec<&Activity> = activities.iter().filter(|activity| activity.quarter == quarter).collect();
                @if !of_quarter.is_empty() {
                    (ui::section(&format!("q{quarter}"), &t::quarter(lang, quarter), None, ui::list(of_quarter.into_iter().map(|activity| item(lang, activity)))))
                }
            }
        }
    };
    Page::new(format!("{title}, {}", plan.group_name), body).section(Section::Groups).description(words)
}
