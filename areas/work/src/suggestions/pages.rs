//! The form for a suggested edit.

use maud::html;
use ui::{Button, Fields, Form, FormErrors, LinkButton, Page, Section, Tone, hidden, href};
use words::Lang;

use super::handlers::Draft;
use crate::comments::domain::Part;
use crate::comments::pages::part as name;
use crate::proposals::domain::{TEXT_MAX, TITLE_MAX};
use crate::proposals::pages::head;
use crate::proposals::queries::Proposal;
use crate::words as t;

pub fn new(lang: Lang, proposal: &Proposal, part: Part, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/proposals/{}", proposal.id));
    let now = part.of(proposal);
    let body = html! {
        (head(lang, proposal, t::suggest(lang), t::suggest_lede(lang)))
        div.stack {
            (ui::section("now", name(lang, part), None, html! { p.prose.lines { (now) } }))
            (Form::post(f, format!("{address}/suggestions"), html! {
                (hidden("field", part.word()))
                (hidden("base", now))
                @if part == Part::Title {
                    (f.text("suggested", t::suggested_label(lang), &draft.suggested).max(TITLE_MAX))
                } @else {
                    (f.area("suggested", t::suggested_label(lang), &draft.suggested).max(TEXT_MAX))
                }
                (f.area("words", t::suggestion_why(lang), &draft.words).max(TEXT_MAX).optional())
                div.row { (Button::first(t::suggest_send(lang))) (LinkButton(t::cancel(lang), &address, Tone::Quiet)) }
            }))
        }
    };
    Page::new(t::suggest(lang), body).section(Section::Groups).private(t::proposals_private(lang))
}
