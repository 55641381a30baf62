//! What is shown of the declaration.

use maud::html;
use ui::{Facts, Item, LinkButton, Page, PageHead, Section, Tone, href};
use words::Lang;

use super::queries::Counts;
use crate::commitments::queries::Commitment;
use crate::words as t;

const AREAS: [&str; 7] = [
    "principles",
    "technical",
    "legal",
    "financial",
    "education-capacity-building",
    "monitoring-measuring",
    "governance",
];

fn area_name(lang: Lang, area: &str) -> &'static str {
    match area {
        "technical" => t::area_technical(lang),
        "legal" => t::area_legal(lang),
        "financial" => t::area_financial(lang),
        "education-capacity-building" => t::area_capacity(lang),
        "monitoring-measuring" => t::area_monitoring(lang),
        "governance" => t::area_governance(lang),
        _ => t::area_principles(lang),
    }
}

fn item(lang: Lang, one: &Commitment) -> Item {
    Item {
        title: one.words.clone(),
        meta: Some(html! {
            @if one.words_status.starts_with("reconstructed") { (ui::text_reconstructed(lang)) }
            @if one.kind == "group aim" { span { (t::group_aim(lang)) } }
            @if one.reporting > 0 { span { (t::reporting(lang, one.reporting)) } }
            (ui::source(lang, &one.source_url))
        }),
        ..Item::default()
    }
}

pub fn show(lang: Lang, counts: &Counts, commitments: &[Commitment]) -> Page<'static> {
    let body = html! {
        (PageHead {
            title: t::declaration_title(lang).into(),
            lede: Some(t::declaration_lede(lang).into()),
            actions: Some(html! {
                (LinkButton(t::how_to_sign(lang), "#how", Tone::First))
                (LinkButton(t::as_map(lang), &href(lang, "/governments/map"), Tone::Second))
            }),
            ..PageHead::default()
        })
        div.stack {
            (Facts(vec![
                (words::number(lang, counts.signatories), t::fact_signatories(lang).into()),
                (words::number(lang, counts.countries), t::fact_countries(lang).into()),
                (words::number(lang, counts.supporters), t::fact_supporters(lang).into()),
            ]))
            p.hint { (t::counts_note(lang)) " " a href=(href(lang, "/organisations")) { (t::organisations_title(lang)) } }
            @for area in AREAS {
                @let of_area: Vec<&Commitment> = commitments.iter().filter(|one| one.area == area).collect();
                @if !of_area.is_empty() {
                    (ui::section(area, area_name(lang, area), None, ui::list(of_area.into_iter().map(|one| item(lang, one)))))
                }
            }
            (ui::section("how", t::how_to_sign(lang), None, html! {
                ol.bullets { li { (t::how_1(lang)) } li { (t::how_2(lang)) } li { (t::how_3(lang)) } li { (t::how_4(lang)) } }
                div.row { (LinkButton(t::start_here(lang), &href(lang, "/affiliations/new"), Tone::First)) }
            }))
        }
    };
    Page::new(t::declaration_title(lang), body).section(Section::Declaration).description(t::declaration_lede(lang))
}
