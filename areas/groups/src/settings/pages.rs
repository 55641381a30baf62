//! What lead and chair see of the rules of entry.

use kernel::access::Visit;
use maud::html;
use ui::{Button, Details, Fields, Form, FormErrors, Page, PageHead, Section, href};
use words::Lang;

use super::domain::{AGREEMENT_MAX, Draft, Entry, Mode, QUESTION_MAX};
use crate::groups::queries::Group;
use crate::words as t;

const fn mode(lang: Lang, mode: Mode) -> &'static str {
    match mode {
        Mode::AtOnce => t::mode_at_once(lang),
        Mode::OnRequest => t::mode_on_request(lang),
    }
}

/// `standing` is what somebody else has set meanwhile.
pub fn edit(lang: Lang, group: &Group, draft: &Draft, standing: Option<&Entry>, errors: &FormErrors) -> Page<'static> {
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
            @if let Some(entry) = standing { (ui::panel(t::stands_now(lang), html! { (Details(vec![
                (t::mode_label(lang).into(), html! { (mode(lang, entry.mode)) }),
                (t::questions_label(lang).into(), html! { @for question in &entry.questions { p { (question.words) } } }),
                (t::agreement_label(lang).into(), html! { p.prose.lines { (entry.agreement()) } }),
            ])) })) }
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
