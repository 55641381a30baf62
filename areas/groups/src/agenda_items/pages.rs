//! What is shown of an agenda: to those for whom the meeting is, and to those who make it.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kernel::access::Visit;
use maud::{Markup, html};
use ui::{
    Button, Empty, Fields, Form, FormErrors, LinkButton, Notice, Overtaken, Page, PageHead, Section, Tone, href,
    one_button_about,
};
use words::Lang;

use super::domain::{Draft, PRESENTER_MAX, Source, Sources, TEXT_MAX, TITLE_MAX, USUAL_LENGTH, times};
use super::queries::{Found, Item};
use crate::meetings::pages::event_link;
use crate::meetings::queries::Meeting;
use crate::words as t;

/// The agenda with its clock times. `actions` makes what may be done with an item.
pub fn list(
    lang: Lang,
    meeting: &Meeting,
    zone: &TimeZone,
    items: &[Item],
    actions: &dyn Fn(&Item) -> Option<Markup>,
) -> Markup {
    let begins = times(meeting.starts_at, items);
    let line = |item: &Item, begins: Option<Timestamp>| ui::Item {
        title: item.title.clone(),
        words: Some(item.about.clone()).filter(|about| !about.is_empty()),
        meta: Some(html! {
            @if let Some(at) = begins { time datetime=(at) { (words::time(&at.to_zoned_datetime(zone.clone()))) } }
            span { (t::item_minutes(lang, item.lasts)) }
            @if !item.presenter.is_empty() { span { (item.presenter) } }
            @if let Some(url) = &item.material_url { a href=(url) rel="nofollow noreferrer" { (t::item_material(lang)) } }
            @if let Some(proposal) = item.proposal { a href=(href(lang, &format!("/proposals/{proposal}"))) { (t::item_from_proposal(lang)) } }
            @if let Some(challenge) = item.challenge { a href=(href(lang, &format!("/challenges/{challenge}"))) { (t::item_from_challenge(lang)) } }
            @if item.action.is_some() { span { (t::item_from_action(lang)) } }
        }),
        actions: actions(item),
        ..ui::Item::default()
    };
    ui::list(items.iter().zip(begins).map(|(item, begins)| line(item, begins)))
}

/// What the desk of an agenda shows.
pub struct Desk<'a> {
    pub meeting: &'a Meeting,
    pub items: &'a [Item],
    pub sources: &'a Sources,
    pub draft: &'a Draft,
    pub zone: TimeZone,
}

pub fn desk(lang: Lang, shown: &Desk<'_>, errors: &FormErrors) -> Page<'static> {
    let Desk { meeting, items, sources, draft, zone } = shown;
    let f = Fields::new(lang, errors);
    let actions = |item: &Item| {
        let path = |rest: &str| href(lang, &format!("/agenda-items/{}{rest}", item.id));
        let (first, last) = (items.first().map(|item| item.id), items.last().map(|item| item.id));
        Some(html! {
            @if first != Some(item.id) { (one_button_about(&path("/moves/up"), t::item_up(lang), &item.title, Tone::Quiet)) }
            @if last != Some(item.id) { (one_button_about(&path("/moves/down"), t::item_down(lang), &item.title, Tone::Quiet)) }
            (LinkButton(t::item_change(lang), &path(""), Tone::Quiet))
            (one_button_about(&path("/removals"), t::item_remove(lang), &item.title, Tone::Quiet))
        })
    };
    let usual = USUAL_LENGTH.to_string();
    let draft = if draft.lasts.is_empty() && errors.is_empty() {
        Draft { lasts: usual, ..(*draft).clone() }
    } else {
        (*draft).clone()
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, meeting)),
            title: t::agenda(lang).into(),
            lede: Some(t::agenda_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            @if is_too_long(meeting, items) { (Notice::Warn(t::agenda_over(lang))) }
            @if items.is_empty() { (Empty { words: t::agenda_none(lang), action: None }) } @else {
                h2.visually-hidden { (t::agenda(lang)) }
                (list(lang, meeting, zone, items, &actions))
            }
            (ui::section("add", t::item_add(lang), None, html! {
                (Form::post(f, href(lang, &format!("/events/{}/agenda-items", meeting.slug)), html! {
                    (fields(f, &draft, sources))
                    div.row { (Button::first(t::item_add(lang))) }
                }))
            }))
        }
    };
    Page::new(t::agenda(lang), body).section(Section::Events).private(t::private_agenda(lang))
}

/// Whether the items take longer than the meeting.
fn is_too_long(meeting: &Meeting, items: &[Item]) -> bool {
    let all = SignedDuration::from_mins(items.iter().map(|item| item.lasts).sum());
    matches!((meeting.starts_at, meeting.ends_at), (Some(from), Some(until)) if until.duration_since(from) < all)
}

fn fields<'a>(f: Fields<'a>, draft: &'a Draft, sources: &'a Sources) -> Markup {
    let lang = f.lang();
    let options = sources.words().map(|(source, words)| {
        let from = match source {
            Source::Action(_) => t::source_action(lang, words),
            Source::Challenge(_) => t::source_challenge(lang, words),
            _ => t::source_proposal(lang, words),
        };
        (source.word(), from)
    });
    // What it comes from may have been settled since; it stays chosen.
    let is_settled = !draft.source.is_empty() && sources.words().all(|(source, _)| source.word() != draft.source);
    let settled = is_settled.then(|| (draft.source.clone(), t::item_source_settled(lang).to_owned()));
    html! {
        (f.text("title", t::item_title(lang), &draft.title).hint(t::item_title_hint(lang)).max(TITLE_MAX))
        (f.text("lasts", t::item_lasts(lang), &draft.lasts).short())
        (f.text("presenter", t::item_presenter(lang), &draft.presenter).max(PRESENTER_MAX).optional())
        (f.area("about", t::item_about(lang), &draft.about).max(TEXT_MAX).optional())
        (f.url("material_url", t::item_material_url(lang), &draft.material_url).optional())
        (f.select("source", t::item_source(lang), &draft.source, Some(t::item_source_none(lang)), settled.into_iter().chain(options)).optional())
    }
}

/// What was typed beside what is saved.
pub fn compare<'a>(lang: Lang, sources: &'a Sources, saved: &'a Draft, typed: &'a Draft) -> Overtaken<'a> {
    let source = |draft: &'a Draft| {
        sources
            .words()
            .find(|(source, _)| source.word() == draft.source)
            .map_or(draft.source.as_str(), |(_, words)| words)
    };
    Overtaken::new(lang)
        .field(t::item_title(lang), &saved.title, &typed.title)
        .field(t::item_lasts(lang), &saved.lasts, &typed.lasts)
        .field(t::item_presenter(lang), &saved.presenter, &typed.presenter)
        .field(t::item_about(lang), &saved.about, &typed.about)
        .field(t::item_material_url(lang), &saved.material_url, &typed.material_url)
        .field(t::item_source(lang), source(saved), source(typed))
}

pub fn change(
    lang: Lang,
    found: &Found,
    item: &Item,
    sources: &Sources,
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let version = if overtaken.is_some() { item.version.to_string() } else { draft.version.clone() };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/events/{}/agenda-items", found.meeting_slug))) { (found.meeting_title) } }),
            title: t::item_change_title(lang).into(),
            ..PageHead::default()
        })
        @if let Some(overtaken) = overtaken { (overtaken) }
        (Form::post(f, href(lang, &format!("/agenda-items/{}/changes", item.id)), html! {
            (fields(f, draft, sources))
            (ui::hidden("version", &version))
            div.row { (Button::first(t::change_send(lang))) }
        }))
    };
    Page::new(t::item_change_title(lang), body).section(Section::Events).private(t::private_agenda(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "added" => Some(t::done_item_added(visit.lang)),
        "changed" => Some(t::done_changed(visit.lang)),
        "moved" => Some(t::done_item_moved(visit.lang)),
        "removed" => Some(t::done_item_removed(visit.lang)),
        _ => None,
    }
}
