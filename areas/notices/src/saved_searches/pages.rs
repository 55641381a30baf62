//! What is shown of saved searches.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::search::Filter;
use maud::html;
use ui::{
    Button, Copyable, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Page, PageHead, Section, Tag, Tone,
    href,
};
use words::Lang;

use super::domain::{Draft, NAME_MAX, Rhythm};
use super::queries::Saved;
use crate::words as t;

const fn rhythm(lang: Lang, rhythm: Rhythm) -> &'static str {
    match rhythm {
        Rhythm::Daily => t::rhythm_daily(lang),
        Rhythm::Weekly => t::rhythm_weekly(lang),
        Rhythm::Never => t::rhythm_never(lang),
    }
}

fn item(lang: Lang, zone: &TimeZone, saved: &Saved) -> Item {
    let to = |rest: &str| href(lang, &format!("/account/searches/{}{rest}", saved.id));
    Item {
        href: Some(href(lang, &saved.path())),
        title: saved.name.clone(),
        meta: Some(html! {
            @if saved.name != saved.question { span { (t::saved_asks(lang, &saved.question)) } }
            @if saved.filter() != Filter::default() { (Tag::Plain(t::saved_narrowed(lang))) }
            span { (rhythm(lang, saved.rhythm)) }
            @if saved.has_feed { (Tag::Info(t::saved_has_feed(lang))) }
            span { (t::saved_since(lang, &words::date_of(lang, saved.since, zone))) }
        }),
        actions: Some(html! {
            a class="button quiet" href=(to("")) { (t::saved_change(lang)) span.visually-hidden { ": " (saved.name) } }
            (ui::one_button_about(&to("/endings"), t::saved_end(lang), &saved.name, Tone::Danger))
        }),
        ..Item::default()
    }
}

pub fn list(lang: Lang, saved: &[Saved], zone: &TimeZone, errors: &FormErrors) -> Page<'static> {
    let search = html! { (LinkButton(t::saved_search(lang), &href(lang, "/search"), Tone::Second)) };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/account")) { (t::your_page(lang)) } }),
            title: t::saved_title(lang).into(),
            lede: Some(t::saved_lede(lang).into()),
            ..PageHead::default()
        })
        (Fields::new(lang, errors).summary())
        @if saved.is_empty() { (Empty { words: t::saved_none(lang), action: Some(search) }) }
        @else { (ui::section("saved", t::saved_heading(lang), None, ui::list(saved.iter().map(|one| item(lang, zone, one))))) }
    };
    Page::new(t::saved_title(lang), body).section(Section::Account).private(t::private_own(lang))
}

/// One of them, to be changed. `link` is the address of its feed, if it was just made.
pub fn show(lang: Lang, saved: &Saved, draft: &Draft, link: Option<&str>, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let to = |rest: &str| href(lang, &format!("/account/searches/{}{rest}", saved.id));
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/account/searches")) { (t::saved_title(lang)) } }),
            title: saved.name.clone().into(),
            lede: Some(t::saved_asks(lang, &saved.question).into()),
            actions: Some(html! { (LinkButton(t::saved_results(lang), &href(lang, &saved.path()), Tone::Second)) }),
            ..PageHead::default()
        })
        div.stack {
            (Form::post(f, to(""), html! {
                (f.text("name", t::saved_name(lang), &draft.name).max(NAME_MAX))
                (f.radios("rhythm", t::saved_rhythm(lang), &draft.rhythm, Rhythm::ALL.iter().map(|one| (one.word(), rhythm(lang, *one), None))).hint(t::saved_rhythm_hint(lang)))
                div.row { (Button::first(t::settings_send(lang))) }
            }))
            (ui::section("feed", t::saved_feed(lang), None, html! {
                @if let Some(link) = link {
                    (Notice::Warn(t::saved_feed_once(lang)))
                    (Copyable { id: "feed-address", label: t::saved_feed_address(lang), value: link, hint: Some(t::saved_feed_hint(lang)) })
                } @else {
                    p.prose { @if saved.has_feed { (t::saved_feed_there(lang)) } @else { (t::saved_feed_none(lang)) } }
                }
                div.row {
                    (ui::one_button(&to("/feeds"), if saved.has_feed { t::saved_feed_again(lang) } else { t::saved_feed_make(lang) }, Tone::Second))
                    @if saved.has_feed { (ui::one_button(&to("/feeds/endings"), t::saved_feed_end(lang), Tone::Danger)) }
                }
            }))
            (ui::one_button_about(&to("/endings"), t::saved_end(lang), &saved.name, Tone::Danger))
        }
    };
    Page::new(saved.name.clone(), body).section(Section::Account).private(t::private_own(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "saved" => Some(t::done_search_saved(visit.lang)),
        "changed" => Some(t::done_set(visit.lang)),
        "search-ended" => Some(t::done_search_ended(visit.lang)),
        "feed-ended" => Some(t::done_search_feed_ended(visit.lang)),
        _ => None,
    }
}
