//! What is shown of accounts.

use kernel::access::Visit;
use kernel::app::App;
use maud::html;
use ui::{
    Button, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Page, PageHead, Section, Tag, Tone, Work, href,
};
use words::Lang;

use super::account::Profile;
use super::domain::{NAME_MAX, SignUpDraft, ZONES};
use super::queries::{Account, OwnAffiliation, OwnGroup};
use crate::guards::work::Task;
use crate::words as t;

fn head(title: &'static str, lede: &'static str) -> PageHead<'static> {
    PageHead { title: title.into(), lede: Some(lede.into()), ..PageHead::default() }
}

pub fn sign_up(app: &App, lang: Lang, draft: &SignUpDraft, task: Option<Task>, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let without = t::work_without(lang, &app.config.mail_from);
    let work = task.map(|task| {
        let Task { salt, challenge, signature, largest } = task;
        Work { lang, name: "work", salt, challenge, signature, largest, error: errors.of("work"), without: &without }
    });
    let body = html! {
        (head(t::sign_up_title(lang), t::sign_up_lede(lang)))
        (Form::post(f, href(lang, "/sign-up"), html! {
            (f.own_name("name", t::name_label(lang), &draft.name).hint(t::name_hint(lang)).max(NAME_MAX))
            (f.email("email", t::email_label(lang), &draft.email).hint(t::email_hint(lang)))
            (f.new_password("password", t::password_label(lang)).hint(t::password_hint(lang)))
            @if !draft.next.is_empty() { (ui::hidden("next", &draft.next)) }
            @if let Some(work) = &work { (work) }
            div.row { (Button::first(t::sign_up_send(lang))) a href=(href(lang, "/sign-in")) { (t::have_account(lang)) } }
        }))
    };
    Page::new(t::sign_up_title(lang), body).section(Section::Account)
}

pub fn mail_sent(lang: Lang, title: &'static str, words: &'static str) -> Page<'static> {
    let body = html! { (head(title, words)) p.prose { (t::mail_not_there(lang)) } };
    Page::new(title, body).section(Section::Account)
}

pub fn link_old(lang: Lang) -> Page<'static> {
    let body = html! {
        (head(t::link_old_title(lang), t::link_old(lang)))
        (LinkButton(t::reset_title(lang), &href(lang, "/password-resets/new"), Tone::Second))
    };
    Page::new(t::link_old_title(lang), body).section(Section::Account)
}

pub fn verify(lang: Lang, token: &str, next: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(t::verify_title(lang), t::verify_lede(lang)))
        (Form::post(f, href(lang, "/verifications"), html! {
            (ui::hidden("token", token))
            @if !next.is_empty() { (ui::hidden("next", next)) }
            (f.password("password", t::verify_password(lang)))
            div.row { (Button::first(t::verify_send(lang))) a href=(href(lang, "/password-resets/new")) { (t::forgot(lang)) } }
        }))
    };
    Page::new(t::verify_title(lang), body).section(Section::Account)
}

pub fn reset(lang: Lang, email: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(t::reset_title(lang), t::reset_lede(lang)))
        (Form::post(f, href(lang, "/password-resets"), html! {
            (f.email("email", t::email_label(lang), email))
            div.row { (Button::first(t::reset_send(lang))) }
        }))
    };
    Page::new(t::reset_title(lang), body).section(Section::Account)
}

pub fn new_password(lang: Lang, token: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(t::new_password_title(lang), t::new_password_lede(lang)))
        (Form::post(f, href(lang, "/passwords"), html! {
            (ui::hidden("token", token))
            (f.new_password("password", t::password_label(lang)).hint(t::password_hint(lang)))
            div.row { (Button::first(t::new_password_send(lang))) }
        }))
    };
    Page::new(t::new_password_title(lang), body).section(Section::Account)
}

pub fn change_password(lang: Lang, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(t::change_password_title(lang), t::change_password_lede(lang)))
        (Form::post(f, href(lang, "/account/password"), html! {
            (f.new_password("password", t::change_password_label(lang)).hint(t::password_hint(lang)))
            div.row { (Button::first(t::new_password_send(lang))) a href=(href(lang, "/account")) { (t::leave_it(lang)) } }
        }))
    };
    Page::new(t::change_password_title(lang), body).section(Section::Account).private(t::private_own(lang))
}

pub fn change_address(lang: Lang, email: &str, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(t::address_title(lang), t::address_lede(lang)))
        (Form::post(f, href(lang, "/account/address"), html! {
            (f.email("email", t::address_label(lang), email))
            div.row { (Button::first(t::address_send(lang))) a href=(href(lang, "/account")) { (t::leave_it(lang)) } }
        }))
    };
    Page::new(t::address_title(lang), body).section(Section::Account).private(t::private_own(lang))
}

pub fn prove_address(lang: Lang, email: &str, token: &str) -> Page<'static> {
    let errors = FormErrors::new();
    let body = html! {
        (PageHead { title: t::address_title(lang).into(), lede: Some(t::address_prove(lang, email).into()), ..PageHead::default() })
        (Form::post(Fields::new(lang, &errors), href(lang, "/account/address/proof"), html! {
            (ui::hidden("token", token))
            div.row { (Button::first(t::address_prove_send(lang))) }
        }))
    };
    Page::new(t::address_title(lang), body).section(Section::Account)
}

pub fn address_old(lang: Lang) -> Page<'static> {
    let body = html! {
        (head(t::link_old_title(lang), t::link_old(lang)))
        (LinkButton(t::address_title(lang), &href(lang, "/account/address"), Tone::Second))
    };
    Page::new(t::link_old_title(lang), body).section(Section::Account)
}

/// The person's own page.
pub struct AccountShown<'a> {
    pub account: &'a Account,
    pub profile: &'a Profile,
    pub affiliations: Vec<OwnAffiliation>,
    pub groups: Vec<OwnGroup>,
    /// Whether an app shows codes for it.
    pub has_codes: bool,
    /// How many passkeys it has.
    pub passkeys: i64,
    /// Whether the person's data are only kept for the time being.
    pub is_restricted: bool,
}

pub fn account(lang: Lang, shown: &AccountShown<'_>, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let affiliations = shown.affiliations.iter().map(|one| Item {
        href: Some(href(lang, &one.path)),
        title: one.name.clone(),
        meta: Some(html! {
            @if one.is_verified { (Tag::Good(t::affiliation_verified(lang))) } @else { (Tag::Warn(t::affiliation_waiting(lang))) }
            span { (one.office) }
            @if one.representative { span { (t::representative(lang)) } }
        }),
        actions: Some(ui::one_button(&href(lang, &format!("/affiliations/{}/endings", one.id)), t::affiliation_end(lang), Tone::Quiet)),
        ..Item::default()
    });
    let claim = html! {
        div.row {
            (LinkButton(t::claim_government(lang), &href(lang, "/affiliations/new"), Tone::Second))
            (LinkButton(t::claim_organisation(lang), &href(lang, "/organisations/new"), Tone::Quiet))
        }
    };
    let body = html! {
        (PageHead { title: shown.account.name.clone().into(), meta: Some(html! { span { (shown.account.email) } }), ..PageHead::default() })
        @if shown.is_restricted {
            (Notice::Info(t::restrict_notice(lang)))
            p { a href=(href(lang, "/account/restriction")) { (t::restrict_go(lang)) } }
        }
        div.with-side {
            div.stack {
                (ui::section("for-whom", t::affiliations_title(lang), None, html! {
                    @if shown.affiliations.is_empty() { (Empty { words: t::affiliations_empty(lang), action: Some(claim) }) }
                    @else { (ui::list(affiliations)) (claim) }
                }))
                (ui::section("your-groups", t::own_groups(lang), None, html! {
                    @if shown.groups.is_empty() {
                        (Empty { words: t::own_groups_empty(lang), action: Some(html! { (LinkButton(t::find_group(lang), &href(lang, "/join"), Tone::Second)) }) })
                    } @else {
                        (ui::list(shown.groups.iter().map(|group| Item { href: Some(href(lang, &format!("/groups/{}", group.slug))), title: group.name.clone(), ..Item::default() })))
                    }
                    p { a href=(href(lang, "/account/calendars")) { (t::go_calendars(lang)) } }
                    p { a href=(href(lang, "/account/searches")) { (t::go_searches(lang)) } }
                    p { a href=(href(lang, "/account/drafts")) { (t::go_drafts(lang)) } }
                }))
                (ui::section("profile", t::profile_title(lang), None, html! {
                    (Form::post(f, href(lang, "/account"), html! {
                        (f.own_name("name", t::name_label(lang), &shown.profile.name).hint(t::name_hint(lang)).max(NAME_MAX))
                        (f.select("lang", t::lang_label(lang), &shown.profile.lang, None, Lang::ALL.map(|one| (one.tag(), one.own_name()))))
                        (f.select("zone", t::zone_label(lang), &shown.profile.zone, None, ZONES.map(|zone| (zone, zone.replace('_', " ")))))
                        div.row { (Button::first(t::save(lang))) }
                    }))
                }))
            }
            aside.side {
                (ui::panel(t::security_title(lang), html! {
                    h3 { (t::panel_with_what(lang)) }
                    ul.plain {
                        li { a href=(href(lang, "/account/passkeys")) { (t::passkeys_title(lang)) } " " @if shown.passkeys > 0 { (Tag::Good(&words::number(lang, shown.passkeys))) } @else { (Tag::Plain(t::passkeys_none(lang))) } }
                        li { a href=(href(lang, "/account/password")) { (t::change_password_title(lang)) } }
                        li { a href=(href(lang, "/account/ways")) { (t::ways_title(lang)) } }
                        li { a href=(href(lang, "/account/address")) { (t::address_title(lang)) } }
                    }
                    h3 { (t::panel_second(lang)) }
                    ul.plain { li { a href=(href(lang, "/account/second-factor")) { (t::go_factor(lang)) } " " @if shown.has_codes { (Tag::Good(t::factor_on(lang))) } @else { (Tag::Plain(t::factor_off(lang))) } } }
                    h3 { (t::panel_programs(lang)) }
                    ul.plain { li { a href=(href(lang, "/account/tokens")) { (t::tokens_title(lang)) } } }
                    h3 { (t::panel_where(lang)) }
                    ul.plain { li { a href=(href(lang, "/account/devices")) { (t::devices_title(lang)) } } }
                    (ui::one_button(&href(lang, "/sessions/endings"), t::sign_out(lang), Tone::Second))
                    (ui::one_button(&href(lang, "/sessions/endings/all"), t::sign_out_all(lang), Tone::Danger))
                }))
                (ui::panel(t::data_title(lang), html! {
                    ul.plain {
                        li { a href=(href(lang, "/account/data")) { (t::panel_data(lang)) } }
                        li { a href=(href(lang, "/account/activity")) { (t::go_activity(lang)) } }
                        li { a href=(href(lang, "/reports")) { (t::go_reports(lang)) } }
                    }
                }))
            }
        }
    };
    Page::new(t::account_title(lang), body).section(Section::Account).private(t::private_own(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "saved" => Some(t::done_saved(lang)),
        "proved" => Some(t::done_proved(lang)),
        "address-changed" => Some(t::done_address_changed(lang)),
        "password-changed" => Some(t::done_password_changed(lang)),
        "claimed" => Some(t::done_claimed(lang)),
        "confirmed" => Some(t::done_confirmed(lang)),
        "ended" => Some(t::done_ended(lang)),
        "unrestricted" => Some(t::done_unrestricted(lang)),
        _ => None,
    }
}
