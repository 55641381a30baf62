//! The live page. What all readers share is made once for all of them and holds nothing of any single one; what a reader can
//! do stands in slots in it, and in forms beside it.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::{Markup, html};
use nouns::AgendaItemId;
use ui::{
    FormErrors, LinkButton, Page, PageHead, Section, SharedPage, Tag, Tone, href, one_button_with, shared_part, slot,
    slot_template,
};
use words::Lang;

use super::domain::Phase;
use super::notes::pages as notes;
use super::notes::queries::Note;
use super::polls::domain::{Counts, is_open};
use super::polls::pages as polls;
use super::polls::queries::{Answer, Poll};
use super::questions::State as Asked;
use super::questions::pages::{self as questions, Stands};
use super::questions::queries::{Counted, Question};
use crate::agenda_items::domain::times;
use crate::agenda_items::queries::Item;
use crate::meetings::domain::Audience;
use crate::meetings::pages::{event_link, when};
use crate::meetings::queries::Meeting;
use crate::words as t;

kernel::word_enum! {
    /// The parts of the page that all readers share. Each is sent when it has changed.
    pub enum Part {
        /// What is read out: a sentence or two, as plain text.
        Status = "status",
        Now = "now",
        Polls = "polls",
        Questions = "questions",
        Notes = "notes",
        Agenda = "agenda",
    }
}

/// The kinds of slots for going to an item: from the current one, and beside each.
const NEXT_SLOT: &str = "next";
const ITEM_SLOT: &str = "item";

/// What everyone for whom the meeting is may see of it.
pub struct Shared {
    pub meeting: Meeting,
    pub phase: Phase,
    pub items: Vec<Item>,
    pub current: Option<AgendaItemId>,
    pub questions: Vec<Question>,
    pub answered: Vec<Question>,
    pub counts: Vec<Counted>,
    pub polls: Vec<Poll>,
    pub answers: Vec<Answer>,
    pub notes: Vec<Note>,
    pub notes_all: i64,
}

/// What it is to one reader.
pub struct Own<'a> {
    pub questions: questions::Own<'a>,
    pub polls: polls::Own<'a>,
    pub notes: notes::Own<'a>,
    /// Whether the reader goes from item to item.
    pub turns: bool,
    pub asked: Vec<Question>,
}

/// What was typed into the forms of the page, when it comes back.
#[derive(Clone, Copy, Default)]
pub struct Typed<'a> {
    pub question: &'a str,
    pub note: &'a str,
    pub note_item: &'a str,
}

impl Shared {
    fn item(&self, id: Option<AgendaItemId>) -> Option<&Item> {
        self.items.iter().find(|item| Some(item.id) == id)
    }

    /// The item after the current one; the first if there is none.
    fn next(&self) -> Option<&Item> {
        match self.items.iter().position(|item| Some(item.id) == self.current) {
            Some(at) => self.items.get(at.checked_add(1)?),
            None => self.items.first(),
        }
    }

    fn begins(&self, id: AgendaItemId) -> Option<Timestamp> {
        let at = self.items.iter().position(|item| item.id == id)?;
        times(self.meeting.starts_at, &self.items).get(at).copied().flatten()
    }
}

/// Makes one part. Clock times are written in `zone`. Without `own` it is what all readers share.
pub fn part(lang: Lang, zone: &TimeZone, shared: &Shared, part: Part, own: Option<&Own<'_>>) -> Markup {
    let (phase, audience, slug) = (shared.phase, shared.meeting.audience, &shared.meeting.slug);
    match part {
        Part::Status => html! { (status(lang, shared)) },
        Part::Now => now(lang, zone, shared, own),
        Part::Agenda => agenda(lang, zone, shared, own),
        Part::Polls => ui::section(
            "polls",
            t::polls(lang),
            None,
            polls::items(lang, phase, &shared.polls, &shared.answers, own.map(|own| &own.polls)),
        ),
        Part::Questions => {
            let own = own.map(|own| &own.questions);
            let all =
                html! { a href=(href(lang, &format!("/events/{slug}/live/questions"))) { (t::questions_all(lang)) } };
            let aside = questions::count(&shared.counts, Asked::SetAside);
            ui::section(
                "questions",
                &t::questions_open(lang, questions::count(&shared.counts, Asked::Open)),
                Some(all),
                html! {
                    @if shared.questions.is_empty() { p.hint { (t::questions_none(lang)) } } @else {
                        (questions::items(lang, audience, &shared.questions, own))
                    }
                    @if !shared.answered.is_empty() {
                        h3 { (t::questions_answered(lang, questions::count(&shared.counts, Asked::Answered))) }
                        (questions::items(lang, audience, &shared.answered, own))
                    }
                    @if aside > 0 { p.hint { (t::questions_set_aside(lang, aside)) } }
                },
            )
        }
        Part::Notes => {
            let all = html! { a href=(href(lang, &format!("/events/{slug}/live/notes"))) { (t::notes_all(lang, shared.notes_all)) } };
            ui::section(
                "notes",
                t::notes(lang),
                Some(all).filter(|_| shared.notes_all > 0),
                html! {
                    @if shared.notes.is_empty() { p.hint { (t::notes_none(lang)) } } @else {
                        (notes::items(lang, &shared.notes, own.map(|own| &own.notes)))
                    }
                },
            )
        }
    }
}

/// What is read out when it changes.
pub fn status(lang: Lang, shared: &Shared) -> String {
    let mut said = vec![phase_words(lang, shared.phase).to_owned()];
    if let Some(item) = shared.item(shared.current) {
        said.push(t::live_at_item(lang, &item.title));
    }
    if shared.polls.iter().any(|poll| is_open(poll, shared.phase)) {
        said.push(t::live_poll_open(lang).to_owned());
    }
    let open = questions::count(&shared.counts, Asked::Open);
    if open > 0 {
        said.push(t::live_questions(lang, open));
    }
    said.join(" ")
}

const fn phase_words(lang: Lang, phase: Phase) -> &'static str {
    match phase {
        Phase::Early => t::live_phase_early(lang),
        Phase::Soon => t::live_phase_soon(lang),
        Phase::On => t::live_phase_on(lang),
        Phase::Over => t::live_phase_over(lang),
        Phase::Cancelled => t::live_phase_cancelled(lang),
    }
}

/// A clock time that the script writes again in the reader's zone.
fn clock(at: Timestamp, zone: &TimeZone) -> Markup {
    html! { time datetime=(at) data-clock { (words::time(&at.to_zoned_datetime(zone.clone()))) } }
}

fn turn_button(lang: Lang, slug: &str, id: &str, words: &str, about: &str, tone: Tone) -> Markup {
    one_button_with(&href(lang, &format!("/events/{slug}/live/turns")), words, about, tone, &[("item", id)])
}

fn now(lang: Lang, zone: &TimeZone, shared: &Shared, own: Option<&Own<'_>>) -> Markup {
    let meeting = &shared.meeting;
    let turns = own.filter(|own| own.turns);
    html! {
        section.now aria-labelledby="now" {
            p.eyebrow { (phase_words(lang, shared.phase)) }
            @match shared.item(shared.current) {
                Some(item) => {
                    h2 id="now" { (item.title) }
                    div.meta {
                        @if let Some(at) = shared.begins(item.id) { span { (t::live_planned(lang)) " " (clock(at, zone)) } }
                        span { (t::item_minutes(lang, item.lasts)) }
                        @if !item.presenter.is_empty() { span { (item.presenter) } }
                        @if let Some(url) = &item.material_url { a href=(url) rel="nofollow noreferrer" { (t::item_material(lang)) } }
                    }
                    @if !item.about.is_empty() { p.prose.lines { (item.about) } }
                },
                None => {
                    h2 id="now" { (if shared.phase == Phase::Over { t::live_after(lang) } else { t::live_no_item(lang) }) }
                    @if let (Some(at), Phase::Early | Phase::Soon) = (meeting.starts_at, shared.phase) { p { (t::live_begins(lang)) " " (clock(at, zone)) } }
                },
            }
            @if shared.phase == Phase::Early { p { (t::live_early(lang)) } }
            @if shared.phase == Phase::Over { p { (t::live_over(lang)) } }
            @if let (Some(next), true) = (shared.next(), shared.phase.is_open()) {
                p.hint { (t::live_next(lang, &next.title)) }
                @let id = next.id.to_string();
                (slot(NEXT_SLOT, &id, &next.title, turns.map(|_| turn_button(lang, &meeting.slug, &id, t::live_go_on(lang), &next.title, Tone::First))))
            }
        }
    }
}

fn agenda(lang: Lang, zone: &TimeZone, shared: &Shared, own: Option<&Own<'_>>) -> Markup {
    let slug = &shared.meeting.slug;
    let turns = own.filter(|own| own.turns);
    let begins = times(shared.meeting.starts_at, &shared.items);
    ui::section(
        "agenda",
        t::agenda(lang),
        None,
        html! {
            @if !shared.meeting.agenda.is_empty() { p.prose.lines { (shared.meeting.agenda) } }
            @if shared.items.is_empty() && shared.meeting.agenda.is_empty() { p.hint { (t::agenda_none(lang)) } }
            ol.list {
                @for (item, begins) in shared.items.iter().zip(begins) {
                    @let (id, is_current) = (item.id.to_string(), Some(item.id) == shared.current);
                    li data-key=(id) aria-current=[is_current.then_some("step")] {
                        h3 { (item.title) }
                        div.meta {
                            @if let Some(at) = begins { (clock(at, zone)) }
                            span { (t::item_minutes(lang, item.lasts)) }
                            @if is_current { (Tag::Good(t::live_current(lang))) }
                        }
                        @if !is_current && shared.phase.is_open() {
                            (slot(ITEM_SLOT, &id, &item.title, turns.map(|_| turn_button(lang, slug, &id, t::live_go_to(lang), &item.title, Tone::Quiet))))
                        }
                    }
                }
            }
        },
    )
}

/// What stands in the slots of things that come while the page is read.
fn templates(lang: Lang, slug: &str, own: &Own<'_>) -> Markup {
    let (id, about) = (ui::ANY_ID, ui::ANY_ABOUT);
    let never = |_| false;
    html! {
        (slot_template(questions::SLOT, own.questions.tools(lang, id, about, Stands::Apart)))
        @for counts in Counts::ALL { (slot_template(polls::vote_slot(*counts), own.polls.voting(lang, *counts, id, about, &never))) }
        (slot_template(polls::POLL_SLOT, own.polls.closing(lang, id, about)))
        (slot_template(notes::SLOT, own.notes.tools(lang, id, about)))
        @if own.turns {
            (slot_template(NEXT_SLOT, turn_button(lang, slug, id, t::live_go_on(lang), about, Tone::First)))
            (slot_template(ITEM_SLOT, turn_button(lang, slug, id, t::live_go_to(lang), about, Tone::Quiet)))
        }
    }
}

pub fn show(
    lang: Lang,
    zone: &TimeZone,
    shared: &Shared,
    own: &Own<'_>,
    typed: &Typed<'_>,
    errors: &FormErrors,
) -> Page<'static> {
    let meeting = &shared.meeting;
    let path = |rest: &str| href(lang, &format!("/events/{}/live{rest}", meeting.slug));
    let part = |one: Part| shared_part(one.word(), part(lang, zone, shared, one, Some(own)));
    // One list of what was wrong stands above all forms; each form takes its own errors from it.
    let apart = FormErrors::new();
    let at = |field: &str| if errors.of(field).is_some() { errors } else { &apart };
    let is_open = shared.phase.is_open();
    let waits = shared.notes.iter().any(|note| note.carried_at.is_none());
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, meeting)),
            title: meeting.title.clone().into(),
            meta: Some(html! { span { (when(lang, meeting, zone)) } @if meeting.example { (ui::example(lang)) } }),
            actions: Some(html! {
                @if let (Some(url), true) = (&meeting.join_url, is_open) { (LinkButton(t::open_meeting(lang), url, Tone::First)) }
                @if own.polls.leads && is_open { (LinkButton(t::poll_new(lang), &path("/polls/new"), Tone::Second)) }
            }),
            ..PageHead::default()
        })
        @if errors.of("question").is_none() && errors.of("note").is_none() && errors.of("item").is_none() { (ui::Fields::new(lang, errors).summary()) }
        (SharedPage {
            lang,
            stream: &path("/stream"),
            refresh: &path(""),
            zone: zone.iana_name().unwrap_or("UTC"),
            status: &status(lang, shared),
            body: html! {
                (part(Part::Now))
                div.with-side {
                    div.stack {
                        (part(Part::Polls))
                        (part(Part::Questions))
                        @if own.questions.can_support { (questions::ask(lang, meeting, typed.question, &own.asked, at("question"))) }
                        @else if own.questions.person.is_none() { p.hint { a href=(sign_in(lang, &meeting.slug)) { (t::live_sign_in(lang)) } } }
                        (part(Part::Notes))
                        @if own.notes.writes && shared.phase.has_opened() { (notes::write(lang, meeting, &shared.items, typed, waits, if errors.of("item").is_some() { errors } else { at("note") })) }
                    }
                    aside.side { (part(Part::Agenda)) }
                }
                (templates(lang, &meeting.slug, own))
            },
        })
    };
    who_sees(lang, meeting, Page::new(t::live_title(lang, &meeting.title), body).section(Section::Events))
}

fn sign_in(lang: Lang, slug: &str) -> String {
    href(lang, &format!("/sign-in?next={}", ui::encode(&href(lang, &format!("/events/{slug}/live")))))
}

/// The way back to the live page.
pub fn live_link(lang: Lang, meeting: &Meeting) -> Markup {
    html! { a href=(href(lang, &format!("/events/{}/live", meeting.slug))) { (t::live_title(lang, &meeting.title)) } }
}

/// A meeting for everyone has no private page.
pub fn who_sees<'a>(lang: Lang, meeting: &Meeting, page: Page<'a>) -> Page<'a> {
    match meeting.audience {
        Audience::Everyone => page,
        Audience::Group => page.private(t::private_live_group(lang)),
        Audience::Signatories => page.private(t::private_live_signatories(lang)),
        Audience::Officials => page.private(t::private_live_officials(lang)),
    }
}

/// What the meeting's own page and the group's home say of the live page.
pub fn way_in(lang: Lang, meeting: &Meeting, now: Timestamp) -> Markup {
    let path = href(lang, &format!("/events/{}/live", meeting.slug));
    match Phase::of(meeting, now) {
        Phase::Soon | Phase::On => html! { (LinkButton(t::live_open(lang), &path, Tone::First)) },
        Phase::Early | Phase::Over => html! { (LinkButton(t::live_link(lang), &path, Tone::Second)) },
        Phase::Cancelled => html! {},
    }
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "asked" => Some(t::done_asked_live(lang)),
        "supported" => Some(t::done_supported_live(lang)),
        "support-ended" => Some(t::done_unsupported_live(lang)),
        "answered" => Some(t::done_answered_live(lang)),
        "set-aside" => Some(t::done_set_aside_live(lang)),
        "poll-opened" => Some(t::done_poll_opened(lang)),
        "poll-closed" => Some(t::done_poll_closed(lang)),
        "voted" => Some(t::done_voted_live(lang)),
        "noted" => Some(t::done_noted(lang)),
        "note-changed" => Some(t::done_changed(lang)),
        "turned" => Some(t::done_turned(lang)),
        _ => None,
    }
}
