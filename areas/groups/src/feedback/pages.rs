//! What is shown of feedback.

use maud::html;
use ui::{Button, Empty, Facts, Fields, Form, FormErrors, Page, PageHead, Section, bullets, href};
use words::Lang;

use super::domain::{Draft, WORDS_MAX};
use super::queries::{Counted, Said};
use crate::meetings::pages::event_link;
use crate::meetings::queries::Meeting;
use crate::words as t;

/// How useful, from most to least.
fn useful(lang: Lang, useful: i64) -> &'static str {
    match useful {
        5 => t::useful_5(lang),
        4 => t::useful_4(lang),
        3 => t::useful_3(lang),
        2 => t::useful_2(lang),
        _ => t::useful_1(lang),
    }
}

/// Addresses, without their language, of the page that one comes from and of where the answer goes.
pub struct Ways<'a> {
    pub back: &'a str,
    pub send: &'a str,
}

pub fn new(
    lang: Lang,
    meeting: &Meeting,
    ways: &Ways<'_>,
    is_open: bool,
    draft: &Draft,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead { eyebrow: Some(html! { a href=(href(lang, ways.back)) { (meeting.title) } }), title: t::feedback_give(lang).into(), lede: Some(t::feedback_lede(lang).into()), ..PageHead::default() })
        @if is_open {
            (Form::post(f, href(lang, ways.send), html! {
                (f.radios("useful", t::useful(lang), &draft.useful, (1..=5).rev().map(|number| (number.to_string(), useful(lang, number), None))))
                (f.area("words", t::feedback_words(lang), &draft.words).max(WORDS_MAX).optional())
                div.row { (Button::first(t::feedback_send(lang))) }
            }))
        } @else {
            (f.summary())
            (Empty { words: t::feedback_early(lang), action: None })
        }
    };
    Page::new(t::feedback_give(lang), body).section(Section::Events).private(t::private_feedback(lang))
}

pub fn list(lang: Lang, meeting: &Meeting, counts: &[Counted], said: &[Said]) -> Page<'static> {
    let numbers = counts.iter().map(|one| (words::number(lang, one.n), useful(lang, one.useful).to_owned()));
    let body = html! {
        (PageHead { eyebrow: Some(event_link(lang, meeting)), title: t::feedback(lang).into(), ..PageHead::default() })
        @if counts.is_empty() { (Empty { words: t::feedback_none(lang), action: None }) } @else {
            div.stack {
                (Facts(numbers.collect()))
                @if !said.is_empty() { (ui::section("said", t::feedback_words(lang), None, bullets(said.iter().map(|one| one.words.as_str())))) }
            }
        }
    };
    Page::new(t::feedback(lang), body).section(Section::Events).private(t::private_feedback(lang))
}
