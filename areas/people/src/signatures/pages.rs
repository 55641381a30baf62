//! What is shown of signatures: the form, and what was sent in.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::{Markup, html};
use ui::{Button, Details, Fields, Form, FormErrors, Notice, Page, PageHead, Section, Tag, Tone, href};
use words::Lang;

use super::domain::{Draft, NAME_MAX, State};
use super::queries::{Open, Signature};
use crate::governments::queries::Government;
use crate::words as t;

pub fn new(
    lang: Lang,
    government: &Government,
    newest: Option<&Open>,
    draft: &Draft,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let open = newest.filter(|newest| matches!(newest.state, State::Submitted | State::Accepted));
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/governments/{}", government.slug))) { (government.name) } }),
            title: t::sign(lang).into(),
            lede: Some(t::sign_lede(lang).into()),
            ..PageHead::default()
        })
        @if let Some(reason) = newest.filter(|newest| newest.state == State::Returned).and_then(|newest| newest.reason.as_deref()) {
            (Notice::Warn(&t::returned_because(lang, reason)))
        }
        @if let Some(open) = open {
            (Notice::Info(t::signed_already(lang)))
            p { a href=(href(lang, &format!("/signatures/{}", open.id))) { (t::see_signature(lang)) } }
        } @else {
            (ui::steps(&[t::step_send(lang), t::step_check(lang), t::step_map(lang)], 0))
            (Form::post(f, href(lang, &format!("/governments/{}/signatures", government.slug)), html! {
                (f.text("signer_name", t::signer_name(lang), &draft.signer_name).hint(t::signer_name_hint(lang)).max(NAME_MAX))
                (f.text("signer_office", t::signer_office(lang), &draft.signer_office).hint(t::signer_office_hint(lang)).max(NAME_MAX))
                (f.date("signed_on", t::signed_on(lang), &draft.signed_on))
                (f.file("document", t::document(lang), "application/pdf").hint(t::document_hint(lang)))
                (f.tick("mandate", t::mandate(lang), &draft.mandate))
                div.row { (Button::first(t::sign_send(lang))) }
            }).upload())
        }
    };
    Page::new(t::sign(lang), body).section(Section::Declaration).private(t::private_signature(lang))
}

fn state(lang: Lang, state: State) -> Markup {
    match state {
        State::Submitted => html! { (Tag::Info(t::signature_submitted(lang))) },
        State::Returned => html! { (Tag::Warn(t::signature_returned(lang))) },
        State::Accepted => html! { (Tag::Good(t::signature_accepted(lang))) },
        State::Withdrawn => html! { (Tag::Plain(t::signature_withdrawn(lang))) },
    }
}

/// What the reader may do with a signature.
pub struct May {
    pub decide: bool,
    pub withdraw: bool,
}

/// `reason` is what a steward typed before the decision was refused.
pub fn show(
    lang: Lang,
    zone: &TimeZone,
    signature: &Signature,
    may: &May,
    reason: &str,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = |rest: &str| href(lang, &format!("/signatures/{}/{rest}", signature.id));
    let said = |text: &Option<String>| html! { (text.as_deref().unwrap_or("–")) };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/governments/{}", signature.government_slug))) { (signature.government_name) } }),
            title: t::signature_of(lang, &signature.government_name).into(),
            meta: Some(state(lang, signature.state)),
            ..PageHead::default()
        })
        div.stack {
            @if let Some(reason) = &signature.reason { (Notice::Warn(&t::returned_because(lang, reason))) }
            (Details(vec![
                (t::signer_name(lang).into(), said(&signature.signer_name)),
                (t::signer_office(lang).into(), said(&signature.signer_office)),
                (t::signed_on(lang).into(), html! { @if let Some(day) = signature.signed_on { (words::date(lang, day)) } @else { "–" } }),
                (t::sent_by(lang).into(), html! { (signature.submitter.as_deref().unwrap_or("–")) ", " (words::date_of(lang, signature.submitted_at, zone)) }),
                (t::document(lang).into(), html! { @if let Some(name) = &signature.document_name { a href=(address("document")) { (name) } } @else { "–" } }),
            ]))
            @if may.decide && signature.state == State::Submitted {
                (ui::section("decide", t::check_signature(lang), None, html! {
                    p.prose { (t::check_signature_how(lang)) }
                    (Form::post(f, address("decisions"), html! {
                        (f.area("reason", t::reason(lang), reason).hint(t::reason_hint(lang)).max(2000).optional())
                        div.row {
                            (Button(t::accept_signature(lang), Tone::First, Some(("decision", "accept"))))
                            (Button(t::return_signature(lang), Tone::Danger, Some(("decision", "return"))))
                        }
                    }))
                }))
            } @else { (f.summary()) }
            @if may.withdraw && matches!(signature.state, State::Submitted | State::Accepted) {
                (ui::section("withdraw", t::withdraw_signature(lang), None, html! {
                    p.prose { (t::withdraw_signature_what(lang)) }
                    (ui::one_button(&address("withdrawals"), t::withdraw_signature(lang), Tone::Danger))
                }))
            }
        }
    };
    Page::new(t::signature_of(lang, &signature.government_name), body)
        .section(Section::Declaration)
        .private(t::private_signature(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "submitted" => Some(t::done_submitted(lang)),
        "accepted" => Some(t::done_accepted(lang)),
        "returned" => Some(t::done_returned(lang)),
        "withdrawn" => Some(t::done_withdrawn(lang)),
        "unchanged" => Some(t::done_unchanged(lang)),
        _ => None,
    }
}
