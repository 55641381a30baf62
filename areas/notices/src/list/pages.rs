//! What is shown of the list.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::html;
use ui::{Empty, Fields, Form, FormErrors, Item, LinkButton, Order, Page, PageHead, Pager, Section, Tag, Tone, href};
use words::Lang;

use super::queries::Told;
use crate::classes::{self, Said};
use crate::words as t;

/// A part of the list.
pub struct Shown<'a> {
    pub told: &'a Slice<Told>,
    pub zone: TimeZone,
    pub has_unread: bool,
}

fn item(lang: Lang, zone: &TimeZone, row: &Told) -> Item {
    let group = row.group_name.as_deref().unwrap_or_default();
    let said =
        Said { title: &row.title, detail: &row.detail, group, starts_at: row.starts_at, on_day: row.on_day, zone };
    Item {
        href: Some(href(lang, &row.path)),
        title: classes::sentence(lang, &row.kind, &said),
        meta: Some(html! {
            @if row.is_unread { (Tag::Info(t::unread(lang))) }
            @if !group.is_empty() { span { (group) } }
            span { (words::date_time(lang, &row.at.to_zoned_datetime(zone.clone()))) }
        }),
        ..Item::default()
    }
}

pub fn list(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let errors = FormErrors::new();
    let settings = html! { (LinkButton(t::to_settings(lang), &href(lang, "/notices/settings"), Tone::Second)) };
    // What came after the page was made stays unread.
    let newest = shown.told.rows.first().filter(|_| shown.told.is_first && shown.has_unread);
    let body = html! {
        (PageHead { title: t::list_title(lang).into(), lede: Some(t::list_lede(lang).into()), actions: Some(settings), ..PageHead::default() })
        @if shown.told.rows.is_empty() {
            (Empty { words: t::list_none(lang), action: None })
        } @else {
            div.stack {
                @if let Some(newest) = newest {
                    (Form::post(Fields::new(lang, &errors), href(lang, "/notices/readings"), html! {
                        (ui::hidden("newest", &newest.seq.to_string()))
                        div.row { (ui::Button(t::read_all(lang), Tone::Second, None)) }
                    }))
                }
                (ui::section("told", t::list_heading(lang), None, ui::list(shown.told.rows.iter().map(|row| item(lang, &shown.zone, row)))))
                (Pager::new(lang, "/notices", "", shown.told).order(Order::Newest))
            }
        }
    };
    Page::new(t::list_title(lang), body).section(Section::Notices).private(t::private_own(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    (ui::visit::done(visit)? == "read").then(|| t::done_read(visit.lang))
}
