//! What is shown of the reference geography.

use maud::{Markup, html};
use places::{Degurba, Found, Kind, SizeBand, Unit};
use ui::{Button, Column, Empty, Fields, Form, FormErrors, Page, PageHead, Section, Table, href};
use words::Lang;

use super::handlers::Search;
use crate::governments::pages::{countries, country};
use crate::governments::queries::Listed;
use crate::words as t;

pub const fn kind(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Local => t::unit_local(lang),
        Kind::Metropolitan => t::unit_metropolitan(lang),
        Kind::Nuts1 | Kind::Nuts2 | Kind::Nuts3 => t::unit_region(lang),
    }
}

const fn size(lang: Lang, size: SizeBand) -> &'static str {
    match size {
        SizeBand::Under5k => t::size_under_5k(lang),
        SizeBand::To20k => t::size_20k(lang),
        SizeBand::To50k => t::size_50k(lang),
        SizeBand::To100k => t::size_100k(lang),
        SizeBand::To250k => t::size_250k(lang),
        SizeBand::To1m => t::size_1m(lang),
        SizeBand::Over1m => t::size_over_1m(lang),
    }
}

const fn degurba(lang: Lang, degurba: Degurba) -> &'static str {
    match degurba {
        Degurba::City => t::degurba_city(lang),
        Degurba::Town => t::degurba_town(lang),
        Degurba::Rural => t::degurba_rural(lang),
    }
}

/// The name as the table writes it, with the Latin one where that is another.
fn name(unit: &Unit) -> String {
    if unit.name == unit.name_latin { unit.name.clone() } else { format!("{} ({})", unit.name, unit.name_latin) }
}

pub fn list(lang: Lang, search: &Search, found: &Found<'_>) -> Page<'static> {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let rows = found.units.iter().map(|unit| {
        vec![
            html! { (name(unit)) },
            html! { (country(lang, unit.country.code())) },
            html! { (kind(lang, unit.kind)) },
            html! { @if let Some(one) = unit.degurba { (degurba(lang, one)) } },
            html! { @if let Some(population) = unit.population { (words::number(lang, population.into())) } },
            html! { a href=(format!("{}?unit={}&place={}", href(lang, "/affiliations/new"), ui::encode(&unit.code), ui::encode(&unit.name))) { (t::i_work_here(lang)) span.visually-hidden { ": " (unit.name) } } },
        ]
    });
    let total = i64::try_from(found.total).unwrap_or(i64::MAX);
    let shown = i64::try_from(found.units.len()).unwrap_or(i64::MAX);
    let caption = if shown < total { t::places_first(lang, total, shown) } else { t::places_count(lang, total) };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/governments")) { (t::governments_title(lang)) } }),
            title: t::places_title(lang).into(),
            lede: Some(t::places_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            (Form::get(f, href(lang, "/places"), html! {
                (f.search("name", t::filter_name(lang), &search.name))
                (f.select("country", t::filter_country(lang), &search.country, Some(t::all_countries(lang)), countries(lang)))
                (f.select("size", t::filter_size(lang), &search.size, Some(t::any(lang)), SizeBand::ALL.map(|one| (one.code(), size(lang, one)))))
                (f.select("degurba", t::filter_degurba(lang), &search.degurba, Some(t::any(lang)), Degurba::ALL.map(|one| (one.code(), degurba(lang, one)))))
                (f.text("nuts", t::filter_nuts(lang), &search.nuts))
                (Button::first(t::filter_send(lang)))
            }))
            @if found.units.is_empty() {
                (Empty { words: t::places_none(lang), action: None })
            } @else {
                (Table {
                    lang,
                    caption: caption.into(),
                    columns: vec![
                        Column::Words(t::column_unit(lang)), Column::Words(t::column_country(lang)), Column::Words(t::fact_kind(lang)),
                        Column::Words(t::filter_degurba(lang)), Column::Number(t::column_population(lang)), Column::Words(t::column_do(lang)),
                    ],
                    rows: rows.collect(),
                })
            }
            p.hint.prose { (t::places_note(lang)) }
        }
    };
    Page::new(t::places_title(lang), body).section(Section::Governments).description(t::places_lede(lang))
}

/// Proposals for the type-ahead: what is shown, what is put into the field, what is sent.
pub fn options(lang: Lang, by_hand: &[Listed], found: &Found<'_>) -> Markup {
    html! {
        @for row in by_hand {
            li data-value={ "government:" (row.slug) } data-text=(row.name) { (row.name) small { (country(lang, &row.country)) } }
        }
        @for unit in &found.units {
            li data-value=(unit.code) data-text=(unit.name) {
                (name(unit))
                small { (kind(lang, unit.kind)) ", " (country(lang, unit.country.code())) @if let Some(population) = unit.population { ", " (words::number(lang, population.into())) } }
            }
        }
    }
}
