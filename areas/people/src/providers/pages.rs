//! What is shown of providers: their part of the page to sign in, the ways there and back, and with what one signs in.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::app::App;
use kernel::db::{Conn, DbError};
use maud::{Markup, html};
use nouns::PersonId;
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Page, PageHead, Section, Tag, Tone,
    href,
};
use words::Lang;

use super::arrivals::{Draft, LINK_PAGE, Way};
use super::names;
use super::queries::{Arrival, Identity, list_of_person};
use crate::accounts::domain::NAME_MAX;
use crate::words as t;

fn page(title: impl Into<String>, words: String, body: &Markup) -> Page<'static> {
    let title = title.into();
    let body = html! {
        (PageHead { title: title.clone().into(), lede: Some(words.into()), ..PageHead::default() })
        (body)
    };
    Page::new(title, body).section(Section::Account)
}

/// A page that tells why nobody was signed in, and leads to where one begins again.
fn trouble(lang: Lang, title: impl Into<String>, words: String, again: &str) -> Page<'static> {
    let body = html! { div.row { (LinkButton(t::provider_again(lang), &href(lang, again), Tone::First)) } };
    page(title, words, &body).private(t::private_provider(lang))
}

/// One button for each provider. It is a form, so that no link of a stranger begins a sign-in.
fn buttons<'a>(lang: Lang, path: &str, next: &str, each: impl IntoIterator<Item = (&'a str, String)>) -> Markup {
    html! {
        div.row {
            @for (key, words) in each {
                form method="post" action=(href(lang, &format!("{path}/{key}"))) {
                    @if !next.is_empty() { (ui::hidden("next", next)) }
                    button class="button second" type="submit" { (words) }
                }
            }
        }
    }
}

/// The providers on the page to sign in; nothing where there is none.
pub(crate) fn sign_in_part(app: &App, lang: Lang, next: &str) -> Markup {
    let names = names(app);
    html! {
        @if !names.is_empty() {
            (ui::section("providers", t::providers_title(lang), None, html! {
                p.prose { (t::providers_what(lang)) }
                (buttons(lang, "/sign-in/providers", next, names.iter().map(|(key, name)| (*key, t::provider_enter(lang, name)))))
            }))
        }
    }
}

/// The own providers on the page that asks again.
pub(crate) async fn proof_part(
    app: &App,
    conn: &Conn,
    person: PersonId,
    lang: Lang,
    next: &str,
) -> Result<Markup, DbError> {
    let own = list_of_person(conn, person).await?;
    let known = names(app).into_iter().filter(|(key, _)| own.iter().any(|identity| identity.provider == *key));
    let known: Vec<_> = known.map(|(key, name)| (key, t::provider_prove(lang, name))).collect();
    Ok(html! {
        @if !known.is_empty() {
            (ui::section("providers", t::provider_prove_title(lang), None, buttons(lang, "/proofs/providers", next, known)))
        }
    })
}

/// Goes on by itself; the link is for browsers that do not.
pub fn led(lang: Lang, name: &str, way: &str) -> Page<'static> {
    let body = html! { div.row { (LinkButton(t::led_on(lang), way, Tone::First)) } };
    page(t::led_title(lang, name), t::led_what(lang, name), &body).private(t::private_provider(lang))
}

pub fn silent(lang: Lang, name: &str, again: &str) -> Page<'static> {
    trouble(lang, t::provider_silent_title(lang, name), t::provider_silent(lang, name), again)
}

pub fn cancelled(lang: Lang, name: &str, again: &str) -> Page<'static> {
    trouble(lang, t::provider_cancelled_title(lang), t::provider_cancelled(lang, name), again)
}

pub fn refused(lang: Lang, name: &str, again: &str) -> Page<'static> {
    trouble(lang, t::provider_refused_title(lang), t::provider_refused(lang, name), again)
}

pub fn broken(lang: Lang, name: &str, again: &str) -> Page<'static> {
    trouble(lang, t::provider_broken_title(lang), t::provider_broken(lang, name), again)
}

/// The way was begun too long ago, in another browser, or is at its end already.
pub fn late(lang: Lang) -> Page<'static> {
    trouble(lang, t::provider_late_title(lang), t::provider_late(lang).into(), "/sign-in")
}

pub fn taken(lang: Lang, name: &str) -> Page<'static> {
    trouble(lang, t::provider_taken_title(lang, name), t::provider_taken(lang, name), "/account/ways")
}

pub fn not_proved(lang: Lang, name: &str, again: &str) -> Page<'static> {
    trouble(lang, t::provider_not_proved_title(lang), t::provider_not_proved(lang, name), again)
}

/// It is the right account, and the provider does not tell when it asked for it: so something of this site is shown.
pub fn tells_no_time(lang: Lang, name: &str, again: &str) -> Page<'static> {
    let body = html! {
        div.row {
            (LinkButton(t::provider_other(lang), &href(lang, again), Tone::First))
            (LinkButton(t::reset_title(lang), &href(lang, "/password-resets/new"), Tone::Quiet))
        }
    };
    let words = t::provider_no_time(lang, name);
    page(t::provider_not_proved_title(lang), words, &body).private(t::private_provider(lang))
}

/// No account knows who came back.
pub fn arrival(lang: Lang, provider: &str, way: &Way, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let to_sign_in = format!("{}?next={}", href(lang, "/sign-in"), ui::encode(LINK_PAGE));
    let body = html! {
        div.stack {
            @match way {
                Way::New(email) => {
                    (Details(vec![(t::email_label(lang).into(), html! { (email) })]))
                    (Form::post(Fields::new(lang, errors), href(lang, "/sign-in/arrivals"), html! {
                        (Fields::new(lang, errors).own_name("name", t::name_label(lang), &draft.name).hint(t::name_hint(lang)).max(NAME_MAX))
                        div.row { (Button::first(t::arrival_send(lang))) a href=(href(lang, "/sign-in")) { (t::leave_it(lang)) } }
                    }))
                    (ui::section("have-account", t::arrival_have(lang), None, html! {
                        p.prose { (t::arrival_have_what(lang, provider)) }
                        (LinkButton(t::arrival_sign_in(lang), &to_sign_in, Tone::Second))
                    }))
                }
                Way::Known(email) => {
                    (Details(vec![(t::email_label(lang).into(), html! { (email) })]))
                    div.row {
                        (LinkButton(t::arrival_sign_in(lang), &to_sign_in, Tone::First))
                        a href=(href(lang, "/password-resets/new")) { (t::forgot(lang)) }
                    }
                }
                Way::Unknown => {
                    div.row {
                        (LinkButton(t::arrival_sign_in(lang), &to_sign_in, Tone::First))
                        (LinkButton(t::sign_up_title(lang), &href(lang, "/sign-up"), Tone::Second))
                    }
                }
            }
        }
    };
    let (title, words) = match way {
        Way::New(_) => (t::arrival_new_title(lang).to_owned(), t::arrival_new(lang, provider)),
        Way::Known(_) => (t::arrival_known_title(lang).to_owned(), t::arrival_known(lang, provider)),
        Way::Unknown => (t::arrival_unknown_title(lang, provider), t::arrival_unknown(lang, provider)),
    };
    page(title, words, &body).private(t::private_provider(lang))
}

/// The last question before an identity opens one's account. `email` is the account's.
pub fn link(lang: Lang, provider: &str, arrival: &Arrival, email: &str) -> Page<'static> {
    let errors = FormErrors::new();
    let there = arrival.email.as_deref().unwrap_or(&arrival.name);
    let body = html! {
        div.stack {
            (Details(vec![
                (provider.to_owned().into(), html! { (there) }),
                (t::link_account(lang).into(), html! { (email) }),
            ]))
            (Form::post(Fields::new(lang, &errors), href(lang, "/account/identities"), html! {
                div.row { (Button::first(t::link_it(lang))) a href=(href(lang, "/account")) { (t::leave_it(lang)) } }
            }))
        }
    };
    page(t::link_title(lang, provider), t::link_what(lang, provider), &body).private(t::private_own(lang))
}

/// With what one signs in. `own` holds each identity with the name of its provider.
pub fn ways(
    lang: Lang,
    zone: &TimeZone,
    has_password: bool,
    own: &[(&Identity, &str)],
    providers: &[(&str, &str)],
) -> Page<'static> {
    let password = html! { @if has_password { (Tag::Good(t::password_set(lang))) } @else { (Tag::Plain(t::password_none(lang))) } };
    let body = html! {
        div.stack {
            (Details(vec![(t::password_label(lang).into(), password)]))
            p { a href=(href(lang, "/account/password")) { (t::change_password_title(lang)) } }
            (identities_part(lang, zone, own, providers))
            p { a href=(href(lang, "/account")) { (t::account_title(lang)) } }
        }
    };
    page(t::ways_title(lang), t::ways_lede(lang).into(), &body).private(t::private_own(lang))
}

/// The own identities, and the providers at which one can link another.
fn identities_part(lang: Lang, zone: &TimeZone, own: &[(&Identity, &str)], providers: &[(&str, &str)]) -> Markup {
    let items = own.iter().map(|(identity, name)| Item {
        title: (*name).to_owned(),
        meta: Some(html! {
            @if let Some(email) = &identity.email { span { (email) } }
            span { (t::identity_linked(lang, &words::date_of(lang, identity.linked_at, zone))) }
            span { (t::identity_used(lang, &words::date_of(lang, identity.used_at, zone))) }
        }),
        actions: Some(html! {
            a.button.quiet href=(href(lang, &format!("/account/identities/{}/endings/new", identity.id))) {
                (t::identity_end(lang)) span.visually-hidden { ": " (name) }
            }
        }),
        ..Item::default()
    });
    html! {
        (ui::section("identities", t::identities_title(lang), None, html! {
            @if own.is_empty() { (Empty { words: t::identities_empty(lang), action: None }) }
            @else { (ui::list(items)) }
            @if providers.is_empty() { p.hint { (t::providers_none(lang)) } }
            @else { (buttons(lang, "/account/ways", "", providers.iter().map(|(key, name)| (*key, t::provider_link(lang, name))))) }
        }))
    }
}

/// Before an identity is taken off. `may` unless it is the last way to sign in.
pub fn ask_end(lang: Lang, identity: &Identity, name: &str, may: bool) -> Page<'static> {
    let errors = FormErrors::new();
    let ends = href(lang, &format!("/account/identities/{}/endings", identity.id));
    let body = html! {
        @if may {
            (Form::post(Fields::new(lang, &errors), ends, html! {
                div.row { (Button(t::identity_end(lang), Tone::Danger, None)) a href=(href(lang, "/account/ways")) { (t::leave_it(lang)) } }
            }))
        } @else {
            div.stack {
                (Notice::Warn(t::identity_last(lang)))
                div.row {
                    (LinkButton(t::reset_title(lang), &href(lang, "/password-resets/new"), Tone::Second))
                    a href=(href(lang, "/account/ways")) { (t::ways_title(lang)) }
                }
            }
        }
    };
    page(t::identity_end_title(lang, name), t::identity_end_what(lang, name), &body).private(t::private_own(lang))
}

/// After signing out here.
pub fn sign_out_there(lang: Lang, name: &str, way: &str) -> Page<'static> {
    let body = html! {
        div.row {
            (LinkButton(&t::sign_out_there(lang, name), way, Tone::First))
            a href=(href(lang, "/")) { (t::sign_out_stay(lang)) }
        }
    };
    page(t::done_out(lang), t::sign_out_there_what(lang, name), &body)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "linked" => Some(t::done_linked(visit.lang)),
        "unlinked" => Some(t::done_unlinked(visit.lang)),
        _ => None,
    }
}
