//! What is shown of events. A time is shown in the reader's zone, with the organiser's beside it where that is another.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Confidence, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Order, Page, PageHead, Pager,
    Section, Tone, href,
};
use words::Lang;

use super::domain::{Audience, Draft};
use super::queries::Meeting;
use crate::groups::queries::Group;
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
    let theirs =
        meeting.zone.as_deref().and_then(|zone| TimeZone::get(zone).ok()).map(|zone| starts_at.to_zoned_datetime(zone));
    let other = theirs.filter(|theirs| theirs.offset() != own.offset());
    html! {
        time datetime=(starts_at) { (words::date_time(lang, &own)) }
        @if let Some(other) = other { " (" (t::organiser_time(lang, &words::time(&other))) ")" }
    }
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
        @if let Some(confidence) = meeting.confidence.as_deref().and_then(Confidence::from_word).filter(|known| *known != Confidence::Confirmed) { (ui::confidence(lang, confidence)) }
        @if meeting.example { (ui::example(lang)) }
    }
}

/// On a further page of one of its lists the other begins anew below it, or is left out above it.
pub fn list(
    lang: Lang,
    zone: &TimeZone,
    coming: &Slice<Meeting>,
    past: &Slice<Meeting>,
    undated: &[Meeting],
) -> Page<'static> {
    let items = |meetings: &[Meeting]| ui::list(meetings.iter().map(|one| item(lang, zone, one)));
    let body = html! {
        (PageHead { title: t::events_title(lang).into(), lede: Some(t::events_lede(lang).into()), ..PageHead::default() })
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
    };
    Page::new(t::events_title(lang), body).section(Section::Events).description(t::events_lede(lang))
}

pub fn show(lang: Lang, zone: &TimeZone, meeting: &Meeting, is_meant: bool) -> Page<'static> {
    let mut facts = vec![
        (t::when(lang).into(), when(lang, meeting, zone)),
        (t::for_whom(lang).into(), html! { (audience(lang, meeting.audience)) }),
    ];
    if let Some(place) = &meeting.place {
        facts.push((t::place(lang).into(), html! { (place) }));
    }
    let eyebrow = html! {
        @match (&meeting.group_slug, &meeting.group_name) {
            (Some(slug), Some(name)) => a href=(href(lang, &format!("/groups/{slug}"))) { (name) },
            _ => a href=(href(lang, "/events")) { (t::events_title(lang)) },
        }
    };
    let body = html! {
        (PageHead { eyebrow: Some(eyebrow), title: meeting.title.clone().into(), meta: Some(marks(lang, meeting)), ..PageHead::default() })
        div.with-side {
            div.stack {
                @if !meeting.about.is_empty() { p.prose.lines { (meeting.about) } }
                @if is_meant {
                    @if !meeting.agenda.is_empty() { (ui::section("agenda", t::agenda(lang), None, html! { p.prose.lines { (meeting.agenda) } })) }
                    @if let Some(url) = &meeting.join_url { p { (LinkButton(t::open_meeting(lang), url, Tone::First)) } }
                } @else {
                    p.hint { (t::not_meant(lang)) }
                }
            }
            aside.side {
                (ui::panel(t::facts_title(lang), html! { (Details(facts)) }))
                @if let Some(source) = &meeting.source_url { p { (ui::source(lang, source)) } }
            }
        }
    };
    Page::new(meeting.title.clone(), body).section(Section::Events).description(meeting.about.clone())
}

pub fn new(lang: Lang, zone: &TimeZone, group: &Group, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let audiences = [Audience::Group, Audience::Signatories, Audience::Officials, Audience::Everyone];
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: t::call_meeting(lang).into(),
            lede: Some(t::times_in(lang, zone.iana_name().unwrap_or("UTC")).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &format!("/groups/{}/meetings", group.slug)), html! {
            (f.text("title", t::meeting_title(lang), &draft.title).max(150))
            (f.date("day", t::day(lang), &draft.day))
            (f.time("begins", t::begins(lang), &draft.begins))
            (f.time("ends", t::ends(lang), &draft.ends))
            (f.radios("audience", t::for_whom(lang), &draft.audience, audiences.map(|one| (one.word(), audience(lang, one), None))))
            (f.area("about", t::about(lang), &draft.about).hint(t::about_hint(lang)).max(4000).optional())
            (f.area("agenda", t::agenda(lang), &draft.agenda).hint(t::agenda_hint(lang)).max(4000).optional())
            (f.url("join_url", t::join_url(lang), &draft.join_url).hint(t::join_url_hint(lang)).optional())
            div.row { (Button::first(t::call_send(lang))) }
        }))
    };
    Page::new(t::call_meeting(lang), body).section(Section::Groups).private(t::private_call(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "called" => Some(t::done_called(visit.lang)),
        _ => None,
    }
}
