//! What is shown of the second factor.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::html;
use ui::{
    Button, Copyable, Details, Fields, Form, FormErrors, LinkButton, Notice, Page, PageHead, Section, SquareCode, Tag,
    Tone, href,
};
use words::Lang;

use super::domain::{self, Lesson};
use super::removals::{REASON_MAX, Removal};
use crate::words as t;

/// What the set-up stands at.
pub enum Waiting {
    /// It is set up already.
    Nothing,
    /// The first code is waited for.
    ForCode(Lesson),
}

/// The own second factor.
pub struct Shown<'a> {
    /// Since when it is on.
    pub since: Option<Timestamp>,
    /// The key of its secret is not here, so no code of the app can be checked.
    pub is_locked: bool,
    /// How many recovery codes are left.
    pub left: i64,
    pub zone: TimeZone,
    /// Whether there are passkeys.
    pub has_passkeys: bool,
    /// Where the reader was led from, because a second factor is needed there.
    pub next: &'a str,
}

fn own(lang: Lang, title: &'static str, body: maud::Markup) -> Page<'static> {
    Page::new(title, body).section(Section::Account).private(t::private_own(lang))
}

fn head(title: &'static str, lede: &'static str) -> PageHead<'static> {
    PageHead { title: title.into(), lede: Some(lede.into()), ..PageHead::default() }
}

fn with_next(path: &str, next: &str) -> String {
    if next.is_empty() { path.to_owned() } else { format!("{path}?next={}", ui::encode(next)) }
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let back = html! { p { a href=(href(lang, "/account")) { (t::account_title(lang)) } } };
    let body = match shown.since {
        None => html! {
            (head(t::factor_title(lang), t::factor_lede(lang)))
            div.stack {
                @if !shown.next.is_empty() && shown.has_passkeys { (Notice::Warn(t::factor_show_passkey(lang))) }
                @else if !shown.next.is_empty() { (Notice::Warn(t::factor_needed(lang))) }
                (Details(vec![(t::factor_state(lang).into(), html! { (Tag::Plain(t::factor_off(lang))) })]))
                div.row {
                    @if !shown.next.is_empty() && shown.has_passkeys {
                        (LinkButton(t::passkey_prove(lang), &with_next(&href(lang, "/proofs/new"), shown.next), Tone::First))
                    }
                    (LinkButton(t::factor_set_up(lang), &with_next(&href(lang, "/account/second-factor/new"), shown.next), if shown.has_passkeys { Tone::Second } else { Tone::First }))
                    @if !shown.has_passkeys {
                        (LinkButton(t::passkey_add(lang), &with_next(&href(lang, "/account/passkeys/new"), shown.next), Tone::Second))
                    }
                }
                (back)
            }
        },
        Some(since) => html! {
            (head(t::factor_title(lang), t::factor_lede(lang)))
            div.stack {
                (Details(vec![
                    (t::factor_state(lang).into(), html! { (Tag::Good(t::factor_on(lang))) }),
                    (t::factor_since(lang).into(), html! { (words::date_of(lang, since, &shown.zone)) }),
                    (t::codes_title(lang).into(), html! { (t::codes_left(lang, shown.left)) }),
                ]))
                @if shown.is_locked { (Notice::Warn(t::factor_locked(lang))) }
                @if shown.left <= 2 { (Notice::Warn(t::codes_few(lang))) }
                div.row {
                    (LinkButton(t::codes_make(lang), &href(lang, "/account/recovery-codes/new"), Tone::Second))
                    (LinkButton(t::factor_end(lang), &href(lang, "/account/second-factor/endings/new"), Tone::Quiet))
                }
                p.hint { (t::factor_lost(lang)) }
                (back)
            }
        },
    };
    own(lang, t::factor_title(lang), body)
}

fn set_up_steps(lang: Lang, at: usize) -> maud::Markup {
    ui::steps(&[t::step_app(lang), t::step_scan(lang), t::step_codes(lang)], at)
}

pub fn begin(lang: Lang, next: &str) -> Page<'static> {
    let errors = FormErrors::new();
    let body = html! {
        (head(t::set_up_title(lang), t::set_up_lede(lang)))
        (set_up_steps(lang, 0))
        p.prose { (t::set_up_app(lang)) }
        (Form::post(Fields::new(lang, &errors), href(lang, "/account/second-factor/secrets"), html! {
            @if !next.is_empty() { (ui::hidden("next", next)) }
            div.row { (Button::first(t::set_up_begin(lang))) }
        }))
    };
    own(lang, t::set_up_title(lang), body)
}

pub fn scan(lang: Lang, lesson: &Lesson, next: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(t::set_up_title(lang), t::scan_lede(lang)))
        (set_up_steps(lang, 1))
        div.stack {
            (SquareCode { label: t::scan_label(lang), text: &lesson.address })
            (Copyable { id: "secret", label: t::secret_label(lang), value: &lesson.secret, hint: Some(t::secret_hint(lang)) })
            (Form::post(f, href(lang, "/account/second-factor"), html! {
                (f.code("code", t::code_label(lang)).hint(t::code_first_hint(lang)))
                @if !next.is_empty() { (ui::hidden("next", next)) }
                div.row { (Button::first(t::set_up_confirm(lang))) }
            }))
        }
    };
    own(lang, t::set_up_title(lang), body)
}

/// The recovery codes, which are shown this once. `next` is where one goes on after the set-up.
pub fn codes(lang: Lang, codes: &[String], next: Option<&str>) -> Page<'static> {
    let shown: Vec<String> = codes.iter().map(|code| domain::shown(code)).collect();
    let is_led = next.is_some_and(|next| !next.is_empty());
    // The address comes from the reader's own form; only a path of this site is a link.
    let on = next.filter(|_| is_led).map_or("/account/second-factor", crate::sessions::handlers::inside);
    let go_on = if is_led { t::codes_go_on(lang) } else { t::codes_kept(lang) };
    let body = html! {
        (head(t::codes_title(lang), t::codes_lede(lang)))
        @if next.is_some() { (set_up_steps(lang, 2)) }
        div.stack {
            (Notice::Warn(t::codes_once(lang)))
            ol { @for code in &shown { li { code { (code) } } } }
            (ui::print_hint(lang))
            div.row { (LinkButton(go_on, &href(lang, on), Tone::First)) }
        }
    };
    own(lang, t::codes_title(lang), body)
}

pub fn ask_codes(lang: Lang) -> Page<'static> {
    let errors = FormErrors::new();
    let body = html! {
        (head(t::codes_make(lang), t::codes_make_lede(lang)))
        (Form::post(Fields::new(lang, &errors), href(lang, "/account/recovery-codes"), html! {
            div.row { (Button::first(t::codes_make(lang))) a href=(href(lang, "/account/second-factor")) { (t::leave_it(lang)) } }
        }))
    };
    own(lang, t::codes_make(lang), body)
}

/// `is_wanted` where leads, chairs and stewards must have one.
pub fn ask_end(lang: Lang, is_wanted: bool) -> Page<'static> {
    let errors = FormErrors::new();
    let body = html! {
        (head(t::factor_end(lang), t::factor_end_lede(lang)))
        @if is_wanted { (Notice::Warn(t::factor_end_wanted(lang))) }
        (Form::post(Fields::new(lang, &errors), href(lang, "/account/second-factor/endings"), html! {
            div.row { (Button(t::factor_end(lang), Tone::Danger, None)) a href=(href(lang, "/account/second-factor")) { (t::leave_it(lang)) } }
        }))
    };
    own(lang, t::factor_end(lang), body)
}

pub fn remove(lang: Lang, removal: &Removal, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(t::removal_title(lang), t::removal_lede(lang)))
        (Form::post(f, href(lang, "/second-factor-removals"), html! {
            (f.text("email", t::removal_email(lang), &removal.email))
            (f.text("reason", t::reason(lang), &removal.reason).hint(t::removal_reason_hint(lang)).max(REASON_MAX))
            (f.tick("sure", t::removal_sure(lang), &removal.sure))
            div.row { (Button(t::removal_send(lang), Tone::Danger, None)) a href=(href(lang, "/office")) { (t::leave_it(lang)) } }
        }))
    };
    Page::new(t::removal_title(lang), body).section(Section::Desk).private(t::private_removal(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    (ui::visit::done(visit)? == "off").then(|| t::done_factor_off(visit.lang))
}
