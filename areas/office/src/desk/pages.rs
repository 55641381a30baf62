//! What is shown of the desk.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::jobs::SetAside;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{Card, Empty, Item, Order, Page, PageHead, Pager, Section, Tag, Tone, href};
use words::Lang;

use super::queries::{GroupRow, Hands, WaitingRow};
use crate::operations::Room;
use crate::words as t;

fn kind(lang: Lang, kind: &str) -> Markup {
    let words = match kind {
        "signature" => t::waiting_signature(lang),
        "endorsement" => t::waiting_endorsement(lang),
        _ => t::waiting_affiliation(lang),
    };
    html! { (Tag::Info(words)) }
}

fn path(row: &WaitingRow) -> String {
    match row.kind.as_str() {
        "signature" => format!("/signatures/{}", row.id),
        "endorsement" => format!("/endorsements/{}", row.id),
        _ => format!("/affiliations/{}", row.id),
    }
}

fn job(lang: Lang, zone: &TimeZone, job: &SetAside) -> Item {
    let address = |rest: &str| href(lang, &format!("/office/jobs/{}/{rest}", job.id));
    Item {
        title: job.kind.clone(),
        words: job.error.clone(),
        meta: Some(html! {
            @if job.state == "doubtful" { (Tag::Warn(t::job_doubtful(lang))) } @else { (Tag::Bad(t::job_dead(lang))) }
            span { (t::job_attempts(lang, job.attempts)) }
            span { (words::date_of(lang, job.created_at, zone)) }
        }),
        actions: Some(html! {
            (ui::one_button(&address("retries"), t::job_retry(lang), Tone::Second))
            (ui::one_button(&address("discards"), t::job_discard(lang), Tone::Danger))
        }),
        ..Item::default()
    }
}

/// What the desk shows first.
pub struct Shown<'a> {
    pub waiting: &'a Slice<WaitingRow>,
    pub total: i64,
    pub set_aside: i64,
    pub hands: &'a Hands,
    /// What the translator says to whom it refuses.
    pub refusal: Option<String>,
    /// The first groups that nobody leads.
    pub leaderless: &'a [GroupRow],
    pub has_old_backup: bool,
    pub room: Option<Room>,
    pub zone: TimeZone,
}

/// The link back to the desk, above the title of each of its pages.
pub fn to_desk(lang: Lang) -> Markup {
    html! { a href=(href(lang, "/office")) { (t::desk_title(lang)) } }
}

/// A page of the desk.
pub fn frame(lang: Lang, title: &'static str, body: Markup) -> Page<'static> {
    Page::new(title, body).section(Section::Desk).private(t::private_operations(lang))
}

/// What needs a hand today, each with the way to where it is done.
fn hands(lang: Lang, shown: &Shown<'_>) -> Vec<Item> {
    let item = |title: String, path: &str| Item { href: Some(href(lang, path)), title, ..Item::default() };
    let hands = shown.hands;
    let mut items = Vec::new();
    if shown.set_aside > 0 {
        items.push(item(t::hand_jobs(lang, shown.set_aside), "/office/jobs"));
    }
    if hands.bounced > 0 {
        items.push(item(t::hand_bounced(lang, hands.bounced), "/office/mail"));
    }
    if hands.overdue > 0 {
        items.push(Item {
            href: Some(format!("{}#waiting", href(lang, "/office"))),
            title: t::hand_overdue(lang, hands.overdue),
            ..Item::default()
        });
    }
    if hands.leaderless > 0 {
        items.push(Item {
            title: t::hand_leaderless(lang, hands.leaderless),
            meta: Some(html! {
                @for group in shown.leaderless { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }
            }),
            ..Item::default()
        });
    }
    if hands.refused > 0 {
        items.push(Item {
            words: shown.refusal.clone(),
            words_lang: Some("en"),
            ..item(t::hand_translator(lang, hands.refused), "/audit?kind=translation.translation_failed")
        });
    }
    if shown.has_old_backup {
        items.push(item(t::hand_backup(lang).into(), "/office/backups"));
    }
    if shown.room.is_some_and(|room| room.is_scarce()) {
        items.push(item(t::hand_room(lang).into(), "/office/storage"));
    }
    items
}

/// The sections of the desk: where, what, and a sentence.
fn sections(lang: Lang) -> [(&'static str, &'static str, &'static str); 18] {
    [
        ("/people", t::section_people(lang), t::section_people_what(lang)),
        ("/stewards", t::section_roles(lang), t::section_roles_what(lang)),
        ("/governments", t::section_governments(lang), t::section_governments_what(lang)),
        ("/governments/new", t::section_register(lang), t::section_register_what(lang)),
        ("/imports/new", t::section_import(lang), t::section_import_what(lang)),
        ("/groups", t::section_groups(lang), t::section_groups_what(lang)),
        ("/news/new", t::section_news(lang), t::section_news_what(lang)),
        ("/cases", t::reported_texts(lang), t::section_cases_what(lang)),
        ("/restrictions", t::restricted_persons(lang), t::section_restrictions_what(lang)),
        ("/office/mail", t::section_mail(lang), t::section_mail_what(lang)),
        ("/office/jobs", t::section_jobs(lang), t::section_jobs_what(lang)),
        ("/office/storage", t::section_storage(lang), t::section_storage_what(lang)),
        ("/office/backups", t::section_backups(lang), t::section_backups_what(lang)),
        ("/office/rules", t::section_rules(lang), t::section_rules_what(lang)),
        ("/office/limits", t::limits_link(lang), t::section_limits_what(lang)),
        ("/help/roles", t::section_may(lang), t::section_may_what(lang)),
        ("/office/health", t::section_health(lang), t::section_health_what(lang)),
        ("/audit", t::section_audit(lang), t::section_audit_what(lang)),
    ]
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let hands = hands(lang, shown);
    let cards = sections(lang).map(|(path, title, what)| Card {
        href: href(lang, path),
        title: title.into(),
        words: Some(what.into()),
        meta: html! {},
    });
    let body = html! {
        (PageHead { title: t::desk_title(lang).into(), lede: Some(t::desk_lede(lang).into()), ..PageHead::default() })
        div.stack {
            (ui::section("today", t::today(lang), None, html! {
                @if hands.is_empty() { (Empty { words: t::today_none(lang), action: None }) } @else { (ui::list(hands)) }
            }))
            (ui::section("waiting", t::waiting(lang), (shown.total > 0).then(|| html! { (t::waiting_count(lang, shown.total)) }), html! {
                @if shown.waiting.rows.is_empty() { (Empty { words: t::waiting_none(lang), action: None }) } @else {
                    (ui::list(shown.waiting.rows.iter().map(|row| Item {
                        href: Some(href(lang, &path(row))),
                        title: row.title.clone(),
                        meta: Some(html! { (kind(lang, &row.kind)) span { (words::date_of(lang, row.at, &shown.zone)) } }),
                        ..Item::default()
                    })))
                    (Pager::new(lang, "/office", "", shown.waiting).of(t::waiting(lang), "waiting").at("#waiting"))
                }
            }))
            (ui::section("sections", t::sections(lang), None, html! { (ui::cards(cards)) }))
        }
    };
    Page::new(t::desk_title(lang), body).section(Section::Desk).private(t::private_desk(lang))
}

pub fn jobs(lang: Lang, zone: &TimeZone, aside: &Slice<SetAside>) -> Page<'static> {
    let body = html! {
        (PageHead { eyebrow: Some(to_desk(lang)), title: t::set_aside(lang).into(), lede: Some(t::set_aside_what(lang).into()), ..PageHead::default() })
        div.stack {
            @if aside.rows.is_empty() { (Empty { words: t::set_aside_none(lang), action: None }) } @else {
                (ui::list(aside.rows.iter().map(|one| job(lang, zone, one))))
                (Pager::new(lang, "/office/jobs", "", aside).order(Order::Newest))
            }
        }
    };
    frame(lang, t::set_aside(lang), body)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "factor-removed" => Some(t::done_factor_removed(lang)),
        "erased" => Some(t::done_erased(lang)),
        "retried" => Some(t::done_retried(lang)),
        "discarded" => Some(t::done_discarded(lang)),
        "verified" | "ended" | "decided" => Some(t::done_decided(lang)),
        _ => None,
    }
}
