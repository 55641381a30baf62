//! The form with which a government is closed.

use maud::html;
use ui::{Button, Fields, Form, FormErrors, Page, PageHead, Tone, href};
use words::Lang;

use super::domain::{Draft, REASON_MAX};
use crate::governments::queries::Government;
use crate::people::pages::frame;
use crate::words as t;

pub fn close(lang: Lang, government: &Government, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let path = format!("/governments/{}", government.slug);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &path)) { (government.name) } }),
            title: t::close_title(lang).into(),
            lede: Some(t::close_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &format!("{path}/closures")), html! {
            (f.date("closed_on", t::closed_on_label(lang), &draft.closed_on))
            (f.text("reason", t::closed_reason_label(lang), &draft.reason).hint(t::closed_reason_hint(lang)).max(REASON_MAX))
            (f.text("successor", t::successor_label(lang), &draft.successor).hint(t::merge_into_hint(lang)).optional())
            (f.tick("sure", t::close_sure(lang), &draft.sure))
            div.row { (Button(t::close_send(lang), Tone::Danger, None)) a href=(href(lang, &path)) { (t::leave_it(lang)) } }
        }))
    };
    frame(lang, t::close_title(lang), body)
}
