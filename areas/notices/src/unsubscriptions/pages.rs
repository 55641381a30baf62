//! What is shown of ending mail.

use kernel::access::Visit;
use maud::html;
use ui::{LinkButton, Page, PageHead, Tone, href};
use words::Lang;

use super::seal::Scope;
use crate::classes;
use crate::words as t;

pub fn show(lang: Lang, token: &str, scope: &Scope, group: Option<&str>) -> Page<'static> {
    let lede = match scope {
        Scope::Group(_) => t::unsubscribe_group(lang, group.unwrap_or_default()),
        Scope::Class(class) => t::unsubscribe_class(lang, classes::name(lang, *class)),
        Scope::Digest => t::unsubscribe_digest(lang).to_owned(),
    };
    let body = html! {
        (PageHead { title: t::unsubscribe_title(lang).into(), lede: Some(lede.into()), ..PageHead::default() })
        div.row {
            (ui::one_button(&href(lang, &format!("/unsubscriptions/{token}")), t::unsubscribe_send(lang), Tone::First))
            (LinkButton(t::to_settings(lang), &href(lang, "/notices/settings"), Tone::Second))
        }
        p.hint { (t::unsubscribe_what(lang)) }
    };
    Page::new(t::unsubscribe_title(lang), body).private(t::private_link(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    (ui::visit::done(visit)? == "ended").then(|| t::done_ended(visit.lang))
}
