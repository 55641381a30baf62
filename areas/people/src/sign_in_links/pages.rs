//! What is shown of links that sign in.

use maud::html;
use ui::{Button, Fields, Form, FormErrors, LinkButton, Page, PageHead, Section, Tone, href};
use words::Lang;

use crate::words as t;

fn head(title: &'static str, lede: &'static str) -> PageHead<'static> {
    PageHead { title: title.into(), lede: Some(lede.into()), ..PageHead::default() }
}

fn with_next(path: String, next: &str) -> String {
    if next.is_empty() { path } else { format!("{path}?next={}", ui::encode(next)) }
}

/// The way here from the sign-in page, after the others.
pub fn to_ask(lang: Lang, next: &str) -> maud::Markup {
    html! {
        (ui::section("link", t::link_section(lang), None, html! {
            p.prose { (t::link_section_what(lang)) }
            (LinkButton(t::link_send(lang), &with_next(href(lang, "/sign-in-links/new"), next), Tone::Second))
        }))
    }
}

pub fn ask(lang: Lang, email: &str, next: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(t::link_ask_title(lang), t::link_ask_lede(lang)))
        (Form::post(f, href(lang, "/sign-in-links"), html! {
            (f.email("email", t::email_label(lang), email))
            @if !next.is_empty() { (ui::hidden("next", next)) }
            div.row { (Button::first(t::link_send(lang))) a href=(with_next(href(lang, "/sign-in"), next)) { (t::link_other_way(lang)) } }
        }))
    };
    Page::new(t::link_ask_title(lang), body).section(Section::Account)
}

/// The page behind the link, in the browser that asked.
pub fn open(lang: Lang, token: &str, next: &str) -> Page<'static> {
    let errors = FormErrors::new();
    let body = html! {
        (head(t::link_open_title(lang), t::link_open_lede(lang)))
        (Form::post(Fields::new(lang, &errors), href(lang, "/sign-in-links/uses"), html! {
            (ui::hidden("token", token))
            @if !next.is_empty() { (ui::hidden("next", next)) }
            div.row { (Button::first(t::sign_in_send(lang))) }
        }))
    };
    Page::new(t::link_open_title(lang), body).section(Section::Account).private(t::private_link(lang))
}

/// Why a link does not sign in here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stale {
    /// Used already, too old, or never sent.
    Gone,
    /// Another browser asked for it.
    Elsewhere,
}

pub fn stale(lang: Lang, why: Stale, next: &str) -> Page<'static> {
    let (title, lede) = match why {
        Stale::Gone => (t::link_gone_title(lang), t::link_gone(lang)),
        Stale::Elsewhere => (t::link_elsewhere_title(lang), t::link_elsewhere(lang)),
    };
    let body = html! {
        (head(title, lede))
        (LinkButton(t::link_again(lang), &with_next(href(lang, "/sign-in-links/new"), next), Tone::First))
    };
    Page::new(title, body).section(Section::Account).private(t::private_link(lang))
}
