//! What lead and chair see of messages to their group.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::html;
use ui::{Button, Fields, Form, FormErrors, Item, Page, PageHead, Section, href};
use words::Lang;

use super::handlers::{Draft, SUBJECT_MAX, WORDS_MAX};
use super::queries::Message;
use crate::groups::queries::Group;
use crate::words as t;

pub fn list(
    lang: Lang,
    zone: &TimeZone,
    group: &Group,
    messages: &[Message],
    draft: &Draft,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let items = messages.iter().map(|message| Item {
        title: message.subject.clone(),
        words: Some(message.words.clone()),
        meta: Some(html! {
            span { (message.sender_name) }
            span { (words::date_time(lang, &message.sent_at.to_zoned_datetime(zone.clone()))) }
            span { (t::message_reached(lang, message.reached)) }
        }),
        ..Item::default()
    });
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}/desk", group.slug))) { (t::desk_of(lang, &group.name)) } }),
            title: t::messages_title(lang).into(),
            lede: Some(t::messages_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            (Form::post(f, href(lang, &format!("/groups/{}/messages", group.slug)), html! {
                (f.text("subject", t::message_subject(lang), &draft.subject).max(SUBJECT_MAX))
                (f.area("words", t::message_words(lang), &draft.words).hint(t::message_words_hint(lang)).max(WORDS_MAX))
                div.row { (Button::first(t::message_send(lang))) }
            }))
            @if !messages.is_empty() { (ui::section("sent", t::messages_sent(lang), None, ui::list(items))) }
        }
    };
    Page::new(t::messages_title(lang), body).section(Section::Groups).private(t::private_messages(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "sent" => Some(t::done_message_sent(visit.lang)),
        _ => None,
    }
}
