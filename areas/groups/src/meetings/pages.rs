//! What is shown of events. A time is shown in the reader's zone, with the organiser's beside it where that is another.

use std::borrow::Cow;

use jiff::civil::Date;
use jiff::tz::TimeZone;
use jiff::{Timestamp, ZonedDateTime};
use kernel::access::Visit;
use kernel::discussing::{About, Discussed};
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Confidence, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Order, Overtaken, Page,
    PageHead, Pager, Section, Tabs, Tag, Tone, href,
};
use words::Lang;

use super::domain::{Audience, Draft, Kind, Quarter, REASON_MAX, TEXT_MAX, is_of_the_four};
use super::queries::{CameOf, Meeting, Span};
use crate::actions::pages as actions;
use crate::actions::queries::Listed as Action;
use crate::agenda_items::domain::TITLE_MAX;
use crate::agenda_items::pages as agenda_items;
use crate::agenda_items::queries::Item as AgendaItem;
use crate::agenda_items::sources::AGENDA_ITEM;
use crate::attendances::pages as attendances;
use crate::calendars::pages::download;
use crate::date_polls::pages as polls;
use crate::date_polls::queries::Listed as Poll;
use crate::groups::queries::Group;
use crate::minutes::pages::on_meeting;
use crate::minutes::queries as minutes;
use crate::presentations::pages as presentations;
use crate::presentations::queries::OfMeeting;
use crate::words as t;

/// When a meeting is.
pub fn when(lang: Lang, meeting: &Meeting, zone: &TimeZone) -> Markup {
    let Some(starts_at) = meeting.starts_at else {
        return html! {
            @match (meeting.on_day, meeting.until_day.filter(|until| Some(*until) != meeting.on_day)) {
                (Some(from), Some(until)) => { (words::date(lang, from)) " – " (words::date(lang, until)) },
                (Some(day), None) => { (words::date(lang, day)) },
                (None, _) => { (t::day_unknown(lang)) },
            }
            @if let Some(hours) = &meeting.hours { ", " (hours) }
        };
    };
    let own = starts_at.to_zoned_datetime(zone.clone());
    html! {
        time datetime=(starts_at) { (words::date_time(lang, &own)) }
        @if let Some(other) = meeting.zone.as_deref().and_then(|theirs| beside(lang, &own, theirs)) { " " (other) }
    }
}

/// The same instant for its organiser, where their clocks show another time: `(11:00 EET for the organiser)`.
pub fn beside(lang: Lang, own: &ZonedDateTime, theirs: &str) -> Option<String> {
    let theirs = own.timestamp().to_zoned_datetime(TimeZone::get(theirs).ok()?);
    if theirs.offset() == own.offset() {
        return None;
    }
    let same_day = theirs.date() == own.date();
    let time = if same_day { words::time(&theirs) } else { words::date_time(lang, &theirs) };
    Some(format!("({})", t::organiser_time(lang, &time)))
}

const fn audience(lang: Lang, audience: Audience) -> &'static str {
    match audience {
        Audience::Group => t::audience_group(lang),
        Audience::Signatories => t::audience_signatories(lang),
        Audience::Officials => t::audience_officials(lang),
        Audience::Everyone => t::audience_everyone(lang),
    }
}

fn item(lang: Lang, zone: &TimeZone, meeting: &Meeting) -> Item {
    Item {
        href: Some(href(lang, &format!("/events/{}", meeting.slug))),
        title: meeting.title.clone(),
        meta: Some(html! {
            span { (when(lang, meeting, zone)) }
            @if let Some(place) = &meeting.place { span { (place) } }
            @if let Some(name) = &meeting.group_name { span { (name) } }
            (marks(lang, meeting))
        }),
        ..Item::default()
    }
}

fn marks(lang: Lang, meeting: &Meeting) -> Markup {
    html! {
        @if meeting.cancelled_at.is_some() { (Tag::Bad(t::cancelled(lang))) }
        @if let Some(confidence) = meeting.confidence.as_deref().and_then(Confidence::from_word).filter(|known| *known != Confidence::Confirmed) { (ui::confidence(lang, confidence)) }
        @if meeting.example { (ui::example(lang)) }
    }
}

/// What the page of all events shows.
pub struct Lists<'a> {
    pub coming: &'a Slice<Meeting>,
    pub past: &'a Slice<Meeting>,
    pub undated: &'a [Meeting],
    pub calendar: Markup,
}

/// On a further page of one of its lists the other begins anew below it, or is left out above it.
pub fn list(lang: Lang, zone: &TimeZone, shown: Lists<'_>) -> Page<'static> {
    let Lists { coming, past, undated, calendar } = shown;
    let items = |meetings: &[Meeting]| ui::list(meetings.iter().map(|one| item(lang, zone, one)));
    let body = html! {
        (PageHead { title: t::events_title(lang).into(), lede: Some(t::events_lede(lang).into()), ..PageHead::default() })
        div.with-side {
            div.stack {
                @if past.is_first {
                    (ui::section("coming", t::coming(lang), None, html! {
                        @if coming.rows.is_empty() { (Empty { words: t::coming_none(lang), action: None }) } @else { (items(&coming.rows)) }
                        (Pager::new(lang, "/events", "", coming).of(t::coming(lang), "coming").order(Order::Soonest))
                    }))
                }
                @if !past.rows.is_empty() {
                    (ui::section("past", t::past(lang), None, html! {
                        (items(&past.rows))
                        (Pager::new(lang, "/events", "", past).of(t::past(lang), "past").order(Order::Newest))
                    }))
                }
                @if past.next.is_none() && !undated.is_empty() { (ui::section("undated", t::day_unknown(lang), None, items(undated))) }
            }
            aside.side { (calendar) }
        }
    };
    Page::new(t::events_title(lang), body)
        .section(Section::Events)
        .description(t::events_lede(lang))
        .feed(t::events_title(lang), "/feeds/all.atom?kind=meeting")
}

/// A group's meetings of a year.
pub struct OfGroup<'a> {
    pub group: &'a Group,
    pub year: i16,
    pub today: Date,
    pub span: Span,
    pub meetings: Vec<Meeting>,
    /// Whether the reader, a member, comes to all of them.
    pub habit: Option<bool>,
    pub may_call: bool,
    /// The polls for a date that are not settled, for the people of the group.
    pub polls: Option<Vec<Poll>>,
    pub now: Timestamp,
    /// Whether the reader sees what the group decided and took on.
    pub may_read_records: bool,
    pub zone: TimeZone,
}

pub fn year(lang: Lang, shown: &OfGroup<'_>) -> Page<'static> {
    let path = |rest: &str| href(lang, &format!("/groups/{}/meetings{rest}", shown.group.slug));
    let now = shown.today.year();
    let first = shown.span.first.map_or(now, |day| day.year().min(now)).min(shown.year);
    let last = shown.span.last.map_or(now, Date::year).max(now.saturating_add(1)).max(shown.year);
    let tabs =
        (first..=last).rev().map(|year| (path(&format!("?year={year}")), year.to_string().into(), year == shown.year));
    let title = t::meetings_of(lang, &shown.year.to_string());
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", shown.group.slug))) { (shown.group.name) } }),
            title: title.clone().into(),
            lede: Some(t::meetings_of_lede(lang).into()),
            actions: Some(html! { @if shown.may_call { (LinkButton(t::call_meeting(lang), &path("/new"), Tone::First)) (LinkButton(t::poll_ask(lang), &href(lang, &format!("/groups/{}/date-polls/new", shown.group.slug)), Tone::Second)) } }),
            ..PageHead::default()
        })
        (Tabs { label: t::years(lang), tabs: tabs.collect() })
        div.with-side {
            div.stack {
                @if let Some(open) = shown.polls.as_ref().filter(|open| !open.is_empty()) {
                    (ui::section("polls", t::polls_open(lang), None, ui::list(open.iter().map(|poll| polls::item(lang, &shown.zone, shown.now, poll)))))
                }
                @for quarter in Quarter::all(shown.year) { (quarter_of(lang, shown, quarter)) }
            }
            @if shown.habit.is_some() || shown.may_read_records || shown.polls.is_some() {
                aside.side {
                    @if let Some(attends_all) = shown.habit { (attendances::habit(lang, &shown.group.slug, attends_all)) }
                    @if shown.polls.is_some() {
                        (ui::panel(t::polls_title(lang), html! { p { a href=(href(lang, &format!("/groups/{}/date-polls", shown.group.slug))) { (t::polls_all(lang)) } } }))
                    }
                    @if shown.may_read_records {
                        (ui::panel(t::records(lang), html! {
                            p { a href=(href(lang, &format!("/groups/{}/actions", shown.group.slug))) { (t::actions(lang)) } }
                            p { a href=(href(lang, &format!("/groups/{}/decisions", shown.group.slug))) { (t::decisions(lang)) } }
                        }))
                    }
                }
            }
        }
    };
    Page::new(title, body).section(Section::Groups).description(t::group_about(lang, &shown.group.name))
}

fn quarter_of(lang: Lang, shown: &OfGroup<'_>, quarter: Quarter) -> Markup {
    let held: Vec<&Meeting> =
        shown.meetings.iter().filter(|meeting| meeting.on_day.is_some_and(|day| Quarter::of(day) == quarter)).collect();
    let is_set = held.iter().any(|meeting| meeting.cancelled_at.is_none() && is_of_the_four(&meeting.kind));
    let is_over = (quarter.year, quarter.number) < (shown.today.year(), Quarter::of(shown.today).number);
    let to = |noun: &str| href(lang, &format!("/groups/{}/{noun}/new?quarter={}", shown.group.slug, quarter.word()));
    ui::section(
        &format!("quarter-{}", quarter.number),
        &t::quarter_title(lang, quarter.number.into()),
        None,
        html! {
            @if !is_set {
                p { @if is_over { (Tag::Plain(t::quarter_without(lang))) } @else { (Tag::Warn(t::quarter_not_set(lang))) } }
                @if shown.may_call && !is_over { div.row { (LinkButton(t::call_meeting(lang), &to("meetings"), Tone::Second)) (LinkButton(t::poll_ask(lang), &to("date-polls"), Tone::Second)) } }
            }
            @if !held.is_empty() { (ui::list(held.into_iter().map(|meeting| item(lang, &shown.zone, meeting)))) }
        },
    )
}

/// A meeting for a quarter, as far as it can be guessed.
pub fn prefilled(lang: Lang, quarter: Quarter, today: Date) -> Draft {
    Draft {
        title: t::kind_quarterly(lang).into(),
        kind: Kind::Quarterly.word().to_owned(),
        day: quarter.suggested(today).map(|day| day.to_string()).unwrap_or_default(),
        audience: Audience::Group.word().to_owned(),
        ..Draft::default()
    }
}

/// What the reader may do with a meeting.
#[expect(clippy::struct_excessive_bools, reason = "each is one permission, and none follows from another")]
#[derive(Default)]
pub struct May {
    pub make_agenda: bool,
    pub change: bool,
    pub cancel: bool,
    pub write_minutes: bool,
    pub give_feedback: bool,
    pub read_feedback: bool,
}

/// A meeting with what its page shows beside it.
pub struct Shown<'a> {
    pub meeting: &'a Meeting,
    pub items: Vec<AgendaItem>,
    /// Discussions about them, and where the reader begins another: the group.
    pub discussed: Vec<Discussed>,
    pub discusses: Option<&'a str>,
    /// What came of it.
    pub came_of: Vec<CameOf>,
    /// What was left open by earlier meetings.
    pub open: Vec<Action>,
    pub attendance: Option<attendances::Panel>,
    /// What the page says of registering.
    pub registration: Option<Markup>,
    /// Where the meeting can be taken along from.
    pub calendar: String,
    /// What the reader may know of its minutes.
    pub minutes: Option<minutes::Summary>,
    /// Whether it has begun.
    pub has_begun: bool,
    /// Its call for presentations.
    pub presentations: Option<OfMeeting>,
    pub may_call_presentations: bool,
    pub is_meant: bool,
    /// The way to its live page, for those who have one.
    pub way_in: Option<Markup>,
    pub may: May,
    pub zone: TimeZone,
}

impl<'a> Shown<'a> {
    /// For somebody who is here for this meeting only.
    pub fn for_guest(meeting: &'a Meeting, items: Vec<AgendaItem>, zone: TimeZone) -> Self {
        Self {
            meeting,
            items,
            discussed: Vec::new(),
            discusses: None,
            came_of: Vec::new(),
            open: Vec::new(),
            attendance: None,
            registration: None,
            calendar: format!("/events/{}/event.ics", meeting.slug),
            minutes: None,
            has_begun: false,
            presentations: None,
            may_call_presentations: false,
            is_meant: true,
            way_in: None,
            may: May::default(),
            zone,
        }
    }
}

pub fn show(lang: Lang, shown: &Shown<'_>, errors: &FormErrors) -> Page<'static> {
    let meeting = shown.meeting;
    let path = |rest: &str| href(lang, &format!("/events/{}{rest}", meeting.slug));
    let is_off = meeting.cancelled_at.is_some();
    let body = html! {
        (PageHead {
            eyebrow: Some(eyebrow(lang, meeting)),
            title: meeting.title.clone().into(),
            meta: Some(marks(lang, meeting)),
            actions: Some(html! {
                @if shown.is_meant && !is_off { @if let Some(url) = &meeting.join_url { (LinkButton(t::open_meeting(lang), url, Tone::First)) } }
                @if let Some(way_in) = &shown.way_in { (way_in) }
                @if shown.may.change && !is_off { (LinkButton(t::change_meeting(lang), &path("/changes/new"), Tone::Second)) }
                @if shown.may.change && !is_off { (LinkButton(t::guests_title(lang), &path("/guests"), Tone::Second)) }
                @if shown.may.cancel && !is_off { (LinkButton(t::cancel_meeting(lang), &path("/cancellations/new"), Tone::Second)) }
            }),
            ..PageHead::default()
        })
        (Fields::new(lang, errors).summary())
        div.with-side {
            div.stack {
                @if let Some(at) = meeting.cancelled_at { (cancelled(lang, meeting, &words::date_of(lang, at, &shown.zone))) }
                @if !meeting.about.is_empty() { p.prose.lines { (meeting.about) } }
                @if shown.is_meant { (agenda(lang, shown)) } @else { p.hint { @if meeting.registers { (t::not_registered(lang)) } @else { (t::not_meant(lang)) } } }
                @if shown.minutes.is_some() || (shown.may.write_minutes && shown.has_begun) { (on_meeting(lang, &meeting.slug, shown.minutes.as_ref(), shown.may.write_minutes)) }
                (came_of(lang, shown))
                @if !shown.open.is_empty() { (ui::section("open", t::open_actions(lang), None, actions::items(lang, &shown.open))) }
            }
            aside.side {
                @if let Some(panel) = &shown.registration { (panel) }
                (ui::panel(t::facts_title(lang), html! { (Details(facts(lang, meeting, &shown.zone))) }))
                @if meeting.on_day.is_some() && meeting.cancelled_at.is_none() { (download(lang, &shown.calendar)) }
                @if let Some(panel) = &shown.attendance { (attendances::panel(lang, meeting, panel)) }
                (presentations::on_meeting(lang, meeting, &shown.zone, shown.presentations.as_ref(), shown.may_call_presentations))
                @if shown.has_begun && (shown.may.give_feedback || shown.may.read_feedback) {
                    (ui::panel(t::feedback(lang), html! {
                        @if shown.may.give_feedback { p { a href=(path("/feedback/new")) { (t::feedback_give(lang)) } } }
                        @if shown.may.read_feedback { p { a href=(path("/feedback")) { (t::feedback_read(lang)) } } }
                    }))
                }
                @if let Some(source) = &meeting.source_url { p { (ui::source(lang, source)) } }
            }
        }
    };
    Page::new(meeting.title.clone(), body).section(Section::Events).description(meeting.about.clone())
}

/// Reports, recordings and what else came of it; with the way to add some.
fn came_of(lang: Lang, shown: &Shown<'_>) -> Markup {
    let add = shown.discusses.filter(|_| shown.has_begun).map(|slug| {
        let path = format!("/groups/{slug}/resources/new?origin=meeting-{}", shown.meeting.id);
        html! { a href=(href(lang, &path)) { (t::came_of_add(lang)) } }
    });
    html! {
        @if add.is_some() || !shown.came_of.is_empty() {
            (ui::section("came-of", t::came_of_title(lang), add, html! {
                @if shown.came_of.is_empty() { p.hint { (t::came_of_none(lang)) } }
                @else {
                    (ui::list(shown.came_of.iter().map(|one| ui::Item {
                        href: Some(href(lang, &format!("/library/{}", one.slug))),
                        title: one.title.clone(),
                        ..ui::Item::default()
                    })))
                }
            }))
        }
    }
}

fn agenda(lang: Lang, shown: &Shown<'_>) -> Markup {
    let meeting = shown.meeting;
    let make = shown.may.make_agenda.then(|| {
        html! { a href=(href(lang, &format!("/events/{}/agenda-items", meeting.slug))) { (t::agenda_make(lang)) } }
    });
    let talk = |item: &AgendaItem| {
        let found = shown.discussed.iter().filter(|one| one.about == item.id.uuid());
        let about = About { kind: AGENDA_ITEM.kind.to_owned(), id: item.id.uuid() };
        let start = shown.discusses.map(|slug| about.start(slug));
        (found.clone().next().is_some() || start.is_some())
            .then(|| ui::talk_line(lang, found, start.as_deref(), &item.title))
    };
    html! {
        @if !meeting.agenda.is_empty() || !shown.items.is_empty() || make.is_some() {
            (ui::section("agenda", t::agenda(lang), make, html! {
                @if !meeting.agenda.is_empty() { p.prose.lines { (meeting.agenda) } }
                @if meeting.agenda.is_empty() && shown.items.is_empty() { p.hint { (t::agenda_none(lang)) } }
                @if !shown.items.is_empty() { (agenda_items::list(lang, meeting, &shown.zone, &shown.items, &talk)) }
            }))
        }
    }
}

/// The group whose meeting it is, or the list of events.
pub fn eyebrow(lang: Lang, meeting: &Meeting) -> Markup {
    html! {
        @match (&meeting.group_slug, &meeting.group_name) {
            (Some(slug), Some(name)) => a href=(href(lang, &format!("/groups/{slug}"))) { (name) },
            _ => a href=(href(lang, "/events")) { (t::events_title(lang)) },
        }
    }
}

fn facts(lang: Lang, meeting: &Meeting, zone: &TimeZone) -> Vec<(Cow<'static, str>, Markup)> {
    let mut facts = vec![(t::when(lang).into(), when(lang, meeting, zone))];
    if let Some(ends_at) = meeting.ends_at {
        let begins = meeting.starts_at.map(|at| at.to_zoned_datetime(zone.clone()).date());
        let own = ends_at.to_zoned_datetime(zone.clone());
        let same_day = begins == Some(own.date());
        let words = if same_day { words::time(&own) } else { words::date_time(lang, &own) };
        facts.push((t::ends(lang).into(), html! { time datetime=(ends_at) { (words) } }));
    }
    if let Some(kind) = Kind::from_word(&meeting.kind) {
        facts.push((t::meeting_kind(lang).into(), html! { (kind_word(lang, kind)) }));
    }
    let whom = if meeting.registers { t::audience_registering(lang) } else { audience(lang, meeting.audience) };
    facts.push((t::for_whom(lang).into(), html! { (whom) }));
    if let Some(place) = &meeting.place {
        facts.push((t::place(lang).into(), html! { (place) }));
    }
    facts
}

fn cancelled(lang: Lang, meeting: &Meeting, day: &str) -> Markup {
    html! {
        (Notice::Warn(&t::cancelled_on(lang, day)))
        @if let Some(reason) = &meeting.cancel_reason { (ui::section("reason-said", t::cancel_reason(lang), None, html! { p.prose.lines { (reason) } })) }
    }
}

pub const fn kind_word(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Quarterly => t::kind_quarterly(lang),
        Kind::Extra => t::kind_extra(lang),
        Kind::Webinar => t::kind_webinar(lang),
        Kind::Workshop => t::kind_workshop(lang),
    }
}

pub fn new(lang: Lang, zone: &TimeZone, group: &Group, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: t::call_meeting(lang).into(),
            lede: Some(t::times_in(lang, zone.iana_name().unwrap_or("UTC")).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &format!("/groups/{}/meetings", group.slug)), html! {
            (fields(f, draft, None, true))
            div.row { (Button::first(t::call_send(lang))) }
        }))
    };
    Page::new(t::call_meeting(lang), body).section(Section::Groups).private(t::private_call(lang))
}

/// `other` says what a meeting is that has a kind of its own. Only a new meeting, or an old one that has it, has its agenda
/// in one text; else it is made of items.
fn fields(f: Fields<'_>, draft: &Draft, other: Option<&str>, with_agenda: bool) -> Markup {
    let lang = f.lang();
    let audiences = [Audience::Group, Audience::Signatories, Audience::Officials, Audience::Everyone];
    html! {
        (f.text("title", t::meeting_title(lang), &draft.title).max(TITLE_MAX))
        (f.select("kind", t::meeting_kind(lang), &draft.kind, other, Kind::ALL.iter().map(|kind| (kind.word(), kind_word(lang, *kind)))))
        (f.date("day", t::day(lang), &draft.day))
        (f.time("begins", t::begins(lang), &draft.begins))
        (f.time("ends", t::ends(lang), &draft.ends))
        (f.date("ends_day", t::ends_day(lang), &draft.ends_day).optional())
        (f.text("place", t::place(lang), &draft.place).hint(t::about_hint(lang)).optional())
        (f.radios("audience", t::for_whom(lang), &draft.audience, audiences.map(|one| (one.word(), audience(lang, one), None))))
        (f.area("about", t::about(lang), &draft.about).hint(t::about_hint(lang)).max(TEXT_MAX).optional())
        (f.tick("registers", t::registers(lang), &draft.registers).hint(t::registers_hint(lang)))
        (f.text("capacity", t::capacity(lang), &draft.capacity).hint(t::capacity_hint(lang)).short().optional())
        @if with_agenda { (f.area("agenda", t::agenda(lang), &draft.agenda).hint(t::agenda_hint(lang)).max(TEXT_MAX).optional()) }
        (f.url("join_url", t::join_url(lang), &draft.join_url).hint(t::join_url_hint(lang)).optional())
    }
}

/// What was typed beside what is saved, field by field.
pub fn compare<'a>(lang: Lang, saved: &'a Draft, typed: &'a Draft) -> Overtaken<'a> {
    let kind =
        |draft: &'a Draft| Kind::from_word(&draft.kind).map_or(draft.kind.as_str(), |kind| kind_word(lang, kind));
    let whom = |draft: &'a Draft| {
        Audience::from_word(&draft.audience).map_or(draft.audience.as_str(), |one| audience(lang, one))
    };
    let yes = |draft: &Draft| if draft.registers == "yes" { t::yes(lang) } else { t::no(lang) };
    Overtaken::new(lang)
        .field(t::meeting_title(lang), &*saved.title, &*typed.title)
        .field(t::meeting_kind(lang), kind(saved), kind(typed))
        .field(t::day(lang), &saved.day, &typed.day)
        .field(t::begins(lang), &saved.begins, &typed.begins)
        .field(t::ends(lang), &saved.ends, &typed.ends)
        .field(t::ends_day(lang), &saved.ends_day, &typed.ends_day)
        .field(t::place(lang), &*saved.place, &*typed.place)
        .field(t::for_whom(lang), whom(saved), whom(typed))
        .field(t::about(lang), &saved.about, &typed.about)
        .field(t::agenda(lang), &saved.agenda, &typed.agenda)
        .field(t::join_url(lang), &saved.join_url, &typed.join_url)
        .field(t::registers(lang), yes(saved), yes(typed))
        .field(t::capacity(lang), &*saved.capacity, &*typed.capacity)
}

pub fn change(
    lang: Lang,
    zone: &TimeZone,
    meeting: &Meeting,
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    // Whoever has seen what was saved meanwhile may write over it; whoever has not may not.
    let version = if overtaken.is_some() { meeting.version.to_string() } else { draft.version.clone() };
    let other = Kind::from_word(&meeting.kind).is_none().then_some(meeting.kind.as_str());
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, meeting)),
            title: t::change_meeting(lang).into(),
            lede: Some(t::times_of_meeting_in(lang, zone.iana_name().unwrap_or("UTC")).into()),
            ..PageHead::default()
        })
        @if let Some(overtaken) = overtaken { (overtaken) }
        (Form::post(f, href(lang, &format!("/events/{}/changes", meeting.slug)), html! {
            (fields(f, draft, other, !draft.agenda.is_empty()))
            (ui::hidden("version", &version))
            div.row { (Button::first(t::change_send(lang))) }
        }))
    };
    Page::new(t::change_meeting(lang), body).section(Section::Events).private(t::private_change(lang))
}

/// The way back to the meeting.
pub fn event_link(lang: Lang, meeting: &Meeting) -> Markup {
    html! { a href=(href(lang, &format!("/events/{}", meeting.slug))) { (meeting.title) } }
}

pub fn cancel(lang: Lang, zone: &TimeZone, meeting: &Meeting, reason: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, meeting)),
            title: t::cancel_meeting(lang).into(),
            lede: Some(t::cancel_lede(lang).into()),
            meta: Some(when(lang, meeting, zone)),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &format!("/events/{}/cancellations", meeting.slug)), html! {
            (f.area("reason", t::cancel_reason(lang), reason).hint(t::about_hint(lang)).max(REASON_MAX))
            div.row { (Button(t::cancel_meeting(lang), Tone::Danger, None)) }
        }))
    };
    Page::new(t::cancel_meeting(lang), body).section(Section::Events).private(t::private_change(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "called" => Some(t::done_called(visit.lang)),
        "changed" => Some(t::done_changed(visit.lang)),
        "cancelled" => Some(t::done_cancelled(visit.lang)),
        "coming" => Some(t::done_coming(visit.lang)),
        "not_coming" => Some(t::done_not_coming(visit.lang)),
        "attended" => Some(t::done_attended(visit.lang)),
        "opted-in" => Some(t::attends_all(visit.lang)),
        "feedback" => Some(t::done_feedback(visit.lang)),
        "registered" => Some(t::done_registered(visit.lang)),
        "waiting" => Some(t::done_waiting(visit.lang)),
        "given-back" => Some(t::done_given_back(visit.lang)),
        "opted-out" => Some(t::done_opted_out(visit.lang)),
        _ => None,
    }
}
