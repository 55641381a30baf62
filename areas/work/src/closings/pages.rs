//! What is shown of the report on a year: the words of the lead, and the record of the platform.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::{Markup, html};
use ui::{Button, Empty, Facts, Fields, Form, FormErrors, Item, Overtaken, Page, PageHead, Section, Tag, Tone, href};
use words::Lang;

use super::domain::{Asked, Did, Draft, Met, REPORT_MAX, Record};
use super::queries::Report;
use crate::activities::pages::{state, state_name};
use crate::plans::domain::{ActivityState, PlanState};
use crate::plans::pages::{head, progress};
use crate::plans::queries::{Plan, Year};
use crate::proposals::domain::State;
use crate::words as t;

fn count(number: usize) -> String {
    number.to_string()
}

fn meetings(lang: Lang, record: &Record) -> Markup {
    let item = |one: &Met| Item {
        href: Some(href(lang, &format!("/events/{}", one.slug))),
        title: one.title.clone(),
        meta: one.day.map(|day| html! { (words::date(lang, day)) }),
        ..Item::default()
    };
    ui::section(
        "meetings",
        t::report_meetings(lang),
        None,
        html! { @if record.meetings.is_empty() { p.hint { (t::report_meetings_none(lang)) } } @else { (ui::list(record.meetings.iter().map(item))) } },
    )
}

fn activity(lang: Lang, one: &Did) -> Item {
    let names: Vec<&str> = one.contributors.iter().map(String::as_str).collect();
    Item {
        href: Some(href(lang, &format!("/activities/{}", one.id))),
        title: one.title.clone(),
        words: (!one.reason.is_empty()).then(|| one.reason.clone()),
        meta: Some(html! {
            (state(lang, one.state()))
            span { (t::quarter(lang, one.quarter)) }
            @if let Some(name) = &one.proposed_by { span { (t::proposed_by(lang)) " " (name) } }
            @if !names.is_empty() { span { (t::report_contributors(lang, &words::list(lang, &names))) } }
            @if !one.adopted { span { (t::added_later(lang)) } }
        }),
        actions: (!one.results.is_empty() || one.next.is_some()).then(|| html! {
            @for result in &one.results {
                @let address = result.slug.as_ref().map(|slug| href(lang, &format!("/library/{slug}"))).or_else(|| result.url.clone());
                span { (t::report_result(lang)) " " @if let Some(address) = address { a href=(address) { (result.title) } } @else { (result.title) } }
            }
            @if let Some(next) = one.next { a href=(href(lang, &format!("/activities/{next}"))) { (t::report_goes_on(lang)) } }
        }),
    }
}

fn activities(lang: Lang, record: &Record) -> Markup {
    let of = |state: ActivityState| record.activities.iter().filter(move |one| one.state() == state);
    let states = [
        ActivityState::Done,
        ActivityState::Carried,
        ActivityState::Dropped,
        ActivityState::Running,
        ActivityState::Planned,
    ];
    ui::section(
        "activities",
        t::report_activities(lang),
        None,
        html! {
            (progress(lang, &record.progress()))
            @for state in states {
                @if of(state).next().is_some() {
                    h3 { (state_name(lang, state)) }
                    (ui::list(of(state).map(|one| activity(lang, one))))
                }
            }
        },
    )
}

fn asked(lang: Lang, one: &Asked) -> Item {
    Item {
        href: Some(href(lang, &format!("/proposals/{}", one.id))),
        title: one.title.clone(),
        meta: Some(html! {
            @if let Some(state) = State::from_word(&one.state) { (crate::proposals::pages::state(lang, state)) } @else { (Tag::Plain(&one.state)) }
            span { (one.government) }
        }),
        ..Item::default()
    }
}

/// How many proposals there were; the titles of those that are in no plan only for those who may read proposals.
fn proposals(lang: Lang, record: &Record, reads: bool) -> Markup {
    let accepted = record.proposals.len() - record.not_accepted().count();
    let number = |number| i64::try_from(number).unwrap_or(i64::MAX);
    ui::section(
        "proposals",
        t::report_proposals(lang),
        None,
        html! {
            p.prose { (t::report_proposals_count(lang, number(record.proposals.len()), number(accepted))) }
            @if reads && record.not_accepted().next().is_some() {
                h3 { (t::report_not_accepted(lang)) }
                p.hint { (t::report_not_accepted_private(lang)) }
                (ui::list(record.not_accepted().map(|one| asked(lang, one))))
            }
        },
    )
}

fn decisions(lang: Lang, record: &Record) -> Markup {
    html! {
        @if !record.decision.is_empty() {
            (ui::section("decisions", t::report_decisions(lang), None, html! {
                h3 { (t::report_adoption(lang)) }
                @if let Some(day) = record.adopted_on { p.hint { (words::date(lang, day)) } }
                p.prose.lines { (record.decision) }
                @if let Some(met) = &record.adopted_at { p { (t::plan_decided_at(lang)) " " a href=(href(lang, &format!("/events/{}", met.slug))) { (met.title) } } }
            }))
        }
    }
}

fn facts(lang: Lang, record: &Record) -> Facts {
    Facts(vec![
        (count(record.meetings.len()), t::report_meetings(lang).to_owned()),
        (count(record.proposals.len()), t::report_proposals(lang).to_owned()),
        (count(record.activities.len()), t::report_activities(lang).to_owned()),
        (count(record.results()), t::results_title(lang).to_owned()),
    ])
}

/// The whole record, as the platform keeps it.
fn record(lang: Lang, record: &Record, reads_proposals: bool) -> Markup {
    html! {
        (facts(lang, record))
        (meetings(lang, record))
        (decisions(lang, record))
        (activities(lang, record))
        (proposals(lang, record, reads_proposals))
    }
}

/// What the page of a report shows.
pub struct Shown<'a> {
    pub plan: &'a Plan,
    pub years: &'a [Year],
    pub report: &'a Report,
    pub record: &'a Record,
    pub reads_proposals: bool,
    pub zone: &'a TimeZone,
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let Shown { plan, report, .. } = *shown;
    let said = |id: &str, title: &str, text: &str| {
        html! { @if !text.is_empty() { (ui::section(id, title, None, html! { p.prose.lines { (text) } })) } }
    };
    let body = html! {
        (head(lang, plan, shown.years, "/report", t::report_lede(lang), None))
        div.stack {
            @if let Some(at) = report.published_at { p.hint { (t::report_published(lang, &words::date_of(lang, at, shown.zone))) } }
            (said("introduction-said", t::report_introduction(lang), &report.introduction))
            (record(lang, shown.record, shown.reads_proposals))
            (said("outlook-said", t::report_outlook(lang), &report.outlook))
            (ui::print_hint(lang))
        }
    };
    Page::new(t::report_title(lang, &plan.year.to_string(), &plan.group_name), body)
        .section(Section::Groups)
        .description(t::report_lede(lang))
}

/// The draft with what lead and chair have to do before the year can be closed.
pub struct Desk<'a> {
    pub plan: &'a Plan,
    pub record: &'a Record,
    pub draft: &'a Draft,
    pub overtaken: Option<Overtaken<'a>>,
}

/// What is still open, each with the way to its page.
fn to_settle(lang: Lang, desk: &Desk<'_>) -> Markup {
    let open = desk.record.open().map(|one| Item {
        href: Some(href(lang, &format!("/activities/{}/edit", one.id))),
        title: one.title.clone(),
        meta: Some(html! { (state(lang, one.state())) span { (t::quarter(lang, one.quarter)) } }),
        ..Item::default()
    });
    let unanswered = desk.record.unanswered().map(|one| asked(lang, one));
    ui::section(
        "open",
        t::closing_settle(lang),
        None,
        html! {
            p.prose { (t::closing_settle_what(lang)) }
            (ui::list(open.chain(unanswered)))
        },
    )
}

fn closing(lang: Lang, desk: &Desk<'_>, address: &str, f: Fields<'_>) -> Markup {
    ui::section(
        "close",
        &t::closing_title(lang, &desk.plan.year.to_string()),
        None,
        html! {
            p.prose { (t::closing_what(lang)) }
            (Form::post(f, format!("{address}/closings"), html! {
                (f.tick("understood", t::closing_understood(lang), ""))
                div.row { (Button(t::closing_send(lang), Tone::Danger, None)) }
            }))
        },
    )
}

pub fn draft(lang: Lang, desk: &Desk<'_>, errors: &FormErrors) -> Page<'static> {
    let Desk { plan, draft, .. } = desk;
    let path = format!("/groups/{}/plans/{}", plan.group_slug, plan.year);
    let address = href(lang, &path);
    let (f, fine) = (Fields::new(lang, errors), FormErrors::new());
    // The closing's own errors stand at its form, those of the words at theirs.
    let of_words = ["introduction", "outlook"].iter().any(|field| errors.of(field).is_some());
    let (words_form, close_form) = if of_words { (f, Fields::new(lang, &fine)) } else { (Fields::new(lang, &fine), f) };
    let settled = desk.record.open().next().is_none() && desk.record.unanswered().next().is_none();
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(address) { (plan.group_name) ", " (t::plan_title(lang, &plan.year.to_string())) } }),
            title: t::report_write(lang).into(),
            lede: Some(t::report_write_lede(lang).into()),
            ..PageHead::default()
        })
        @if plan.state == PlanState::Running {
            div.stack {
                @if let Some(overtaken) = &desk.overtaken { (overtaken) }
                (ui::section("words-said", t::report_words(lang), None, html! {
                    (Form::post(words_form, format!("{address}/report/draft"), html! {
                        (ui::hidden("version", if draft.version.is_empty() { "0" } else { &draft.version }))
                        (words_form.area("introduction", t::report_introduction(lang), &draft.introduction).hint(t::report_introduction_hint(lang)).max(REPORT_MAX).optional())
                        (words_form.area("outlook", t::report_outlook(lang), &draft.outlook).hint(t::report_outlook_hint(lang)).max(REPORT_MAX).optional())
                        div.row { (Button::first(t::save(lang))) }
                    }))
                }))
                @if settled { (closing(lang, desk, &address, close_form)) } @else { (close_form.summary()) (to_settle(lang, desk)) }
                h2 { (t::report_record(lang)) }
                (record(lang, desk.record, true))
            }
        } @else {
            (f.summary())
            (Empty { words: t::report_not_now(lang), action: None })
        }
    };
    Page::new(t::report_write(lang), body).section(Section::Groups).private(t::plan_report_private(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "saved" => Some(t::done_report_saved(visit.lang)),
        "closed" => Some(t::done_plan_closed(visit.lang)),
        _ => None,
    }
}
