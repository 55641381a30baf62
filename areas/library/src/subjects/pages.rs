//! What is shown of subjects: all of them, links to what is about some, and what one is called in EuroVoc.

use maud::{Markup, html};
use nouns::terms::{CHOSEN_ON, COPIED_ON, Concept, Term};
use ui::{Item, Page, PageHead, Section, href};
use words::Lang;

use crate::words as t;

const THESAURUS: &str = "https://op.europa.eu/en/web/eu-vocabularies/dataset/-/resource?uri=http://publications.europa.eu/resource/dataset/eurovoc";

fn address(lang: Lang, term: Term) -> String {
    href(lang, &format!("/library?term={}", term.word()))
}

/// Links to what else is published about these.
pub fn links(lang: Lang, terms: &[Term]) -> Markup {
    html! { ul.plain { @for term in terms { li { a href=(address(lang, *term)) { (term.name(lang)) } } } } }
}

/// EuroVoc, the name of the concept there, and its number.
fn named(lang: Lang, concept: Concept) -> Markup {
    html! {
        (t::concept_label(lang)) " "
        a href=(concept.address()) rel="noreferrer" { span lang=[ui::foreign(lang, Some("en"))] { (concept.label) } " (" (concept.id) ")" }
        ", " (if concept.is_exact { t::concept_exact(lang) } else { t::concept_close(lang) })
    }
}

/// The concept that a subject stands for, and whose choice that is; nothing if none fits.
pub fn concept(lang: Lang, term: Term) -> Markup {
    html! {
        @if let Some(concept) = term.concept() {
            p.hint { (named(lang, concept)) ". " a href=(href(lang, "/subjects")) { (t::concept_whose(lang)) } }
        }
    }
}

pub fn list(lang: Lang) -> Page<'static> {
    let items = Term::ALL.iter().map(|term| Item {
        href: Some(address(lang, *term)),
        title: term.name(lang).to_owned(),
        meta: Some(html! {
            @if let Some(concept) = term.concept() { span { (named(lang, concept)) } }
            a href=(href(lang, &format!("/challenges?term={}", term.word()))) { (t::subject_challenges(lang)) }
        }),
        ..Item::default()
    });
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/library")) { (t::library_title(lang)) } }),
            title: t::subjects_title(lang).into(),
            lede: Some(t::subjects_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            (ui::section("subjects", t::subjects_all(lang), None, ui::list(items)))
            (ui::section("concepts", "EuroVoc", None, html! {
                p.prose { (t::concepts_what(lang, &words::date(lang, CHOSEN_ON))) }
                p.prose { (t::concepts_source(lang, &words::date(lang, COPIED_ON))) " " (ui::source(lang, THESAURUS)) }
            }))
        }
    };
    Page::new(t::subjects_title(lang), body).section(Section::Library).description(t::subjects_lede(lang))
}
