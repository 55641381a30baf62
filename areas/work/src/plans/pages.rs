//! What is shown of a plan: what its state allows, how far it has come, its activities quarter by quarter, and for lead and
//! chair the next step.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::{Markup, html};
use ui::{
    Button, Empty, Field, Fields, Form, FormErrors, Item, LinkButton, Page, PageHead, Section, Shade, Shares, Stop,
    Tabs, Tone, href,
};
use words::Lang;

use super::domain::{ActivityState, Adoption, MEETINGS_OFFERED, PlanState, Progress};
use super::queries::{Activity, Meeting, Plan, Step, Year};
use crate::activities::pages::{state, state_name as activity_state_name};
use crate::group::Group;
use crate::offered::Offered;
use crate::proposals::domain::TEXT_MAX;
use crate::words as t;

pub const fn state_name(lang: Lang, state: PlanState) -> &'static str {
    match state {
        PlanState::Draft => t::plan_state_draft(lang),
        PlanState::Open => t::plan_state_open(lang),
        PlanState::Discussion => t::plan_state_discussion(lang),
        PlanState::Adopted => t::plan_state_adopted(lang),
        PlanState::Running => t::plan_state_running(lang),
        PlanState::Closed => t::plan_state_closed(lang),
    }
}

/// What can be done in a state, for everyone to read.
pub const fn allows(lang: Lang, state: PlanState) -> &'static str {
    match state {
        PlanState::Draft => t::plan_draft(lang),
        PlanState::Open => t::plan_open(lang),
        PlanState::Discussion => t::plan_discussion(lang),
        PlanState::Adopted => t::plan_adopted(lang),
        PlanState::Running => t::plan_running(lang),
        PlanState::Closed => t::plan_closed(lang),
    }
}

pub const fn shade(state: ActivityState) -> Shade {
    match state {
        ActivityState::Planned => Shade::Plain,
        ActivityState::Running => Shade::Info,
        ActivityState::Done => Shade::Good,
        ActivityState::Dropped => Shade::Bad,
        ActivityState::Carried => Shade::Warn,
    }
}

/// How far a plan has come against what was adopted, as a bar and in words.
pub fn progress(lang: Lang, progress: &Progress) -> Markup {
    let Progress { planned, running, done, dropped, carried, .. } = *progress;
    let parts = [
        (ActivityState::Done, done),
        (ActivityState::Running, running),
        (ActivityState::Planned, planned),
        (ActivityState::Carried, carried),
        (ActivityState::Dropped, dropped),
    ];
    let name =
        |state| if state == ActivityState::Planned { t::not_begun(lang) } else { activity_state_name(lang, state) };
    let parts = parts.into_iter().map(|(state, count)| (shade(state), name(state).into(), count)).collect();
    html! {
        p.prose { (t::progress_adopted(lang, progress.adopted)) @if progress.added > 0 { " " (t::progress_added(lang, progress.added)) } }
        (Shares { lang, parts })
    }
}

/// What is said of an activity beside who proposed it.
pub fn notes(lang: Lang, plan: &Plan, activity: &Activity) -> Vec<String> {
    let later = plan.adopted_at.is_some() && activity.adopted_quarter.is_none();
    let moved = activity.adopted_quarter.filter(|quarter| *quarter != activity.quarter);
    [
        (activity.contributors > 0).then(|| t::contributors(lang, activity.contributors)),
        activity.carried_from.map(|_| t::carried_here(lang).to_owned()),
        later.then(|| t::added_later(lang).to_owned()),
        moved.map(|quarter| t::adopted_for(lang, &t::quarter(lang, quarter))),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn item(lang: Lang, plan: &Plan, activity: &Activity) -> Item {
    Item {
        href: Some(href(lang, &format!("/activities/{}", activity.id))),
        title: activity.title.clone(),
        words: activity.reason.clone(),
        meta: Some(html! {
            (state(lang, activity.state))
            @if let (Some(slug), Some(name)) = (&activity.government_slug, &activity.government_name) {
                span { (t::proposed_by(lang)) " " a href=(href(lang, &format!("/governments/{slug}"))) { (name) } }
                span { (t::supporters(lang, activity.supporters)) }
            }
            @for note in notes(lang, plan, activity) { span { (note) } }
            @if activity.example { (ui::example(lang)) }
        }),
        ..Item::default()
    }
}

/// What lead and chair may do here.
#[derive(Clone, Copy)]
pub struct May {
    pub open: bool,
    pub add: bool,
    /// Take the plan to its next state, whichever it is.
    pub move_on: bool,
}

/// What the page of a plan shows.
pub struct Shown<'a> {
    pub plan: &'a Plan,
    pub years: &'a [Year],
    pub steps: &'a [Step],
    pub activities: &'a [Activity],
    pub may: May,
    /// Where the decision may have been taken.
    pub meetings: &'a Offered<Meeting>,
    /// How the group decided, as far as it was typed.
    pub adoption: &'a Adoption,
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
                div.row {
                    (Button::first(t::plan_new(lang)))
                    (Button(t::plan_new_draft(lang), Tone::Second, Some(("state", PlanState::Draft.word()))))
                }
            }))
        }
    };
    Page::new(t::plan_new(lang), body).section(Section::Groups).private(t::plan_private(lang))
}

/// The head of every page of a plan: its years, and the ways it is seen. `here` is what follows the plan's address.
pub fn head(
    lang: Lang,
    plan: &Plan,
    years: &[Year],
    here: &str,
    lede: &'static str,
    actions: Option<Markup>,
) -> Markup {
    let path = |year: i64, rest: &str| href(lang, &format!("/groups/{}/plans/{year}{rest}", plan.group_slug));
    let tabs = years.iter().map(|one| (path(one.year, ""), one.year.to_string().into(), one.year == plan.year));
    let mut views = vec![("", t::view_list(lang)), ("/timeline", t::view_timeline(lang))];
    if plan.state == PlanState::Closed {
        views.push(("/report", t::view_report(lang)));
    }
    let views = views.into_iter().map(|(rest, words)| (path(plan.year, rest), words.into(), rest == here));
    let on = plan.adopted_on.map(|day| t::plan_adopted_on(lang, &words::date(lang, day)));
    html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", plan.group_slug))) { (plan.group_name) } }),
            title: t::plan_title(lang, &plan.year.to_string()).into(),
            lede: Some(lede.into()),
            meta: Some(html! { (ui::Tag::Info(state_name(lang, plan.state))) @if let Some(on) = on { span { (on) } } }),
            actions,
        })
        (Tabs { label: t::years_label(lang), tabs: tabs.collect() })
        (Tabs { label: t::views_label(lang), tabs: views.collect() })
    }
}

/// The way to a page of the plan as PDF.
pub fn pdf_link(lang: Lang, plan: &Plan, file: &str) -> Markup {
    let path = format!("/groups/{}/plans/{}/{file}", plan.group_slug, plan.year);
    html! { (LinkButton(t::as_pdf(lang), &href(lang, &path), Tone::Second)) }
}

/// For a meeting that is older than those to choose from.
pub fn meeting_page<'a>(f: Fields<'a>, lang: Lang, typed: &'a str) -> Field<'a> {
    f.text("meeting_page", t::meeting_page(lang), typed)
        .hint(t::meeting_page_hint(lang, offered(MEETINGS_OFFERED)))
        .optional()
}

/// A number of choices as messages take it.
pub fn offered(most: usize) -> i64 {
    i64::try_from(most).unwrap_or(i64::MAX)
}

/// Lead and chair record that the group has adopted the plan.
fn adoption(lang: Lang, shown: &Shown<'_>, address: &str, errors: &FormErrors) -> Markup {
    let f = Fields::new(lang, errors);
    let typed = shown.adoption;
    let meetings = shown.meetings.iter().filter_map(|meeting| {
        Some((meeting.id.to_string(), format!("{}: {}", words::date(lang, meeting.on_day?), meeting.title)))
    });
    html! {
        (Form::post(f, format!("{address}/adoptions"), html! {
            (f.select("meeting", t::plan_meeting(lang), &typed.meeting, Some(t::plan_no_meeting(lang)), meetings).optional())
            @if shown.meetings.has_more { (meeting_page(f, lang, &typed.meeting_page)) }
            (f.date("adopted_on", t::adopted_on_label(lang), &typed.adopted_on).hint(t::adopted_on_hint(lang)).optional())
            (f.area("decision", t::plan_decision(lang), &typed.decision).hint(t::plan_decision_hint(lang)).max(TEXT_MAX))
            div.row { (Button::first(t::plan_adopt(lang))) }
        }))
    }
}

/// What lead and chair do next.
fn next(lang: Lang, shown: &Shown<'_>, errors: &FormErrors) -> Markup {
    let plan = shown.plan;
    let address = href(lang, &format!("/groups/{}/plans/{}", plan.group_slug, plan.year));
    let one = |noun: &str, words, tone| ui::one_button(&format!("{address}/{noun}"), words, tone);
    let summary = Fields::new(lang, errors).summary();
    let (what, body) = match plan.state {
        PlanState::Draft => {
            (t::next_draft(lang), html! { (summary) (one("openings", t::plan_open_it(lang), Tone::First)) })
        }
        PlanState::Open => {
            (t::next_open(lang), html! { (summary) (one("discussions", t::plan_discuss(lang), Tone::First)) })
        }
        PlanState::Discussion => (
            t::next_discussion(lang),
            html! { (adoption(lang, shown, &address, errors)) (one("openings", t::plan_open_again(lang), Tone::Quiet)) },
        ),
        PlanState::Adopted => {
            (t::next_adopted(lang), html! { (summary) (one("starts", t::plan_start(lang), Tone::First)) })
        }
        PlanState::Running => (
            t::next_running(lang),
            html! { (summary) p { (LinkButton(t::report_write(lang), &format!("{address}/report/draft"), Tone::Second)) } },
        ),
        PlanState::Closed => return html! { (summary) },
    };
    ui::section("next", t::next_title(lang), None, html! { p.prose { (what) } (body) })
}

pub fn show(lang: Lang, shown: &Shown<'_>, errors: &FormErrors) -> Page<'static> {
    let Shown { plan, activities, may, .. } = *shown;
    let group = |rest: &str| href(lang, &format!("/groups/{}{rest}", plan.group_slug));
    let title = t::plan_title(lang, &plan.year.to_string());
    let words = allows(lang, plan.state);
    let actions = html! {
        @if matches!(plan.state, PlanState::Open | PlanState::Discussion) { (LinkButton(t::see_proposals(lang), &group("/proposals"), Tone::Second)) }
        (pdf_link(lang, plan, "plan.pdf"))
        @if may.add && plan.state != PlanState::Closed { (LinkButton(t::activity_new(lang), &group(&format!("/plans/{}/activities/new", plan.year)), Tone::Second)) }
        @if may.open && plan.state != PlanState::Open { (LinkButton(t::plan_new(lang), &group("/plans/new"), Tone::Second)) }
    };
    let counted = Progress::count(activities.iter().map(|one| (one.state, one.adopted_quarter.is_some())));
    let body = html! {
        (head(lang, plan, shown.years, "", words, Some(actions)))
        @if activities.is_empty() { (Empty { words: t::plan_empty(lang), action: None }) }
        div.stack {
            @if plan.adopted_at.is_some() && counted.all() > 0 { (ui::section("progress", t::progress_title(lang), None, progress(lang, &counted))) }
            @if let Some(decision) = &plan.decision {
                (ui::section("decided", t::plan_decision_title(lang), None, html! {
                    p.prose.lines { (decision) }
                    @if let (Some(slug), Some(title)) = (&plan.meeting_slug, &plan.meeting_title) {
                        p { (t::plan_decided_at(lang)) " " a href=(href(lang, &format!("/events/{slug}"))) { (title) } }
                    }
                }))
            }
            @for quarter in 1..=4 {
                @let of_quarter: Vec<&Activity> = activities.iter().filter(|activity| activity.quarter == quarter).collect();
                @if !of_quarter.is_empty() {
                    (ui::section(&format!("q{quarter}"), &t::quarter(lang, quarter), None, ui::list(of_quarter.into_iter().map(|activity| item(lang, plan, activity)))))
                }
            }
            @if may.move_on { (next(lang, shown, errors)) }
            (ui::section("way", t::plan_way(lang), None, ui::way(shown.steps.iter().map(|step| Stop {
                when: Some(words::date_of(lang, step.at, shown.zone)),
                title: state_name(lang, step.state).to_owned(),
                ..Stop::default()
            }))))
            (ui::print_hint(lang))
        }
    };
    Page::new(format!("{title}, {}", plan.group_name), body).section(Section::Groups).description(words)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "drafted" => Some(t::done_plan_drafted(lang)),
        "opened" => Some(t::done_plan_opened(lang)),
        "known" => Some(t::done_plan_known(lang)),
        "discussed" => Some(t::done_plan_discussed(lang)),
        "adopted" => Some(t::done_plan_adopted(lang)),
        "adopted-before" => Some(t::done_plan_adopted_before(lang)),
        "started" => Some(t::done_plan_started(lang)),
        _ => None,
    }
}
