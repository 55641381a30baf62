//! What is shown of dossiers: the list, one with all that belongs to it, the forms, and what was said before.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use nouns::PersonId;
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Marked, Overtaken, Page, PageHead, Pager,
    Section, Tabs, Tag, Tone, href,
};
use words::Lang;

use super::domain::{
    ABOUT_MAX, AREAS, Confidence, Draft, Filter, Kind, LANGUAGE, LINK_MAX, Level, STATUS_MAX, TITLE_MAX, area_name,
};
use super::queries::{Dossier, Earlier, EarlierFact, Listed, Own};
use crate::explanations::queries::{Explanation, Group};
use crate::facts::pages::{fact_item, moment};
use crate::facts::queries::Fact;
use crate::links::pages::links;
use crate::links::queries::Link;
use crate::words as t;

pub struct List {
    pub found: Slice<Listed>,
    pub filter: Filter,
    /// The governments of the reader.
    pub own: Vec<Own>,
    pub may_open: bool,
}

/// The language of dossiers, where it is another than that of the page.
pub fn tongue(lang: Lang) -> Option<&'static str> {
    ui::foreign(lang, Some(LANGUAGE))
}

/// The same as a mark.
pub fn tongue_mark(lang: Lang) -> Option<Markup> {
    tongue(lang).map(|tag| ui::in_language(lang, tag, "English"))
}

/// What is not simply stated by its source is marked.
pub fn confidence(lang: Lang, confidence: Confidence) -> Markup {
    html! { @if confidence != Confidence::Stated { (Tag::Warn(confidence.name(lang))) } }
}

/// The way between the dossiers and their days.
pub fn tabs(lang: Lang, filter: &Filter, here: &str) -> Markup {
    let query = filter.query();
    let address = |path: &str| {
        let joint = if query.is_empty() { "" } else { "?" };
        href(lang, &format!("{path}{joint}{query}"))
    };
    html! {
        (Tabs {
            label: t::watch_title(lang),
            tabs: [("/dossiers", t::dossiers_tab(lang)), ("/deadlines", t::deadlines_tab(lang))]
                .map(|(path, words)| (address(path), words.into(), path == here))
                .to_vec(),
        })
    }
}

/// The filter of both lists, and for officials what concerns their own governments.
pub fn filter_form(lang: Lang, path: &str, filter: &Filter, own: &[Own], more: Markup) -> Markup {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    html! {
        (Form::get(f, href(lang, path), html! {
            (f.select("kind", t::kind_label(lang), &filter.kind, Some(t::any_kind(lang)), Kind::ALL.iter().map(|kind| (kind.word(), kind.name(lang)))))
            (f.select("area", t::area_label(lang), &filter.area, Some(t::any_area(lang)), AREAS.map(|area| (area, area_name(lang, area)))))
            (f.select("level", t::level_label(lang), &filter.level, Some(t::any_level(lang)), Level::ALL.iter().map(|level| (level.word(), level.name(lang)))))
            (f.select("country", t::country_label(lang), &filter.country, Some(t::any_country(lang)), countries(lang)))
            (more)
            div.row { (Button(t::filter_send(lang), Tone::Second, None)) }
        }))
        @if !own.is_empty() {
            p {
                (t::concerns_own(lang)) " "
                @for (index, one) in own.iter().enumerate() {
                    @if index > 0 { ", " }
                    a href=(href(lang, &format!("{path}?level={}&country={}", one.kind, one.country))) { (one.name) }
                }
            }
        }
    }
}

pub fn countries(lang: Lang) -> Vec<(&'static str, &'static str)> {
    let mut countries: Vec<_> =
        places::Country::all().iter().map(|country| (country.code(), country.name(lang.tag()))).collect();
    countries.sort_by_key(|(_, name)| places::fold(name));
    countries
}

pub fn list(lang: Lang, shown: &List) -> Page<'static> {
    let body = html! {
        (PageHead {
            title: t::watch_title(lang).into(),
            lede: Some(t::watch_lede(lang).into()),
            actions: shown.may_open.then(|| html! { (LinkButton(t::dossier_new(lang), &href(lang, "/dossiers/new"), Tone::First)) }),
            ..PageHead::default()
        })
        div.stack {
            (tabs(lang, &shown.filter, "/dossiers"))
            (filter_form(lang, "/dossiers", &shown.filter, &shown.own, html! {}))
            @if shown.found.rows.is_empty() { (Empty { words: t::dossiers_none(lang), action: None }) } @else {
                (ui::section("found", t::dossiers_tab(lang), tongue_mark(lang), ui::list(shown.found.rows.iter().map(|one| Item {
                    href: Some(href(lang, &format!("/dossiers/{}", one.slug))),
                    title: one.title.clone(),
                    words: Some(one.status.clone()),
                    title_lang: tongue(lang),
                    words_lang: tongue(lang),
                    meta: Some(html! {
                        (Tag::Plain(one.kind.name(lang)))
                        @if !one.area.is_empty() { span { (area_name(lang, &one.area)) } }
                        (confidence(lang, one.confidence))
                        @if let Some(day) = one.next_day { span { (t::next_day(lang, &words::date(lang, day))) } }
                        @if one.example { (ui::example(lang)) }
                    }),
                    ..Item::default()
                }))))
                (Pager::new(lang, "/dossiers", &shown.filter.query(), &shown.found))
            }
        }
    };
    Page::new(t::watch_title(lang), body)
        .section(Section::Watch)
        .description(t::watch_lede(lang))
        .feed(t::watch_title(lang), "/feeds/all.atom?kind=dossier")
}

pub struct Shown<'a> {
    pub dossier: &'a Dossier,
    pub facts: Vec<Fact>,
    pub explanations: Vec<Explanation>,
    pub links: Vec<Link>,
    /// The groups for which the reader may write an explanation.
    pub may_explain: Vec<Group>,
    pub may_change: bool,
    /// Whether the reader follows it; nothing for visitors.
    pub follows: Option<bool>,
    pub reader: Option<PersonId>,
    /// Whether the reader can have it translated.
    pub translates: bool,
    pub today: Date,
    pub zone: TimeZone,
}

pub fn show(lang: Lang, shown: &Shown<'_>, address: &str, errors: &FormErrors) -> Page<'static> {
    let dossier = shown.dossier;
    let path = |rest: &str| href(lang, &format!("/dossiers/{}{rest}", dossier.slug));
    let duties = shown.facts.iter().filter(|fact| !fact.who.is_empty());
    let days: Vec<&Fact> = shown.facts.iter().filter(|fact| fact.on_day.is_some()).collect();
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/dossiers")) { (t::watch_title(lang)) } }),
            title: dossier.title.clone().into(),
            lede: Some(dossier.about.clone().into()),
            meta: Some(html! {
                @if let Some(mark) = tongue_mark(lang) { (mark) }
                (Tag::Plain(dossier.kind.name(lang)))
                @if !dossier.area.is_empty() { span { (area_name(lang, &dossier.area)) } }
                (confidence(lang, dossier.confidence))
                @if dossier.example { (ui::example(lang)) }
            }),
            actions: Some(html! {
                @match shown.follows {
                    Some(false) => (ui::one_button(&path("/follows"), t::follow(lang), Tone::First)),
                    Some(true) => (ui::one_button(&path("/follows/endings"), t::unfollow(lang), Tone::Second)),
                    None => {}
                }
                @if shown.translates { (ui::translate_button(lang, "dossier", dossier.id, &dossier.title, Some(LANGUAGE))) }
                @if shown.may_change {
                    (LinkButton(t::dossier_change(lang), &path("/edit"), Tone::Second))
                    (LinkButton(t::fact_new(lang), &path("/facts/new"), Tone::Second))
                }
            }),
        }.in_language(tongue(lang)))
        div.with-side {
            div.stack {
                (ui::section("duties", t::duties_title(lang), tongue_mark(lang).filter(|_| shown.facts.iter().any(|fact| !fact.who.is_empty())), html! {
                    @if shown.facts.iter().all(|fact| fact.who.is_empty()) { (Empty { words: t::duties_none(lang), action: None }) }
                    @else { (ui::list(duties.map(|fact| fact_item(lang, fact, shown.may_change)))) }
                }))
                (ui::section("timeline", t::timeline_title(lang), tongue_mark(lang).filter(|_| !days.is_empty()), html! {
                    @if days.is_empty() { (Empty { words: t::timeline_none(lang), action: None }) }
                    @else { (ui::list(days.iter().map(|fact| moment(lang, fact, shown.today, shown.may_change && fact.who.is_empty())))) }
                }))
                (explanations(lang, shown))
                (links(lang, dossier, &shown.links, shown.may_change, address, errors))
            }
            aside.side {
                (ui::panel(t::status_label(lang), html! {
                    p lang=[tongue(lang)] { (dossier.status) }
                    p { (t::checked_on(lang, &words::date(lang, dossier.checked_on))) }
                    p { (ui::source(lang, &dossier.source_url)) }
                    p { a href=(path("/versions")) { (t::versions_link(lang)) } }
                }))
                @if shown.follows.is_some() { p.hint { (t::follow_hint(lang)) } }
                p.hint { (t::no_advice(lang)) }
            }
        }
    };
    Page::new(dossier.title.clone(), body)
        .section(Section::Watch)
        .description(dossier.about.clone())
        .feed(t::watch_title(lang), "/feeds/all.atom?kind=dossier")
}

fn explanations(lang: Lang, shown: &Shown<'_>) -> Markup {
    let slug = &shown.dossier.slug;
    html! {
        (ui::section("explanations", t::explanations_title(lang), None, html! {
            @if shown.explanations.is_empty() { (Empty { words: t::explanations_none(lang), action: None }) }
            @for one in &shown.explanations {
                @let tag = finding::language_of(&one.words);
                article {
                    h3 { (one.group_name) }
                    @let is_own = shown.reader.is_some() && shown.reader == one.written_by;
                    @if one.is_hidden { (ui::hidden_here(lang, is_own)) } @else {
                        div lang=[ui::foreign(lang, tag)] { (Marked(lang, &one.words)) }
                        @if let (Some(tag), Some(name)) = (tag, tag.and_then(finding::language_name)) { p { (ui::in_language(lang, tag, name)) } }
                        p.hint { (t::explained_on(lang, &words::date_of(lang, one.written_at, &shown.zone))) }
                        div.row {
                            @if shown.translates { (ui::translate_button(lang, "explanation", one.id, &one.group_name, tag)) }
                            @if shown.reader.is_some() && !is_own { (ui::report_link(lang, "explanation", one.id, &one.group_name)) }
                        }
                    }
                }
            }
            @for group in &shown.may_explain {
                p { a href=(href(lang, &format!("/dossiers/{slug}/explanations/{}/edit", group.slug))) { (t::explain(lang, &group.name)) } }
            }
        }))
    }
}

fn fields<'a>(f: Fields<'a>, draft: &'a Draft) -> Markup {
    let lang = f.lang();
    html! {
        p.hint { (t::kept_in_english(lang)) }
        (f.text("title", t::title_label(lang), &draft.title).max(TITLE_MAX))
        (f.select("kind", t::kind_label(lang), &draft.kind, Some(t::choose(lang)), Kind::ALL.iter().map(|kind| (kind.word(), kind.name(lang)))))
        (f.select("area", t::area_label(lang), &draft.area, Some(t::no_area(lang)), AREAS.map(|area| (area, area_name(lang, area)))))
        (f.area("about", t::about_label(lang), &draft.about).hint(t::about_hint(lang)).max(ABOUT_MAX))
        (f.text("status", t::status_label(lang), &draft.status).hint(t::status_hint(lang)).max(STATUS_MAX))
        (source_fields(f, &draft.source_url, &draft.checked_on, &draft.confidence))
    }
}

/// Where something is read, when that was looked at and how sure it is.
pub fn source_fields<'a>(f: Fields<'a>, source_url: &'a str, checked_on: &'a str, sure: &'a str) -> Markup {
    let lang = f.lang();
    html! {
        (f.url("source_url", t::source_label(lang), source_url).max(LINK_MAX))
        (f.date("checked_on", t::checked_label(lang), checked_on).hint(t::checked_hint(lang)))
        (f.select("confidence", t::confidence_label(lang), sure, Some(t::choose(lang)), Confidence::ALL.iter().map(|one| (one.word(), one.name(lang)))))
    }
}

pub fn new(lang: Lang, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/dossiers")) { (t::watch_title(lang)) } }),
            title: t::dossier_new(lang).into(),
            lede: Some(t::dossier_new_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, "/dossiers"), html! {
            (fields(f, draft))
            div.row { (Button::first(t::dossier_send(lang))) }
        }))
    };
    Page::new(t::dossier_new(lang), body).section(Section::Watch).private(t::private_keepers(lang))
}

/// What differs between what is saved and what was typed.
pub fn compare<'a>(lang: Lang, saved: &'a Draft, typed: &'a Draft) -> Overtaken<'a> {
    let kind = |draft: &Draft| Kind::from_word(&draft.kind).map_or("", |kind| kind.name(lang));
    let area = |draft: &Draft| if draft.area.is_empty() { "" } else { area_name(lang, &draft.area) };
    let sure = |draft: &Draft| Confidence::from_word(&draft.confidence).map_or("", |one| one.name(lang));
    Overtaken::new(lang)
        .field(t::title_label(lang), &*saved.title, &*typed.title)
        .field(t::kind_label(lang), kind(saved), kind(typed))
        .field(t::area_label(lang), area(saved), area(typed))
        .field(t::about_label(lang), &saved.about, &typed.about)
        .field(t::status_label(lang), &*saved.status, &*typed.status)
        .field(t::source_label(lang), &*saved.source_url, &*typed.source_url)
        .field(t::checked_label(lang), &saved.checked_on, &typed.checked_on)
        .field(t::confidence_label(lang), sure(saved), sure(typed))
}

pub fn change(
    lang: Lang,
    dossier: &Dossier,
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/dossiers/{}", dossier.slug));
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(address) { (dossier.title) } }),
            title: t::dossier_change(lang).into(),
            lede: Some(t::change_lede(lang).into()),
            ..PageHead::default()
        })
        @if let Some(overtaken) = &overtaken { (overtaken) }
        (Form::post(f, format!("{address}/changes"), html! {
            (ui::hidden("version", &dossier.version.to_string()))
            (fields(f, draft))
            div.row { (Button::first(t::change_send(lang))) }
        }))
    };
    Page::new(t::dossier_change(lang), body).section(Section::Watch).private(t::private_keepers(lang))
}

pub fn versions(
    lang: Lang,
    zone: &TimeZone,
    dossier: &Dossier,
    earlier: &[Earlier],
    facts: &[EarlierFact],
) -> Page<'static> {
    let address = href(lang, &format!("/dossiers/{}", dossier.slug));
    let until = |at, name: &Option<String>| match name {
        Some(name) => t::until_by(lang, &words::date_of(lang, at, zone), name),
        None => t::until(lang, &words::date_of(lang, at, zone)),
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(address) { (dossier.title) } }),
            title: t::versions_title(lang).into(),
            lede: Some(t::versions_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            @if earlier.is_empty() && facts.is_empty() { (Empty { words: t::versions_none(lang), action: None }) }
            @if !earlier.is_empty() {
                (ui::section("texts", t::versions_texts(lang), tongue_mark(lang), html! {
                    @for one in earlier {
                        article {
                            h3 { (until(one.until, &one.name)) }
                            (Details(vec![
                                (t::title_label(lang).into(), html! { span lang=[tongue(lang)] { (one.title) } }),
                                (t::about_label(lang).into(), html! { p.prose.lines lang=[tongue(lang)] { (one.about) } }),
                                (t::status_label(lang).into(), html! { span lang=[tongue(lang)] { (one.status) } }),
                                (t::confidence_label(lang).into(), html! { (one.confidence.name(lang)) }),
                                (t::checked_label(lang).into(), html! { (words::date(lang, one.checked_on)) }),
                                (t::source_label(lang).into(), ui::source(lang, &one.source_url)),
                            ]))
                        }
                    }
                }))
            }
            @if !facts.is_empty() {
                (ui::section("facts", t::versions_facts(lang), tongue_mark(lang), html! {
                    @for one in facts {
                        article {
                            h3 { (until(one.until, &one.name)) @if one.is_out { " " (Tag::Info(t::taken_out(lang))) } }
                            (Details(vec![
                                (t::fact_day(lang).into(), html! { @if let Some(day) = one.on_day { (words::date(lang, day)) } @else { (t::no_day(lang)) } }),
                                (t::fact_who(lang).into(), html! { span lang=[tongue(lang)] { (one.who) } }),
                                (t::fact_words(lang).into(), html! { span lang=[tongue(lang)] { (one.words) } }),
                                (t::fact_by(lang).into(), html! { span lang=[tongue(lang)] { (one.by_words) } }),
                                (t::status_label(lang).into(), html! { span lang=[tongue(lang)] { (one.status) } }),
                                (t::confidence_label(lang).into(), html! { (one.confidence.name(lang)) }),
                                (t::checked_label(lang).into(), html! { (words::date(lang, one.checked_on)) }),
                                (t::source_label(lang).into(), ui::source(lang, &one.source_url)),
                            ]))
                        }
                    }
                }))
            }
        }
    };
    Page::new(t::versions_title(lang), body).section(Section::Watch)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "opened" => Some(t::done_opened(lang)),
        "changed" => Some(t::done_changed(lang)),
        "out" => Some(t::done_out(lang)),
        "explained" => Some(t::done_explained(lang)),
        "linked" => Some(t::done_linked(lang)),
        "unlinked" => Some(t::done_unlinked(lang)),
        "followed" => Some(t::done_followed(lang)),
        "unfollowed" => Some(t::done_unfollowed(lang)),
        _ => None,
    }
}
