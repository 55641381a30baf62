//! What is shown of links.

use maud::{Markup, html};
use nouns::ProposalId;
use ui::{Button, Empty, Fields, Form, FormErrors, Item, Tag, Tone, href};
use words::Lang;

use super::domain::Kind;
use super::queries::Link;
use crate::dossiers::queries::Dossier;
use crate::words as t;

fn path(link: &Link) -> String {
    match link.kind {
        Kind::Resource => format!("/library/{}", link.slug),
        Kind::Meeting => format!("/events/{}", link.slug),
        Kind::Proposal => format!("/proposals/{}", ProposalId::from_uuid(link.thing)),
    }
}

fn name(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Resource => t::link_resource(lang),
        Kind::Meeting => t::link_meeting(lang),
        Kind::Proposal => t::link_proposal(lang),
    }
}

/// `address` is what was typed, if it could not be read.
pub fn links(
    lang: Lang,
    dossier: &Dossier,
    links: &[Link],
    may_change: bool,
    address: &str,
    errors: &FormErrors,
) -> Markup {
    let own = href(lang, &format!("/dossiers/{}/links", dossier.slug));
    let f = Fields::new(lang, errors);
    html! {
        (ui::section("links", t::links_title(lang), None, html! {
            @if links.is_empty() { (Empty { words: t::links_none(lang), action: None }) } @else {
                (ui::list(links.iter().map(|link| Item {
                    href: Some(href(lang, &path(link))),
                    title: link.title.clone(),
                    meta: Some(html! { (Tag::Plain(name(lang, link.kind))) }),
                    actions: may_change.then(|| ui::one_button_with(
                        &format!("{own}/endings"), t::unlink(lang), &link.title, Tone::Second,
                        &[("kind", link.kind.word()), ("thing", &link.thing.to_string())],
                    )),
                    ..Item::default()
                })))
            }
            @if may_change {
                (Form::post(f, own.clone(), html! {
                    (f.text("address", t::link_label(lang), address).hint(t::link_hint(lang)).max(500))
                    div.row { (Button(t::link_send(lang), Tone::Second, None)) }
                }))
            }
        }))
    }
}
