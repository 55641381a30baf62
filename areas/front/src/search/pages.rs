//! What is shown of a search.

use std::fmt::Write;

use finding::{Piece, QUESTION_BYTES, Question};
use jiff::tz::TimeZone;
use kernel::search::{Count, Filter, Hit, Results};
use kernel::uuid::Uuid;
use maud::{Markup, html};
use places::Country;
use ui::{
    Button, Choice, Empty, Fields, Form, FormErrors, Found, LinkButton, Narrow, Notice, Page, PageHead, Pager, Pieces,
    Tag, Tone, href,
};
use words::Lang;

use crate::words as t;

/// Everything that the page shows.
pub struct Shown<'a> {
    pub typed: &'a str,
    /// Whether the words are looked for as they are, though nothing holds them.
    pub exact: bool,
    pub question: Question,
    pub filter: Filter,
    /// What was looked for in the place of what was typed.
    pub meant: Option<String>,
    pub results: Results,
    /// Whether the reader can save the search.
    pub saves: bool,
}

pub fn kind(lang: Lang, kind: &str) -> &'static str {
    match kind {
        "government" => t::kind_government(lang),
        "group" => t::kind_group(lang),
        "meeting" => t::kind_event(lang),
        "agenda" => t::kind_agenda(lang),
        "minutes" => t::kind_minutes(lang),
        "decision" => t::kind_decision(lang),
        "news" => t::kind_news(lang),
        "proposal" => t::kind_proposal(lang),
        "activity" => t::kind_activity(lang),
        "challenge" => t::kind_challenge(lang),
        "post" => t::kind_post(lang),
        "kept_answer" => t::kind_kept_answer(lang),
        "dossier" => t::kind_dossier(lang),
        "recording" => t::kind_recording(lang),
        _ => t::kind_resource(lang),
    }
}

fn area(lang: Lang, area: &str) -> String {
    match area {
        "technical" => t::area_technical(lang).to_owned(),
        "legal" => t::area_legal(lang).to_owned(),
        "financial" => t::area_financial(lang).to_owned(),
        "education-capacity-building" => t::area_capacity(lang).to_owned(),
        "monitoring-measuring" => t::area_monitoring(lang).to_owned(),
        other => other.to_owned(),
    }
}

fn country(lang: Lang, code: &str) -> String {
    Country::parse(code).map_or_else(|| code.to_owned(), |country| country.name(lang.tag()).to_owned())
}

/// What the address of a page says, without the words.
fn parts(filter: &Filter) -> Vec<(&'static str, String)> {
    let parts = [
        ("kind", filter.kind.clone()),
        ("group", filter.group.map(|group| group.to_string())),
        ("area", filter.area.clone()),
        ("country", filter.country.clone()),
        ("language", filter.language.clone()),
        ("year", filter.year.map(|year| year.to_string())),
    ];
    parts.into_iter().filter_map(|(name, value)| Some((name, value?))).collect()
}

fn query(typed: &str, exact: bool, filter: &Filter) -> String {
    let mut query = format!("q={}", ui::encode(typed));
    if exact {
        query.push_str("&exact=yes");
    }
    for (name, value) in parts(filter) {
        let _ = write!(query, "&{name}={}", ui::encode(&value));
    }
    query
}

fn address(lang: Lang, query: &str) -> String {
    format!("{}?{query}", href(lang, "/search"))
}

fn pieces(pieces: Vec<Piece>) -> Pieces {
    pieces.into_iter().map(|piece| (piece.text, piece.is_hit)).collect()
}

fn found(lang: Lang, zone: &TimeZone, question: &Question, hit: &Hit) -> Found {
    let language = hit.language.as_deref();
    let excerpt = question.excerpt(&hit.text, language);
    // What was said is found at the second at which it was.
    let path = match hit.second(excerpt.as_ref().map_or(0, |excerpt| excerpt.at)) {
        Some(second) => format!("{}?at={second}#t-{second}", hit.path),
        None => hit.path.clone(),
    };
    let excerpt = excerpt.map_or_else(|| question.mark(&hit.summary, language), |excerpt| excerpt.pieces);
    Found {
        href: href(lang, &path),
        title: pieces(question.mark(&hit.title, language)),
        words: pieces(excerpt),
        meta: html! { (Tag::Plain(kind(lang, &hit.kind))) span { (words::date_of(lang, hit.at, zone)) } },
    }
}

impl Shown<'_> {
    /// What was looked for in the end.
    fn words(&self) -> &str {
        self.meant.as_deref().unwrap_or(self.typed)
    }

    fn choices<T: PartialEq + Clone>(
        &self,
        lang: Lang,
        counts: &[Count<T>],
        name: impl Fn(&T) -> String,
        of: impl Fn(&mut Filter) -> &mut Option<T>,
    ) -> Vec<Choice> {
        let choice = |count: &Count<T>| {
            let mut filter = self.filter.clone();
            let chosen = of(&mut filter);
            let is_chosen = chosen.as_ref() == Some(&count.of);
            *chosen = (!is_chosen).then(|| count.of.clone());
            let more = if self.results.is_more { "+" } else { "" };
            Choice {
                words: name(&count.of),
                count: format!("{}{more}", words::number(lang, count.n)),
                href: address(lang, &query(self.words(), self.exact, &filter)),
                is_chosen,
            }
        };
        counts.iter().map(choice).collect()
    }

    fn narrow(&self, lang: Lang) -> Markup {
        let counts = &self.results.counts;
        let groups: Vec<Count<Uuid>> = counts.groups.iter().map(|(count, _)| count.clone()).collect();
        let group = |id: &Uuid| {
            let named = counts.groups.iter().find(|(count, _)| count.of == *id);
            named.map(|(_, name)| name.clone()).unwrap_or_default()
        };
        let language = |tag: &String| finding::language_name(tag).map_or_else(|| tag.clone(), str::to_owned);
        html! {
            (Narrow {
                id: "narrow",
                title: t::search_narrow(lang),
                chosen: t::search_widen(lang),
                parts: vec![
                    (t::facet_kind(lang), self.choices(lang, &counts.kinds, |of| kind(lang, of).to_owned(), |filter| &mut filter.kind)),
                    (t::facet_group(lang), self.choices(lang, &groups, group, |filter| &mut filter.group)),
                    (t::facet_area(lang), self.choices(lang, &counts.areas, |of| area(lang, of), |filter| &mut filter.area)),
                    (t::facet_country(lang), self.choices(lang, &counts.countries, |of| country(lang, of), |filter| &mut filter.country)),
                    (t::facet_language(lang), self.choices(lang, &counts.languages, language, |filter| &mut filter.language)),
                    (t::facet_year(lang), self.choices(lang, &counts.years, i64::to_string, |filter| &mut filter.year)),
                ],
            })
        }
    }

    fn results(&self, lang: Lang, zone: &TimeZone) -> Markup {
        let (results, own) = (&self.results, query(self.words(), self.exact, &self.filter));
        let title = if results.is_more {
            t::search_more(lang, &words::number(lang, results.counted))
        } else {
            t::search_count(lang, results.counted)
        };
        let hits = results.page.rows.iter().map(|hit| found(lang, zone, &self.question, hit));
        let to_narrow = html! { a href="#narrow" { (t::search_narrow(lang)) } };
        html! {
            div.with-side {
                (ui::section("found", &title, Some(to_narrow), html! {
                    p.hint { (t::search_order(lang)) }
                    (ui::found(hits))
                    (Pager::new(lang, "/search", &own, &results.page))
                }))
                div.side { (self.narrow(lang)) }
            }
        }
    }
}

/// Saves the search as it stands here.
fn save(lang: Lang, shown: &Shown<'_>) -> Markup {
    html! {
        form.row method="post" action=(href(lang, "/account/searches")) {
            (ui::hidden("q", shown.words()))
            @for (name, value) in parts(&shown.filter) { (ui::hidden(name, &value)) }
            (Button(t::search_save(lang), Tone::Second, None))
            a href=(href(lang, "/account/searches")) { (t::search_saved(lang)) }
        }
    }
}

pub fn show(lang: Lang, zone: &TimeZone, shown: &Shown<'_>) -> Page<'static> {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let is_narrowed = shown.filter != Filter::default();
    let body = html! {
        (PageHead { title: t::search_title(lang).into(), ..PageHead::default() })
        div.stack {
            (Form::get(f, href(lang, "/search"), html! {
                (f.search("q", t::search_label(lang), shown.words()).max(QUESTION_BYTES).hint(t::search_hint(lang)))
                @for (name, value) in parts(&shown.filter) { (ui::hidden(name, &value)) }
                (Button::first(t::search_send(lang)))
            }))
            @if shown.question.is_cut { (Notice::Info(t::search_cut(lang))) }
            @if let Some(meant) = &shown.meant {
                div.notice role="status" {
                    p { (t::search_meant(lang, shown.typed, meant)) }
                    p { a href=(address(lang, &query(shown.typed, true, &shown.filter))) { (t::search_exact(lang, shown.typed)) } }
                }
            }
            @if !shown.typed.trim().is_empty() {
                @if shown.saves { (save(lang, shown)) }
                @if !shown.results.page.rows.is_empty() { (shown.results(lang, zone)) }
                @else if is_narrowed {
                    (Empty {
                        words: t::search_none_narrowed(lang),
                        action: Some(html! { (LinkButton(t::search_all(lang), &address(lang, &query(shown.words(), shown.exact, &Filter::default())), Tone::Second)) }),
                    })
                } @else { (Empty { words: t::search_none(lang), action: None }) }
            }
        }
    };
    Page::new(t::search_title(lang), body)
}
