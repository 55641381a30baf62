//! What is shown of endorsements.

use maud::html;
use ui::{Button, Fields, Form, FormErrors, Page, PageHead, Section, Tone, href};
use words::Lang;

use super::queries::Endorsement;
use crate::organisations::queries::Organisation;
use crate::words as t;

pub fn new(lang: Lang, organisation: &Organisation, statement: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/organisations/{}", organisation.slug))) { (organisation.name) } }),
            title: t::endorse(lang).into(),
            lede: Some(t::endorse_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &format!("/organisations/{}/endorsements", organisation.slug)), html! {
            (f.area("statement", t::statement(lang), statement).hint(t::statement_hint(lang)).max(1000))
            div.row { (Button::first(t::endorse_send(lang))) }
        }))
    };
    Page::new(t::endorse(lang), body).section(Section::Declaration).private(t::private_claim(lang))
}

/// `reason` is what a steward typed before the decision was refused.
pub fn show(lang: Lang, endorsement: &Endorsement, reason: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead { title: t::endorsement_of(lang, &endorsement.organisation_name).into(), ..PageHead::default() })
        div.stack {
            blockquote.prose.lines { (endorsement.statement) }
            @if endorsement.state == "submitted" {
                (Form::post(f, href(lang, &format!("/endorsements/{}/decisions", endorsement.id)), html! {
                    (f.area("reason", t::reason(lang), reason).hint(t::reason_hint(lang)).max(2000).optional())
                    div.row {
                        (Button(t::accept_endorsement(lang), Tone::First, Some(("decision", "accept"))))
                        (Button(t::return_signature(lang), Tone::Danger, Some(("decision", "return"))))
                    }
                }))
            } @else { (f.summary()) }
        }
    };
    Page::new(t::endorsement_of(lang, &endorsement.organisation_name), body)
        .section(Section::Desk)
        .private(t::private_desk(lang))
}
