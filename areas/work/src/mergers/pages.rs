//! The form with which lead and chair merge a proposal into another.

use maud::html;
use ui::{Button, Empty, Fields, Form, FormErrors, LinkButton, Page, Section, Tone, href};
use words::Lang;

use super::handlers::Draft;
use crate::proposals::domain::TEXT_MAX;
use crate::proposals::pages::head;
use crate::proposals::queries::{Proposal, Related};
use crate::words as t;

pub fn new(lang: Lang, proposal: &Proposal, targets: &[Related], draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/proposals/{}", proposal.id));
    let options = targets.iter().map(|one| (one.id.to_string(), format!("{} ({})", one.title, one.government_name)));
    let body = html! {
        (head(lang, proposal, t::merge(lang), t::merge_lede(lang)))
        @if !proposal.state.is_open() || targets.is_empty() {
            (f.summary())
            (Empty { words: if targets.is_empty() { t::merge_empty(lang) } else { t::not_open(lang) }, action: None })
        } @else {
            (Form::post(f, format!("{address}/mergers"), html! {
                (f.select("into", t::merge_label(lang), &draft.into, Some(t::choose(lang)), options))
                (f.area("answer", t::answer_label(lang), &draft.answer).hint(t::answer_hint(lang)).max(TEXT_MAX))
                div.row { (Button::first(t::merge_send(lang))) (LinkButton(t::cancel(lang), &address, Tone::Quiet)) }
            }))
        }
    };
    Page::new(t::merge(lang), body).section(Section::Groups).private(t::proposals_private(lang))
}
