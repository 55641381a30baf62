//! What is shown of governments: the list, the map with the same filter, the page of one.

use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use places::Country;
use ui::{
    Button, Column, Confidence, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Map, Mark, Notice, Order,
    Page, PageHead, Pager, Section, Table, Tabs, Tag, Tone, href,
};
use words::Lang;

use super::domain::{Filter, Standing};
use super::queries::{Challenge, Contributed, Government, Listed, Sits, Used};
use crate::closures::queries::Closure;
use crate::commitments::queries::Latest;
use crate::words as t;

/// How close marks may come before they are drawn as one, in the map's units.
const CELL: f64 = 30.0;
/// The same on a narrow screen, where 24 px are about 75 of these units.
const FAR_CELL: f64 = 90.0;

/// A country's name in the reader's language.
pub fn country(lang: Lang, code: &str) -> String {
    Country::parse(code).map_or_else(|| code.to_owned(), |country| country.name(lang.tag()).to_owned())
}

/// The countries to choose from, in the order of the language.
pub fn countries(lang: Lang) -> Vec<(&'static str, &'static str)> {
    let mut all: Vec<_> = Country::all().iter().map(|country| (country.code(), country.name(lang.tag()))).collect();
    all.sort_by(|a, b| words::compare(lang, a.1, b.1));
    all
}

/// What a closed one is called is not what it was before.
fn standing_of(lang: Lang, filter: &Filter, row: &Listed) -> Markup {
    if filter.standing() == Some(Standing::Closed) {
        return html! { (Tag::Plain(t::closed(lang))) };
    }
    standing(lang, row.is_signatory, row.mention.as_deref())
}

fn standing(lang: Lang, is_signatory: bool, mention: Option<&str>) -> Markup {
    match (is_signatory, mention.and_then(Confidence::from_word)) {
        (true, _) => html! { (Tag::Good(t::signatory(lang))) },
        (false, Some(confidence)) => ui::confidence(lang, confidence),
        (false, None) => html! { (Tag::Plain(t::registered(lang))) },
    }
}

fn signed(lang: Lang, on: Option<jiff::civil::Date>, text: Option<&str>) -> String {
    match (on, text) {
        (Some(on), _) => words::date(lang, on),
        // A source that tells only the month or the year.
        (None, Some(text)) => {
            format!("{text}-01").parse().map_or_else(|_| text.to_owned(), |day| words::month_year(lang, day))
        }
        (None, None) => t::date_unknown(lang).to_owned(),
    }
}

fn filter_form(lang: Lang, filter: &Filter, path: &str) -> Markup {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    html! {
        (Form::get(f, href(lang, path), html! {
            (f.search("name", t::filter_name(lang), &filter.name))
            (f.select("country", t::filter_country(lang), &filter.country, Some(t::all_countries(lang)), countries(lang)))
            (f.select("standing", t::filter_standing(lang), &filter.standing, Some(t::all_standings(lang)), [(Standing::Signatory.word(), t::signatories(lang)), (Standing::Closed.word(), t::closed_ones(lang))]))
            (Button::first(t::filter_send(lang)))
        }))
    }
}

fn with_query(lang: Lang, path: &str, query: &str) -> String {
    if query.is_empty() { href(lang, path) } else { format!("{}?{query}", href(lang, path)) }
}

fn head(lang: Lang, filter: &Filter, is_map: bool) -> Markup {
    let query = filter.query();
    html! {
        (PageHead { title: t::governments_title(lang).into(), lede: Some(t::governments_lede(lang).into()), ..PageHead::default() })
        (Tabs { label: t::view_label(lang), tabs: vec![
            (with_query(lang, "/governments", &query), t::as_table(lang).into(), !is_map),
            (with_query(lang, "/governments/map", &query), t::as_map(lang).into(), is_map),
        ] })
    }
}

pub fn list(lang: Lang, filter: &Filter, page: &Slice<Listed>, total: i64) -> Page<'static> {
    let cells = page.rows.iter().map(|row| {
        vec![
            html! { a href=(href(lang, &format!("/governments/{}", row.slug))) { (row.name) } },
            html! { (country(lang, &row.country)) },
            html! { (standing_of(lang, filter, row)) },
            html! { @if row.is_signatory { (signed(lang, row.signed_on, row.signed_text.as_deref())) } },
            html! { @if let Some(population) = row.population { (words::number(lang, population)) } },
        ]
    });
    let body = html! {
        (head(lang, filter, false))
        div.stack {
            (filter_form(lang, filter, "/governments"))
            @if page.rows.is_empty() {
                (Empty { words: t::governments_none(lang), action: Some(html! { (LinkButton(t::search_reference(lang), &href(lang, "/places"), Tone::Second)) }) })
            } @else {
                (Table {
                    lang,
                    caption: t::governments_count(lang, total).into(),
                    columns: vec![
                        Column::Words(t::column_government(lang)), Column::Words(t::column_country(lang)), Column::Words(t::column_standing(lang)),
                        Column::Words(t::column_signed(lang)), Column::Number(t::column_population(lang)),
                    ],
                    rows: cells.collect(),
                })
                (Pager::new(lang, "/governments", &filter.query(), page))
                p.hint { (t::governments_note(lang)) " " a href=(href(lang, "/places")) { (t::search_reference(lang)) } }
            }
        }
    };
    Page::new(t::governments_title(lang), body).section(Section::Governments).description(t::governments_lede(lang))
}

pub fn map(lang: Lang, filter: &Filter, rows: &[Listed]) -> Page<'static> {
    let base = places::europe();
    let drawn: Vec<(&Listed, (f64, f64))> = rows
        .iter()
        .filter(|row| !row.point_is_region)
        .filter_map(|row| Some((row, places::project(row.lon?, row.lat?)?)))
        .collect();
    let missing = i64::try_from(rows.len().saturating_sub(drawn.len())).unwrap_or(0);
    let total = i64::try_from(rows.len()).unwrap_or(i64::MAX);
    let body = html! {
        (head(lang, filter, true))
        div.stack {
            (filter_form(lang, filter, "/governments/map"))
            p { (t::governments_count(lang, total)) ". " @if missing > 0 { (t::not_on_map(lang, missing)) " " } a href=(with_query(lang, "/governments", &filter.query())) { (t::same_as_table(lang)) } }
            (Map {
                label: t::map_label(lang),
                width: base.width,
                height: base.height,
                marks: marks(lang, filter, &drawn, CELL),
                far_marks: marks(lang, filter, &drawn, FAR_CELL),
                key_one: t::map_one(lang),
                key_several: t::map_several(lang),
                credit: t::map_credit(lang),
            })
        }
    };
    Page::new(t::map_title(lang), body).section(Section::Governments).description(t::governments_lede(lang))
}

fn marks(lang: Lang, filter: &Filter, drawn: &[(&Listed, (f64, f64))], cell: f64) -> Vec<Mark> {
    let points: Vec<(f64, f64)> = drawn.iter().map(|(_, point)| *point).collect();
    let clusters = places::cluster(&points, cell);
    let mark = |cluster: &places::Cluster| {
        let members: Vec<&Listed> =
            cluster.members.iter().filter_map(|index| drawn.get(*index).map(|(row, _)| *row)).collect();
        let first = *members.first()?;
        let count = members.len();
        let (label, href) = if count == 1 {
            (
                format!("{}, {}", first.name, country(lang, &first.country)),
                href(lang, &format!("/governments/{}", first.slug)),
            )
        } else {
            let names: Vec<&str> = members.iter().take(3).map(|row| row.name.as_str()).collect();
            let one_country = members.iter().all(|row| row.country == first.country);
            let narrowed = Filter {
                country: if one_country { first.country.clone() } else { filter.country.clone() },
                ..filter.clone()
            };
            let rest = i64::try_from(count.saturating_sub(names.len())).unwrap_or(0);
            let named = if rest > 0 { t::map_and_more(lang, &names.join(", "), rest) } else { names.join(", ") };
            // The count stands in the circle, so the name that is read out begins with it.
            let label = format!("{count}: {named}");
            (label, with_query(lang, "/governments", &narrowed.query()))
        };
        Some(Mark { x: cluster.x, y: cluster.y, count, label, href })
    };
    clusters.iter().filter_map(mark).collect()
}

/// A government with what its page shows beside it.
#[allow(clippy::struct_excessive_bools, reason = "what the reader may do, one by one")]
pub struct Shown<'a> {
    pub government: &'a Government,
    pub reports: Vec<Latest>,
    pub groups: Vec<Sits>,
    /// The newest of its challenges.
    pub challenges: Vec<Challenge>,
    /// What it uses of the library.
    pub used: Vec<Used>,
    pub contributions: Slice<Contributed>,
    pub may_sign: bool,
    pub may_report: bool,
    pub may_see_people: bool,
    pub may_correct: bool,
    pub may_claim: bool,
    /// Since when and why it is closed, if it is.
    pub closure: Option<Closure>,
    pub may_reopen: bool,
}

pub fn kind(lang: Lang, kind: &str) -> &'static str {
    match kind {
        "metropolitan" => t::kind_metropolitan(lang),
        "regional" => t::kind_regional(lang),
        "national" => t::kind_national(lang),
        "consortium" => t::kind_consortium(lang),
        _ => t::kind_local(lang),
    }
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let government = shown.government;
    let path = |rest: &str| href(lang, &format!("/governments/{}{rest}", government.slug));
    let mut facts = vec![
        (t::column_country(lang).into(), html! { (country(lang, &government.country)) }),
        (t::fact_kind(lang).into(), html! { (kind(lang, &government.kind)) }),
    ];
    if let Some(population) = government.population {
        facts.push((t::column_population(lang).into(), html! { (words::number(lang, population)) }));
    }
    if government.is_signatory {
        facts.push((
            t::column_signed(lang).into(),
            html! { (signed(lang, government.signed_on, government.signed_text.as_deref())) },
        ));
    }
    let actions = html! {
        @if shown.may_sign && !government.is_signatory { (LinkButton(t::sign(lang), &path("/signatures/new"), Tone::First)) }
        @if shown.may_report && government.is_signatory { (LinkButton(t::report(lang), &path("/commitment-reports/new"), Tone::First)) }
        @if shown.may_see_people { (LinkButton(t::people_of(lang), &path("/people"), Tone::Second)) }
        @if shown.may_correct { (LinkButton(t::correct_begin(lang), &path("/corrections/new"), Tone::Quiet)) }
        @if shown.may_claim && !shown.may_see_people { (LinkButton(t::i_work_here(lang), &format!("{}?unit=government%3A{}&place={}", href(lang, "/affiliations/new"), government.slug, ui::encode(&government.name)), Tone::Second)) }
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/governments")) { (t::governments_title(lang)) } }),
            title: government.name.clone().into(),
            lede: government.note.clone().map(Into::into),
            meta: Some(html! {
                @if shown.closure.is_some() { (Tag::Plain(t::closed(lang))) }
                @else { (standing(lang, government.is_signatory, government.mention.as_deref())) }
                @if !government.is_signatory && government.mention.is_some() { span { (t::not_a_signature(lang)) } }
            }),
            actions: (shown.may_sign || shown.may_report || shown.may_see_people || shown.may_correct || shown.may_claim).then_some(actions),
        })
        @if let Some(closure) = &shown.closure { (closed(lang, government, closure, shown.may_reopen)) }
        div.with-side {
            div.stack {
                (ui::section("acts-on", t::acts_on(lang), None, reports(lang, &shown.reports)))
                (ui::section("sits-in", t::sits_in(lang), None, html! {
                    @if shown.groups.is_empty() { p.hint { (t::sits_in_none(lang)) } } @else {
                        (ui::list(shown.groups.iter().map(|group| Item {
                            href: Some(href(lang, &format!("/groups/{}", group.slug))),
                            title: group.name.clone(),
                            meta: Some(html! { span { (t::people_count(lang, group.people)) } }),
                            ..Item::default()
                        })))
                    }
                }))
                @if !shown.challenges.is_empty() {
                    (ui::section("challenges", t::challenges_title(lang), Some(html! { a href=(href(lang, &format!("/challenges?government={}", government.slug))) { (t::challenges_all(lang)) } }), ui::list(shown.challenges.iter().map(|one| Item {
                        href: Some(href(lang, &format!("/challenges/{}", one.id))),
                        title: one.hard.clone(),
                        meta: Some(html! {
                            @if one.is_solved { (Tag::Good(t::challenge_solved(lang))) } @else { (Tag::Info(t::challenge_open(lang))) }
                            @if one.example { (ui::example(lang)) }
                        }),
                        ..Item::default()
                    }))))
                }
                @if !shown.used.is_empty() {
                    (ui::section("used", t::used_title(lang), None, ui::list(shown.used.iter().map(|one| Item {
                        href: Some(href(lang, &format!("/library/{}", one.slug))),
                        title: one.title.clone(),
                        meta: Some(html! {
                            span { (t::used_since(lang, &words::month_year(lang, one.since))) }
                            @if one.example { (ui::example(lang)) }
                        }),
                        ..Item::default()
                    }))))
                }
                @if !shown.contributions.rows.is_empty() {
                    (ui::section("brought", t::brought(lang), None, html! {
                        (ui::list(shown.contributions.rows.iter().map(|one| Item {
                            href: Some(href(lang, &format!("/groups/{}/plans/{}", one.group_slug, one.year))),
                            title: one.title.clone(),
                            meta: Some(html! { span { (one.year) } }),
                            ..Item::default()
                        })))
                        (Pager::new(lang, &format!("/governments/{}", government.slug), "", &shown.contributions).order(Order::Newest))
                    }))
                }
            }
            aside.side {
                (ui::panel(t::facts_title(lang), html! { (Details(facts)) }))
                @if let Some(source) = government.signature_source.as_deref().or(government.source_url.as_deref()) { p { (ui::source(lang, source)) } }
                @if let Some(website) = &government.website { p { a href=(website) rel="nofollow noreferrer" { (t::website(lang)) } } }
            }
        }
    };
    Page::new(government.name.clone(), body)
        .section(Section::Governments)
        .description(t::government_about(lang, &government.name))
}

/// That a government is closed, and where to go on.
fn closed(lang: Lang, government: &Government, closure: &Closure, may_reopen: bool) -> Markup {
    html! {
        div.stack {
            (Notice::Warn(&t::closed_since(lang, &words::date(lang, closure.closed_on), &closure.reason)))
            @if let Some((slug, name)) = closure.successor_slug.as_ref().zip(closure.successor_name.as_ref()) {
                p { (t::successor(lang)) " " a href=(href(lang, &format!("/governments/{slug}"))) { (name) } }
            }
            @if may_reopen {
                p.hint { (t::reopen_hint(lang)) }
                (ui::one_button(&href(lang, &format!("/governments/{}/reopenings", government.slug)), t::reopen_send(lang), Tone::Quiet))
            }
        }
    }
}

fn reports(lang: Lang, reports: &[Latest]) -> Markup {
    html! {
        @if reports.is_empty() { p.hint { (t::acts_on_none(lang)) } } @else {
            (ui::list(reports.iter().map(|report| Item {
                title: report.commitment_words.clone(),
                words: Some(report.words.clone()),
                meta: Some(html! {
                    span { (t::reported_in(lang, &report.year.to_string())) }
                    @if let Some(evidence) = &report.evidence_url { a href=(evidence) rel="nofollow noreferrer" { (t::evidence(lang)) } }
                    @if report.example { (ui::example(lang)) }
                }),
                ..Item::default()
            })))
        }
    }
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "reported" => Some(t::done_reported(visit.lang)),
        "closed" => Some(t::done_closed(visit.lang)),
        "reopened" => Some(t::done_reopened(visit.lang)),
        _ => crate::registers::pages::done(visit),
    }
}
