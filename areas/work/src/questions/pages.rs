//! The form for a question, and what was asked and replied on the page of a proposal.

use maud::{Markup, html};
use ui::{Button, Empty, Fields, Form, FormErrors, LinkButton, Page, Section, Tone, href};
use words::Lang;

use crate::proposals::domain::{State, TEXT_MAX};
use crate::proposals::pages::head;
use crate::proposals::pages::{Sent, Shown};
use crate::proposals::queries::Proposal;
use crate::words as t;

pub fn new(lang: Lang, proposal: &Proposal, question: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/proposals/{}", proposal.id));
    let body = html! {
        (head(lang, proposal, t::ask(lang), t::ask_lede(lang)))
        @if proposal.state.is_open() {
            (Form::post(f, format!("{address}/questions"), html! {
                (f.area("question", t::question_label(lang), question).hint(t::question_hint(lang)).max(TEXT_MAX))
                div.row { (Button::first(t::ask_send(lang))) (LinkButton(t::cancel(lang), &address, Tone::Quiet)) }
            }))
        } @else { (f.summary()) (Empty { words: t::not_open(lang), action: None }) }
    };
    Page::new(t::ask(lang), body).section(Section::Groups).private(t::proposals_private(lang))
}

/// Questions and replies, with the form for the one that waits.
pub fn list(lang: Lang, shown: &Shown<'_>) -> Markup {
    let waits = shown.proposal.state == State::Asked && shown.is_own;
    let f = Fields::new(lang, shown.errors_of(Sent::Reply));
    html! {
        @if !shown.questions.is_empty() {
            (ui::section("questions", t::questions_title(lang), None, html! {
                @for asked in shown.questions {
                    div.stack {
                        p.hint { (t::asked_on(lang, &words::date_of(lang, asked.asked_at, shown.zone))) }
                        p.prose.lines { (asked.question) }
                        @if let (Some(reply), Some(at)) = (&asked.reply, asked.replied_at) {
                            p.hint { (t::replied_on(lang, &words::date_of(lang, at, shown.zone))) }
                            p.prose.lines { (reply) }
                        }
                    }
                }
                @if waits {
                    (Form::post(f, href(lang, &format!("/proposals/{}/replies", shown.proposal.id)), html! {
                        (f.area("reply", t::reply_label(lang), shown.typed.reply).hint(t::reply_hint(lang)).max(TEXT_MAX))
                        div.row { (Button::first(t::reply_send(lang))) }
                    }))
                }
            }))
        }
    }
}
