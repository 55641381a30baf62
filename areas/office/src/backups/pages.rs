//! What is shown of backups.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{Empty, Item, LinkButton, Notice, Order, Page, PageHead, Pager, Tag, Tone, href};
use words::Lang;

use super::jobs::silent_since;
use super::queries::Backup;
use crate::desk::pages::{frame, to_desk};
use crate::words as t;

pub struct Shown<'a> {
    pub backups: &'a Slice<Backup>,
    pub newest: Option<Timestamp>,
    pub now: Timestamp,
    /// How old the newest may be; 0 for any age.
    pub days: u32,
    pub zone: TimeZone,
}

/// Whether the newest is older than the rule allows.
pub fn is_old(newest: Option<Timestamp>, days: u32, now: Timestamp) -> bool {
    let age = SignedDuration::from_hours(i64::from(days).saturating_mul(24));
    days > 0 && newest.is_none_or(|newest| now.duration_since(newest) > age)
}

fn state(lang: Lang, backup: &Backup, now: Timestamp) -> Markup {
    let is_silent = backup.seen_at < silent_since(now);
    html! {
        @match backup.state.as_str() {
            "done" => (Tag::Good(t::backup_done(lang))),
            "running" if !is_silent => {
                (Tag::Info(t::backup_going(lang)))
                @if backup.parts > 0 { span { (t::backup_parts(lang, backup.parts_done, backup.parts)) } }
            },
            _ => (Tag::Bad(t::backup_failed(lang))),
        }
    }
}

fn item(lang: Lang, backup: &Backup, shown: &Shown<'_>) -> Item {
    let address = |rest: &str| href(lang, &format!("/office/backups/{}/{rest}", backup.id));
    let at = backup.started_at.to_zoned_datetime(shown.zone.clone());
    Item {
        title: words::date_time(lang, &at),
        words: backup.error.clone(),
        meta: Some(html! {
            (state(lang, backup, shown.now))
            @if let Some(bytes) = backup.bytes { span { (ui::file_size(lang, bytes)) } }
            @if let Some(rows) = backup.row_count { span { (t::backup_rows(lang, rows)) } }
            @if let Some(missing) = backup.missing.filter(|missing| *missing > 0) { (Tag::Warn(&t::backup_missing(lang, missing))) }
        }),
        actions: (backup.state != "running").then(|| html! {
            @if backup.state == "done" { (LinkButton(t::backup_fetch(lang), &address("file"), Tone::Second)) }
            (ui::one_button_about(&address("deletions"), t::backup_delete(lang), &words::date_time(lang, &at), Tone::Danger))
        }),
        ..Item::default()
    }
}

pub fn list(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let body = html! {
        (PageHead {
            eyebrow: Some(to_desk(lang)),
            title: t::backups_title(lang).into(),
            lede: Some(t::backups_lede(lang).into()),
            actions: Some(ui::one_button(&href(lang, "/office/backups"), t::backup_start(lang), Tone::First)),
            ..PageHead::default()
        })
        div.stack {
            @if is_old(shown.newest, shown.days, shown.now) { (Notice::Warn(&t::backups_old(lang, i64::from(shown.days)))) }
            (Notice::Info(t::backups_secret(lang)))
            @if shown.backups.rows.is_empty() { (Empty { words: t::backups_none(lang), action: None }) } @else {
                (ui::list(shown.backups.rows.iter().map(|backup| item(lang, backup, shown))))
                (Pager::new(lang, "/office/backups", "", shown.backups).order(Order::Newest))
            }
        }
    };
    frame(lang, t::backups_title(lang), body)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "backup-started" => Some(t::done_backup_started(lang)),
        "backup-running" => Some(t::done_backup_running(lang)),
        "backup-deleted" => Some(t::done_backup_deleted(lang)),
        _ => None,
    }
}
