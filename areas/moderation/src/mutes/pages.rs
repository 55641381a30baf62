//! What is shown of muting.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::html;
use ui::{Empty, Item, Order, Page, PageHead, Pager, Section, Tone, href, one_button_about};
use words::Lang;

use super::queries::Muted;
use crate::words as t;

pub fn list(lang: Lang, muted: &Slice<Muted>, zone: &TimeZone) -> Page<'static> {
    let items = muted.rows.iter().map(|one| Item {
        title: one.name.clone(),
        meta: Some(html! { span { (t::muted_at(lang, &words::date_of(lang, one.since, zone))) } }),
        actions: Some(one_button_about(
            &href(lang, &format!("/mutes/{}/endings", one.id)),
            t::unmute(lang),
            &one.name,
            Tone::Second,
        )),
        ..Item::default()
    });
    let body = html! {
        (PageHead { title: t::mutes_title(lang).into(), lede: Some(t::mutes_lede(lang).into()), ..PageHead::default() })
        @if muted.rows.is_empty() { (Empty { words: t::mutes_none(lang), action: None }) } @else {
            div.stack {
                (ui::section("muted", t::mutes_title(lang), None, ui::list(items)))
                (Pager::new(lang, "/mutes", "", muted).order(Order::Newest))
            }
        }
    };
    Page::new(t::mutes_title(lang), body).section(Section::Account).private(t::private_mutes(lang))
}

pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "muted" => Some(t::done_muted(lang)),
        "unmuted" => Some(t::done_unmuted(lang)),
        _ => None,
    }
}
