//! The pages to sign in, to be asked again, and of the own devices.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::app::App;
use kernel::paging::Slice;
use maud::{Markup, html};
use nouns::SessionId;
use ui::{Button, Fields, Form, FormErrors, Item, LinkButton, Order, Page, PageHead, Pager, Section, Tag, Tone, href};
use words::Lang;

use super::handlers::Draft;
use super::queries::OwnSession;
use crate::words as t;
use crate::{passkeys, providers, sign_in_links};

/// The ways to sign in that this instance offers.
pub struct Ways {
    pub demo: bool,
    pub passkeys: bool,
    pub links: bool,
    /// The part of those with whom people have accounts already.
    pub providers: Markup,
}

impl Ways {
    /// For whoever goes on to `next` afterwards.
    pub fn of(app: &App, lang: Lang, next: &str) -> Self {
        let config = &app.config;
        Self {
            demo: config.demo,
            passkeys: passkeys::domain::site(config).is_some(),
            links: config.sign_in_links,
            providers: providers::sign_in_part(app, lang, next),
        }
    }
}

pub fn sign_in(lang: Lang, draft: &Draft, ways: &Ways, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    // Whoever came to do something comes back to it with the new account.
    let rest = if draft.next.is_empty() { String::new() } else { format!("?next={}", ui::encode(&draft.next)) };
    let sign_up = format!("{}{rest}", href(lang, "/sign-up"));
    let body = html! {
        (PageHead { title: t::sign_in_title(lang).into(), lede: ways.demo.then(|| t::sign_in_demo(lang).into()), ..PageHead::default() })
        div.stack {
            @if ways.passkeys { (passkeys::pages::to_sign_in(lang, &draft.next)) }
            (ways.providers)
            (Form::post(f, href(lang, "/sign-in"), html! {
                (f.sign_in_name("email", t::email_label(lang), &draft.email))
                (f.password("password", t::password_label(lang)))
                (ui::hidden("next", &draft.next))
                div.row { (Button::first(t::sign_in_send(lang))) a href=(href(lang, "/password-resets/new")) { (t::forgot(lang)) } }
            }))
            @if ways.links { (sign_in_links::pages::to_ask(lang, &draft.next)) }
            (ui::section("no-account", t::no_account(lang), None, html! {
                p.prose { (t::no_account_what(lang)) }
                (LinkButton(t::sign_up_title(lang), &sign_up, Tone::Second))
            }))
        }
    };
    Page::new(t::sign_in_title(lang), body).section(Section::Account)
}

fn head(title: &'static str, lede: &'static str) -> PageHead<'static> {
    PageHead { title: title.into(), lede: Some(lede.into()), ..PageHead::default() }
}

/// The second step of signing in.
pub fn code(lang: Lang, next: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(t::code_title(lang), t::code_lede(lang)))
        div.stack {
            (Form::post(f, href(lang, "/sign-in/code"), html! {
                (f.code("code", t::code_label(lang)).hint(t::code_hint(lang)))
                (ui::hidden("next", next))
                div.row { (Button::first(t::sign_in_send(lang))) a href=(href(lang, "/sign-in")) { (t::code_other(lang)) } }
            }))
            p.hint { (t::code_lost(lang)) }
        }
    };
    Page::new(t::code_title(lang), body).section(Section::Account).private(t::private_code(lang))
}

/// The password was given too long ago, in another browser, or not at all; or there were too many wrong codes.
pub fn code_late(lang: Lang, next: &str) -> Page<'static> {
    let rest = if next.is_empty() { String::new() } else { format!("?next={}", ui::encode(next)) };
    let body = html! {
        (head(t::code_late_title(lang), t::code_late(lang)))
        (LinkButton(t::sign_in_title(lang), &format!("{}{rest}", href(lang, "/sign-in")), Tone::First))
    };
    Page::new(t::code_late_title(lang), body).section(Section::Account).private(t::private_code(lang))
}

/// What somebody may show who is asked again.
#[derive(Clone, Copy)]
pub struct Proofs {
    pub password: bool,
    pub code: bool,
    pub passkey: bool,
}

/// Asked again before a dangerous act.
pub fn prove(lang: Lang, next: &str, proofs: Proofs, providers: &Markup, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let password = html! {
        (Form::post(f, href(lang, "/proofs"), html! {
            (f.password("password", t::password_label(lang)))
            @if proofs.code { (f.code("code", t::prove_code(lang)).hint(t::code_hint(lang))) }
            @if !next.is_empty() { (ui::hidden("next", next)) }
            div.row { (Button::first(t::prove_send(lang))) a href=(href(lang, "/password-resets/new")) { (t::forgot(lang)) } }
        }))
    };
    let body = html! {
        (head(t::prove_title(lang), t::prove_lede(lang)))
        div.stack {
            @if !proofs.password { (f.summary()) }
            @if proofs.passkey { (passkeys::pages::to_prove(lang, next, !proofs.password)) }
            @if proofs.password { (providers) (password) }
        }
    };
    Page::new(t::prove_title(lang), body).section(Section::Account).private(t::private_own(lang))
}

pub fn devices(lang: Lang, devices: &Slice<OwnSession>, this: SessionId, zone: &TimeZone) -> Page<'static> {
    let items = devices.rows.iter().map(|one| {
        let began = words::date_of(lang, one.started_at, zone);
        let title = if one.device == "?" { t::device_unknown(lang).to_owned() } else { one.device.clone() };
        let about = format!("{title}, {began}");
        Item {
            title,
            meta: Some(html! {
                @if one.id == this { (Tag::Good(t::device_this(lang))) }
                span { (t::device_began(lang, &began)) }
                @if let Some(day) = one.seen_on { span { (t::device_seen(lang, &words::date(lang, day))) } }
            }),
            actions: (one.id != this).then(|| {
                ui::one_button_about(
                    &href(lang, &format!("/sessions/{}/endings", one.id)),
                    t::device_end(lang),
                    &about,
                    Tone::Second,
                )
            }),
            ..Item::default()
        }
    });
    let body = html! {
        (head(t::devices_title(lang), t::devices_lede(lang)))
        div.stack {
            (ui::section("now", t::devices_now(lang), None, ui::list(items)))
            (Pager::new(lang, "/account/devices", "", devices).order(Order::Newest))
            div.row {
                (ui::one_button(&href(lang, "/sessions/endings/others"), t::device_end_others(lang), Tone::Danger))
                (ui::one_button(&href(lang, "/sessions/endings"), t::sign_out(lang), Tone::Second))
            }
            p { a href=(href(lang, "/account")) { (t::account_title(lang)) } }
        }
    };
    Page::new(t::devices_title(lang), body).section(Section::Account).private(t::private_own(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "ended-one" => Some(t::done_ended_one(lang)),
        "ended-others" => Some(t::done_ended_others(lang)),
        _ => None,
    }
}
