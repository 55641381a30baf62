//! What is shown of decisions.

use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Empty, Fields, Form, FormErrors, Item, LinkButton, Order, Page, PageHead, Pager, Section, Tone, href,
};
use words::Lang;

use super::handlers::{Draft, WORDS_MAX};
use super::queries::Decision;
use crate::groups::queries::Group;
use crate::meetings::pages::event_link;
use crate::meetings::queries::Meeting;
use crate::words as t;

/// The decisions of a meeting; `new` is where another is recorded, for those who may.
pub fn section(lang: Lang, decisions: &[Decision], new: Option<&str>) -> Markup {
    html! {
        @if !decisions.is_empty() || new.is_some() {
            (ui::section("decisions", t::decisions(lang), None, html! {
                (ui::list(decisions.iter().map(|one| Item {
                    title: one.words.clone(),
                    meta: Some(html! { span { (words::date(lang, one.decided_on)) } @if one.example { (ui::example(lang)) } }),
                    ..Item::default()
                })))
                @if let Some(new) = new { div.row { (LinkButton(t::decision_record(lang), new, Tone::Second)) } }
            }))
        }
    }
}

pub fn new(lang: Lang, meeting: &Meeting, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead { eyebrow: Some(event_link(lang, meeting)), title: t::decision_record(lang).into(), ..PageHead::default() })
        (Form::post(f, href(lang, &format!("/events/{}/decisions", meeting.slug)), html! {
            (f.area("words", t::decision_words(lang), &draft.words).max(WORDS_MAX))
            (f.date("decided_on", t::decided_on(lang), &draft.decided_on))
            div.row { (Button::first(t::record(lang))) }
        }))
    };
    Page::new(t::decision_record(lang), body).section(Section::Events).private(t::private_decision(lang))
}

pub fn list(lang: Lang, group: &Group, decisions: &Slice<Decision>) -> Page<'static> {
    let path = format!("/groups/{}/decisions", group.slug);
    let items = decisions.rows.iter().map(|one| Item {
        title: one.words.clone(),
        meta: Some(html! {
            span { (words::date(lang, one.decided_on)) }
            a href=(href(lang, &format!("/events/{}", one.meeting_slug))) { (one.meeting_title) }
            @if one.example { (ui::example(lang)) }
        }),
        ..Item::default()
    });
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: t::decisions(lang).into(),
            ..PageHead::default()
        })
        @if decisions.rows.is_empty() { (Empty { words: t::decisions_none(lang), action: None }) } @else {
            h2.visually-hidden { (t::decisions(lang)) }
            (ui::list(items))
        }
        (Pager::new(lang, &path, "", decisions).order(Order::Newest))
    };
    Page::new(t::decisions(lang), body).section(Section::Groups).private(t::private_records(lang))
}
