//! What lead and chair see of the rules of entry.

use kernel::access::Visit;
use maud::html;
use ui::{Button, Fields, Form, FormErrors, Overtaken, Page, PageHead, Section, href};
use words::Lang;

use super::domain::{AGREEMENT_MAX, Draft, Mode, QUESTION_MAX};
use crate::groups::queries::Group;
use crate::words as t;

const fn mode(lang: Lang, mode: Mode) -> &'static str {
    match mode {
        Mode::AtOnce => t::mode_at_once(lang),
        Mode::OnRequest => t::mode_on_request(lang),
    }
}

/// What somebody else has saved meanwhile, beside what was typed.
pub fn compare<'a>(lang: Lang, saved: &'a Draft, typed: &'a Draft) -> Overtaken<'a> {
    let label = |word: &str| Mode::from_word(word).map_or("", |one| mode(lang, one)).to_owned();
    Overtaken::new(lang)
        .field(t::mode_label(lang), label(&saved.mode), label(&typed.mode))
        .field(t::question_label(lang, 1), saved.question_1.as_str(), typed.question_1.as_str())
        .field(t::question_label(lang, 2), saved.question_2.as_str(), typed.question_2.as_str())
        .field(t::question_label(lang, 3), saved.question_3.as_str(), typed.question_3.as_str())
        .field(t::agreement_label(lang), saved.agreement.as_str(), typed.agreement.as_str())
}

pub fn edit(
    lang: Lang,
    group: &Group,
    draft: &Draft,
    overtaken: Option<&Overtaken<'_>>,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let questions = [
        ("question_1", t::question_label(lang, 1), &draft.question_1),
        ("question_2", t::question_label(lang, 2), &draft.question_2),
        ("question_3", t::question_label(lang, 3), &draft.question_3),
    ];
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}/desk", group.slug))) { (t::desk_of(lang, &group.name)) } }),
            title: t::settings_title(lang).into(),
            lede: Some(if group.is_open() { t::settings_open_lede(lang) } else { t::settings_lede(lang) }.into()),
            ..PageHead::default()
        })
        div.stack {
            @if let Some(overtaken) = overtaken { (overtaken) }
            (Form::post(f, href(lang, &format!("/groups/{}/settings", group.slug)), html! {
                (ui::hidden("revision", &draft.revision))
                (f.radios("mode", t::mode_label(lang), &draft.mode, [
                    (Mode::AtOnce.word(), mode(lang, Mode::AtOnce), Some(t::mode_at_once_hint(lang).into())),
                    (Mode::OnRequest.word(), mode(lang, Mode::OnRequest), Some(t::mode_on_request_hint(lang).into())),
                ]))
                @for (name, label, value) in questions {
                    (f.text(name, label, value).max(QUESTION_MAX).optional())
                }
                (f.area("agreement", t::agreement_label(lang), &draft.agreement).hint(t::agreement_hint(lang)).max(AGREEMENT_MAX).optional())
                div.row { (Button::first(t::settings_send(lang))) }
            }))
        }
    };
    Page::new(t::settings_title(lang), body).section(Section::Groups).private(t::private_settings(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "settings" => Some(t::done_settings(visit.lang)),
        _ => None,
    }
}
