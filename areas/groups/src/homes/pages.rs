//! What the people of a group see of it when they come in.

use std::sync::{Arc, OnceLock};

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{Column, Empty, Item, LinkButton, Map, Mark, Page, PageHead, Pager, Section, Table, Tag, Tone, href};
use words::Lang;

use super::queries::{Bare, Ending, Held, Kind, News, Running, Silent, Sits, Unanswered};
use crate::chair_calls::queries::Own;
use crate::date_polls::pages as polls;
use crate::date_polls::queries::Listed as Poll;
use crate::groups::queries::{Group, Planned, Published};
use crate::live::domain::Phase;
use crate::live::pages::way_in;
use crate::meetings::pages::when;
use crate::meetings::queries::Meeting;
use crate::presentations::pages as presentations;
use crate::presentations::queries::Waiting;
use crate::requests::pages as requests;
use crate::requests::queries::Request;
use crate::words as t;

/// The home of a group with what stands on it.
pub struct Home<'a> {
    pub group: &'a Group,
    pub news: Vec<News>,
    pub seen: Option<Timestamp>,
    pub own: Option<Own>,
    pub running: Vec<Running>,
    /// For a date, that the reader has not answered.
    pub polls: Vec<Poll>,
    pub unsupported: i64,
    pub runs_it: bool,
    pub requests: i64,
    pub unanswered: i64,
    pub next: Option<Meeting>,
    pub planned: Vec<Planned>,
    pub plan_year: Option<i64>,
    pub results: Vec<Published>,
    pub sits: Arc<Drawn>,
    pub now: Timestamp,
}

pub fn home(lang: Lang, zone: &TimeZone, shown: &Home<'_>) -> Page<'static> {
    let group = shown.group;
    let path = |rest: &str| href(lang, &format!("/groups/{}{rest}", group.slug));
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(path("")) { (group.name) } }),
            title: t::home_title(lang).into(),
            lede: shown.own.as_ref().map(|own| t::home_for(lang, &own.name).into()),
            actions: Some(html! {
                (LinkButton(t::proposals(lang), &path("/proposals"), Tone::First))
                (LinkButton(t::discussions(lang), &path("/discussions"), Tone::Second))
                (LinkButton(t::challenges_title(lang), &href(lang, &format!("/challenges?group={}", group.slug)), Tone::Second))
                (LinkButton(t::members(lang), &path("/members"), Tone::Second))
                @if shown.runs_it { (LinkButton(t::desk_title(lang), &path("/desk"), Tone::Second)) }
            }),
            ..PageHead::default()
        })
        div.with-side {
            div.stack {
                (ui::section("waits", t::waits_title(lang), None, waits(lang, zone, shown)))
                (ui::section("new", t::news_title(lang), None, news(lang, zone, shown)))
                (plan(lang, shown))
                (ui::section("governments", t::sits_title(lang), None, shown.sits.show(lang, &group.slug)))
            }
            aside.side {
                (ui::panel(t::next_meeting(lang), html! {
                    @match &shown.next {
                        Some(meeting) => {
                            p { a href=(href(lang, &format!("/events/{}", meeting.slug))) { (meeting.title) } }
                            p { (when(lang, meeting, zone)) }
                            @if Phase::of(meeting, shown.now).is_open() { p { (way_in(lang, meeting, shown.now)) } }
                            @if meeting.example { p { (ui::example(lang)) } }
                        },
                        None => p { (t::no_meeting(lang)) },
                    }
                }))
                (ui::panel(t::latest_resources(lang), html! {
                    @if shown.results.is_empty() { p { (t::resources_none(lang)) } } @else {
                        ul { @for one in shown.results.iter().take(5) { li { a href=(href(lang, &format!("/library/{}", one.slug))) { (one.title) } } } }
                    }
                    p { a href=(href(lang, &format!("/library?group={}", group.slug))) { (t::all_resources(lang)) } }
                    p { a href=(href(lang, &format!("/groups/{}/resources/new", group.slug))) { (t::resource_draft(lang)) } }
                }))
            }
        }
    };
    Page::new(t::home_title(lang), body).section(Section::Groups).private(t::private_home(lang))
}

/// What waits for the reader: a vote, a poll for a date, a topic to support, and for lead and chair what waits for an answer.
fn waits(lang: Lang, zone: &TimeZone, shown: &Home<'_>) -> Markup {
    let path = |rest: &str| href(lang, &format!("/groups/{}{rest}", shown.group.slug));
    let mut items: Vec<Item> = shown
        .running
        .iter()
        .filter_map(|call| {
            let title = if call.is_tied {
                shown.runs_it.then(|| t::waits_tie(lang))
            } else if shown.now < call.apply_until {
                Some(t::waits_apply(lang))
            } else if shown.own.is_some() && !call.has_voted && shown.now < call.vote_until {
                Some(t::waits_vote(lang))
            } else {
                None
            }?;
            let until = if shown.now < call.apply_until { call.apply_until } else { call.vote_until };
            Some(Item {
                href: Some(href(lang, &format!("/chair-calls/{}", call.id))),
                title: title.to_owned(),
                meta: Some(html! {
                    span { (call.role.name(lang)) }
                    @if !call.is_tied { span { (t::until(lang, &words::date_time(lang, &until.to_zoned_datetime(zone.clone())))) } }
                }),
                ..Item::default()
            })
        })
        .collect();
    items.extend(
        shown
            .polls
            .iter()
            .map(|poll| Item { title: t::waits_poll(lang, &poll.title), ..polls::item(lang, zone, shown.now, poll) }),
    );
    for (number, title, to) in [
        (shown.unsupported, t::waits_support(lang, shown.unsupported), "/proposals"),
        (shown.requests, t::waits_requests(lang, shown.requests), "/requests"),
        (shown.unanswered, t::waits_answers(lang, shown.unanswered), "/proposals"),
    ] {
        if number > 0 {
            items.push(Item { href: Some(path(to)), title, ..Item::default() });
        }
    }
    html! { @if items.is_empty() { (Empty { words: t::waits_none(lang), action: None }) } @else { (ui::list(items)) } }
}

fn news(lang: Lang, zone: &TimeZone, shown: &Home<'_>) -> Markup {
    let is_new = |one: &News| shown.seen.is_none_or(|seen| one.at > seen);
    let items = shown.news.iter().map(|one| {
        let (title, to) = line(lang, shown, one);
        Item {
            href: to,
            title,
            meta: Some(html! {
                span { (words::date_of(lang, one.at, zone)) }
                @if is_new(one) { (Tag::Good(t::is_new(lang))) }
            }),
            ..Item::default()
        }
    });
    html! {
        @if shown.news.is_empty() { (Empty { words: t::news_none(lang), action: None }) } @else {
            (ui::list(items))
            @if shown.news.iter().any(is_new) {
                (ui::one_button(&href(lang, &format!("/groups/{}/visits", shown.group.slug)), t::mark_read(lang), Tone::Quiet))
            }
        }
    }
}

/// What happened, in a line, and where it leads.
fn line(lang: Lang, shown: &Home<'_>, news: &News) -> (String, Option<String>) {
    let slug = &shown.group.slug;
    let title = news.title.as_deref();
    let at_group = |rest: &str| Some(href(lang, &format!("/groups/{slug}{rest}")));
    let id = || nouns::Id::<()>::from_uuid(news.about);
    match news.kind {
        Kind::Member => (
            news.government
                .as_deref()
                .map_or_else(|| t::news_person(lang).to_owned(), |government| t::news_member(lang, government)),
            at_group("/members"),
        ),
        Kind::Seat => (t::news_seat(lang, news.role.map_or("", |role| role.name(lang))), at_group("/seats/history")),
        Kind::ChairCall => (
            t::news_chair_call(lang, news.role.map_or("", |role| role.name(lang))),
            Some(href(lang, &format!("/chair-calls/{}", id()))),
        ),
        Kind::Message => (t::news_message(lang, title.unwrap_or_default()), None),
        Kind::Meeting => (
            t::news_meeting(lang, title.unwrap_or_default()),
            news.slug.as_ref().map(|slug| href(lang, &format!("/events/{slug}"))),
        ),
        Kind::Resource => (
            t::news_resource(lang, title.unwrap_or_default()),
            news.slug.as_ref().map(|slug| href(lang, &format!("/library/{slug}"))),
        ),
        Kind::Proposal => (
            title.map_or_else(|| t::news_topic(lang).to_owned(), |title| t::news_proposal(lang, title)),
            Some(href(lang, &format!("/proposals/{}", id()))),
        ),
        Kind::Challenge => (
            title.map_or_else(|| t::news_challenge_gone(lang).to_owned(), |title| t::news_challenge(lang, title)),
            Some(href(lang, &format!("/challenges/{}", id()))),
        ),
        Kind::PlanOpened => {
            let year = title.unwrap_or_default();
            (t::news_plan_opened(lang, year), at_group(&format!("/proposals?year={year}")))
        }
        Kind::PlanAdopted => {
            let year = title.unwrap_or_default();
            (t::news_plan_adopted(lang, year), at_group(&format!("/plans/{year}")))
        }
    }
}

fn plan(lang: Lang, shown: &Home<'_>) -> Markup {
    let link = shown.plan_year.map(|year| {
        html! { a href=(href(lang, &format!("/groups/{}/plans/{year}", shown.group.slug))) { (t::plan_of(lang, &year.to_string())) } }
    });
    let rows = (1_i64..=4).filter_map(|quarter| {
        let titles: Vec<&str> =
            shown.planned.iter().filter(|one| one.quarter == quarter).map(|one| one.title.as_str()).collect();
        (!titles.is_empty()).then(|| Item {
            title: t::in_quarter(lang, quarter),
            words: Some(titles.join("\n")),
            ..Item::default()
        })
    });
    ui::section(
        "plan",
        t::plan(lang),
        link,
        html! { @if shown.planned.is_empty() { p.hint { (t::plan_none(lang)) } } @else { (ui::list(rows)) } },
    )
}

/// As many governments as stand in the table below the map.
const SITS_IN_TABLE: usize = 10;
/// How far apart marks on the map are at least, in the map's units: on a wide page and on a narrow one.
const CELL: f64 = 50.0;
const FAR_CELL: f64 = 90.0;

/// The governments of a group, and how they lie on the map: the same for every reader.
pub struct Drawn {
    rows: Vec<Sits>,
    near: Vec<places::Cluster>,
    far: Vec<places::Cluster>,
    /// The map and its table in each language, put into markup when first asked for.
    shown: [OnceLock<Markup>; Lang::ALL.len()],
}

impl Drawn {
    fn show(&self, lang: Lang, group: &str) -> Markup {
        match Lang::ALL.iter().zip(&self.shown).find(|(one, _)| **one == lang) {
            Some((_, kept)) => kept.get_or_init(|| sits(lang, self, group)).clone(),
            None => sits(lang, self, group),
        }
    }
}

impl From<Vec<Sits>> for Drawn {
    fn from(rows: Vec<Sits>) -> Self {
        // What has no place on the map keeps its place in the list; such points are in no cluster.
        let point = |row: &Sits| places::project(row.lon?, row.lat?);
        let points: Vec<_> = rows.iter().map(|row| point(row).unwrap_or((f64::NAN, f64::NAN))).collect();
        Self {
            near: places::cluster(&points, CELL),
            far: places::cluster(&points, FAR_CELL),
            rows,
            shown: Default::default(),
        }
    }
}

fn sits(lang: Lang, drawn: &Drawn, group: &str) -> Markup {
    let (base, sits) = (places::europe(), &drawn.rows);
    let total = i64::try_from(sits.len()).unwrap_or(i64::MAX);
    let rows = sits.iter().take(SITS_IN_TABLE).map(|row| {
        vec![
            html! { a href=(href(lang, &format!("/governments/{}", row.slug))) { (row.name) } },
            html! { (places::Country::parse(&row.country).map_or(row.country.as_str(), |country| country.name(lang.tag()))) },
            html! { (words::number(lang, row.members)) },
        ]
    });
    html! {
        @if sits.is_empty() { p.hint { (t::sits_none(lang)) } } @else {
            (Map {
                label: t::sits_map(lang),
                width: base.width,
                height: base.height,
                marks: marks(lang, sits, &drawn.near),
                far_marks: marks(lang, sits, &drawn.far),
                key_one: t::sits_one(lang),
                key_several: t::sits_several(lang),
                credit: t::map_credit(lang),
            })
            (Table {
                lang,
                caption: t::sits_caption(lang).into(),
                columns: vec![Column::Words(t::column_government(lang)), Column::Words(t::column_country(lang)), Column::Number(t::members(lang))],
                rows: rows.collect(),
            })
            @if sits.len() > SITS_IN_TABLE {
                p { a href=(href(lang, &format!("/groups/{group}/members"))) { (t::sits_all(lang, total)) } }
            }
        }
    }
}

/// The desk of a group with what waits at it.
pub struct Desk<'a> {
    pub group: &'a Group,
    pub requests: Vec<Request>,
    pub requests_all: i64,
    pub unanswered: Vec<Unanswered>,
    pub unanswered_all: i64,
    pub bare: Vec<Bare>,
    pub ending: Vec<Ending>,
    pub running: Vec<Running>,
    /// Polls for a date that wait for a choice.
    pub overdue: Vec<Poll>,
    /// Calls for presentations with offers that wait for an answer.
    pub presentations: Vec<Waiting>,
    pub now: Timestamp,
    /// The last two meetings held, the newer one first.
    pub held: Vec<Held>,
    pub silent: Slice<Silent>,
}

pub fn desk(lang: Lang, zone: &TimeZone, shown: &Desk<'_>) -> Page<'static> {
    let path = |rest: &str| href(lang, &format!("/groups/{}{rest}", shown.group.slug));
    let all = |rest: &str, number: i64, of: usize| {
        (number > i64::try_from(of).unwrap_or(i64::MAX))
            .then(|| html! { a href=(path(rest)) { (t::all_of_them(lang, number)) } })
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(path("")) { (shown.group.name) } }),
            title: t::desk_title(lang).into(),
            lede: Some(t::desk_lede(lang).into()),
            actions: Some(html! {
                (LinkButton(t::call_meeting(lang), &path("/meetings/new"), Tone::First))
                (LinkButton(t::messages_title(lang), &path("/messages"), Tone::Second))
                (LinkButton(t::home_title(lang), &path("/home"), Tone::Second))
                (LinkButton(t::reported_texts(lang), &path("/cases"), Tone::Second))
                (LinkButton(t::go_audit(lang), &path("/audit"), Tone::Quiet))
            }),
            ..PageHead::default()
        })
        div.with-side {
            div.stack {
                (ui::section("requests", t::requests_title(lang), all("/requests", shown.requests_all, shown.requests.len()), html! {
                    @if shown.requests.is_empty() { p.hint { (t::requests_none(lang)) } } @else { (ui::list(shown.requests.iter().map(|one| requests::item(lang, zone, one)))) }
                }))
                (ui::section("topics", t::unanswered_title(lang), all("/proposals", shown.unanswered_all, shown.unanswered.len()), html! {
                    @if shown.unanswered.is_empty() { p.hint { (t::unanswered_none(lang)) } } @else { (ui::list(shown.unanswered.iter().map(|one| topic(lang, zone, one)))) }
                }))
                @if !shown.overdue.is_empty() {
                    (ui::section("overdue", t::overdue_title(lang), None, ui::list(shown.overdue.iter().map(|one| polls::item(lang, zone, shown.now, one)))))
                }
                @if !shown.presentations.is_empty() {
                    (ui::section("presentations", t::offers_desk(lang), None, ui::list(shown.presentations.iter().map(|one| presentations::waiting(lang, one)))))
                }
                (ui::section("bare", t::bare_title(lang), None, html! {
                    @if shown.bare.is_empty() { p.hint { (t::bare_none(lang)) } } @else { (ui::list(shown.bare.iter().map(|one| bare(lang, one)))) }
                }))
                (ui::section("silence", t::silent_title(lang), None, silent(lang, shown)))
                (ui::section("terms", t::ending_title(lang), Some(html! { a href=(path("/seats/history")) { (t::history_title(lang)) } }), html! {
                    @if shown.ending.is_empty() { p.hint { (t::ending_none(lang)) } } @else { (ui::list(shown.ending.iter().map(|one| ending(lang, one)))) }
                    @if !shown.running.is_empty() { (ui::list(shown.running.iter().map(|one| running(lang, zone, one)))) }
                }))
            }
            aside.side {
                (ui::panel(t::desk_more(lang), html! {
                    ul {
                        li { a href=(path("/settings")) { (t::settings_title(lang)) } }
                        li { a href=(path("/invitations")) { (t::invitations_title(lang)) } }
                        li { a href=(path("/members")) { (t::members(lang)) } }
                        li { a href=(path("/chair-calls")) { (t::calls_title(lang)) } }
                    }
                }))
            }
        }
    };
    Page::new(t::desk_title(lang), body).section(Section::Groups).private(t::private_group_desk(lang))
}

/// Governments of which nobody was seen for two meetings. Which meetings these are is said, so that it can be checked.
fn silent(lang: Lang, shown: &Desk<'_>) -> Markup {
    let path = format!("/groups/{}/desk", shown.group.slug);
    let rows = shown.silent.rows.iter().map(|row| {
        vec![
            html! { a href=(href(lang, &format!("/governments/{}", row.slug))) { (row.name) } },
            html! { (places::Country::parse(&row.country).map_or(row.country.as_str(), |country| country.name(lang.tag()))) },
            html! { @if let Some(day) = row.seen_on { (words::date(lang, day)) } @else { (t::silent_never(lang)) } },
        ]
    });
    html! {
        @if shown.held.len() < 2 { p.hint { (t::silent_not_yet(lang)) } } @else {
            p.hint { (t::silent_how(lang)) }
            ul { @for one in &shown.held { li { a href=(href(lang, &format!("/events/{}", one.slug))) { (one.title) } ", " (words::date(lang, one.on_day)) } } }
            @if shown.silent.rows.is_empty() { p.hint { (t::silent_none(lang)) } } @else {
                (Table {
                    lang,
                    caption: t::silent_title(lang).into(),
                    columns: vec![Column::Words(t::column_government(lang)), Column::Words(t::column_country(lang)), Column::Words(t::silent_seen(lang))],
                    rows: rows.collect(),
                })
                (Pager::new(lang, &path, "", &shown.silent).of(t::silent_title(lang), "silent").at("#silence"))
            }
        }
    }
}

fn topic(lang: Lang, zone: &TimeZone, one: &Unanswered) -> Item {
    Item {
        href: Some(href(lang, &format!("/proposals/{}", one.id))),
        title: one.title.clone(),
        meta: Some(
            html! { span { (one.government) } span { (words::date_of(lang, one.proposed_at, zone)) } @if one.example { (ui::example(lang)) } },
        ),
        ..Item::default()
    }
}

fn dated(lang: Lang, day: Date, example: bool) -> Markup {
    html! { span { (words::date(lang, day)) } @if example { (ui::example(lang)) } }
}

fn bare(lang: Lang, one: &Bare) -> Item {
    Item {
        href: Some(href(lang, &format!("/events/{}", one.slug))),
        title: one.title.clone(),
        meta: Some(dated(lang, one.on_day, one.example)),
        ..Item::default()
    }
}

fn ending(lang: Lang, one: &Ending) -> Item {
    Item {
        title: format!("{}: {}", one.role.name(lang), one.name),
        meta: Some(dated(lang, one.term_ends, one.example)),
        ..Item::default()
    }
}

fn running(lang: Lang, zone: &TimeZone, one: &Running) -> Item {
    Item {
        href: Some(href(lang, &format!("/chair-calls/{}", one.id))),
        title: if one.is_tied { t::waits_tie(lang).to_owned() } else { t::call_runs(lang, one.role.name(lang)) },
        meta: Some(
            html! { span { (t::until(lang, &words::date_time(lang, &one.vote_until.to_zoned_datetime(zone.clone())))) } },
        ),
        ..Item::default()
    }
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "read" => Some(t::done_read(visit.lang)),
        _ => None,
    }
}

fn marks(lang: Lang, sits: &[Sits], clusters: &[places::Cluster]) -> Vec<Mark> {
    let mark = |cluster: &places::Cluster| {
        let here: Vec<&Sits> = cluster.members.iter().filter_map(|index| sits.get(*index)).collect();
        let first = here.first()?;
        let (label, to) = if here.len() == 1 {
            (first.name.clone(), format!("/governments/{}", first.slug))
        } else {
            let names: Vec<&str> = here.iter().take(3).map(|row| row.name.as_str()).collect();
            (format!("{}: {}", here.len(), names.join(", ")), "/governments/map".to_owned())
        };
        Some(Mark { x: cluster.x, y: cluster.y, count: here.len(), label, href: href(lang, &to) })
    };
    clusters.iter().filter_map(mark).collect()
}
