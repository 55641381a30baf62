//! What is shown of date polls. Each time stands in the reader's zone first; what was said of it is for the whole group.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Column, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Order, Page, PageHead, Pager,
    Section, Table, Tag, Tone, href,
};
use words::Lang;

use super::domain::{ABOUT_MAX, Answer, Draft, Phase, REASON_MAX, SLOTS, State, phase};
use super::queries::{Counted, Listed, Own, Poll, Time, Voice};
use crate::agenda_items::domain::TITLE_MAX;
use crate::groups::queries::Group;
use crate::meetings::domain::Kind;
use crate::meetings::pages::{beside, kind_word};
use crate::words as t;

fn moment(lang: Lang, zone: &TimeZone, at: Timestamp) -> String {
    words::date_time(lang, &at.to_zoned_datetime(zone.clone()))
}

/// A time for the reader, and beside it for the organiser where their clocks differ.
fn instant(lang: Lang, shown: &Shown<'_>, time: &Time) -> String {
    let own = time.starts_at.to_zoned_datetime(shown.zone.clone());
    let words = words::weekday_time(lang, &own);
    match beside(lang, &own, &shown.poll.zone) {
        Some(theirs) => format!("{words} {theirs}"),
        None => words,
    }
}

const fn answer_word(lang: Lang, answer: Answer) -> &'static str {
    match answer {
        Answer::Yes => t::answer_yes(lang),
        Answer::Maybe => t::answer_maybe(lang),
        Answer::No => t::answer_no(lang),
    }
}

fn mark(lang: Lang, phase: Phase, state: State) -> Markup {
    match (phase, state) {
        (Phase::Answering, _) => html! { (Tag::Info(t::poll_answering(lang))) },
        (Phase::Choosing, _) => html! { (Tag::Warn(t::poll_choosing(lang))) },
        (Phase::Ended, State::Chosen) => html! { (Tag::Good(t::poll_chosen(lang))) },
        (Phase::Ended, _) => html! { (Tag::Plain(t::poll_dropped(lang))) },
    }
}

/// A poll in a list.
pub fn item(lang: Lang, zone: &TimeZone, now: Timestamp, poll: &Listed) -> Item {
    let phase = phase(poll.state, poll.answers_until, now);
    Item {
        href: Some(href(lang, &format!("/date-polls/{}", poll.id))),
        title: poll.title.clone(),
        meta: Some(html! {
            (mark(lang, phase, poll.state))
            @if phase != Phase::Ended { span { (t::poll_until_said(lang, &moment(lang, zone, poll.answers_until))) } }
            @else { span { (words::date_of(lang, poll.asked_at, zone)) } }
            @if poll.example { (ui::example(lang)) }
        }),
        ..Item::default()
    }
}

/// The polls of a group.
pub struct List<'a> {
    pub group: &'a Group,
    pub polls: &'a Slice<Listed>,
    pub now: Timestamp,
    pub may_ask: bool,
    pub zone: TimeZone,
}

fn eyebrow(lang: Lang, slug: &str, name: &str) -> Markup {
    html! {
        a href=(href(lang, &format!("/groups/{slug}"))) { (name) } " · "
        a href=(href(lang, &format!("/groups/{slug}/meetings"))) { (t::meetings_link(lang)) }
    }
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let path = format!("/groups/{}/date-polls", shown.group.slug);
    let polls = shown.polls;
    let body = html! {
        (PageHead {
            eyebrow: Some(eyebrow(lang, &shown.group.slug, &shown.group.name)),
            title: t::polls_title(lang).into(),
            lede: Some(t::polls_lede(lang).into()),
            actions: shown.may_ask.then(|| html! { (LinkButton(t::poll_ask(lang), &href(lang, &format!("{path}/new")), Tone::First)) }),
            ..PageHead::default()
        })
        @if polls.rows.is_empty() { (Empty { words: t::date_polls_none(lang), action: None }) } @else {
            h2.visually-hidden { (t::polls_title(lang)) }
            (ui::list(polls.rows.iter().map(|poll| item(lang, &shown.zone, shown.now, poll))))
        }
        (Pager::new(lang, &path, "", polls).order(Order::Newest))
    };
    Page::new(t::polls_title(lang), body).section(Section::Groups).private(t::private_date_poll(lang))
}

pub fn new(lang: Lang, zone: &TimeZone, group: &Group, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let number = |index: usize| i64::try_from(index).unwrap_or_default().saturating_add(1);
    let body = html! {
        (PageHead {
            eyebrow: Some(eyebrow(lang, &group.slug, &group.name)),
            title: t::poll_ask(lang).into(),
            lede: Some(t::poll_ask_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &format!("/groups/{}/date-polls", group.slug)), html! {
            (f.text("title", t::meeting_title(lang), &draft.title).max(TITLE_MAX))
            (f.select("kind", t::meeting_kind(lang), &draft.kind, None, Kind::ALL.iter().map(|kind| (kind.word(), kind_word(lang, *kind)))))
            (f.text("lasts", t::poll_lasts(lang), &draft.lasts).short())
            (f.area("about", t::about(lang), &draft.about).hint(t::poll_about_hint(lang)).max(ABOUT_MAX).optional())
            p.hint { (t::poll_times_what(lang)) " " (t::times_in(lang, zone.iana_name().unwrap_or("UTC"))) }
            @for (index, slot) in SLOTS.iter().enumerate() {
                (ui::together(&t::poll_time_number(lang, number(index)), None, html! {
                    (f.date(slot.day, t::day(lang), draft.typed(slot.day)))
                    (f.time(slot.begins, t::begins(lang), draft.typed(slot.begins)))
                }))
            }
            (f.date("until", t::poll_until(lang), &draft.until).hint(t::poll_until_hint(lang)))
            div.row { (Button::first(t::date_poll_send(lang))) }
        }))
    };
    Page::new(t::poll_ask(lang), body).section(Section::Groups).private(t::private_date_poll_new(lang))
}

/// A poll with what its page shows.
pub struct Shown<'a> {
    pub poll: &'a Poll,
    pub phase: Phase,
    pub times: Vec<Time>,
    pub counts: Vec<Counted>,
    pub own: Vec<Own>,
    /// Those of one page.
    pub voices: Slice<Voice>,
    pub may_settle: bool,
    pub now: Timestamp,
    pub zone: TimeZone,
}

/// Which of the forms of the page was sent and came back.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Sent {
    #[default]
    Nothing,
    Answers,
    Choice,
    Withdrawal,
}

/// What was typed into a form of the page before it was refused.
#[derive(Clone, Copy, Default)]
pub struct Typed<'a> {
    pub sent: Sent,
    pub answers: Option<&'a BTreeMap<String, String>>,
    pub option: &'a str,
    pub reason: &'a str,
}

impl Shown<'_> {
    fn has_form(&self, sent: Sent) -> bool {
        match sent {
            Sent::Nothing => false,
            Sent::Answers => self.phase == Phase::Answering,
            Sent::Choice => self.may_settle && self.phase != Phase::Ended && self.coming().next().is_some(),
            Sent::Withdrawal => self.may_settle && self.phase != Phase::Ended,
        }
    }

    /// The times that can still become a meeting.
    fn coming(&self) -> impl Iterator<Item = &Time> {
        self.times.iter().filter(|time| time.starts_at > self.now)
    }

    fn count(&self, time: &Time, answer: Answer) -> Option<&Counted> {
        self.counts.iter().find(|one| one.option == time.id && one.answer == answer)
    }

    /// How many have answered: everyone has said something of each time.
    fn people(&self) -> i64 {
        let first = self.times.first().map(|time| time.id);
        self.counts.iter().filter(|one| Some(one.option) == first).map(|one| one.people).sum()
    }
}

pub fn show(lang: Lang, shown: &Shown<'_>, typed: Typed<'_>, errors: &FormErrors) -> Page<'static> {
    let poll = shown.poll;
    let none = FormErrors::new();
    let f = |sent| Fields::new(lang, if typed.sent == sent { errors } else { &none });
    let facts = vec![
        (t::meeting_kind(lang).into(), html! { (kind_word(lang, poll.kind)) }),
        (t::poll_lasts_fact(lang).into(), html! { (t::item_minutes(lang, poll.lasts)) }),
        (t::poll_answers_until(lang).into(), html! { (moment(lang, &shown.zone, poll.answers_until)) }),
        (t::poll_answered(lang).into(), html! { (t::people_count(lang, shown.people())) }),
    ];
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { (eyebrow(lang, &poll.group_slug, &poll.group_name)) " · " a href=(href(lang, &format!("/groups/{}/date-polls", poll.group_slug))) { (t::polls_title(lang)) } }),
            title: t::poll_for(lang, &poll.title).into(),
            meta: Some(html! { (mark(lang, shown.phase, poll.state)) @if poll.example { (ui::example(lang)) } }),
            ..PageHead::default()
        })
        div.with-side {
            div.stack {
                @if !shown.has_form(typed.sent) { (Fields::new(lang, errors).summary()) }
                (outcome(lang, shown))
                @if !poll.about.is_empty() { p.prose.lines { (poll.about) } }
                (ui::section("times", t::poll_times(lang), None, html! {
                    @if shown.phase == Phase::Answering { (answers(f(Sent::Answers), shown, typed)) } @else { (table(lang, shown, None)) }
                }))
                @if shown.may_settle && shown.phase != Phase::Ended { (settle(f(Sent::Choice), f(Sent::Withdrawal), shown, typed)) }
                (voices(lang, shown))
            }
            aside.side { (ui::panel(t::facts_title(lang), html! { (Details(facts)) })) }
        }
    };
    Page::new(t::poll_for(lang, &poll.title), body).section(Section::Groups).private(t::private_date_poll(lang))
}

/// What came of it.
fn outcome(lang: Lang, shown: &Shown<'_>) -> Markup {
    let poll = shown.poll;
    let chosen = shown.times.iter().find(|time| time.is_chosen);
    html! {
        @match (poll.state, chosen, poll.settled_at) {
            (State::Chosen, Some(time), _) => {
                (Notice::Good(&t::poll_result(lang, &instant(lang, shown, time))))
                @if let Some(slug) = &poll.meeting_slug { p { (LinkButton(t::poll_to_meeting(lang), &href(lang, &format!("/events/{slug}")), Tone::Second)) } }
            },
            (State::Dropped, _, Some(at)) => {
                (Notice::Warn(&t::poll_dropped_on(lang, &words::date_of(lang, at, &shown.zone))))
                @if let Some(reason) = &poll.reason { (ui::section("reason-said", t::drop_reason(lang), None, html! { p.prose.lines { (reason) } })) }
            },
            _ => {},
        }
    }
}

/// Makes the cell of a time in which the reader answers; times are counted from 0.
type Cell<'a> = &'a dyn Fn(usize, &Time) -> Markup;

/// The times with what was said of them; `own` makes the cell in which the reader answers.
fn table(lang: Lang, shown: &Shown<'_>, own: Option<Cell<'_>>) -> Markup {
    let mut columns = vec![
        Column::Words(t::column_time(lang)),
        Column::Words(answer_word(lang, Answer::Yes)),
        Column::Words(answer_word(lang, Answer::Maybe)),
        Column::Words(answer_word(lang, Answer::No)),
    ];
    if own.is_some() {
        columns.push(Column::Words(t::column_own_answer(lang)));
    }
    let count = |time: &Time, answer| match shown.count(time, answer) {
        Some(one) if one.governments > 0 => t::people_of_governments(lang, one.people, one.governments),
        Some(one) => t::people_count(lang, one.people),
        None => t::people_count(lang, 0),
    };
    let rows = shown.times.iter().enumerate().map(|(index, time)| {
        let mut row = vec![
            html! {
                time datetime=(time.starts_at) { (instant(lang, shown, time)) }
                @if time.is_chosen { " " (Tag::Good(t::poll_chosen(lang))) }
                @else if shown.phase != Phase::Ended && time.starts_at <= shown.now { " " (Tag::Plain(t::poll_past(lang))) }
            },
            html! { (count(time, Answer::Yes)) },
            html! { (count(time, Answer::Maybe)) },
            html! { (count(time, Answer::No)) },
        ];
        if let Some(own) = own {
            row.push(own(index, time));
        }
        row
    });
    let rows = rows.collect();
    html! { (Table { lang, caption: t::poll_times_caption(lang).into(), columns, rows }) }
}

fn answers(f: Fields<'_>, shown: &Shown<'_>, typed: Typed<'_>) -> Markup {
    let lang = f.lang();
    let answered = !shown.own.is_empty();
    let own = |index: usize, time: &Time| {
        let Some(slot) = SLOTS.get(index) else { return html! {} };
        let saved = shown.own.iter().find(|one| one.option == time.id).map_or("", |one| one.answer.word());
        let value = typed.answers.map_or(saved, |typed| typed.get(slot.answer).map_or("", String::as_str));
        let choices = [Answer::Yes, Answer::Maybe, Answer::No].map(|one| (one.word(), answer_word(lang, one), None));
        html! { (f.radios(slot.answer, instant(lang, shown, time), value, choices).in_a_cell()) }
    };
    html! {
        p.hint { (t::answers_what(lang)) }
        (Form::post(f, href(lang, &format!("/date-polls/{}/answers", shown.poll.id)), html! {
            (table(lang, shown, Some(&own)))
            div.row { (Button::first(if answered { t::answers_change(lang) } else { t::answers_send(lang) })) }
        }).wide())
    }
}

fn settle(choice: Fields<'_>, withdrawal: Fields<'_>, shown: &Shown<'_>, typed: Typed<'_>) -> Markup {
    let (lang, path) =
        (choice.lang(), |rest: &str| href(choice.lang(), &format!("/date-polls/{}/{rest}", shown.poll.id)));
    let options = shown.coming().map(|time| {
        let yes = shown.count(time, Answer::Yes).map_or(0, |one| one.people);
        let maybe = shown.count(time, Answer::Maybe).map_or(0, |one| one.people);
        (time.id.to_string(), instant(lang, shown, time), Some(t::option_suits(lang, yes, maybe).into()))
    });
    html! {
        (ui::section("choose", t::choose_title(lang), None, html! {
            @if shown.coming().next().is_none() { p { (t::options_past(lang)) } } @else {
                p.hint { (t::choose_what(lang)) }
                (Form::post(choice, path("choices"), html! {
                    (choice.radios("option", t::option_label(lang), typed.option, options))
                    div.row { (Button::first(t::choose_send(lang))) }
                }))
            }
        }))
        (ui::section("drop", t::drop_title(lang), None, html! {
            (Form::post(withdrawal, path("withdrawals"), html! {
                (withdrawal.area("reason", t::drop_reason(lang), typed.reason).hint(t::drop_reason_hint(lang)).max(REASON_MAX))
                div.row { (Button(t::drop_send(lang), Tone::Danger, None)) }
            }))
        }))
    }
}

/// Who answered what.
fn voices(lang: Lang, shown: &Shown<'_>) -> Markup {
    let short = |position: i64| {
        let time = shown.times.iter().find(|time| time.position == position)?;
        let at = time.starts_at.to_zoned_datetime(shown.zone.clone());
        Some(format!("{}, {}", words::date_short(lang, at.date()), words::time(&at)))
    };
    let said = |voice: &Voice, answer: Answer| {
        let times: Vec<String> = voice
            .answers
            .iter()
            .filter(|(_, one)| *one == answer)
            .filter_map(|(position, _)| short(*position))
            .collect();
        html! { (times.join("; ")) }
    };
    let rows = shown.voices.rows.iter().map(|voice| {
        vec![
            html! {
                (voice.name) @if let Some(government) = &voice.government { ", " (government) }
                @if voice.example { " " (ui::example(lang)) }
            },
            said(voice, Answer::Yes),
            said(voice, Answer::Maybe),
            said(voice, Answer::No),
        ]
    });
    let columns = vec![
        Column::Words(t::column_name(lang)),
        Column::Words(answer_word(lang, Answer::Yes)),
        Column::Words(answer_word(lang, Answer::Maybe)),
        Column::Words(answer_word(lang, Answer::No)),
    ];
    let address = format!("/date-polls/{}", shown.poll.id);
    ui::section(
        "voices",
        t::voices_title(lang),
        None,
        html! {
            @if shown.voices.rows.is_empty() { p.hint { (t::voices_none(lang)) } } @else {
                (Table { lang, caption: t::voices_caption(lang).into(), columns, rows: rows.collect() })
            }
            (Pager::new(lang, &address, "", &shown.voices).at("#voices"))
        },
    )
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "asked" => Some(t::done_poll_asked(lang)),
        "answered" => Some(t::done_poll_answered(lang)),
        "chosen" => Some(t::done_poll_chosen(lang)),
        "dropped" => Some(t::done_poll_dropped(lang)),
        _ => None,
    }
}
