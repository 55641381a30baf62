//! What is shown of levels.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::html;
use ui::{Button, Fields, Form, FormErrors, Notice, Page, PageHead, Section, Tabs, Tone, href};
use words::Lang;

use super::domain::{AS_IN_ALL, Draft};
use super::queries::Own;
use crate::classes::{self, CLASSES, Level};
use crate::words as t;

/// Levels of one group or of all.
pub struct Shown<'a> {
    pub own: &'a [Own],
    pub meant: Option<&'a Own>,
    pub draft: &'a Draft,
    pub bounced: Option<Timestamp>,
    pub zone: TimeZone,
}

pub fn show(lang: Lang, shown: &Shown<'_>, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let own = |slug: &str| href(lang, &format!("/notices/settings?group={slug}"));
    let is_meant = |group: &Own| shown.meant.is_some_and(|meant| meant.id == group.id);
    let mut tabs = vec![(href(lang, "/notices/settings"), t::in_all_groups(lang).into(), shown.meant.is_none())];
    tabs.extend(shown.own.iter().map(|group| (own(&group.slug), group.name.as_str().into(), is_meant(group))));
    let levels = || {
        let levels = Level::ALL.iter().map(|level| (level.word(), classes::level_name(lang, *level), None));
        shown.meant.map(|_| (AS_IN_ALL, t::level_as_in_all(lang), None)).into_iter().chain(levels)
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/notices")) { (t::list_title(lang)) } }),
            title: t::settings_title(lang).into(),
            lede: Some(t::settings_lede(lang).into()),
            ..PageHead::default()
        })
        @if let Some(since) = shown.bounced {
            (Notice::Warn(&t::bounced(lang, &words::date_of(lang, since, &shown.zone))))
            div.row {
                (ui::LinkButton(t::to_account(lang), &href(lang, "/account"), Tone::Second))
                (ui::one_button(&href(lang, "/notices/bounces/endings"), t::bounce_end(lang), Tone::Second))
            }
        }
        @if tabs.len() > 1 { (Tabs { label: t::for_which_groups(lang), tabs }) }
        (Form::post(f, href(lang, "/notices/settings"), html! {
            @if let Some(group) = shown.meant { (ui::hidden("group", &group.slug)) p.hint { (t::settings_group(lang, &group.name)) } }
            @for entry in CLASSES {
                @if entry.usual.is_some() {
                    (f.radios(entry.class.word(), (entry.name)(lang), shown.draft.of(entry.class), levels()).hint((entry.hint)(lang)).in_a_row())
                } @else {
                    p.hint { strong { ((entry.name)(lang)) } " " ((entry.hint)(lang)) }
                }
            }
            div.row { (Button::first(t::settings_send(lang))) }
        }))
    };
    Page::new(t::settings_title(lang), body).section(Section::Notices).private(t::private_own(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "set" => Some(t::done_set(visit.lang)),
        "mended" => Some(t::done_mended(visit.lang)),
        _ => None,
    }
}
