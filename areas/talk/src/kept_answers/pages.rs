//! What is shown of the answers that a group keeps.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::html;
use ui::{Empty, Enclosed, Illustrated, Item, LinkButton, Page, PageHead, Pager, Section, Tag, Tone, href, one_button};
use words::Lang;

use super::queries::{KeptAnswer, Listed};
use crate::discussions::domain::{Audience, page_before};
use crate::discussions::pages::{group_link, private};
use crate::experts::pages::expert_name;
use crate::group::Group;
use crate::words as t;

/// As much of an answer as stands in the list.
const SUMMARY: usize = 240;

/// What the list shows.
pub struct List<'a> {
    pub group: &'a Group,
    pub found: &'a Slice<Listed>,
    pub inside: bool,
    pub zone: TimeZone,
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let List { group, found, inside, .. } = *shown;
    let items = found.rows.iter().map(|one| Item {
        href: Some(href(lang, &format!("/answers/{}", one.id))),
        title: one.title.clone(),
        words: Some(ui::plain(&one.answer).chars().take(SUMMARY).collect()),
        meta: Some(html! {
            @if inside && one.audience == Audience::Everyone { (Tag::Info(t::audience_everyone(lang))) }
            span { (words::date_of(lang, one.kept_at, &shown.zone)) }
            @if one.example { (ui::example(lang)) }
        }),
        ..Item::default()
    });
    let body = html! {
        (PageHead {
            eyebrow: Some(group_link(lang, &group.slug, &group.name)),
            title: t::answers_title(lang).into(),
            lede: Some(t::answers_lede(lang).into()),
            actions: Some(html! { (LinkButton(t::discussions_title(lang), &href(lang, &format!("/groups/{}/discussions", group.slug)), Tone::Second)) }),
            ..PageHead::default()
        })
        @if found.rows.is_empty() { (Empty { words: t::answers_none(lang), action: None }) } @else {
            div.stack {
                (ui::section("found", t::answers_title(lang), None, ui::list(items)))
                (Pager::new(lang, &format!("/groups/{}/answers", group.slug), "", found))
            }
        }
    };
    let page = Page::new(t::answers_title(lang), body).section(Section::Groups);
    if inside { page.private(t::private_list(lang)) } else { page.description(t::answers_about(lang, &group.name)) }
}

/// With the images and files of the question, and of the answer.
pub fn show(
    lang: Lang,
    zone: &TimeZone,
    kept: &KeptAnswer,
    [of_question, of_answer]: &[Vec<Enclosed>; 2],
    may_drop: bool,
    translates: bool,
) -> Page<'static> {
    let tag = |text: &str| if translates { finding::language_of(text) } else { None };
    let tongue = |text: &str| ui::foreign(lang, tag(text));
    let by = match &kept.government_name {
        _ if kept.is_expert => t::expert_by(lang, expert_name(lang, &kept.name)),
        Some(government) => format!("{}, {government}", kept.name),
        None => kept.name.clone(),
    };
    let source = format!("/discussions/{}?after={}#post-{}", kept.discussion, page_before(kept.number), kept.number);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { (group_link(lang, &kept.group_slug, &kept.group_name)) " / " a href=(href(lang, &format!("/groups/{}/answers", kept.group_slug))) { (t::answers_title(lang)) } }),
            title: kept.title.clone().into(),
            meta: Some(html! {
                span { (words::date_of(lang, kept.kept_at, zone)) }
                @if kept.example { (ui::example(lang)) }
            }),
            ..PageHead::default()
        })
        div.stack {
            (ui::section("question", t::kind_question(lang), None, html! { div lang=[tongue(&kept.question)] { (Illustrated(lang, &kept.question, of_question)) } }))
            (ui::section("answer", t::answer(lang), None, html! { div lang=[tongue(&kept.answer)] { (Illustrated(lang, &kept.answer, of_answer)) } p.hint { (t::answer_by(lang, &by)) } }))
            div.row {
                (LinkButton(t::answer_source(lang), &href(lang, &source), Tone::Second))
                @if translates { (ui::translate_button(lang, "answer", kept.id, &kept.title, tag(&format!("{}. {} {}", kept.title, kept.question, kept.answer)))) }
                @if may_drop { (one_button(&href(lang, &format!("/answers/{}/endings", kept.id)), t::answer_drop(lang), Tone::Quiet)) }
            }
        }
    };
    let page = Page::new(kept.title.clone(), body).section(Section::Groups);
    match kept.audience {
        Audience::Group => private(page, lang, kept.audience),
        Audience::Everyone => page.description(t::answers_about(lang, &kept.group_name)),
    }
}

pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "kept" => Some(t::done_kept(visit.lang)),
        "dropped" => Some(t::done_dropped(visit.lang)),
        _ => None,
    }
}
