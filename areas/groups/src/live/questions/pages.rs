//! What is shown of questions in a meeting.

use kernel::paging::Slice;
use maud::{Markup, html};
use nouns::{MeetingQuestionId, PersonId};
use ui::{
    Button, Empty, Fields, Form, FormErrors, LinkButton, Order, Page, PageHead, Pager, Section, Tabs, Tag, Tone, href,
    one_button_about, slot,
};
use words::Lang;

use super::queries::{Counted, Question};
use super::{REASON_MAX, State, WORDS_MAX};
use crate::live::pages::{live_link, who_sees};
use crate::meetings::domain::Audience;
use crate::meetings::queries::Meeting;
use crate::words as t;

/// The kind of slot in which stands what a reader can do with a question.
pub const SLOT: &str = "question";

/// What the questions are to one reader. It never goes into what all readers share.
pub struct Own<'a> {
    pub slug: &'a str,
    pub person: Option<PersonId>,
    pub supported: Vec<MeetingQuestionId>,
    pub can_support: bool,
    pub settles: bool,
    /// Whether the reader can have them translated here.
    pub translates: bool,
}

/// How a reader stands to a question.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Stands {
    Apart,
    Supports,
    Asked,
}

impl Own<'_> {
    fn to(&self, question: &Question) -> Stands {
        if self.person == Some(question.person) {
            Stands::Asked
        } else if self.supported.contains(&question.id) {
            Stands::Supports
        } else {
            Stands::Apart
        }
    }

    /// What the reader can do with an open question.
    pub fn tools(&self, lang: Lang, id: &str, about: &str, stands: Stands) -> Markup {
        let path = |rest: &str| href(lang, &format!("/events/{}/live/questions/{id}{rest}", self.slug));
        html! {
            @match stands {
                Stands::Asked => (Tag::Info(t::question_yours(lang))),
                Stands::Supports => {
                    (Tag::Good(t::question_supported(lang)))
                    @if self.can_support { (one_button_about(&path("/supports/endings"), t::question_unsupport(lang), about, Tone::Quiet)) }
                },
                Stands::Apart => { @if self.can_support { (one_button_about(&path("/supports"), t::question_support(lang), about, Tone::Second)) } },
            }
            @if self.person.is_some() && stands != Stands::Asked { (ui::report_link(lang, "question", id, about)) }
            @if self.settles {
                (one_button_about(&path("/answers"), t::question_answer(lang), about, Tone::Quiet))
                a.button.quiet href=(path("/set-asides/new")) { (t::question_set_aside(lang)) span.visually-hidden { ": " (about) } }
            }
        }
    }

    fn settled_tools(&self, lang: Lang, question: &Question) -> Markup {
        let is_own = self.person == Some(question.person);
        html! {
            @if is_own { (Tag::Info(t::question_yours(lang))) }
            @else if self.person.is_some() { (ui::report_link(lang, "question", question.id, &question.words)) }
            @if let (Some(reason), true) = (&question.reason, is_own || self.settles) { p { strong { (t::set_aside_reason(lang)) } " " (reason) } }
        }
    }
}

/// Questions below each other. Without `own` it is what all readers share.
pub fn items(lang: Lang, audience: Audience, questions: &[Question], own: Option<&Own<'_>>) -> Markup {
    html! {
        ol.list {
            @for one in questions {
                @let id = one.id.to_string();
                @let translates = one.state != State::SetAside && own.is_some_and(|own| own.translates);
                @let tag = if translates { finding::language_of(&one.words) } else { None };
                li data-key=(id) {
                    p.prose.lines lang=[ui::foreign(lang, tag)] { (one.words) }
                    @if translates { (ui::translate_button(lang, "question", &id, &one.words, tag)) }
                    div.meta {
                        @if one.state == State::Open { strong { (t::question_supports(lang, one.supports)) } }
                        @else { span { (t::question_supports(lang, one.supports)) } }
                        // A meeting for everyone has readers of whom nobody knows.
                        @if audience != Audience::Everyone { span { (one.name) } }
                        @if one.example { (ui::example(lang)) }
                    }
                    @match one.state {
                        State::Open => (slot(SLOT, &id, &one.words, own.map(|own| own.tools(lang, &id, &one.words, own.to(one))))),
                        _ => (slot("settled", &id, "", own.map(|own| own.settled_tools(lang, one)))),
                    }
                }
            }
        }
    }
}

pub fn count(counts: &[Counted], state: State) -> i64 {
    counts.iter().find(|one| one.state == state).map_or(0, |one| one.n)
}

/// The form in which one asks, with what became of one's own questions.
pub fn ask(lang: Lang, meeting: &Meeting, typed: &str, asked: &[Question], errors: &FormErrors) -> Markup {
    let f = Fields::new(lang, errors);
    html! {
        (ui::section("ask", t::question_ask(lang), None, html! {
            (Form::post(f, href(lang, &format!("/events/{}/live/questions", meeting.slug)), html! {
                (f.area("question", t::question_words(lang), typed).hint(who_reads(lang, meeting.audience)).max(WORDS_MAX))
                div.row { (Button::first(t::question_send(lang))) }
            }))
            @if asked.iter().any(|one| one.state != State::Open) {
                h3 { (t::question_became(lang)) }
                ul.list {
                    @for one in asked.iter().filter(|one| one.state != State::Open) {
                        li {
                            p.prose.lines { (one.words) }
                            div.meta { (state(lang, one.state)) }
                            @if let Some(reason) = &one.reason { p { strong { (t::set_aside_reason(lang)) } " " (reason) } }
                        }
                    }
                }
            }
        }))
    }
}

fn state(lang: Lang, state: State) -> Markup {
    match state {
        State::Open => html! { (Tag::Info(t::question_state_open(lang))) },
        State::Answered => html! { (Tag::Good(t::question_state_answered(lang))) },
        State::SetAside => html! { (Tag::Warn(t::question_state_set_aside(lang))) },
        State::Hidden => ui::hidden_here(lang, true),
    }
}

const fn who_reads(lang: Lang, audience: Audience) -> &'static str {
    match audience {
        Audience::Everyone => t::question_hint_everyone(lang),
        _ => t::question_hint(lang),
    }
}

/// A page of questions that stand in one way.
pub struct List<'a> {
    pub meeting: &'a Meeting,
    pub state: State,
    pub questions: &'a Slice<Question>,
    pub counts: &'a [Counted],
    pub own: &'a Own<'a>,
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let address = format!("/events/{}/live/questions", shown.meeting.slug);
    let query = format!("state={}", shown.state.word());
    let states = [
        (State::Open, t::question_tab_open(lang, count(shown.counts, State::Open))),
        (State::Answered, t::question_tab_answered(lang, count(shown.counts, State::Answered))),
        (State::SetAside, t::question_tab_set_aside(lang, count(shown.counts, State::SetAside))),
    ];
    let tabs =
        states.into_iter().filter(|(state, _)| shown.own.settles || *state != State::SetAside).map(|(state, words)| {
            (href(lang, &format!("{address}?state={}", state.word())), words.into(), state == shown.state)
        });
    let order = if shown.state == State::Open { Order::Plain } else { Order::Newest };
    let body = html! {
        (PageHead { eyebrow: Some(live_link(lang, shown.meeting)), title: t::questions_all(lang).into(), ..PageHead::default() })
        (Tabs { label: t::questions(lang), tabs: tabs.collect() })
        @if shown.questions.rows.is_empty() { (Empty { words: t::questions_none(lang), action: None }) } @else {
            (items(lang, shown.meeting.audience, &shown.questions.rows, Some(shown.own)))
        }
        (Pager::new(lang, &address, &query, shown.questions).order(order))
    };
    who_sees(lang, shown.meeting, Page::new(t::questions_all(lang), body).section(Section::Events))
}

pub fn set_aside(
    lang: Lang,
    meeting: &Meeting,
    question: &Question,
    reason: &str,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let path = format!("/events/{}/live/questions/{}/set-asides", meeting.slug, question.id);
    let body = html! {
        (PageHead {
            eyebrow: Some(live_link(lang, meeting)),
            title: t::question_set_aside(lang).into(),
            lede: Some(question.words.clone().into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &path), html! {
            (f.area("reason", t::set_aside_why(lang), reason).hint(t::set_aside_hint(lang)).max(REASON_MAX))
            div.row {
                (Button::first(t::question_set_aside(lang)))
                (LinkButton(t::live_back(lang), &href(lang, &format!("/events/{}/live", meeting.slug)), Tone::Quiet))
            }
        }))
    };
    Page::new(t::question_set_aside(lang), body).section(Section::Events).private(t::private_live_leads(lang))
}
