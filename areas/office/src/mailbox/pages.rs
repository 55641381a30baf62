//! What is shown of the mailbox. A line that is an address becomes a link.

use jiff::tz::TimeZone;
use maud::html;
use ui::{Empty, Page, PageHead};
use words::Lang;

use super::folder::Letter;
use crate::words as t;

pub fn show(lang: Lang, zone: &TimeZone, mails: &[Letter]) -> Page<'static> {
    let body = html! {
        (PageHead { title: t::mailbox_title(lang).into(), lede: Some(t::mailbox_lede(lang).into()), ..PageHead::default() })
        @if mails.is_empty() { (Empty { words: t::mailbox_empty(lang), action: None }) }
        div.stack {
            @for mail in mails {
                article.panel {
                    h2 { (mail.subject) }
                    p.meta { span { (t::mail_to(lang)) " " (mail.to) } @if let Some(at) = mail.at { span { (words::date_of(lang, at, zone)) } } }
                    @for line in mail.text.lines().filter(|line| !line.trim().is_empty()) {
                        p { @if line.starts_with("http://") || line.starts_with("https://") { a href=(line.trim()) { (line.trim()) } } @else { (line) } }
                    }
                }
            }
        }
    };
    Page::new(t::mailbox_title(lang), body).private(t::private_mailbox(lang))
}
