//! Pages for when something goes wrong: what happened, what to do, and a number to quote. Never the reason from the log.

use kernel::access::{Role, Visit};
use kernel::faults::Fault;
use kernel::forms::FILE_BYTES;
use maud::{Markup, html};
use words::Lang;

use crate::page::Page;
use crate::words as t;
use crate::{LinkButton, PageHead, Tone, href};

/// A role in the reader's words.
pub const fn role_name(lang: Lang, role: Role) -> &'static str {
    match role {
        Role::Anyone => t::role_anyone(lang),
        Role::Account => t::role_account(lang),
        Role::Oneself => t::role_oneself(lang),
        Role::Official => t::role_official(lang),
        Role::Signatory => t::role_signatory(lang),
        Role::Representative => t::role_representative(lang),
        Role::Member => t::role_member(lang),
        Role::Guest => t::role_guest(lang),
        Role::Chair => t::role_chair(lang),
        Role::Lead => t::role_lead(lang),
        Role::Steward => t::role_steward(lang),
    }
}

/// The form that was sent, as it can be sent again. A password is never sent back.
fn again(visit: &Visit, sent: &[(String, String)], send: &str) -> Markup {
    let kept = sent.iter().filter(|(name, _)| !name.contains("password"));
    html! {
        form method="post" action=(href(visit.lang, &visit.path)) {
            @for (name, value) in kept { (crate::hidden(name, value)) }
            button class="button second" type="submit" { (send) }
        }
    }
}

/// What must come before the form that was sent: it opens beside this page, from which the form is sent again.
pub(crate) fn first(visit: &Visit, fault: &Fault, sent: &[(String, String)]) -> Option<Page<'static>> {
    let lang = visit.lang;
    let (title, what, path, open) = match fault {
        Fault::SecondFactor => {
            (t::fault_factor(lang), t::fault_factor_what(lang), "/account/second-factor", t::fault_factor_open(lang))
        }
        Fault::AskAgain => (t::fault_again(lang), t::fault_again_what(lang), "/proofs/new", t::fault_again_open(lang)),
        _ => return None,
    };
    let body = html! {
        (PageHead { title: title.into(), lede: Some(what.into()), ..PageHead::default() })
        div.row {
            a.button href=(href(lang, path)) target="_blank" rel="noopener" { (open) }
            (again(visit, sent, t::fault_send_again(lang)))
        }
    };
    Some(Page::new(title, body))
}

/// A file that is too large takes nothing with it of what was typed beside it.
pub(crate) fn without_file(visit: &Visit, fault: &Fault, sent: &[(String, String)]) -> Option<Page<'static>> {
    let lang = visit.lang;
    if !matches!(fault, Fault::TooLarge(FILE_BYTES)) || sent.is_empty() {
        return None;
    }
    let title = t::fault_file_too_large(lang);
    let body = html! {
        (PageHead { title: title.into(), lede: Some(t::fault_file_too_large_what(lang).into()), ..PageHead::default() })
        p { (t::fault_file_kept(lang)) }
        div.row { (again(visit, sent, t::fault_send_without_file(lang))) }
    };
    Some(Page::new(title, body))
}

pub(crate) fn page(lang: Lang, fault: &Fault, id: &str) -> Page<'static> {
    let (title, what) = match fault {
        Fault::NotFound | Fault::SignIn | Fault::SecondFactor | Fault::AskAgain => {
            (t::fault_not_found(lang), t::fault_not_found_what(lang).to_owned())
        }
        Fault::Forbidden(roles) => {
            let names: Vec<&str> = roles.iter().map(|role| role_name(lang, *role)).collect();
            (t::fault_forbidden(lang), t::fault_forbidden_what(lang, &words::list(lang, &names)))
        }
        Fault::BadToken => (t::fault_token(lang), t::fault_token_what(lang).to_owned()),
        Fault::OutOfScope => (t::fault_scope(lang), t::fault_scope_what(lang).to_owned()),
        Fault::Malformed(_) => (t::fault_malformed(lang), t::fault_malformed_what(lang).to_owned()),
        Fault::CrossSite => (t::fault_cross_site(lang), t::fault_cross_site_what(lang).to_owned()),
        Fault::TooLarge(bytes) if *bytes == FILE_BYTES => {
            (t::fault_file_too_large(lang), t::fault_file_too_large_what(lang).to_owned())
        }
        Fault::TooLarge(_) => (t::fault_too_large(lang), t::fault_too_large_what(lang).to_owned()),
        Fault::TooMany(wait) => {
            let seconds = i64::try_from(wait.as_secs()).unwrap_or(i64::MAX).saturating_add(1);
            (t::fault_too_many(lang), t::fault_too_many_what(lang, seconds))
        }
        Fault::UnsupportedMedia => (t::fault_media(lang), t::fault_media_what(lang).to_owned()),
        Fault::TooSlow => (t::fault_slow(lang), t::fault_slow_what(lang).to_owned()),
        Fault::Internal(_) => (t::fault_internal(lang), t::fault_internal_what(lang).to_owned()),
    };
    let home = href(lang, "/");
    let body = html! {
        (PageHead {
            title: title.into(),
            lede: Some(what.into()),
            actions: Some(html! { (LinkButton(t::fault_home(lang), &home, Tone::Second)) }),
            ..PageHead::default()
        })
        p.hint { (t::fault_reference(lang, id)) }
    };
    Page::new(title, body)
}
