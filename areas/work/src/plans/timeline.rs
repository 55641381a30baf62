//! A plan as a year: a drawing for the eye, and the same as a table.

use std::collections::BTreeMap;

use jiff::civil::Date;
use maud::html;
use nouns::ActivityId;
use ui::{Column, Empty, Page, Section, Span, Table, Timeline, href};
use words::Lang;

use super::domain::ActivityState;
use super::pages::{allows, head, pdf_link, shade};
use super::queries::{Activity, Milestone, Plan, Year};
use crate::activities::pages::{due, state, state_name};
use crate::words as t;

/// The month of a day, as far as it is in the plan's year: earlier is its beginning, later its end.
fn month(year: i64, day: Date) -> i8 {
    match i64::from(day.year()) {
        at if at < year => 1,
        at if at > year => 12,
        _ => day.month(),
    }
}

/// From the quarter in which it begins to the last day that is named for it, and at least to the quarter's end.
fn span(lang: Lang, year: i64, activity: &Activity, milestones: &[&Milestone]) -> Span<'static> {
    let from = i8::try_from((activity.quarter - 1) * 3 + 1).unwrap_or(1).clamp(1, 12);
    let marks: Vec<(i8, bool)> = milestones
        .iter()
        .filter_map(|one| Some((month(year, one.done_on.or(one.due)?), one.done_on.is_some())))
        .collect();
    let last = marks.iter().map(|(month, _)| *month).max().unwrap_or(from);
    Span {
        title: activity.title.clone().into(),
        shade: shade(activity.state),
        state: state_name(lang, activity.state).into(),
        from,
        to: last.max((from + 2).min(12)),
        marks,
    }
}

pub fn show(
    lang: Lang,
    plan: &Plan,
    years: &[Year],
    activities: &[Activity],
    milestones: &[Milestone],
    today: Date,
) -> Page<'static> {
    let title = t::plan_title(lang, &plan.year.to_string());
    let mut by_activity: BTreeMap<ActivityId, Vec<&Milestone>> = BTreeMap::new();
    for one in milestones {
        by_activity.entry(one.activity).or_default().push(one);
    }
    let of = |activity: &Activity| by_activity.get(&activity.id).map_or(&[][..], Vec::as_slice);
    let kept = activities.iter().filter(|one| one.state != ActivityState::Dropped);
    let rows = activities.iter().map(|one| {
        vec![
            html! { a href=(href(lang, &format!("/activities/{}", one.id))) { (one.title) } },
            html! { (t::quarter(lang, one.quarter)) },
            html! { (state(lang, one.state)) },
            html! {
                @for milestone in of(one) {
                    p {
                        (milestone.words)
                        @if let Some(day) = milestone.done_on { ", " (t::milestone_reached_on(lang, &words::date(lang, day))) }
                        @else if let Some(day) = milestone.due { ", " (due(lang, plan.year, day)) }
                    }
                }
            },
        ]
    });
    let body = html! {
        (head(lang, plan, years, "/timeline", allows(lang, plan.state), Some(pdf_link(lang, plan, "plan.pdf"))))
        @if activities.is_empty() { (Empty { words: t::plan_empty(lang), action: None }) } @else {
            div.stack {
                h2.visually-hidden { (t::view_timeline(lang)) }
                (Timeline {
                    lang,
                    quarters: [1, 2, 3, 4].map(|quarter: i64| t::quarter_short(lang, quarter).into()),
                    rows: kept.map(|one| span(lang, plan.year, one, of(one))).collect(),
                    today: (i64::from(today.year()) == plan.year).then(|| today.month()),
                })
                (Table {
                    lang,
                    caption: t::timeline_table(lang).into(),
                    columns: vec![
                        Column::Words(t::activity_title_label(lang)),
                        Column::Words(t::quarter_label(lang)),
                        Column::Words(t::state_label(lang)),
                        Column::Words(t::milestones_title(lang)),
                    ],
                    rows: rows.collect(),
                })
                (ui::print_hint(lang))
            }
        }
    };
    Page::new(format!("{title}: {}, {}", t::view_timeline(lang), plan.group_name), body)
        .section(Section::Groups)
        .description(allows(lang, plan.state))
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    #[test]
    fn a_day_of_another_year_stands_at_the_edge() {
        assert_eq!(month(2027, date(2026, 12, 31)), 1);
        assert_eq!(month(2027, date(2027, 5, 3)), 5);
        assert_eq!(month(2027, date(2028, 2, 1)), 12);
    }
}
