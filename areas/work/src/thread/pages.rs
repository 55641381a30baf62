//! What is shown of a thread.

use jiff::tz::TimeZone;
use maud::{Markup, html};
use nouns::ActivityId;
use ui::{Stop, href};
use words::Lang;

use super::queries::{Doing, Thread};
use crate::activities::pages::state;
use crate::words as t;

/// Which page it stands on, and what its reader may open.
#[derive(Clone, Copy)]
pub struct Reader<'a> {
    pub zone: &'a TimeZone,
    /// The activity whose page this is; none on that of the proposal.
    pub here: Option<ActivityId>,
    pub sees_proposal: bool,
}

fn doing(lang: Lang, thread: &Thread, one: &Doing, reader: Reader<'_>) -> Vec<Stop> {
    let plan = href(lang, &format!("/groups/{}/plans/{}", one.group_slug, one.year));
    let mut stops = vec![
        Stop {
            when: Some(words::date_of(lang, one.planned_at, reader.zone)),
            href: Some(plan),
            title: t::thread_plan(lang, &one.year.to_string()),
            words: one.adopted_on.map(|day| t::plan_adopted_on(lang, &words::date(lang, day))),
            ..Stop::default()
        },
        Stop {
            when: Some(t::quarter_of(lang, t::quarter(lang, one.quarter).as_str(), &one.year.to_string())),
            href: Some(href(lang, &format!("/activities/{}", one.id))),
            title: one.title.clone(),
            words: one.reason.clone(),
            meta: Some(state(lang, one.state)),
            here: reader.here == Some(one.id),
        },
    ];
    stops.extend(thread.held.iter().filter(|held| held.activity == one.id).map(|held| Stop {
        when: held.on_day.map(|day| words::date(lang, day)),
        href: Some(href(lang, &format!("/events/{}", held.slug))),
        title: t::thread_meeting(lang, &held.title),
        ..Stop::default()
    }));
    stops.extend(thread.came_out.iter().filter(|result| result.activity == one.id).map(|result| Stop {
        when: Some(words::date_of(lang, result.added_at, reader.zone)),
        href: result.slug.as_ref().map(|slug| href(lang, &format!("/library/{slug}"))).or_else(|| result.url.clone()),
        title: t::thread_result(lang, &result.title),
        ..Stop::default()
    }));
    stops
}

/// From the problem to what came of it, one after the other.
pub fn show(lang: Lang, thread: &Thread, reader: Reader<'_>) -> Markup {
    let stated = thread.stated.as_ref().map(|one| Stop {
        when: Some(words::date_of(lang, one.stated_at, reader.zone)),
        href: Some(href(lang, &format!("/challenges/{}", one.id))),
        title: t::thread_challenge(lang, &one.hard),
        words: Some(t::backers(lang, one.backers)),
        ..Stop::default()
    });
    let first = thread.proposed.as_ref().map(|one| Stop {
        when: Some(words::date_of(lang, one.made_at, reader.zone)),
        href: reader.sees_proposal.then(|| href(lang, &format!("/proposals/{}", one.id))),
        // The title is the proposer's, and proposals are not public; the plan has words of its own.
        title: if reader.sees_proposal { t::thread_proposal(lang, &one.title) } else { t::thread_proposal_private(lang).to_owned() },
        meta: Some(html! { a href=(href(lang, &format!("/governments/{}", one.government_slug))) { (t::thread_by(lang, &one.government_name)) } }),
        here: reader.here.is_none(),
        ..Stop::default()
    });
    let stops =
        stated.into_iter().chain(first).chain(thread.doing.iter().flat_map(|one| doing(lang, thread, one, reader)));
    ui::section("thread", t::thread_title(lang), None, ui::way(stops))
}
