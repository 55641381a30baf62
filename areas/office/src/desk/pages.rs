//! What is shown of the desk.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::jobs::SetAside;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{Empty, Item, LinkButton, Order, Page, PageHead, Pager, Section, Tag, Tone, href};
use words::Lang;

use super::queries::WaitingRow;
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
        href: None,
    }
}

pub fn show(
    lang: Lang,
    zone: &TimeZone,
    waiting: &Slice<WaitingRow>,
    total: i64,
    aside: &Slice<SetAside>,
) -> Page<'static> {
    let body = html! {
        (PageHead {
            title: t::desk_title(lang).into(),
            lede: Some(t::desk_lede(lang).into()),
            actions: Some(html! {
                (LinkButton(t::publish_news(lang), &href(lang, "/news/new"), Tone::Second))
                (LinkButton(t::reported_texts(lang), &href(lang, "/cases"), Tone::Second))
                (LinkButton(t::audit_title(lang), &href(lang, "/audit"), Tone::Quiet))
                (LinkButton(t::limits_link(lang), &href(lang, "/office/limits"), Tone::Quiet))
                (LinkButton(t::remove_factor(lang), &href(lang, "/second-factor-removals/new"), Tone::Quiet))
                (LinkButton(t::restricted_persons(lang), &href(lang, "/restrictions"), Tone::Quiet))
                (LinkButton(t::erase_person(lang), &href(lang, "/erasures/new"), Tone::Quiet))
            }),
            ..PageHead::default()
        })
        div.stack {
            (ui::section("waiting", t::waiting(lang), (total > 0).then(|| html! { (t::waiting_count(lang, total)) }), html! {
                @if waiting.rows.is_empty() { (Empty { words: t::waiting_none(lang), action: None }) } @else {
                    (ui::list(waiting.rows.iter().map(|row| Item {
                        href: Some(href(lang, &path(row))),
                        title: row.title.clone(),
                        meta: Some(html! { (kind(lang, &row.kind)) span { (words::date_of(lang, row.at, zone)) } }),
                        ..Item::default()
                    })))
                    (Pager::new(lang, "/office", "", waiting).of(t::waiting(lang), "waiting"))
                }
            }))
            (ui::section("aside", t::set_aside(lang), None, html! {
                p.hint { (t::set_aside_what(lang)) }
                @if aside.rows.is_empty() { (Empty { words: t::set_aside_none(lang), action: None }) } @else {
                    (ui::list(aside.rows.iter().map(|one| job(lang, zone, one))))
                    (Pager::new(lang, "/office", "", aside).of(t::set_aside(lang), "aside").order(Order::Newest))
                }
            }))
        }
    };
    Page::new(t::desk_title(lang), body).section(Section::Desk).private(t::private_desk(lang))
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
