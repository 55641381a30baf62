//! What is shown of who comes.

use std::sync::Arc;

use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{Button, Column, Empty, Fields, Form, FormErrors, Page, PageHead, Pager, Section, Table, Tag, Tone, href};
use words::Lang;

use super::domain::{Answer, Phase, State};
use super::queries::{Counted, Listed};
use crate::meetings::pages::event_link;
use crate::meetings::queries::Meeting;
use crate::words as t;

fn state(lang: Lang, state: State) -> Markup {
    match state {
        State::Coming => html! { (Tag::Good(t::state_coming(lang))) },
        State::NotComing => html! { (Tag::Plain(t::state_not_coming(lang))) },
        State::Attended => html! { (Tag::Good(t::state_attended(lang))) },
    }
}

fn count(counts: &[Counted], state: State) -> i64 {
    counts.iter().filter(|one| one.state == state).map(|one| one.n).sum()
}

fn numbers(lang: Lang, counts: &[Counted]) -> Markup {
    html! {
        p { (t::count_coming(lang, count(counts, State::Coming))) " " (t::count_not_coming(lang, count(counts, State::NotComing)))
            @if count(counts, State::Attended) > 0 { " " (t::count_attended(lang, count(counts, State::Attended))) } }
    }
}

/// What the meeting's page shows of coming.
pub struct Panel {
    pub phase: Phase,
    pub own: Option<State>,
    pub counts: Arc<Vec<Counted>>,
    pub may_list: bool,
}

pub fn panel(lang: Lang, meeting: &Meeting, shown: &Panel) -> Markup {
    let path = |rest: &str| href(lang, &format!("/events/{}{rest}", meeting.slug));
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let button = |words, answer: Answer, tone| Button(words, tone, Some(("answer", answer.word())));
    let body = html! {
        @match (shown.phase, shown.own) {
            (Phase::Before, own) => {
                @if let Some(own) = own { p { (state(lang, own)) } } @else { p { (t::not_answered(lang)) } }
                (Form::post(f, path("/answers"), html! {
                    div.row {
                        @if own != Some(State::Coming) { (button(t::answer_coming(lang), Answer::Coming, Tone::First)) }
                        @if own != Some(State::NotComing) { (button(t::answer_not_coming(lang), Answer::NotComing, Tone::Second)) }
                    }
                }))
            },
            (Phase::Begun, Some(State::Attended)) => p { (state(lang, State::Attended)) },
            (Phase::Begun, _) => (ui::one_button(&path("/confirmations"), t::confirm(lang), Tone::First)),
            (Phase::Closed, _) => {},
        }
        (numbers(lang, &shown.counts))
        @if shown.may_list { p { a href=(path("/attendances")) { (t::who_comes(lang)) } } }
    };
    ui::panel(t::attendance(lang), body)
}

/// The member's own standing answer, on the page of the group's meetings.
pub fn habit(lang: Lang, group: &str, attends_all: bool) -> Markup {
    let path = |rest: &str| href(lang, &format!("/groups/{group}/opt-ins{rest}"));
    ui::panel(
        t::attendance(lang),
        html! {
            @if attends_all {
                p { (t::attends_all(lang)) }
                (ui::one_button(&path("/endings"), t::opt_out(lang), Tone::Second))
            } @else {
                p { (t::attends_some(lang)) }
                (ui::one_button(&path(""), t::opt_in(lang), Tone::First))
            }
        },
    )
}

/// A page of those who said something.
pub struct List<'a> {
    pub meeting: &'a Meeting,
    pub people: &'a Slice<Listed>,
    pub counts: &'a [Counted],
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let address = format!("/events/{}/attendances", shown.meeting.slug);
    let rows = shown.people.rows.iter().map(|one| {
        vec![
            html! { (one.name) " " @if one.example { (ui::example(lang)) } },
            html! { @if let Some(government) = &one.government { (government) } },
            state(lang, one.state),
        ]
    });
    let body = html! {
        (PageHead { eyebrow: Some(event_link(lang, shown.meeting)), title: t::who_comes(lang).into(), ..PageHead::default() })
        div.stack {
            (numbers(lang, shown.counts))
            @if shown.people.rows.is_empty() { (Empty { words: t::nobody_answered(lang), action: None }) } @else {
                (Table {
                    lang,
                    caption: t::who_comes(lang).into(),
                    columns: vec![Column::Words(t::column_name(lang)), Column::Words(t::column_government(lang)), Column::Words(t::column_answer(lang))],
                    rows: rows.collect(),
                })
            }
            (Pager::new(lang, &address, "", shown.people))
        }
    };
    Page::new(t::who_comes(lang), body).section(Section::Events).private(t::private_attendance(lang))
}
