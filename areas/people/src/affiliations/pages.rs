//! What is shown of affiliations.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use places::Unit;
use ui::{Button, Details, Fields, Form, FormErrors, Item, Page, PageHead, Pager, Section, Tag, Tone, href};
use words::Lang;

use super::domain::{Draft, OFFICE_MAX};
use super::queries::Affiliation;
use crate::governments::pages::country;
use crate::governments::queries::Government;
use crate::places::pages::kind;
use crate::words as t;

/// What tells a unit from others of its name.
fn what(lang: Lang, unit: &Unit) -> String {
    let kind = kind(lang, unit.kind);
    unit.population.map_or_else(|| kind.to_owned(), |people| format!("{kind}, {}", words::number(lang, people.into())))
}

/// A government that a typed name may mean.
pub enum Choice<'g> {
    /// One that was registered by hand.
    Registered { slug: String, name: String, country: String },
    /// One that is or can be registered from its unit.
    Unit(&'g Unit),
}

impl Choice<'_> {
    /// How a form names it.
    pub fn value(&self) -> String {
        match self {
            Self::Registered { slug, .. } => format!("government:{slug}"),
            Self::Unit(unit) => unit.code.clone(),
        }
    }

    fn words(&self, lang: Lang) -> (String, Option<String>) {
        match self {
            Self::Registered { name, country: code, .. } => (format!("{name}, {}", country(lang, code)), None),
            Self::Unit(unit) => {
                (format!("{}, {}", unit.name, country(lang, unit.country.code())), Some(what(lang, unit)))
            }
        }
    }
}

pub fn new(lang: Lang, draft: &Draft, choices: &[Choice<'_>], errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let values: Vec<String> = choices.iter().map(Choice::value).collect();
    let options = choices.iter().zip(&values).map(|(choice, value)| {
        let (words, hint) = choice.words(lang);
        (value.as_str(), words, hint.map(Into::into))
    });
    let body = html! {
        (PageHead { title: t::claim_title(lang).into(), lede: Some(t::claim_lede(lang).into()), ..PageHead::default() })
        (Form::post(f, href(lang, "/affiliations"), html! {
            @if choices.len() > 1 {
                (f.text("place", t::place_label(lang), &draft.place).hint(t::place_hint(lang)))
                (f.radios("unit", t::place_choose(lang), &draft.unit, options))
            } @else {
                (f.text("place", t::place_label(lang), &draft.place).hint(t::place_hint(lang)).suggest(href(lang, "/places/options"), "unit", &draft.unit))
            }
            (f.text("office", t::office_label(lang), &draft.office).hint(t::office_hint(lang)).max(OFFICE_MAX))
            (f.tick("representative", t::representative_label(lang), &draft.representative).hint(t::representative_hint(lang)))
            div.row { (Button::first(t::claim_send(lang))) }
        }))
    };
    Page::new(t::claim_title(lang), body).section(Section::Account).private(t::private_claim(lang))
}

fn state(lang: Lang, affiliation: &Affiliation) -> Markup {
    html! {
        @match (affiliation.verified_at.is_some(), affiliation.verified_how.as_deref()) {
            (false, _) => (Tag::Warn(t::affiliation_waiting(lang))),
            (true, Some("domain")) => (Tag::Good(t::verified_by_domain(lang))),
            (true, Some("provider")) => (Tag::Good(t::verified_by_provider(lang))),
            (true, Some("operator")) => (Tag::Good(t::verified_by_operator(lang))),
            (true, Some("representative")) => (Tag::Good(t::verified_by_representative(lang))),
            (true, _) => (Tag::Good(t::verified_by_steward(lang))),
        }
    }
}

/// What the reader may do with an affiliation, and whose it is.
#[derive(Clone, Copy)]
pub struct May {
    pub verify: bool,
    pub trust_domain: bool,
    pub is_own: bool,
}

pub fn show(lang: Lang, zone: &TimeZone, affiliation: &Affiliation, may: May) -> Page<'static> {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let address = |rest: &str| href(lang, &format!("/affiliations/{}/{rest}", affiliation.id));
    let domain = super::domain::telling_domain(&affiliation.person_email);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &affiliation.path)) { (affiliation.name) } }),
            title: affiliation.person_name.clone().into(),
            meta: Some(state(lang, affiliation)),
            ..PageHead::default()
        })
        div.stack {
            (Details(vec![
                (t::email_label(lang).into(), html! { (affiliation.person_email) }),
                (t::office_label(lang).into(), html! { (affiliation.office) }),
                (t::speaks_for(lang).into(), html! { @if affiliation.representative { (t::yes(lang)) } @else { (t::no(lang)) } }),
                (t::claimed_on(lang).into(), html! { (words::date_of(lang, affiliation.claimed_at, zone)) }),
            ]))
            @if may.verify && affiliation.verified_at.is_none() {
                (Form::post(f, address("verifications"), html! {
                    @if let (true, Some(domain), true) = (may.trust_domain, domain, affiliation.government.is_some()) {
                        (f.tick("domain", t::domain_label(lang, domain), "").hint(t::domain_hint(lang)))
                    }
                    div.row { (Button::first(t::verify_affiliation(lang))) }
                }))
            }
            (ui::one_button(&address("endings"), if may.is_own { t::affiliation_end(lang) } else { t::affiliation_end_other(lang) }, Tone::Danger))
        }
    };
    Page::new(affiliation.person_name.clone(), body).section(Section::Desk).private(t::private_affiliation(lang))
}

pub fn people(lang: Lang, government: &Government, people: &Slice<Affiliation>, total: i64) -> Page<'static> {
    let items = people.rows.iter().map(|one| Item {
        href: Some(href(lang, &format!("/affiliations/{}", one.id))),
        title: one.person_name.clone(),
        meta: Some(html! {
            (state(lang, one))
            span { (one.office) }
            @if one.representative { span { (t::representative(lang)) } }
        }),
        ..Item::default()
    });
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/governments/{}", government.slug))) { (government.name) } }),
            title: t::people_of(lang).into(),
            lede: Some(t::people_of_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            (ui::section("people", &t::people_count(lang, total), None, ui::list(items)))
            (Pager::new(lang, &format!("/governments/{}/people", government.slug), "", people))
        }
    };
    Page::new(t::people_of(lang), body).section(Section::Governments).private(t::private_people(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "verified" => Some(t::done_confirmed(visit.lang)),
        "ended" => Some(t::done_ended(visit.lang)),
        _ => None,
    }
}
