//! The form with which lead and chair split a proposal.

use maud::html;
use ui::{Button, Empty, Fields, Form, FormErrors, LinkButton, Page, Section, Tone, href};
use words::Lang;

use super::handlers::Draft;
use crate::proposals::domain::TEXT_MAX;
use crate::proposals::pages::head;
use crate::proposals::queries::Proposal;
use crate::words as t;

pub fn new(lang: Lang, proposal: &Proposal, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/proposals/{}", proposal.id));
    let body = html! {
        (head(lang, proposal, t::split(lang), t::split_lede(lang)))
        @if proposal.state.is_open() {
            (Form::post(f, format!("{address}/splits"), html! {
                (f.area("parts", t::parts_label(lang), &draft.parts).hint(t::parts_hint(lang)))
                (f.area("answer", t::answer_label(lang), &draft.answer).hint(t::split_answer_hint(lang)).max(TEXT_MAX))
                div.row { (Button::first(t::split_send(lang))) (LinkButton(t::cancel(lang), &address, Tone::Quiet)) }
            }))
        } @else { (f.summary()) (Empty { words: t::not_open(lang), action: None }) }
    };
    Page::new(t::split(lang), body).section(Section::Groups).private(t::proposals_private(lang))
}
