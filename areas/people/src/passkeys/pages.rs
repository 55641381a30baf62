//! What is shown of passkeys.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::{Markup, html};
use nouns::PasskeyId;
use ui::{
    Button, Ceremony, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Page, PageHead, PasskeyForm, Section,
    Tone, href, without_passkeys,
};
use words::Lang;

use super::domain::{NAME_MAX, Refusal};
use super::queries::Passkey;
use crate::words as t;

fn own(title: &'static str, lang: Lang, body: Markup) -> Page<'static> {
    Page::new(title, body).section(Section::Account).private(t::private_own(lang))
}

fn head(title: &'static str, lede: &'static str) -> PageHead<'static> {
    PageHead { title: title.into(), lede: Some(lede.into()), ..PageHead::default() }
}

/// Why a passkey was refused.
pub fn refusal(lang: Lang, why: Refusal) -> &'static str {
    match why {
        Refusal::Late => t::passkey_late(lang),
        Refusal::Unknown => t::passkey_unknown(lang),
        Refusal::Copied => t::passkey_copied(lang),
    }
}

/// Signing in without typing anything; stands before the other ways.
pub fn to_sign_in(lang: Lang, next: &str) -> Markup {
    html! {
        (PasskeyForm {
            lang,
            ceremony: Ceremony::ShowWhileTyping,
            action: href(lang, "/sign-in/passkeys"),
            challenges: href(lang, "/passkey-challenges"),
            button: t::passkey_sign_in(lang),
            tone: Tone::Second,
            fields: html! { (ui::hidden("next", next)) },
        })
    }
}

/// Showing again that it is oneself. `only` where nothing else is enough.
pub fn to_prove(lang: Lang, next: &str, only: bool) -> Markup {
    html! {
        @if only {
            p.prose { (t::passkey_only(lang)) }
            (without_passkeys(html! { (Notice::Warn(t::passkey_no_browser(lang))) }))
        }
        (PasskeyForm {
            lang,
            ceremony: Ceremony::Show,
            action: href(lang, "/proofs/passkeys"),
            challenges: href(lang, "/passkey-challenges"),
            button: t::passkey_prove(lang),
            tone: if only { Tone::First } else { Tone::Second },
            fields: html! { @if !next.is_empty() { (ui::hidden("next", next)) } },
        })
    }
}

pub fn list(lang: Lang, passkeys: &[Passkey], zone: &TimeZone, can_add: bool, has_codes: bool) -> Page<'static> {
    let add = html! {
        @if can_add { (LinkButton(t::passkey_add(lang), &href(lang, "/account/passkeys/new"), Tone::First)) }
    };
    let items = passkeys.iter().map(|one| {
        let path = format!("/passkeys/{}", one.id);
        let about = |words: &str| html! { (words) span.visually-hidden { ": " (one.name) } };
        Item {
            title: one.name.clone(),
            meta: Some(html! {
                span { (t::passkey_made(lang, &words::date_of(lang, one.made_at, zone))) }
                span {
                    @match one.used_at {
                        Some(at) => (t::passkey_used(lang, &words::date_of(lang, at, zone))),
                        None => (t::passkey_unused(lang)),
                    }
                }
            }),
            actions: Some(html! {
                a href=(href(lang, &format!("{path}/changes/new"))) { (about(t::passkey_rename(lang))) }
                a href=(href(lang, &format!("{path}/endings/new"))) { (about(t::passkey_end(lang))) }
            }),
            ..Item::default()
        }
    });
    let body = html! {
        (head(t::passkeys_title(lang), t::passkeys_lede(lang)))
        div.stack {
            @if passkeys.is_empty() { (Empty { words: t::passkeys_empty(lang), action: Some(add) }) }
            @else {
                (ui::list(items))
                @if let [_] = passkeys { @if !has_codes { (Notice::Warn(t::passkeys_one(lang))) } }
                div.row { (add) }
            }
            p { a href=(href(lang, "/account")) { (t::account_title(lang)) } }
        }
    };
    own(t::passkeys_title(lang), lang, body)
}

pub fn add(lang: Lang, name: &str, next: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(t::passkey_add(lang), t::passkey_add_lede(lang)))
        div.stack {
            (f.summary())
            (without_passkeys(html! { (Notice::Warn(t::passkey_no_browser(lang))) }))
            (PasskeyForm {
                lang,
                ceremony: Ceremony::Add,
                action: href(lang, "/account/passkeys"),
                challenges: href(lang, "/account/passkeys/challenges"),
                button: t::passkey_make(lang),
                tone: Tone::First,
                fields: html! {
                    (f.text("name", t::passkey_name(lang), name).hint(t::passkey_name_hint(lang)).max(NAME_MAX))
                    @if !next.is_empty() { (ui::hidden("next", next)) }
                },
            })
            p { a href=(href(lang, "/account/passkeys")) { (t::leave_it(lang)) } }
        }
    };
    own(t::passkey_add(lang), lang, body)
}

pub fn rename(lang: Lang, passkey: PasskeyId, name: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead { title: t::passkey_rename_title(lang).into(), ..PageHead::default() })
        (Form::post(f, href(lang, &format!("/passkeys/{passkey}")), html! {
            (f.text("name", t::passkey_name(lang), name).hint(t::passkey_name_hint(lang)).max(NAME_MAX))
            div.row { (Button::first(t::save(lang))) a href=(href(lang, "/account/passkeys")) { (t::leave_it(lang)) } }
        }))
    };
    own(t::passkey_rename_title(lang), lang, body)
}

/// `is_wanted` where it is the last one and leads, chairs and stewards must have one or another second factor.
pub fn ask_end(lang: Lang, passkey: PasskeyId, name: &str, is_wanted: bool) -> Page<'static> {
    let errors = FormErrors::new();
    let body = html! {
        (PageHead {
            title: t::passkey_end_title(lang).into(),
            lede: Some(t::passkey_end_lede(lang, name).into()),
            ..PageHead::default()
        })
        @if is_wanted { (Notice::Warn(t::passkey_end_wanted(lang))) }
        (Form::post(Fields::new(lang, &errors), href(lang, &format!("/passkeys/{passkey}/endings")), html! {
            div.row { (Button(t::passkey_end(lang), Tone::Danger, None)) a href=(href(lang, "/account/passkeys")) { (t::leave_it(lang)) } }
        }))
    };
    own(t::passkey_end_title(lang), lang, body)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "passkey-added" => Some(t::done_passkey_added(lang)),
        "passkey-renamed" => Some(t::done_passkey_renamed(lang)),
        "passkey-removed" => Some(t::done_passkey_removed(lang)),
        _ => None,
    }
}
