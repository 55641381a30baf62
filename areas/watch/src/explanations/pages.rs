//! The form of an explanation.

use maud::html;
use ui::{Button, Fields, Form, FormErrors, Overtaken, Page, PageHead, Section, href};
use words::Lang;

use super::handlers::{Draft, WORDS_MAX};
use super::policy::Explained;
use crate::words as t;

pub fn edit(
    lang: Lang,
    target: &Explained,
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/dossiers/{}", target.dossier.slug));
    let title = t::explain(lang, &target.group.name);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(address) { (target.dossier.title) } }),
            title: title.clone().into(),
            lede: Some(t::explain_lede(lang).into()),
            ..PageHead::default()
        })
        @if let Some(overtaken) = &overtaken { (overtaken) }
        (Form::post(f, format!("{address}/explanations/{}", target.group.slug), html! {
            (ui::hidden("version", &draft.version))
            (f.area("words", t::explanation_label(lang), &draft.words).hint(t::explanation_hint(lang)).max(WORDS_MAX))
            div.row { (Button::first(t::explain_send(lang))) }
        }))
    };
    Page::new(title, body).section(Section::Watch).private(t::private_leading(lang))
}
