//! The form to report on a commitment.

use maud::html;
use ui::{Button, Fields, Form, FormErrors, Page, PageHead, Section, href};
use words::Lang;

use super::handlers::{Draft, WORDS_MAX};
use super::queries::Commitment;
use crate::governments::queries::Government;
use crate::words as t;

pub fn new(
    lang: Lang,
    government: &Government,
    year: i64,
    commitments: &[Commitment],
    draft: &Draft,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/governments/{}", government.slug))) { (government.name) } }),
            title: t::report_title(lang, &year.to_string()).into(),
            lede: Some(t::report_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &format!("/governments/{}/commitment-reports", government.slug)), html! {
            (f.select("commitment", t::commitment(lang), &draft.commitment, Some(t::choose(lang)), commitments.iter().map(|one| (one.code.as_str(), one.words.as_str()))))
            (f.area("words", t::report_words(lang), &draft.words).hint(t::report_words_hint(lang)).max(WORDS_MAX))
            (f.url("evidence_url", t::evidence(lang), &draft.evidence_url).hint(t::evidence_hint(lang)).optional())
            div.row { (Button::first(t::report_send(lang))) }
        }))
    };
    Page::new(t::report_title(lang, &year.to_string()), body)
        .section(Section::Declaration)
        .private(t::private_report(lang))
}
