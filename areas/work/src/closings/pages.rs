//! What is shown of the report on a year: the words of the lead, and the record of the platform.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::{Markup, html};
use ui::{
    Button, Column, Empty, Facts, Fields, Form, FormErrors, Item, Overtaken, Page, PageHead, Section, Shade, Shares,
    Table, Tag, Tone, href,
};
use words::Lang;

use super::domain::{Asked, Decided, Did, Draft, Met, REPORT_MAX, Record};
use super::policy::Reads;
use super::queries::Report;
use crate::activities::pages::{state, state_name};
use crate::plans::domain::PlanState;
use crate::plans::pages::{head, pdf_link, progress};
use crate::plans::queries::{Plan, Year};
use crate::proposals::domain::State;
use crate::words as t;

fn count(number: usize) -> String {
    number.to_string()
}

/// How many confirmed that they were at a meeting.
pub fn came_to(lang: Lang, came: i64) -> String {
    if came == 0 { t::report_came_none(lang).to_owned() } else { t::report_came(lang, came) }
}

pub fn country(lang: Lang, code: &str) -> String {
    places::Country::parse(code).map_or_else(|| code.to_owned(), |country| country.name(lang.tag()).to_owned())
}

/// How much is known of who was there, in a sentence; none if it was not counted.
pub fn attended(lang: Lang, record: &Record) -> Option<String> {
    let attendance = record.attendance.as_ref()?;
    if attendance.times() == 0 {
        return Some(t::report_attendance_none(lang).to_owned());
    }
    let number = |number| i64::try_from(number).unwrap_or(i64::MAX);
    Some(t::report_attendance_all(
        lang,
        attendance.times(),
        number(record.confirmed()),
        number(record.meetings.len()),
        number(attendance.governments.len()),
    ))
}

/// Who was there: by country for everyone, by government for the group.
fn attendance(lang: Lang, record: &Record, reads: Reads) -> Markup {
    let (Some(attendance), Some(sentence)) = (&record.attendance, attended(lang, record)) else { return html! {} };
    let number = |number: i64| html! { (words::number(lang, number)) };
    let confirmed = i64::try_from(record.confirmed()).unwrap_or(i64::MAX);
    let countries = attendance
        .countries()
        .into_iter()
        .map(|one| vec![html! { (country(lang, one.code)) }, number(one.governments), number(one.times)]);
    let governments = attendance.governments.iter().map(|one| {
        vec![
            html! { a href=(href(lang, &format!("/governments/{}", one.slug))) { (one.name) } },
            html! { (country(lang, &one.country)) },
            number(one.meetings),
            number(one.times),
        ]
    });
    ui::section(
        "attendance",
        t::report_attendance(lang),
        None,
        html! {
            p.prose { (sentence) @if attendance.others > 0 { " " (t::report_attendance_others(lang, attendance.others)) } }
            p.hint { (t::report_attendance_how(lang)) }
            @if attendance.times() > 0 {
                (Shares { lang, parts: vec![
                    (Shade::Info, t::report_meetings_confirmed(lang).into(), confirmed),
                    (Shade::Plain, t::report_meetings_unconfirmed(lang).into(), i64::try_from(record.meetings.len()).unwrap_or(i64::MAX) - confirmed),
                ] })
            }
            @if !attendance.governments.is_empty() {
                (Table {
                    lang,
                    caption: t::report_by_country(lang).into(),
                    columns: vec![Column::Words(t::report_country(lang)), Column::Number(t::report_governments(lang)), Column::Number(t::report_times(lang))],
                    rows: countries.collect(),
                })
                @if reads.group {
                    p.hint { (t::report_group_only(lang)) }
                    (Table {
                        lang,
                        caption: t::report_by_government(lang).into(),
                        columns: vec![
                            Column::Words(t::report_government(lang)),
                            Column::Words(t::report_country(lang)),
                            Column::Number(t::report_meetings_seen(lang)),
                            Column::Number(t::report_times(lang)),
                        ],
                        rows: governments.collect(),
                    })
                } @else { p.hint { (t::report_attendance_private(lang)) } }
            }
        },
    )
}

fn meetings(lang: Lang, record: &Record) -> Markup {
    let item = |one: &Met| Item {
        href: Some(href(lang, &format!("/events/{}", one.slug))),
        title: one.title.clone(),
        meta: Some(html! {
            @if let Some(day) = one.day { span { (words::date(lang, day)) } }
            @if let Some(came) = one.came { span { (came_to(lang, came)) } }
        }),
        ..Item::default()
    };
    ui::section(
        "meetings",
        t::report_meetings(lang),
        None,
        html! { @if record.meetings.is_empty() { p.hint { (t::report_meetings_none(lang)) } } @else { (ui::list(record.meetings.iter().map(item))) } },
    )
}

/// What is said of an activity beside its state.
pub fn notes(lang: Lang, one: &Did) -> Vec<String> {
    let names: Vec<&str> = one.contributors.iter().map(String::as_str).collect();
    [
        Some(t::quarter(lang, one.quarter)),
        one.proposed_by.as_ref().map(|name| format!("{} {name}", t::proposed_by(lang))),
        (!names.is_empty()).then(|| t::report_contributors(lang, &words::list(lang, &names))),
        (!one.adopted).then(|| t::added_later(lang).to_owned()),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn activity(lang: Lang, one: &Did) -> Item {
    Item {
        href: Some(href(lang, &format!("/activities/{}", one.id))),
        title: one.title.clone(),
        words: (!one.reason.is_empty()).then(|| one.reason.clone()),
        meta: Some(html! {
            (state(lang, one.state()))
            @for note in notes(lang, one) { span { (note) } }
        }),
        actions: (!one.results.is_empty() || one.next.is_some()).then(|| html! {
            @for result in &one.results {
                @let address = result.slug.as_ref().map(|slug| href(lang, &format!("/library/{slug}"))).or_else(|| result.url.clone());
                span { (t::report_result(lang)) " " @if let Some(address) = address { a href=(address) { (result.title) } } @else { (result.title) } }
            }
            @if let Some(next) = one.next { a href=(href(lang, &format!("/activities/{next}"))) { (t::report_goes_on(lang)) } }
        }),
        ..Item::default()
    }
}

fn activities(lang: Lang, record: &Record) -> Markup {
    ui::section(
        "activities",
        t::report_activities(lang),
        None,
        html! {
            (progress(lang, &record.progress()))
            @for (state, of_state) in record.by_state() {
                h3 { (state_name(lang, state)) }
                (ui::list(of_state.into_iter().map(|one| activity(lang, one))))
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

/// The adoption of the plan, and what the meetings decided: for everyone what stands in public minutes.
fn decisions(lang: Lang, record: &Record, reads: Reads) -> Markup {
    let item = |one: &Decided| Item {
        title: one.words.clone(),
        meta: Some(html! {
            span { (words::date(lang, one.day)) }
            span { (t::plan_decided_at(lang)) " " a href=(href(lang, &format!("/events/{}", one.meeting))) { (one.meeting_title) } }
            @if !one.is_public { (Tag::Plain(t::report_decision_group(lang))) }
        }),
        ..Item::default()
    };
    let hidden = record.decisions_hidden(reads.group);
    html! {
        @if !record.decision.is_empty() || !record.decisions.is_empty() {
            (ui::section("decisions", t::report_decisions(lang), None, html! {
                @if !record.decision.is_empty() {
                    h3 { (t::report_adoption(lang)) }
                    @if let Some(day) = record.adopted_on { p.hint { (words::date(lang, day)) } }
                    p.prose.lines { (record.decision) }
                    @if let Some(met) = &record.adopted_at { p { (t::plan_decided_at(lang)) " " a href=(href(lang, &format!("/events/{}", met.slug))) { (met.title) } } }
                }
                @if !record.decisions.is_empty() {
                    h3 { (t::report_decisions_meetings(lang)) }
                    @if record.decisions_for(reads.group).next().is_some() { (ui::list(record.decisions_for(reads.group).map(item))) }
                    @if hidden > 0 { p.hint { (t::report_decisions_hidden(lang, hidden)) } }
                }
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
fn record(lang: Lang, record: &Record, reads: Reads) -> Markup {
    html! {
        (facts(lang, record))
        (meetings(lang, record))
        (attendance(lang, record, reads))
        (decisions(lang, record, reads))
        (activities(lang, record))
        (proposals(lang, record, reads.proposals))
    }
}

/// What the page of a report shows.
pub struct Shown<'a> {
    pub plan: &'a Plan,
    pub years: &'a [Year],
    pub report: &'a Report,
    pub record: &'a Record,
    pub reads: Reads,
    pub zone: &'a TimeZone,
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let Shown { plan, report, .. } = *shown;
    let said = |id: &str, title: &str, text: &str| {
        html! { @if !text.is_empty() { (ui::section(id, title, None, html! { p.prose.lines { (text) } })) } }
    };
    let body = html! {
        (head(lang, plan, shown.years, "/report", t::report_lede(lang), Some(pdf_link(lang, plan, "report.pdf"))))
        div.stack {
            @if let Some(at) = report.published_at { p.hint { (t::report_published(lang, &words::date_of(lang, at, shown.zone))) } }
            (said("introduction-said", t::report_introduction(lang), &report.introduction))
            (record(lang, shown.record, shown.reads))
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
    /// Appeals about hidden proposals that wait.
    pub appealed: i64,
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
            @if desk.appealed > 0 { p.prose { (t::closing_appealed(lang, desk.appealed)) } }
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
    let settled =
        desk.record.open().next().is_none() && desk.record.unanswered().next().is_none() && desk.appealed == 0;
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
                (record(lang, desk.record, Reads::ALL))
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
