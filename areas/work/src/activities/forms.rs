//! The forms of those who work on an activity, all on one page. Each has its own names, so that an error stands in its form.

use kernel::forms::Line;
use maud::{Markup, html};
use serde::Deserialize;
use ui::{Button, Empty, Fields, Form, FormErrors, Item, Overtaken, Page, PageHead, Section, Tone, href};
use words::Lang;

use super::domain::{Draft, PARTS_MAX, PEOPLE_OFFERED, RESOURCES_OFFERED};
use super::pages::{eyebrow, milestones, state_name};
use super::queries::{self, Activity, Candidate, Milestone, Outcome, Resource};
use crate::offered::Offered;
use crate::plans::domain::{ActivityState, PlanState};
use crate::plans::pages::{meeting_page, offered};
use crate::plans::queries::{Meeting, Plan};
use crate::proposals::domain::{TEXT_MAX, TITLE_MAX};
use crate::words as t;

/// The form that was sent.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Part {
    #[default]
    None,
    Words,
    State,
    Carry,
    Milestone,
    Reached,
    Dated,
    Meeting,
    Result,
}

/// What was typed into the small forms.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Typed {
    pub state: String,
    pub reason: String,
    pub carry_reason: String,
    pub carry_quarter: String,
    pub carry_milestones: Vec<String>,
    pub words: String,
    pub due: String,
    pub milestone: String,
    pub done_on: String,
    pub undated: String,
    pub new_due: String,
    pub meeting: String,
    pub meeting_page: Line,
    pub result: String,
    pub result_title: String,
    pub url: String,
    pub resource: String,
    pub resource_page: Line,
}

/// What stands on the page.
pub struct Desk<'a> {
    pub activity: &'a Activity,
    pub draft: &'a Draft,
    /// What somebody saved meanwhile.
    pub overtaken: Option<Overtaken<'a>>,
    pub candidates: &'a Offered<Candidate>,
    pub milestones: &'a [Milestone],
    pub meetings: &'a [queries::Meeting],
    /// Meetings of the group; those that are linked are left out.
    pub all_meetings: &'a Offered<Meeting>,
    pub results: &'a [Outcome],
    pub resources: &'a Offered<Resource>,
    pub may_carry: bool,
    pub part: Part,
    pub typed: &'a Typed,
    /// The milestones that are ticked to go along into the next year.
    pub going_along: &'a [String],
}

fn words_fields(f: Fields<'_>, lang: Lang, draft: &Draft, candidates: &Offered<Candidate>) -> Markup {
    let names = candidates.iter().map(|one| {
        let name = one.government.as_ref().map_or_else(|| one.name.clone(), |from| format!("{}, {from}", one.name));
        (one.person.to_string(), name)
    });
    html! {
        (f.text("title", t::activity_title_label(lang), &draft.title).max(TITLE_MAX))
        (f.area("aim", t::aim_label(lang), &draft.aim).hint(t::aim_hint(lang)).max(TEXT_MAX).optional())
        (f.select("owner", t::owner_label(lang), &draft.owner, Some(t::owner_none(lang)), names).hint(t::owner_hint(lang)).optional())
        @if candidates.has_more {
            (f.text("owner_named", t::owner_named(lang), &draft.owner_named).hint(t::owner_named_hint(lang, offered(PEOPLE_OFFERED))).max(TITLE_MAX).optional())
        }
        (f.select("quarter", t::quarter_label(lang), &draft.quarter, Some(t::choose(lang)), quarters(lang)))
    }
}

fn quarters(lang: Lang) -> impl Iterator<Item = (String, String)> {
    (1..=4).map(move |quarter: i64| (quarter.to_string(), t::quarter(lang, quarter)))
}

pub fn new(
    lang: Lang,
    plan: &Plan,
    draft: &Draft,
    candidates: &Offered<Candidate>,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let back = format!("/groups/{}/plans/{}", plan.group_slug, plan.year);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &back)) { (plan.group_name) ", " (t::plan_title(lang, &plan.year.to_string())) } }),
            title: t::activity_new(lang).into(),
            lede: Some(t::activity_new_lede(lang).into()),
            ..PageHead::default()
        })
        @if plan.state == PlanState::Closed { (Empty { words: t::plan_closed(lang), action: None }) } @else {
            (Form::post(f, href(lang, &format!("{back}/activities")), html! {
                (words_fields(f, lang, draft, candidates))
                div.row { (Button::first(t::activity_new(lang))) }
            }))
        }
    };
    Page::new(t::activity_new(lang), body).section(Section::Groups).private(t::plan_private(lang))
}

/// A button that takes one thing away.
fn removal(lang: Lang, address: &str, name: &str, id: &str, what: &str) -> Markup {
    html! {
        form method="post" action=(href(lang, address)) {
            (ui::hidden(name, id))
            (Button(&t::remove(lang, what), Tone::Quiet, None))
        }
    }
}

fn state_form(lang: Lang, desk: &Desk<'_>, f: Fields<'_>) -> Markup {
    let Desk { activity, typed, .. } = desk;
    let hint = |state| match state {
        ActivityState::Planned => t::to_planned_hint(lang),
        ActivityState::Running => t::to_running_hint(lang),
        ActivityState::Done => t::to_done_hint(lang),
        ActivityState::Dropped | ActivityState::Carried => t::to_dropped_hint(lang),
    };
    let works = activity.plan_state == PlanState::Running;
    let choices = ActivityState::ALL
        .iter()
        .copied()
        .filter(|state| *state != activity.state && *state != ActivityState::Carried)
        .filter(|state| works || !matches!(state, ActivityState::Running | ActivityState::Done))
        .map(|state| (state.word(), state_name(lang, state), Some(hint(state).into())));
    ui::section(
        "states",
        t::state_title(lang),
        Some(html! { (t::state_now(lang, state_name(lang, activity.state))) }),
        html! {
            @if !works { p.hint { (t::plan_not_running(lang)) } }
            (Form::post(f, href(lang, &format!("/activities/{}/states", activity.id)), html! {
                (ui::hidden("from", activity.state.word()))
                (f.radios("state", t::new_state(lang), &typed.state, choices))
                (f.area("reason", t::reason_label(lang), &typed.reason).hint(t::reason_hint(lang)).max(TEXT_MAX).optional())
                div.row { (Button(t::state_send(lang), Tone::Second, None)) }
            }))
        },
    )
}

fn carry_form(lang: Lang, desk: &Desk<'_>, f: Fields<'_>) -> Markup {
    let Desk { activity, typed, .. } = desk;
    let next = (activity.year + 1).to_string();
    let open: Vec<&Milestone> = desk.milestones.iter().filter(|one| one.done_on.is_none()).collect();
    ui::section(
        "carry",
        &t::carry_title(lang, &next),
        None,
        html! {
            p.prose { (t::carry_what(lang, &next)) }
            (Form::post(f, href(lang, &format!("/activities/{}/carryovers", activity.id)), html! {
                (f.area("carry_reason", t::carry_reason(lang), &typed.carry_reason).hint(t::reason_hint(lang)).max(TEXT_MAX))
                (f.select("carry_quarter", t::quarter_label(lang), &typed.carry_quarter, Some(t::choose(lang)), quarters(lang)))
                @if !open.is_empty() {
                    (f.boxes("carry_milestones", t::carry_milestones(lang), desk.going_along, open.iter().map(|one| {
                        let due = one.due.map(|day| t::milestone_due(lang, &words::date(lang, day)).into());
                        (one.id.to_string(), one.words.as_str(), due)
                    })).hint(t::carry_milestones_hint(lang)).optional())
                }
                div.row { (Button(&t::carry_send(lang, &next), Tone::Second, None)) }
            }))
        },
    )
}

fn milestone_forms(lang: Lang, desk: &Desk<'_>, add: Fields<'_>, reach: Fields<'_>, dated: Fields<'_>) -> Markup {
    let Desk { activity, typed, .. } = desk;
    let address = format!("/activities/{}/milestones", activity.id);
    let open: Vec<&Milestone> = desk.milestones.iter().filter(|one| one.done_on.is_none()).collect();
    let taking = |one: &Milestone| {
        one.done_on
            .is_none()
            .then(|| removal(lang, &format!("{address}/removals"), "milestone", &one.id.to_string(), &one.words))
    };
    ui::section(
        "milestones",
        t::milestones_title(lang),
        None,
        html! {
            @if !desk.milestones.is_empty() { (milestones(lang, activity.year, desk.milestones, taking)) }
            @if !open.is_empty() {
                (Form::post(reach, href(lang, &format!("{address}/completions")), html! {
                    (reach.select("milestone", t::milestone_which(lang), &typed.milestone, Some(t::choose(lang)), open.iter().map(|one| (one.id.to_string(), one.words.as_str()))))
                    (reach.date("done_on", t::milestone_done_on(lang), &typed.done_on).hint(t::milestone_done_on_hint(lang)).optional())
                    div.row { (Button(t::milestone_reach(lang), Tone::Second, None)) }
                }))
                (Form::post(dated, href(lang, &format!("{address}/dates")), html! {
                    (dated.select("undated", t::milestone_another_day(lang), &typed.undated, Some(t::choose(lang)), open.iter().map(|one| (one.id.to_string(), one.words.as_str()))))
                    (dated.date("new_due", t::milestone_new_day(lang), &typed.new_due))
                    div.row { (Button(t::milestone_set_day(lang), Tone::Second, None)) }
                }))
            }
            @if desk.milestones.len() < PARTS_MAX {
                (Form::post(add, href(lang, &address), html! {
                    (add.text("words", t::milestone_label(lang), &typed.words).hint(t::milestone_hint(lang)).max(TITLE_MAX))
                    (add.date("due", t::milestone_due_label(lang), &typed.due).optional())
                    div.row { (Button(t::milestone_add(lang), Tone::Second, None)) }
                }))
            }
        },
    )
}

fn meeting_form(lang: Lang, desk: &Desk<'_>, f: Fields<'_>) -> Markup {
    let Desk { activity, typed, .. } = desk;
    let address = format!("/activities/{}/meetings", activity.id);
    let named = |title: &str, day: Option<jiff::civil::Date>| {
        day.map_or_else(|| title.to_owned(), |day| format!("{}: {title}", words::date(lang, day)))
    };
    let left: Vec<&Meeting> =
        desk.all_meetings.iter().filter(|one| !desk.meetings.iter().any(|linked| linked.id == one.id)).collect();
    ui::section(
        "meetings",
        t::meetings_title(lang),
        None,
        html! {
            @if desk.meetings.is_empty() { p.hint { (t::meetings_empty(lang)) } } @else {
                (ui::list(desk.meetings.iter().map(|one| Item {
                    href: Some(href(lang, &format!("/events/{}", one.slug))),
                    title: named(&one.title, one.on_day),
                    actions: Some(removal(lang, &format!("{address}/removals"), "meeting", &one.id.to_string(), &one.title)),
                    ..Item::default()
                })))
            }
            @if (!left.is_empty() || desk.all_meetings.has_more) && desk.meetings.len() < PARTS_MAX {
                (Form::post(f, href(lang, &address), html! {
                    @let choice = f.select("meeting", t::meeting_which(lang), &typed.meeting, Some(t::choose(lang)), left.iter().map(|one| (one.id.to_string(), named(&one.title, one.on_day))));
                    @if desk.all_meetings.has_more { (choice.optional()) (meeting_page(f, lang, &typed.meeting_page)) } @else { (choice) }
                    div.row { (Button(t::meeting_link(lang), Tone::Second, None)) }
                }))
            }
        },
    )
}

fn result_form(lang: Lang, desk: &Desk<'_>, f: Fields<'_>) -> Markup {
    let Desk { activity, typed, .. } = desk;
    let address = format!("/activities/{}/results", activity.id);
    ui::section(
        "results",
        t::results_title(lang),
        None,
        html! {
            @if desk.results.is_empty() { p.hint { (t::results_empty(lang)) } } @else {
                (ui::list(desk.results.iter().map(|one| Item {
                    href: one.slug.as_ref().map(|slug| href(lang, &format!("/library/{slug}"))).or_else(|| one.url.clone()),
                    title: one.title.clone(),
                    actions: Some(removal(lang, &format!("{address}/removals"), "result", &one.id.to_string(), &one.title)),
                    ..Item::default()
                })))
            }
            @if desk.results.len() < PARTS_MAX {
                p { (t::result_draft_what(lang)) " " a href=(href(lang, &format!("/groups/{}/resources/new?origin=activity-{}", activity.group_slug, activity.id))) { (t::result_draft(lang)) } }
                (Form::post(f, href(lang, &address), html! {
                    @if !desk.resources.is_empty() {
                        (f.select("resource", t::result_resource(lang), &typed.resource, Some(t::result_no_resource(lang)), desk.resources.iter().map(|one| (one.id.to_string(), one.title.as_str()))).optional())
                    }
                    @if desk.resources.has_more {
                        (f.text("resource_page", t::resource_page(lang), &typed.resource_page).hint(t::resource_page_hint(lang, offered(RESOURCES_OFFERED))).optional())
                    }
                    (f.text("result_title", t::result_name(lang), &typed.result_title).hint(t::result_name_hint(lang)).max(TITLE_MAX).optional())
                    (f.url("url", t::result_url(lang), &typed.url).hint(t::result_url_hint(lang)).optional())
                    div.row { (Button(t::result_add(lang), Tone::Second, None)) }
                }))
            }
        },
    )
}

pub fn edit(lang: Lang, desk: &Desk<'_>, errors: &FormErrors) -> Page<'static> {
    let Desk { activity, draft, .. } = desk;
    let fine = FormErrors::new();
    let fields = |part| Fields::new(lang, if desk.part == part { errors } else { &fine });
    let f = fields(Part::Words);
    let changes = activity.plan_state != PlanState::Closed && activity.state != ActivityState::Carried;
    let body = html! {
        (PageHead {
            eyebrow: Some(eyebrow(lang, activity)),
            title: t::edit_title(lang).into(),
            lede: Some(activity.title.clone().into()),
            ..PageHead::default()
        })
        @if changes {
            div.stack {
                @if desk.part == Part::None { (Fields::new(lang, errors).summary()) }
                @if let Some(overtaken) = &desk.overtaken { (overtaken) }
                (ui::section("words-said", t::words_title(lang), None, html! {
                    (Form::post(f, href(lang, &format!("/activities/{}", activity.id)), html! {
                        (ui::hidden("version", &draft.version))
                        (words_fields(f, lang, draft, desk.candidates))
                        div.row { (Button::first(t::save(lang))) }
                    }))
                }))
                (state_form(lang, desk, fields(Part::State)))
                @if desk.may_carry && activity.plan_state == PlanState::Running && activity.state.is_open() { (carry_form(lang, desk, fields(Part::Carry))) }
                (milestone_forms(lang, desk, fields(Part::Milestone), fields(Part::Reached), fields(Part::Dated)))
                (meeting_form(lang, desk, fields(Part::Meeting)))
                (result_form(lang, desk, fields(Part::Result)))
            }
        } @else {
            (Fields::new(lang, errors).summary())
            (Empty { words: t::activity_fixed(lang), action: None })
        }
    };
    Page::new(t::edit_title(lang), body).section(Section::Groups).private(t::edit_private(lang))
}
