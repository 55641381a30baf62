//! What is shown of facts: each as a line with where it is read, and the forms.

use jiff::civil::Date;
use maud::{Markup, html};
use ui::{Button, Fields, Form, FormErrors, Item, Overtaken, Page, PageHead, Section, Tag, Tone, href};
use words::Lang;

use super::domain::{BY_MAX, Draft, NOTE_MAX, WHO_MAX, WORDS_MAX};
use super::queries::{Fact, Owned};
use crate::dossiers::domain::{Confidence, Level};
use crate::dossiers::pages::{confidence, countries, source_fields, tongue};
use crate::dossiers::queries::Dossier;
use crate::words as t;

/// Whom a fact concerns, in words.
pub fn concerns(lang: Lang, kinds: &str, country: &str) -> Markup {
    let levels: Vec<&str> = Level::read(kinds.split_whitespace()).iter().map(|level| level.name(lang)).collect();
    let country = countries(lang).into_iter().find(|(code, _)| *code == country).map(|(_, name)| name);
    html! {
        @if !levels.is_empty() { span { (t::for_levels(lang, &words::list(lang, &levels))) } }
        @if let Some(country) = country { span { (t::in_country(lang, country)) } }
    }
}

fn by(lang: Lang, fact: &Fact) -> Option<String> {
    let day = fact.on_day.map(|day| words::date(lang, day));
    match (day, fact.by_words.as_str()) {
        (Some(day), "") => Some(t::by_day(lang, &day)),
        (Some(day), by) => Some(t::by_day_and(lang, &day, by)),
        (None, "") => None,
        (None, by) => Some(t::by_words(lang, by)),
    }
}

fn marks(lang: Lang, fact: &Fact) -> Markup {
    html! {
        @if !fact.basis.is_empty() { span { (fact.basis) } }
        @if !fact.status.is_empty() { span lang=[tongue(lang)] { (fact.status) } }
        (concerns(lang, &fact.kinds, &fact.country))
        (confidence(lang, fact.confidence))
        @if fact.example { (ui::example(lang)) }
        span { (t::checked_on(lang, &words::date(lang, fact.checked_on))) }
        (ui::source(lang, &fact.source_url))
    }
}

fn actions(lang: Lang, fact: &Fact, may_change: bool) -> Option<Markup> {
    may_change.then(|| {
        html! {
            a href=(href(lang, &format!("/dossier-facts/{}/edit", fact.id))) { (t::fact_change(lang)) span.visually-hidden { ": " (fact.words) } }
            (ui::one_button_about(&href(lang, &format!("/dossier-facts/{}/endings", fact.id)), t::fact_end(lang), &fact.words, Tone::Danger))
        }
    })
}

/// Who must do what, by when.
pub fn fact_item(lang: Lang, fact: &Fact, may_change: bool) -> Item {
    let tag = tongue(lang);
    Item {
        title: fact.words.clone(),
        title_lang: tag,
        more: Some(html! {
            p.prose.lines {
                (ui::foreign_in(&t::who_line(lang, &fact.who), &fact.who, tag))
                @if let Some(by) = by(lang, fact) { "\n" (ui::foreign_in(&by, &fact.by_words, tag)) }
                @if !fact.note.is_empty() { "\n" span lang=[tag] { (fact.note) } }
            }
        }),
        meta: Some(marks(lang, fact)),
        actions: actions(lang, fact, may_change),
        ..Item::default()
    }
}

/// A day with what happens on it.
pub fn moment(lang: Lang, fact: &Fact, today: Date, may_change: bool) -> Item {
    let day = fact.on_day.map(|day| words::date(lang, day)).unwrap_or_default();
    let coming = fact.on_day.is_some_and(|day| day >= today);
    Item {
        title: day,
        words: Some(fact.words.clone()),
        words_lang: tongue(lang),
        meta: Some(
            html! { @if coming { (Tag::Info(t::coming(lang))) } @if fact.who.is_empty() { (marks(lang, fact)) } },
        ),
        actions: actions(lang, fact, may_change),
        ..Item::default()
    }
}

fn fields<'a>(f: Fields<'a>, draft: &'a Draft) -> Markup {
    let lang = f.lang();
    html! {
        p.hint { (t::kept_in_english(lang)) }
        (f.text("words", t::fact_words(lang), &draft.words).hint(t::fact_words_hint(lang)).max(WORDS_MAX))
        (f.text("who", t::fact_who(lang), &draft.who).hint(t::fact_who_hint(lang)).max(WHO_MAX).optional())
        (f.date("on_day", t::fact_day(lang), &draft.on_day).hint(t::fact_day_hint(lang)).optional())
        (f.text("by_words", t::fact_by(lang), &draft.by_words).hint(t::fact_by_hint(lang)).max(BY_MAX).optional())
        (f.text("basis", t::fact_basis(lang), &draft.basis).hint(t::fact_basis_hint(lang)).max(BY_MAX).optional())
        (f.text("status", t::status_label(lang), &draft.status).max(BY_MAX).optional())
        (f.boxes("levels", t::level_label(lang), &draft.levels, Level::ALL.iter().map(|level| (level.word(), level.name(lang), None))).hint(t::levels_hint(lang)).optional())
        (f.select("country", t::country_label(lang), &draft.country, Some(t::any_country(lang)), countries(lang)))
        (f.area("note", t::fact_note(lang), &draft.note).max(NOTE_MAX).optional())
        (source_fields(f, &draft.source_url, &draft.checked_on, &draft.confidence))
    }
}

pub fn new(lang: Lang, dossier: &Dossier, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/dossiers/{}", dossier.slug));
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(address) { (dossier.title) } }),
            title: t::fact_new(lang).into(),
            lede: Some(t::fact_new_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, format!("{address}/facts"), html! {
            (fields(f, draft))
            div.row { (Button::first(t::fact_send(lang))) }
        }))
    };
    Page::new(t::fact_new(lang), body).section(Section::Watch).private(t::private_keepers(lang))
}

/// What differs between what is saved and what was typed.
pub fn compare<'a>(lang: Lang, saved: &'a Draft, typed: &'a Draft) -> Overtaken<'a> {
    let levels = |draft: &Draft| {
        let levels = Level::read(draft.levels.iter().map(String::as_str));
        levels.iter().map(|level| level.name(lang)).collect::<Vec<_>>().join(", ")
    };
    let sure = |draft: &Draft| Confidence::from_word(&draft.confidence).map_or("", |one| one.name(lang));
    Overtaken::new(lang)
        .field(t::fact_words(lang), &*saved.words, &*typed.words)
        .field(t::fact_who(lang), &*saved.who, &*typed.who)
        .field(t::fact_day(lang), &saved.on_day, &typed.on_day)
        .field(t::fact_by(lang), &*saved.by_words, &*typed.by_words)
        .field(t::fact_basis(lang), &*saved.basis, &*typed.basis)
        .field(t::status_label(lang), &*saved.status, &*typed.status)
        .field(t::level_label(lang), levels(saved), levels(typed))
        .field(t::country_label(lang), &saved.country, &typed.country)
        .field(t::fact_note(lang), &saved.note, &typed.note)
        .field(t::source_label(lang), &*saved.source_url, &*typed.source_url)
        .field(t::checked_label(lang), &saved.checked_on, &typed.checked_on)
        .field(t::confidence_label(lang), sure(saved), sure(typed))
}

pub fn change(
    lang: Lang,
    owned: &Owned,
    fact: &Fact,
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/dossiers/{}", owned.slug))) { (owned.title) } }),
            title: t::fact_change(lang).into(),
            lede: Some(t::change_lede(lang).into()),
            ..PageHead::default()
        })
        @if let Some(overtaken) = &overtaken { (overtaken) }
        (Form::post(f, href(lang, &format!("/dossier-facts/{}/changes", owned.id)), html! {
            (ui::hidden("version", &fact.version.to_string()))
            (fields(f, draft))
            div.row { (Button::first(t::change_send(lang))) }
        }))
    };
    Page::new(t::fact_change(lang), body).section(Section::Watch).private(t::private_keepers(lang))
}
