//! What is shown of an activity to everyone; names of persons only to those who may read proposals.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::discussing::Talk;
use maud::{Markup, html};
use ui::{Button, Details, Fields, Form, FormErrors, Item, LinkButton, Page, PageHead, Section, Stop, Tag, Tone, href};
use words::Lang;

use super::queries::{Activity, Contribution, Milestone, Step};
use crate::group::Own;
use crate::plans::domain::{ActivityState, PlanState};
use crate::proposals::domain::TEXT_MAX;
use crate::supports::pages::in_name_of;
use crate::thread::{self, Thread};
use crate::words as t;

pub const fn state_name(lang: Lang, state: ActivityState) -> &'static str {
    match state {
        ActivityState::Planned => t::activity_planned(lang),
        ActivityState::Running => t::activity_running(lang),
        ActivityState::Done => t::activity_done(lang),
        ActivityState::Dropped => t::activity_dropped(lang),
        ActivityState::Carried => t::activity_carried(lang),
    }
}

pub fn state(lang: Lang, state: ActivityState) -> Markup {
    let name = state_name(lang, state);
    match state {
        ActivityState::Planned => html! { (Tag::Plain(name)) },
        ActivityState::Running => html! { (Tag::Info(name)) },
        ActivityState::Done => html! { (Tag::Good(name)) },
        ActivityState::Dropped => html! { (Tag::Bad(name)) },
        ActivityState::Carried => html! { (Tag::Warn(name)) },
    }
}

/// What the reader may do here.
#[derive(Clone, Copy, Default)]
pub struct May {
    pub work: bool,
    pub contribute: bool,
    /// Whether the reader may read proposals, and so the names of colleagues.
    pub read_proposals: bool,
}

/// What the page of an activity shows.
pub struct Shown<'a> {
    pub activity: &'a Activity,
    pub thread: &'a Thread,
    pub steps: &'a [Step],
    pub milestones: &'a [Milestone],
    pub contributions: &'a [Contribution],
    /// Discussions about it.
    pub talk: &'a Talk,
    /// The governments in whose name the reader may act.
    pub own: &'a [Own],
    pub may: May,
    /// In whose name, and what was typed of a contribution.
    pub typed: (&'a str, &'a str),
    pub zone: &'a TimeZone,
}

/// The way back to the group and the plan.
pub fn eyebrow(lang: Lang, activity: &Activity) -> Markup {
    let (slug, year) = (&activity.group_slug, activity.year);
    html! {
        a href=(href(lang, &format!("/groups/{slug}"))) { (activity.group_name) } " · "
        a href=(href(lang, &format!("/groups/{slug}/plans/{year}"))) { (t::plan_title(lang, &year.to_string())) }
    }
}

/// What the group adopted, if that is another thing than what stands there now, or that it came later.
fn adopted(lang: Lang, activity: &Activity) -> Option<String> {
    match (&activity.adopted_title, activity.adopted_quarter) {
        (Some(title), Some(quarter)) if *title != activity.title || quarter != activity.quarter => {
            Some(t::adopted_as(lang, title, t::quarter(lang, quarter).as_str()))
        }
        (Some(_), _) => Some(t::adopted_so(lang).to_owned()),
        _ => activity.adopted_at.map(|_| t::added_later(lang).to_owned()),
    }
}

fn owner(lang: Lang, activity: &Activity, names: bool) -> String {
    match (&activity.owner_name, &activity.owner_government) {
        (Some(name), Some(government)) if names => format!("{name}, {government}"),
        (Some(name), None) if names => name.clone(),
        (Some(_), Some(government)) => government.clone(),
        (Some(_), None) => t::owner_coordination(lang).to_owned(),
        (None, _) => t::owner_none(lang).to_owned(),
    }
}

/// By when a milestone is to be reached. A day before the year of the plan came along from an earlier one and says nothing
/// any more.
pub fn due(lang: Lang, year: i64, day: Date) -> String {
    let words = words::date(lang, day);
    if i64::from(day.year()) < year { t::milestone_passed(lang, &words) } else { t::milestone_due(lang, &words) }
}

pub fn milestones(
    lang: Lang,
    year: i64,
    milestones: &[Milestone],
    actions: impl Fn(&Milestone) -> Option<Markup>,
) -> Markup {
    ui::list(milestones.iter().map(|one| Item {
        title: one.words.clone(),
        meta: Some(html! {
            @if let Some(day) = one.done_on { (Tag::Good(t::milestone_reached(lang))) span { (words::date(lang, day)) } }
            @if let Some(day) = one.due { span { (due(lang, year, day)) } }
        }),
        actions: actions(one),
        ..Item::default()
    }))
}

fn history(lang: Lang, shown: &Shown<'_>) -> Markup {
    ui::section(
        "history",
        t::history_title(lang),
        None,
        ui::way(shown.steps.iter().map(|step| Stop {
            when: Some(words::date_of(lang, step.at, shown.zone)),
            title: state_name(lang, step.state).to_owned(),
            words: (!step.reason.is_empty()).then(|| step.reason.clone()),
            ..Stop::default()
        })),
    )
}

/// Who contributes; with the form to do so, for members.
fn contributions(lang: Lang, shown: &Shown<'_>, errors: &FormErrors) -> Markup {
    let Shown { activity, contributions, own, may, typed, .. } = shown;
    let address = href(lang, &format!("/activities/{}/contributions", activity.id));
    let is_own = |one: &Contribution| own.iter().any(|own| own.government == one.government);
    let ending = |one: &Contribution| {
        html! {
            form method="post" action={ (address) "/endings" } {
                (ui::hidden("government", &one.government.to_string()))
                (Button(&t::contribution_end(lang, &one.name), Tone::Quiet, None))
            }
        }
    };
    let changes = activity.plan_state != PlanState::Closed && activity.state.is_open();
    let items = contributions.iter().map(|one| Item {
        href: Some(href(lang, &format!("/governments/{}", one.slug))),
        title: one.name.clone(),
        words: (may.read_proposals && !one.note.is_empty()).then(|| one.note.clone()),
        actions: (changes && (may.work || (may.contribute && is_own(one)))).then(|| ending(one)),
        ..Item::default()
    });
    let left: Vec<Own> =
        own.iter().filter(|own| !contributions.iter().any(|one| one.government == own.government)).cloned().collect();
    let f = Fields::new(lang, errors);
    ui::section(
        "contributions",
        t::contributions_title(lang),
        None,
        html! {
            @if contributions.is_empty() { p.hint { (t::contributions_empty(lang)) } } @else { (ui::list(items)) }
            @if changes && may.contribute && !left.is_empty() {
                (Form::post(f, address.clone(), html! {
                    (in_name_of(f, &left, typed.0))
                    (f.area("note", t::contribution_note(lang), typed.1).hint(t::contribution_note_hint(lang)).max(TEXT_MAX).optional())
                    div.row { (Button(t::contribute(lang), Tone::Second, None)) }
                }))
            } @else { (f.summary()) }
        },
    )
}

pub fn show(lang: Lang, shown: &Shown<'_>, errors: &FormErrors) -> Page<'static> {
    let Shown { activity, thread, may, .. } = shown;
    let mut facts = vec![
        (t::owner_label(lang).into(), html! { (owner(lang, activity, may.read_proposals)) }),
        (t::quarter_label(lang).into(), html! { (t::quarter(lang, activity.quarter)) }),
    ];
    if let Some(adopted) = adopted(lang, activity) {
        facts.push((t::adoption_label(lang).into(), html! { (adopted) }));
    }
    let reader = thread::Reader { zone: shown.zone, here: Some(activity.id), sees_proposal: may.read_proposals };
    let body = html! {
        (PageHead {
            eyebrow: Some(eyebrow(lang, activity)),
            title: activity.title.clone().into(),
            meta: Some(html! { (state(lang, activity.state)) span { (t::quarter(lang, activity.quarter)) } @if activity.example { (ui::example(lang)) } }),
            actions: may.work.then(|| html! { (LinkButton(t::work_on(lang), &href(lang, &format!("/activities/{}/edit", activity.id)), Tone::First)) }),
            ..PageHead::default()
        })
        div.with-side {
            div.stack {
                @if !activity.aim.is_empty() { (ui::section("aim-said", t::aim_label(lang), None, html! { p.prose.lines { (activity.aim) } })) }
                (thread::show(lang, thread, reader))
                @if !shown.milestones.is_empty() { (ui::section("milestones", t::milestones_title(lang), None, milestones(lang, activity.year, shown.milestones, |_| None))) }
                (contributions(lang, shown, errors))
                (ui::talk(lang, shown.zone, shown.talk))
                (history(lang, shown))
            }
            aside.side { (ui::panel(t::facts_title(lang), html! { (Details(facts)) })) }
        }
    };
    Page::new(activity.title.clone(), body).section(Section::Groups).description(t::activity_description(
        lang,
        &activity.group_name,
        &activity.year.to_string(),
    ))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "added" => Some(t::done_activity_added(lang)),
        "saved" => Some(t::done_activity_saved(lang)),
        "moved" => Some(t::done_activity_moved(lang)),
        "carried" => Some(t::done_activity_carried(lang)),
        "contributing" => Some(t::done_contributing(lang)),
        "contribution-ended" => Some(t::done_contribution_ended(lang)),
        "contribution-gone" => Some(t::done_contribution_gone(lang)),
        "noted" => Some(t::done_noted(lang)),
        "removed" => Some(t::done_removed(lang)),
        "gone" => Some(t::done_gone(lang)),
        _ => None,
    }
}
