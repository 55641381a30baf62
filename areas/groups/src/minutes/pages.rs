//! What is shown of minutes: to those who read them, and to those who write them.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::{Markup, html};
use ui::{
    Button, Empty, Fields, Form, FormErrors, LinkButton, Notice, Overtaken, Page, PageHead, Section, Tag, Tone, href,
};
use words::Lang;

use super::domain::{AMENDMENTS_MAX, Draft, State, WORDS_MAX};
use super::handlers::Approval;
use super::queries::{Later, Minutes};
use crate::actions::pages as actions;
use crate::actions::queries::Listed as Action;
use crate::decisions::pages as decisions;
use crate::decisions::queries::Decision;
use crate::meetings::pages::event_link;
use crate::meetings::queries::Meeting;
use crate::memberships::pages::person_options;
use crate::memberships::queries::PersonOf;
use crate::words as t;

pub fn state(lang: Lang, state: State) -> Markup {
    match state {
        State::Draft => html! { (Tag::Warn(t::minutes_draft(lang))) },
        State::Published => html! { (Tag::Info(t::minutes_published(lang))) },
        State::Approved => html! { (Tag::Good(t::minutes_approved(lang))) },
    }
}

const fn who_sees(lang: Lang, is_public: bool) -> &'static str {
    if is_public { t::minutes_public(lang) } else { t::minutes_of_group(lang) }
}

/// Minutes with what belongs to them.
pub struct Shown<'a> {
    pub meeting: &'a Meeting,
    pub minutes: &'a Minutes,
    pub decisions: Vec<Decision>,
    pub actions: Vec<Action>,
    pub may_write: bool,
    pub may_approve: bool,
    pub zone: TimeZone,
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let Shown { meeting, minutes, .. } = shown;
    let path = |rest: &str| href(lang, &format!("/events/{}/minutes{rest}", meeting.slug));
    let title = t::minutes_title(lang, &meeting.title);
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, meeting)),
            title: title.clone().into(),
            meta: Some(html! {
                (state(lang, minutes.state))
                @if let Some(at) = minutes.published_at { span { (words::date_of(lang, at, &shown.zone)) } }
                @if meeting.example { (ui::example(lang)) }
            }),
            actions: Some(html! {
                @if let Some(url) = &minutes.recording_url { (LinkButton(t::open_recording(lang), url, Tone::First)) }
                @if shown.may_write { (LinkButton(t::minutes_write(lang), &path("/changes/new"), Tone::Second)) }
                @if shown.may_approve { (LinkButton(t::approve(lang), &path("/approvals/new"), Tone::Second)) }
            }),
            ..PageHead::default()
        })
        div.stack {
            @if let (Some(at), Some(slug), Some(name)) = (minutes.approved_at, &minutes.approved_slug, &minutes.approved_title) {
                (ui::section("approved", t::minutes_approved(lang), Some(html! { (words::date_of(lang, at, &shown.zone)) }), html! {
                    p { (t::approved_at(lang)) " " a href=(href(lang, &format!("/events/{slug}"))) { (name) } }
                    @if let Some(amendments) = &minutes.amendments { h3 { (t::amendments(lang)) } p.prose.lines { (amendments) } }
                    @else { p { (t::amendments_none(lang)) } }
                }))
            }
            p.prose.lines { (minutes.words) }
            (decisions::section(lang, &shown.decisions, None))
            (actions::section(lang, &shown.actions, None))
        }
    };
    let page = Page::new(title, body).section(Section::Events);
    if minutes.is_public && minutes.state != State::Draft { page } else { page.private(t::private_minutes(lang)) }
}

/// The desk of those who write.
pub struct Desk<'a> {
    pub meeting: &'a Meeting,
    pub saved: Option<&'a Minutes>,
    pub draft: &'a Draft,
    pub decisions: Vec<Decision>,
    pub actions: Vec<Action>,
    pub may_name: bool,
}

pub fn desk(lang: Lang, shown: &Desk<'_>, errors: &FormErrors, overtaken: Option<Overtaken<'_>>) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let Desk { meeting, saved, draft, .. } = shown;
    let path = |rest: &str| href(lang, &format!("/events/{}{rest}", meeting.slug));
    let newest = || saved.map_or(0, |saved| saved.version).to_string();
    let version = if overtaken.is_some() { newest() } else { draft.version.clone() };
    let is_draft = saved.is_some_and(|saved| saved.state == State::Draft);
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, meeting)),
            title: t::minutes_write(lang).into(),
            lede: Some(t::minutes_lede(lang).into()),
            meta: saved.map(|saved| html! { (state(lang, saved.state)) a href=(path("/minutes")) { (t::minutes_read(lang)) } }),
            actions: shown.may_name.then(|| html! { (LinkButton(t::writer_name(lang), &path("/writers/new"), Tone::Quiet)) }),
        })
        div.stack {
            @if let Some(overtaken) = overtaken { (overtaken) }
            (Form::post(f, path("/minutes/changes"), html! {
                (f.area("words", t::minutes(lang), &draft.words).max(WORDS_MAX))
                (f.url("recording_url", t::recording_url(lang), &draft.recording_url).optional())
                (f.tick("is_public", t::minutes_is_public(lang), &draft.is_public).hint(t::minutes_is_public_hint(lang)))
                (ui::hidden("version", &version))
                div.row { (Button::first(t::minutes_save(lang))) }
            }))
            (decisions::section(lang, &shown.decisions, Some(&path("/decisions/new"))))
            (actions::section(lang, &shown.actions, Some(&path("/actions/new"))))
            @if is_draft {
                (ui::section("publish", t::minutes_publish(lang), None, html! {
                    p { (t::minutes_publish_what(lang)) }
                    (ui::one_button(&path("/minutes/publications"), t::minutes_publish(lang), Tone::First))
                }))
            }
        }
    };
    Page::new(t::minutes_write(lang), body).section(Section::Events).private(t::private_minutes_draft(lang))
}

/// What was typed beside what is saved.
pub fn compare<'a>(lang: Lang, saved: &'a Draft, typed: &'a Draft) -> Overtaken<'a> {
    Overtaken::new(lang)
        .field(t::minutes(lang), &saved.words, &typed.words)
        .field(t::recording_url(lang), &saved.recording_url, &typed.recording_url)
        .field(
            t::minutes_is_public(lang),
            who_sees(lang, saved.is_public == "yes"),
            who_sees(lang, typed.is_public == "yes"),
        )
}

pub fn approval(
    lang: Lang,
    meeting: &Meeting,
    later: &[Later],
    draft: &Approval,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let name = |one: &Later| {
        one.on_day.map_or_else(|| one.title.clone(), |day| format!("{}, {}", one.title, words::date(lang, day)))
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, meeting)),
            title: t::approve(lang).into(),
            lede: Some(t::approve_lede(lang).into()),
            ..PageHead::default()
        })
        @if later.is_empty() { (f.summary()) (Empty { words: t::approve_none(lang), action: None }) } @else {
            (Form::post(f, href(lang, &format!("/events/{}/minutes/approvals", meeting.slug)), html! {
                (f.select("meeting", t::approve_meeting(lang), &draft.meeting, Some(t::choose(lang)), later.iter().map(|one| (one.id.to_string(), name(one)))))
                (f.area("amendments", t::amendments(lang), &draft.amendments).hint(t::amendments_hint(lang)).max(AMENDMENTS_MAX).optional())
                div.row { (Button::first(t::approve_send(lang))) }
            }))
        }
    };
    Page::new(t::approve(lang), body).section(Section::Events).private(t::private_minutes(lang))
}

pub fn writer(lang: Lang, meeting: &Meeting, people: &[PersonOf], named: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, meeting)),
            title: t::writer_name(lang).into(),
            lede: Some(t::writer_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &format!("/events/{}/writers", meeting.slug)), html! {
            (f.select("writer", t::writer(lang), named, Some(t::choose(lang)), person_options(people)))
            div.row { (Button::first(t::writer_send(lang))) }
        }))
    };
    Page::new(t::writer_name(lang), body).section(Section::Events).private(t::private_agenda(lang))
}

/// What the page of the meeting says of its minutes.
pub fn on_meeting(lang: Lang, slug: &str, summary: Option<&super::queries::Summary>, may_write: bool) -> Markup {
    let path = |rest: &str| href(lang, &format!("/events/{slug}/minutes{rest}"));
    ui::section(
        "minutes",
        t::minutes(lang),
        may_write.then(|| html! { a href=(path("/changes/new")) { (t::minutes_write(lang)) } }),
        html! {
            @match summary {
                Some(summary) => {
                    p { (state(lang, summary.state)) " " a href=(path("")) { (t::minutes_read(lang)) } }
                    @if let Some(url) = &summary.recording_url { p { a href=(url) rel="nofollow noreferrer" { (t::open_recording(lang)) } } }
                },
                None => (Notice::Info(t::minutes_none(lang))),
            }
        },
    )
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "written" => Some(t::done_minutes_written(lang)),
        "published" => Some(t::done_minutes_published(lang)),
        "approved" => Some(t::done_minutes_approved(lang)),
        "named" => Some(t::done_writer_named(lang)),
        "decided" => Some(t::done_decided(lang)),
        "taken-on" => Some(t::done_taken_on(lang)),
        _ => None,
    }
}
