//! What is shown of drafts.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::drafts::{Draft, Form as Kind, Place};
use maud::{Markup, html};
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Page, PageHead, Section, Tag, Tone, hidden,
    href,
};
use words::Lang;

use super::handlers::path;
use crate::feeds::queries::Group;
use crate::words as t;

/// As much of a draft as stands in the list.
const WORDS: usize = 300;

const fn name(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Post => t::draft_post(lang),
        Kind::Discussion => t::draft_discussion(lang),
        Kind::Comment => t::draft_comment(lang),
        Kind::Proposal => t::draft_proposal(lang),
        Kind::FromChallenge => t::draft_challenge(lang),
    }
}

/// All that somebody has written.
fn written(draft: &Draft) -> String {
    let parts = draft.form.written().iter().map(|field| draft.text(field).trim()).filter(|text| !text.is_empty());
    parts.collect::<Vec<_>>().join("\n")
}

fn shortened(text: &str) -> String {
    if text.chars().count() <= WORDS {
        return text.to_owned();
    }
    let start: String = text.chars().take(WORDS).collect();
    format!("{}…", start.trim_end())
}

fn item(lang: Lang, zone: &TimeZone, groups: &[Group], draft: &Draft) -> Item {
    let place = draft.place();
    let group = groups.iter().find(|group| group.id.uuid() == place.about.uuid());
    let words = shortened(&written(draft));
    let about = words.lines().next().unwrap_or_default().chars().take(60).collect::<String>();
    Item {
        title: name(lang, place.form).to_owned(),
        words: Some(words),
        meta: Some(html! {
            @if let Some(group) = group { (Tag::Plain(&group.name)) }
            span { (t::draft_changed(lang, &words::date_time(lang, &draft.changed_at.to_zoned_datetime(zone.clone())))) }
        }),
        actions: Some(html! {
            @if let Some(path) = path(groups, place) {
                a class="button second" href=(href(lang, &path)) { (t::draft_open(lang)) span.visually-hidden { ": " (about) } }
            }
            (ui::one_button_about(&href(lang, &format!("/account/drafts/{place}/endings")), t::draft_delete(lang), &about, Tone::Danger))
        }),
        ..Item::default()
    }
}

/// Goes with the form that keeps what was typed.
fn again(lang: Lang, typed: &Draft, version: i64) -> Markup {
    html! {
        (hidden("draft_of", &typed.place().to_string()))
        (hidden("draft_version", &version.to_string()))
        @for field in typed.form.fields() { (hidden(field, typed.text(field))) }
        div.row { (Button::first(t::draft_both_this(lang))) }
    }
}

/// `typed` is what could not be kept because there are too many.
pub fn list(
    lang: Lang,
    zone: &TimeZone,
    drafts: &[Draft],
    groups: &[Group],
    typed: Option<&Draft>,
    errors: &FormErrors,
) -> Page<'static> {
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/account")) { (t::your_page(lang)) } }),
            title: t::drafts_title(lang).into(),
            lede: Some(t::drafts_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            @if let Some(typed) = typed {
                (ui::section("typed", t::draft_words(lang), None, html! {
                    (Form::post(Fields::new(lang, errors), href(lang, "/drafts"), html! { p.prose.lines { (written(typed)) } (again(lang, typed, 0)) }))
                }))
            }
            @if drafts.is_empty() { (Empty { words: t::drafts_none(lang), action: None }) }
            @else { (ui::section("drafts", t::drafts_heading(lang), None, ui::list(drafts.iter().map(|draft| item(lang, zone, groups, draft))))) }
        }
    };
    Page::new(t::drafts_title(lang), body).section(Section::Account).private(t::drafts_private(lang))
}

/// Somebody went on elsewhere: what is kept stands beside what was typed here, and they say which one stays.
pub fn both(lang: Lang, place: Place, typed: &Draft, saved: Option<&Draft>, other: &str) -> Page<'static> {
    let kept = saved.map_or_else(|| t::draft_gone(lang).to_owned(), written);
    let typed_words = written(typed);
    let text = |text: &str| html! { p.prose.lines { (text) } };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/account/drafts")) { (t::drafts_title(lang)) } }),
            title: t::draft_both_title(lang).into(),
            lede: Some(t::draft_both_lede(lang).into()),
            ..PageHead::default()
        })
        (ui::section("both", name(lang, place.form), None, html! {
            (Details(vec![(t::draft_both_kept(lang).into(), text(&kept)), (t::draft_both_typed(lang).into(), text(&typed_words))]))
        }))
        (Form::post(Fields::new(lang, &FormErrors::new()), href(lang, "/drafts"), again(lang, typed, saved.map_or(0, |saved| saved.version))))
        p { (LinkButton(t::draft_both_other(lang), &href(lang, other), Tone::Second)) }
    };
    Page::new(t::draft_both_title(lang), body).section(Section::Account).private(t::drafts_private(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "draft-deleted" => Some(t::done_draft_deleted(visit.lang)),
        "draft-kept" => Some(t::done_draft_kept(visit.lang)),
        _ => None,
    }
}
