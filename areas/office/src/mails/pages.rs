//! What is shown of mail.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::jobs::InState;
use kernel::paging::Slice;
use maud::html;
use ui::{Details, Empty, Facts, Item, Page, PageHead, Pager, Tone, href};
use words::Lang;

use super::queries::Bounced;
use crate::desk::pages::{frame, to_desk};
use crate::words as t;

pub struct Shown<'a> {
    pub bounced: &'a Slice<Bounced>,
    pub states: &'a [InState],
    /// Whether mail is written to files instead of sent.
    pub is_folder: bool,
    pub sender: &'a str,
    pub zone: TimeZone,
}

impl Shown<'_> {
    fn count(&self, states: &[&str]) -> i64 {
        self.states.iter().filter(|one| states.contains(&one.state.as_str())).map(|one| one.n).sum()
    }
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let number = |states: &[&str]| words::number(lang, shown.count(states));
    let way = if shown.is_folder { t::mail_to_folder(lang) } else { t::mail_to_server(lang) };
    let body = html! {
        (PageHead {
            eyebrow: Some(to_desk(lang)),
            title: t::section_mail(lang).into(),
            lede: Some(t::mail_lede(lang).into()),
            actions: Some(ui::one_button(&href(lang, "/office/test-mails"), t::mail_test_send(lang), Tone::First)),
            ..PageHead::default()
        })
        div.stack {
            (ui::section("queue", t::mail_queue(lang), Some(html! { a href=(href(lang, "/office/jobs")) { (t::set_aside(lang)) } }), html! {
                (Facts(vec![
                    (number(&["waiting", "running"]), t::mail_waiting(lang).into()),
                    (number(&["dead"]), t::mail_failed(lang).into()),
                    (number(&["doubtful"]), t::mail_doubtful(lang).into()),
                ]))
                (Details(vec![(t::mail_way(lang).into(), html! { (way) }), (t::mail_sender(lang).into(), html! { (shown.sender) })]))
            }))
            (ui::section("bounced", t::mail_bounced(lang), None, html! {
                p.hint { (t::mail_bounced_what(lang)) }
                @if shown.bounced.rows.is_empty() { (Empty { words: t::mail_bounced_none(lang), action: None }) } @else {
                    (ui::list(shown.bounced.rows.iter().map(|one| Item {
                        href: Some(href(lang, &format!("/people/{}", one.person))),
                        title: one.name.clone(),
                        meta: Some(html! { span { (one.email) } span { (words::date_of(lang, one.since, &shown.zone)) } }),
                        actions: Some(ui::one_button_about(&href(lang, &format!("/bounces/{}/endings", one.person)), t::mail_bounce_clear(lang), &one.name, Tone::Second)),
                        ..Item::default()
                    })))
                    (Pager::new(lang, "/office/mail", "", shown.bounced).at("#bounced"))
                }
            }))
        }
    };
    frame(lang, t::section_mail(lang), body)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "test-mail" => Some(t::done_test_mail(visit.lang)),
        "bounce-cleared" => Some(t::done_bounce_cleared(visit.lang)),
        _ => None,
    }
}
