//! What is shown of good practices: the list, the form, and the parts on the page of the resource.

use kernel::paging::Slice;
use maud::{Markup, html};
use places::Country;
use ui::{
    Button, Empty, Fields, Form, FormErrors, Item, LinkButton, Order, Overtaken, Page, PageHead, Pager, Section, Tone,
    href,
};
use words::Lang;

use super::domain::{CURRENCIES, Draft, SHORT_MAX, TEXT_MAX};
use super::handlers::Filter;
use super::queries::{Begun, Listed, Own, Practice};
use crate::other_groups::pages as other_groups;
use crate::resources::domain::{LANGUAGES, State, TITLE_MAX, language};
use crate::resources::pages::{group_and_others, licence_field, licence_text, terms_field, terms_text};
use crate::resources::queries::{Group, Resource};
use crate::words as t;

/// What the list shows.
pub struct List<'a> {
    pub filter: &'a Filter,
    pub groups: &'a [Group],
    pub found: &'a Slice<Listed>,
    /// What the reader has begun.
    pub begun: &'a [Begun],
    pub may_write: bool,
}

/// As much of the problem as a list shows.
const SUMMARY: usize = 160;

fn summary(text: &str) -> String {
    let kept: String = text.chars().take(SUMMARY).collect();
    if kept.len() < text.len() { format!("{}…", kept.trim_end()) } else { kept }
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let List { filter, groups, found, .. } = shown;
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let mut countries: Vec<(&str, &str)> =
        Country::all().iter().map(|country| (country.code(), country.name(lang.tag()))).collect();
    countries.sort_by(|a, b| words::compare(lang, a.1, b.1));
    let query = format!("country={}&group={}", ui::encode(&filter.country), ui::encode(&filter.group));
    let write = html! { (LinkButton(t::practice_new(lang), &href(lang, "/practices/new"), Tone::First)) };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/library")) { (t::library_title(lang)) } }),
            title: t::practices_title(lang).into(),
            lede: Some(t::practices_lede(lang).into()),
            actions: shown.may_write.then_some(write),
            ..PageHead::default()
        })
        div.stack {
            (Form::get(f, href(lang, "/practices"), html! {
                (f.select("country", t::country_label(lang), &filter.country, Some(t::all_countries(lang)), countries))
                (f.select("group", t::group_label(lang), &filter.group, Some(t::all_groups(lang)), groups.iter().map(|group| (group.slug.as_str(), group.name.as_str()))))
                (Button::first(t::filter_send(lang)))
            }))
            @if !shown.begun.is_empty() {
                (ui::section("begun", t::practices_begun(lang), None, ui::list(shown.begun.iter().map(|one| Item {
                    href: Some(href(lang, &format!("/library/{}", one.slug))),
                    title: one.title.clone(),
                    ..Item::default()
                }))))
            }
            @if found.rows.is_empty() { (Empty { words: t::practices_empty(lang), action: None }) } @else {
                h2.visually-hidden { (t::practices_title(lang)) }
                (ui::list(found.rows.iter().map(|one| Item {
                    href: Some(href(lang, &format!("/library/{}", one.slug))),
                    title: one.title.clone(),
                    words: Some(summary(&one.note)),
                    meta: Some(html! {
                        span { (one.government_name) }
                        span { (group_and_others(lang, &one.group_name, one.others)) }
                        @if let Some(on) = one.checked_on { span { (t::checked_on(lang, &words::date(lang, on))) } }
                        @if one.example { (ui::example(lang)) }
                    }),
                    ..Item::default()
                })))
                (Pager::new(lang, "/practices", &query, found).order(Order::Newest))
            }
        }
    };
    let page = Page::new(t::practices_title(lang), body).section(Section::Library).description(t::practices_lede(lang));
    if shown.begun.is_empty() { page } else { page.private(t::private_begun(lang)) }
}

/// What the form is for.
pub enum Desk<'a> {
    New { groups: &'a [Group], own: &'a [Own] },
    Saved { groups: &'a [Group], resource: &'a Resource },
}

pub fn form(
    lang: Lang,
    desk: &Desk<'_>,
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let (groups, keeping) = match desk {
        Desk::New { groups, .. } => (*groups, None),
        Desk::Saved { groups, resource } => (*groups, resource.group_slug.as_deref()),
    };
    let (title, action, private) = match desk {
        Desk::New { .. } => (t::practice_new(lang), href(lang, "/practices"), t::private_practice(lang)),
        Desk::Saved { resource, .. } => {
            let private =
                if resource.state == State::Draft { t::private_practice(lang) } else { t::private_leading(lang) };
            (t::practice_change(lang), href(lang, &format!("/library/{}/practice", resource.slug)), private)
        }
    };
    let text = |name: &'static str, label: &'static str, value: &str, hint: &'static str| {
        html! { (f.area(name, label, value).hint(hint).max(TEXT_MAX).optional()) }
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/practices")) { (t::practices_title(lang)) } }),
            title: title.into(),
            lede: Some(t::practice_lede(lang).into()),
            ..PageHead::default()
        })
        @if let Some(overtaken) = &overtaken { (overtaken) }
        (Form::post(f, action, html! {
            (ui::hidden("version", &draft.version))
            @if let Desk::New { own, .. } = desk {
                (f.select("government", t::practice_government(lang), &draft.government, None, own.iter().map(|own| (own.slug.as_str(), own.name.as_str()))))
                (f.select("group", t::practice_group(lang), &draft.group, Some(t::practice_group_choose(lang)), groups.iter().map(|group| (group.slug.as_str(), group.name.as_str()))).hint(t::practice_group_hint(lang)))
            }
            (f.text("title", t::title_label(lang), &draft.title).max(TITLE_MAX))
            (text("problem", t::practice_problem(lang), &draft.problem, t::practice_problem_hint(lang)))
            (text("done", t::practice_done(lang), &draft.done, t::practice_done_hint(lang)))
            (text("worked", t::practice_worked(lang), &draft.worked, t::practice_worked_hint(lang)))
            (text("failed", t::practice_failed(lang), &draft.failed, t::practice_failed_hint(lang)))
            (ui::together(t::practice_cost(lang), Some(t::cost_hint(lang)), html! {
                (f.text("cost_from", t::cost_from(lang), &draft.cost_from).optional())
                (f.text("cost_to", t::cost_to(lang), &draft.cost_to).optional())
                (f.select("currency", t::currency_label(lang), &draft.currency, None, CURRENCIES.map(|code| (code, code))))
            }))
            (f.text("funding", t::practice_funding(lang), &draft.funding).hint(t::practice_funding_hint(lang)).max(SHORT_MAX).optional())
            (f.text("contact", t::practice_contact(lang), &draft.contact).hint(t::practice_contact_hint(lang)).optional())
            (f.text("reuse", t::practice_reuse(lang), &draft.reuse).hint(t::practice_reuse_hint(lang)).max(SHORT_MAX).optional())
            (f.select("language", t::language_label(lang), &draft.language, Some(t::language_choose(lang)), LANGUAGES))
            (licence_field(f, &draft.licence))
            (other_groups::field(f, groups, keeping, &draft.groups))
            (terms_field(f, &draft.terms))
            div.row { (Button::first(if matches!(desk, Desk::New { .. }) { t::draft_send(lang) } else { t::change_send(lang) })) }
        }))
    };
    Page::new(title, body).section(Section::Library).private(private)
}

/// What differs between what is saved and what was typed.
pub fn compare<'a>(lang: Lang, saved: &'a Draft, typed: &'a Draft, groups: &[Group]) -> Overtaken<'a> {
    let others = |draft: &Draft| other_groups::text(lang, groups, &draft.groups);
    Overtaken::new(lang)
        .field(t::title_label(lang), &*saved.title, &*typed.title)
        .field(t::practice_problem(lang), &saved.problem, &typed.problem)
        .field(t::practice_done(lang), &saved.done, &typed.done)
        .field(t::practice_worked(lang), &saved.worked, &typed.worked)
        .field(t::practice_failed(lang), &saved.failed, &typed.failed)
        .field(t::cost_from(lang), &saved.cost_from, &typed.cost_from)
        .field(t::cost_to(lang), &saved.cost_to, &typed.cost_to)
        .field(t::currency_label(lang), &saved.currency, &typed.currency)
        .field(t::practice_funding(lang), &*saved.funding, &*typed.funding)
        .field(t::practice_contact(lang), &*saved.contact, &*typed.contact)
        .field(t::practice_reuse(lang), &*saved.reuse, &*typed.reuse)
        .field(
            t::language_label(lang),
            language(&saved.language).unwrap_or_default(),
            language(&typed.language).unwrap_or_default(),
        )
        .field(t::licence_label(lang), licence_text(lang, &saved.licence), licence_text(lang, &typed.licence))
        .field(t::groups_label(lang), others(saved), others(typed))
        .field(t::terms_label(lang), terms_text(lang, &saved.terms), terms_text(lang, &typed.terms))
}

fn cost(lang: Lang, practice: &Practice) -> Option<String> {
    let number = |amount: i64| words::number(lang, amount);
    let currency = &practice.currency;
    match (practice.cost_from, practice.cost_to) {
        (Some(from), Some(to)) if from != to => Some(t::cost_between(lang, &number(from), &number(to), currency)),
        (Some(one), _) | (None, Some(one)) => Some(t::cost_about(lang, &number(one), currency)),
        (None, None) => None,
    }
}

/// What it says, below the problem.
pub fn parts(lang: Lang, practice: &Practice) -> Markup {
    let parts = [
        ("done", t::practice_done(lang), &practice.done),
        ("worked", t::practice_worked(lang), &practice.worked),
        ("failed", t::practice_failed(lang), &practice.failed),
    ];
    html! {
        @for (id, title, text) in parts { @if !text.is_empty() {
            (ui::section(id, title, None, html! { p.prose.lines { (text) } }))
        } }
    }
}

/// What stands beside it.
pub fn facts(lang: Lang, practice: &Practice) -> Vec<(std::borrow::Cow<'static, str>, Markup)> {
    let mut facts = vec![(
        t::practice_government(lang).into(),
        html! { a href=(href(lang, &format!("/governments/{}", practice.government_slug))) { (practice.government_name) } },
    )];
    if let Some(cost) = cost(lang, practice) {
        facts.push((t::practice_cost(lang).into(), html! { (cost) }));
    }
    for (label, text) in [(t::practice_funding(lang), &practice.funding), (t::practice_reuse(lang), &practice.reuse)] {
        if !text.is_empty() {
            facts.push((label.into(), html! { (text) }));
        }
    }
    if !practice.contact.is_empty() {
        let to = format!("mailto:{}", practice.contact);
        facts.push((t::practice_contact(lang).into(), html! { a href=(to) { (practice.contact) } }));
    }
    if let Some(on) = practice.checked_on {
        facts.push((t::checked_label(lang).into(), html! { (words::date(lang, on)) }));
    }
    facts
}
