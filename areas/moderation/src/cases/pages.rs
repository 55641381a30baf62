//! What is shown of cases.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Page, PageHead, Pager, Section, Tag, Tone, href,
};
use words::Lang;

use super::domain::{Draft, REASON_MAX, State};
use super::queries::{Case, Decision, Group, Waiting};
use crate::held_texts::{pages as held_texts, queries::Listed};
use crate::reports::pages::{ground, kind, text};
use crate::reports::queries::Report;
use crate::things::Thing;
use crate::words as t;

/// As much of a text as the list shows.
const SUMMARY: usize = 300;

const fn state_name(lang: Lang, state: State) -> &'static str {
    match state {
        State::Open => t::state_open(lang),
        State::Stands => t::state_stands(lang),
        State::Hidden => t::state_hidden(lang),
        State::Appealed => t::state_appealed(lang),
        State::Upheld => t::state_upheld(lang),
        State::Restored => t::state_restored(lang),
    }
}

pub fn state(lang: Lang, state: State) -> Markup {
    let name = state_name(lang, state);
    match state {
        State::Open | State::Appealed => html! { (Tag::Warn(name)) },
        State::Hidden | State::Upheld => html! { (Tag::Bad(name)) },
        State::Stands | State::Restored => html! { (Tag::Good(name)) },
    }
}

/// What waits in a group, or without one for stewards.
pub fn list(
    lang: Lang,
    group: Option<&Group>,
    waiting: &Slice<Waiting>,
    held: &Slice<Listed>,
    zone: &TimeZone,
) -> Page<'static> {
    let path = group.map_or_else(|| "/cases".to_owned(), |group| format!("/groups/{}/cases", group.slug));
    let items = waiting.rows.iter().map(|one| Item {
        href: Some(href(lang, &format!("/cases/{}", one.id))),
        title: t::case_of(lang, kind(lang, one.kind), one.title.as_deref().unwrap_or_default()),
        words: one.words.as_ref().map(|words| words.chars().take(SUMMARY).collect()),
        meta: Some(html! {
            (state(lang, one.state))
            span { (t::reports_count(lang, one.reports)) }
            @if let (Some(name), None) = (&one.group_name, group) { span { (name) } }
            span { (t::waits_since(lang, &words::date_of(lang, one.waits_since, zone))) }
        }),
        ..Item::default()
    });
    let body = html! {
        (PageHead {
            eyebrow: group.map(|group| html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: t::cases_title(lang).into(),
            lede: Some(t::cases_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            (ui::section("waiting", t::cases_waiting(lang), None, html! {
                @if waiting.rows.is_empty() { (Empty { words: t::cases_none(lang), action: None }) } @else { (ui::list(items)) (Pager::new(lang, &path, "", waiting)) }
            }))
            @if !held.rows.is_empty() { (held_texts::waiting(lang, &path, held, zone)) }
        }
    };
    let section = if group.is_some() { Section::Groups } else { Section::Desk };
    Page::new(t::cases_title(lang), body).section(section).private(t::private_cases(lang))
}

/// A case, for whoever decides or for whoever wrote the text.
pub struct Shown<'a> {
    pub case: &'a Case,
    /// The text in its place.
    pub thing: Option<&'a Thing>,
    /// What those wrote who reported it; for those who decide.
    pub reports: Option<&'a Slice<Report>>,
    pub decisions: &'a [Decision],
    /// Whether the reader wrote the text.
    pub is_own: bool,
    /// Whether the reader has hidden it.
    pub hid_it: bool,
    pub draft: &'a Draft,
    pub zone: TimeZone,
}

/// The text: from where it lies while it is hidden, else from its place.
fn said(lang: Lang, shown: &Shown<'_>) -> Markup {
    let Shown { case, thing, .. } = shown;
    let name = case.author_name.as_deref();
    let place =
        thing.map(|thing| html! { p { (LinkButton(t::case_place(lang), &href(lang, &thing.path()), Tone::Second)) } });
    html! {
        @match (&case.title, &case.words, thing) {
            (Some(title), Some(words), _) => (text(lang, (case.kind, name, title, words))),
            (None, Some(words), Some(thing)) => (text(lang, (case.kind, name, &thing.title, words))),
            (_, None, Some(thing)) if !thing.is_gone => (text(lang, (case.kind, name, &thing.title, &thing.words))),
            _ => (Notice::Info(t::text_gone(lang))),
        }
        @if let Some(place) = place { (place) }
    }
}

fn decision(lang: Lang, f: Fields<'_>, shown: &Shown<'_>) -> Markup {
    let Shown { case, draft, .. } = shown;
    let Some((hide, leave)) = case.state.choices() else { return html! { (f.summary()) } };
    let choice = |state: State| match state {
        State::Hidden => (state.word(), t::choice_hide(lang), Some(t::choice_hide_hint(lang).into())),
        State::Upheld => (state.word(), t::choice_uphold(lang), None),
        State::Restored => (state.word(), t::choice_restore(lang), None),
        _ => (state.word(), t::choice_stand(lang), Some(t::choice_stand_hint(lang).into())),
    };
    ui::section(
        "decide",
        t::decide_title(lang),
        None,
        html! {
            @if case.state == State::Appealed && shown.hid_it { (f.summary()) (Notice::Info(t::appeal_of_other(lang))) } @else {
                (Form::post(f, href(lang, &format!("/cases/{}/decisions", case.id)), html! {
                    (f.radios("outcome", t::outcome_label(lang), &draft.outcome, [choice(hide), choice(leave)]))
                    (f.area("reason", t::reason_label(lang), &draft.reason).hint(t::reason_hint(lang)).max(REASON_MAX))
                    div.row { (Button::first(t::decide_send(lang))) }
                }))
            }
        },
    )
}

fn appeal(lang: Lang, f: Fields<'_>, shown: &Shown<'_>) -> Markup {
    if shown.case.state != State::Hidden {
        return html! { (f.summary()) };
    }
    ui::section(
        "appeal",
        t::appeal_title(lang),
        None,
        html! {
            (Form::post(f, href(lang, &format!("/cases/{}/appeals", shown.case.id)), html! {
                (f.area("reason", t::appeal_label(lang), &shown.draft.reason).hint(t::appeal_hint(lang)).max(REASON_MAX))
                div.row { (Button::first(t::appeal_send(lang))) }
            }))
        },
    )
}

pub fn show(lang: Lang, shown: &Shown<'_>, errors: &FormErrors) -> Page<'static> {
    let case = shown.case;
    let f = Fields::new(lang, errors);
    let decisions = shown.decisions.iter().map(|one| Item {
        title: state_name(lang, one.outcome).into(),
        words: Some(one.reason.clone()),
        meta: Some(html! { span { (words::date_of(lang, one.decided_at, &shown.zone)) } }),
        ..Item::default()
    });
    let body = html! {
        (PageHead {
            eyebrow: case.group_slug.as_ref().zip(case.group_name.as_ref()).map(|(slug, name)| html! { a href=(href(lang, &format!("/groups/{slug}"))) { (name) } }),
            title: if shown.is_own { t::case_own_title(lang).into() } else { t::case_title(lang).into() },
            meta: Some(html! {
                (state(lang, case.state))
                @if !shown.is_own { span { (t::reports_count(lang, case.reports)) } span { (t::opened_at(lang, &words::date_of(lang, case.opened_at, &shown.zone))) } }
            }),
            ..PageHead::default()
        })
        div.stack {
            @if !shown.decisions.is_empty() { (ui::section("decided", t::decided_title(lang), None, ui::list(decisions))) }
            (said(lang, shown))
            @if let Some(words) = &case.appeal { (ui::section("appealed", t::appeal_words(lang), None, html! { p.prose.lines { (words) } })) }
            @if let Some(reports) = shown.reports {
                (ui::section("reports", t::reports_heading(lang), None, html! {
                    (ui::list(reports.rows.iter().map(|one| Item {
                        title: ground(lang, one.ground).into(),
                        words: Some(one.words.clone()),
                        meta: Some(html! { span { (words::date_of(lang, one.reported_at, &shown.zone)) } }),
                        ..Item::default()
                    })))
                    (Pager::new(lang, &format!("/cases/{}", case.id), "", reports))
                }))
            }
            @if shown.is_own { (appeal(lang, f, shown)) } @else { (decision(lang, f, shown)) }
        }
    };
    let title = if shown.is_own { t::case_own_title(lang) } else { t::case_title(lang) };
    let who = if shown.is_own { t::private_own_case(lang) } else { t::private_case(lang) };
    Page::new(title, body).private(who)
}

pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "decided" => Some(t::done_decided(lang)),
        "appealed" => Some(t::done_appealed(lang)),
        _ => None,
    }
}
