//! What is shown of a ranking: the rules, the form, the result.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::{Markup, html};
use ui::{
    Amount, Button, Column, Details, Empty, Fields, Form, FormErrors, Page, PageHead, Section, Table, Tag, Tone,
    bullets, hidden, href, one_button,
};
use words::Lang;

use super::domain::{MOST, POINTS, Visibility, places};
use super::handlers::Opening;
use super::queries::{Allocation, Candidate, Given, Outcome, RankedPlan, Ranking};
use crate::group::Own;
use crate::proposals::pages::state;
use crate::words as t;

/// What the page of a ranking shows.
pub struct Shown<'a> {
    pub plan: &'a RankedPlan,
    pub ranking: Option<&'a Ranking>,
    /// The government for which the reader is a member of the group.
    pub own: Option<&'a Own>,
    pub candidates: &'a [Candidate],
    pub allocation: Option<&'a Allocation>,
    /// The government's points that stay with hidden proposals.
    pub hidden: i64,
    pub outcome: &'a [Outcome],
    /// What each government gave; nothing if the ranking is secret.
    pub given: &'a [Given],
    pub may_steer: bool,
    pub may_give: bool,
    pub now: Timestamp,
    pub zone: &'a TimeZone,
    pub opening: &'a Opening,
    /// The points as they were typed, if they came back.
    pub typed: Option<&'a [String]>,
    pub errors: &'a FormErrors,
}

impl Shown<'_> {
    fn address(&self, lang: Lang) -> String {
        href(lang, &format!("/groups/{}/rankings/{}", self.plan.group_slug, self.plan.year))
    }

    fn instant(&self, lang: Lang, at: Timestamp) -> String {
        words::date_time(lang, &at.to_zoned_datetime(self.zone.clone()))
    }
}

const fn visibility(lang: Lang, visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Open => t::ranking_open(lang),
        Visibility::Secret => t::ranking_secret(lang),
    }
}

const fn visibility_what(lang: Lang, visibility: Visibility) -> &'static str {
    match visibility {
        Visibility::Open => t::ranking_open_what(lang),
        Visibility::Secret => t::ranking_secret_what(lang),
    }
}

/// How it is done, in sentences.
fn method(lang: Lang, points: i64, most: i64) -> Markup {
    let each = t::method_points(lang, points, most);
    ui::section(
        "method",
        t::method_title(lang),
        None,
        bullets([
            each.as_str(),
            t::method_one(lang),
            t::method_gone(lang),
            t::method_member(lang),
            t::method_late(lang),
            t::method_result(lang),
        ]),
    )
}

/// Lead and chair open the ranking.
fn opening(lang: Lang, shown: &Shown<'_>) -> Markup {
    let f = Fields::new(lang, shown.errors);
    let choices = [Visibility::Open, Visibility::Secret]
        .map(|one| (one.word(), visibility(lang, one), Some(visibility_what(lang, one).into())));
    ui::section(
        "opening",
        t::ranking_start(lang),
        None,
        html! {
            (Form::post(f, format!("{}/openings", shown.address(lang)), html! {
                (f.date("day", t::ranking_day(lang), &shown.opening.day))
                (f.time("time", t::ranking_time(lang), &shown.opening.time).hint(t::ranking_time_hint(lang, shown.zone.iana_name().unwrap_or("UTC"))))
                (f.radios("visibility", t::ranking_visibility(lang), &shown.opening.visibility, choices))
                div.row { (Button::first(t::ranking_start(lang))) }
            }))
        },
    )
}

/// The points of the reader's government.
fn points(lang: Lang, shown: &Shown<'_>, ranking: &Ranking, own: &Own) -> Markup {
    let f = Fields::new(lang, shown.errors);
    let typed = |one: &Candidate| {
        let key = format!("{}:", one.id);
        shown.typed.map_or(one.points, |typed| {
            typed.iter().find_map(|sent| sent.strip_prefix(&key)?.parse().ok()).unwrap_or(0)
        })
    };
    let rows: Vec<Amount<'_>> = shown
        .candidates
        .iter()
        .map(|one| {
            let what = format!("{}, {}", one.government_name, t::supporters(lang, one.supporters));
            (one.id.to_string().into(), one.title.as_str().into(), Some(what.into()), typed(one))
        })
        .collect();
    let seen = shown.allocation.map_or(0, |one| one.version);
    ui::section(
        "points-given",
        &t::points_title(lang, &own.name),
        None,
        html! {
            @match shown.allocation {
                Some(last) => p.hint { (t::points_last(lang, &last.name, &shown.instant(lang, last.given_at))) },
                None => p.hint { (t::points_none(lang)) },
            }
            @if shown.hidden > 0 { p.hint { (t::points_hidden(lang, shown.hidden)) } }
            @if shown.typed.is_some() && shown.allocation.is_some() {
                p { (t::points_now(lang)) }
                (Details(shown.candidates.iter().filter(|one| one.points > 0).map(|one| (one.title.clone().into(), html! { (words::number(lang, one.points)) })).collect()))
            }
            (Form::post(f, format!("{}/points", shown.address(lang)), html! {
                (hidden("seen", &seen.to_string()))
                (f.amounts("points", t::points_label(lang, ranking.points, ranking.most), ranking.most, rows))
                div.row { (Button::first(t::points_send(lang))) }
            }))
        },
    )
}

fn result(lang: Lang, shown: &Shown<'_>, ranking: &Ranking) -> Markup {
    let places = places(&shown.outcome.iter().map(|one| one.points).collect::<Vec<_>>());
    let rows = shown.outcome.iter().zip(&places).map(|(one, (place, tied))| {
        vec![
            html! { a href=(href(lang, &format!("/proposals/{}", one.id))) { (one.title) } " " (state(lang, one.state)) @if one.example { " " (ui::example(lang)) } },
            html! { (words::number(lang, *place)) @if *tied { " " (Tag::Plain(t::ranking_tied(lang))) } },
            html! { (words::number(lang, one.points)) },
            html! { (words::number(lang, one.governments)) },
        ]
    });
    let each = shown.given.iter().map(|one| {
        vec![
            html! { a href=(href(lang, &format!("/governments/{}", one.slug))) { (one.name) } },
            html! { a href=(href(lang, &format!("/proposals/{}", one.id))) { (one.title) } },
            html! { (words::number(lang, one.points)) },
        ]
    });
    ui::section(
        "result",
        t::ranking_result(lang),
        None,
        html! {
            @if shown.outcome.is_empty() { (Empty { words: t::ranking_result_empty(lang), action: None }) } @else {
                (Table {
                    lang,
                    caption: t::ranking_result_caption(lang).into(),
                    columns: vec![
                        Column::Words(t::column_proposal(lang)), Column::Number(t::column_place(lang)),
                        Column::Number(t::column_points(lang)), Column::Number(t::column_governments(lang)),
                    ],
                    rows: rows.collect(),
                })
            }
            @if ranking.visibility == Visibility::Secret { p.hint { (t::ranking_secret_what(lang)) } }
            @if !shown.given.is_empty() {
                (Table {
                    lang,
                    caption: t::ranking_given_caption(lang).into(),
                    columns: vec![
                        Column::Words(t::column_government(lang)), Column::Words(t::column_proposal(lang)), Column::Number(t::column_points(lang)),
                    ],
                    rows: each.collect(),
                })
            }
        },
    )
}

/// What the reader sees of a ranking that was opened.
fn opened(lang: Lang, shown: &Shown<'_>, ranking: &Ranking) -> Markup {
    let runs = ranking.closed_at.is_none() && shown.now < ranking.closes_at && shown.plan.is_open;
    html! {
        @if ranking.closed_at.is_some() { (result(lang, shown, ranking)) }
        @else if !runs { (Empty { words: t::ranking_counting(lang), action: None }) }
        @if let (true, true, Some(own)) = (runs, shown.may_give, shown.own) { (points(lang, shown, ranking, own)) }
        @else {
            (Fields::new(lang, shown.errors).summary())
            @if runs { p.prose { (t::ranking_not_yours(lang)) } }
        }
        @if runs && shown.may_steer {
            (ui::section("close", t::ranking_close(lang), None, html! {
                p.prose { (t::ranking_close_what(lang)) }
                (one_button(&format!("{}/closings", shown.address(lang)), t::ranking_close(lang), Tone::Danger))
            }))
        }
    }
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let plan = shown.plan;
    let title = t::ranking_title(lang, &plan.year.to_string());
    let (points, most) = shown.ranking.map_or((POINTS, MOST), |one| (one.points, one.most));
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}/proposals?year={}", plan.group_slug, plan.year))) { (plan.group_name) } }),
            title: title.clone().into(),
            lede: Some(t::ranking_lede(lang).into()),
            meta: shown.ranking.map(|one| html! {
                (Tag::Info(visibility(lang, one.visibility)))
                span { @if one.closed_at.is_some() { (t::ranking_closed_on(lang, &shown.instant(lang, one.closes_at))) } @else { (t::ranking_closes_on(lang, &shown.instant(lang, one.closes_at))) } }
                span { (t::ranking_governments(lang, one.governments)) }
            }),
            ..PageHead::default()
        })
        div.stack {
            @match shown.ranking {
                Some(ranking) => (opened(lang, shown, ranking)),
                None => {
                    @if shown.may_steer && plan.is_open { (opening(lang, shown)) }
                    @else { (Empty { words: if plan.is_open { t::ranking_none(lang) } else { t::ranking_plan_closed(lang) }, action: None }) }
                }
            }
            (method(lang, points, most))
        }
    };
    Page::new(title, body).section(Section::Groups).private(t::proposals_private(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "ranking-opened" => Some(t::done_ranking_opened(visit.lang)),
        "ranking-closed" => Some(t::done_ranking_closed(visit.lang)),
        "points-given" => Some(t::done_points_given(visit.lang)),
        _ => None,
    }
}
