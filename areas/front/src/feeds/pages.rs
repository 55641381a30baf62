//! What is shown of feeds: which there are, and where they are.

use maud::html;
use ui::{Page, PageHead, href};
use words::Lang;

use super::domain::Kind;
use super::queries::Group;
use crate::words as t;

/// `link` makes a whole address of one of ours.
pub fn list(lang: Lang, groups: &[Group], link: &dyn Fn(&str) -> String) -> Page<'static> {
    // Whoever hears the links alone must hear of which group they are.
    let feed = |path: &str, name: &str, of: &str| {
        html! {
            li {
                a href=(link(path)) type="application/atom+xml" { (name) @if !of.is_empty() { span.visually-hidden { ": " (of) } } }
            }
        }
    };
    let body = html! {
        (PageHead { title: t::feeds_title(lang).into(), lede: Some(t::feeds_lede(lang).into()), ..PageHead::default() })
        div.stack {
            p.prose { (t::feeds_how(lang)) }
            (ui::section("whole", t::feeds_whole(lang), None, html! {
                ul.bullets {
                    (feed("/feeds/all.atom", t::feeds_all(lang), ""))
                    @for kind in Kind::PUBLIC { (feed(&format!("/feeds/all.atom?kind={}", kind.word()), kind.name(lang), "")) }
                }
            }))
            (ui::section("groups", t::feeds_groups(lang), None, html! {
                @for group in groups {
                    h3 { (group.name) }
                    ul.bullets {
                        (feed(&format!("/groups/{}/feed.atom", group.slug), t::feeds_all(lang), &group.name))
                        @for kind in Kind::OPEN_OF_GROUP { (feed(&format!("/groups/{}/feed.atom?kind={}", group.slug, kind.word()), kind.name(lang), &group.name)) }
                    }
                }
            }))
            (ui::section("private", t::feeds_private(lang), None, html! {
                p.prose { (t::feeds_private_words(lang)) }
                p { a href=(href(lang, "/account/calendars")) { (t::feeds_private_link(lang)) } }
            }))
        }
    };
    Page::new(t::feeds_title(lang), body).description(t::feeds_lede(lang))
}
