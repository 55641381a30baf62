//! What is shown of tokens.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::html;
use ui::{
    Button, Copyable, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Page, PageHead, Section, Tag, Tone,
    href,
};
use words::Lang;

use super::domain::{DAYS, NAME_MAX, Scope};
use super::handlers::Draft;
use super::queries::OwnToken;
use crate::words as t;

/// A token that was just made.
pub struct Made {
    pub name: String,
    pub secret: String,
}

pub struct Shown {
    pub tokens: Vec<OwnToken>,
    pub made: Option<Made>,
    pub now: Timestamp,
    pub zone: TimeZone,
}

const fn scope(lang: Lang, scope: Scope) -> (&'static str, &'static str) {
    match scope {
        Scope::Open => (t::scope_open(lang), t::scope_open_what(lang)),
        Scope::Groups => (t::scope_groups(lang), t::scope_groups_what(lang)),
        Scope::People => (t::scope_people(lang), t::scope_people_what(lang)),
        Scope::Proposals => (t::scope_proposals(lang), t::scope_proposals_what(lang)),
        Scope::Meetings => (t::scope_meetings(lang), t::scope_meetings_what(lang)),
    }
}

pub fn list(lang: Lang, shown: &Shown) -> Page<'static> {
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/account")) { (t::account_title(lang)) } }),
            title: t::tokens_title(lang).into(),
            lede: Some(t::tokens_lede(lang).into()),
            actions: Some(html! { (LinkButton(t::token_new(lang), &href(lang, "/account/tokens/new"), Tone::Second)) }),
            ..PageHead::default()
        })
        div.stack {
            @if let Some(made) = &shown.made {
                (ui::section("made", &t::token_made(lang, &made.name), None, html! {
                    (Notice::Warn(t::token_once(lang)))
                    (Copyable { id: "token", label: t::token_label(lang), value: &made.secret, hint: Some(t::token_label_hint(lang)) })
                }))
            }
            (ui::section("tokens", t::tokens_own(lang), None, html! {
                @if shown.tokens.is_empty() { (Empty { words: t::tokens_none(lang), action: None }) }
                @else { (ui::list(shown.tokens.iter().map(|token| item(lang, shown, token)))) }
            }))
        }
    };
    Page::new(t::tokens_title(lang), body).section(Section::Account).private(t::private_own(lang))
}

fn item(lang: Lang, shown: &Shown, token: &OwnToken) -> Item {
    let names: Vec<&str> = token.scopes.split(' ').filter_map(Scope::from_word).map(|one| scope(lang, one).0).collect();
    let until = words::date_of(lang, token.expires_at, &shown.zone);
    Item {
        title: token.name.clone(),
        words: Some(words::list(lang, &names)),
        meta: Some(html! {
            @if token.expires_at <= shown.now { (Tag::Bad(t::token_expired(lang))) }
            span { (t::token_made_on(lang, &words::date_of(lang, token.made_at, &shown.zone))) }
            span { (t::token_until(lang, &until)) }
            span { @if let Some(day) = token.used_on { (t::token_used(lang, &words::date(lang, day))) } @else { (t::token_unused(lang)) } }
        }),
        actions: Some(ui::one_button_about(
            &href(lang, &format!("/account/tokens/{}/revocations", token.id)),
            t::token_revoke(lang),
            &token.name,
            Tone::Danger,
        )),
        ..Item::default()
    }
}

pub fn new(lang: Lang, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let scopes = Scope::ALL.iter().map(|one| {
        let (name, what) = scope(lang, *one);
        (one.word(), name, Some(what.into()))
    });
    let days = DAYS.iter().map(|days| (days.to_string(), t::token_days(lang, *days)));
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/account/tokens")) { (t::tokens_title(lang)) } }),
            title: t::token_new(lang).into(),
            lede: Some(t::token_new_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, "/account/tokens"), html! {
            (f.text("name", t::token_name(lang), &draft.name).hint(t::token_name_hint(lang)).max(NAME_MAX))
            (f.boxes("scopes", t::token_scopes(lang), &draft.scopes, scopes).hint(t::token_scopes_hint(lang)))
            (f.select("days", t::token_days_label(lang), &draft.days, None, days))
            div.row { (Button::first(t::token_send(lang))) }
        }))
    };
    Page::new(t::token_new(lang), body).section(Section::Account).private(t::private_own(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    (ui::visit::done(visit)? == "token-revoked").then(|| t::done_token_revoked(visit.lang))
}
