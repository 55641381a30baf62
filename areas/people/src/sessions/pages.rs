//! The page to sign in.

use maud::html;
use ui::{Button, Fields, Form, FormErrors, LinkButton, Page, PageHead, Section, Tone, href};
use words::Lang;

use super::handlers::Draft;
use crate::words as t;

pub fn sign_in(lang: Lang, draft: &Draft, demo: bool, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    // Whoever came to do something comes back to it with the new account.
    let rest = if draft.next.is_empty() { String::new() } else { format!("?next={}", ui::encode(&draft.next)) };
    let sign_up = format!("{}{rest}", href(lang, "/sign-up"));
    let body = html! {
        (PageHead { title: t::sign_in_title(lang).into(), lede: demo.then(|| t::sign_in_demo(lang).into()), ..PageHead::default() })
        div.stack {
            (Form::post(f, href(lang, "/sign-in"), html! {
                (f.email("email", t::email_label(lang), &draft.email))
                (f.password("password", t::password_label(lang)))
                (ui::hidden("next", &draft.next))
                div.row { (Button::first(t::sign_in_send(lang))) a href=(href(lang, "/password-resets/new")) { (t::forgot(lang)) } }
            }))
            (ui::section("no-account", t::no_account(lang), None, html! {
                p.prose { (t::no_account_what(lang)) }
                (LinkButton(t::sign_up_title(lang), &sign_up, Tone::Second))
            }))
        }
    };
    Page::new(t::sign_in_title(lang), body).section(Section::Account)
}
