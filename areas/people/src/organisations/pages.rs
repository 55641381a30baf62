//! What is shown of organisations.

use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{Button, Card, Empty, Fields, Form, FormErrors, LinkButton, Page, PageHead, Pager, Section, Tag, Tone, href};
use words::Lang;

use super::handlers::{Draft, Filter, KINDS};
use super::queries::Organisation;
use crate::words as t;

pub fn kind(lang: Lang, kind: &str) -> &'static str {
    match kind {
        "network" => t::organisation_network(lang),
        "company" => t::organisation_company(lang),
        "ngo" => t::organisation_ngo(lang),
        "university" => t::organisation_university(lang),
        "grassroots" => t::organisation_grassroots(lang),
        _ => t::organisation_institution(lang),
    }
}

fn mark(lang: Lang, organisation: &Organisation) -> Markup {
    html! { @if organisation.statement.is_some() { (Tag::Good(t::supporter(lang))) } }
}

pub fn list(lang: Lang, filter: &Filter, page: &Slice<Organisation>, total: i64) -> Page<'static> {
    let errors = FormErrors::new();
    let f = Fields::new(lang, &errors);
    let query = if filter.only_supporters() { "standing=supporter" } else { "" };
    let cards = page.rows.iter().map(|one| Card {
        href: href(lang, &format!("/organisations/{}", one.slug)),
        title: one.name.clone().into(),
        words: None,
        meta: html! { span { (kind(lang, &one.kind)) } (mark(lang, one)) },
    });
    let action = html! { (LinkButton(t::enter_organisation(lang), &href(lang, "/organisations/new"), Tone::Second)) };
    let body = html! {
        (PageHead { title: t::organisations_title(lang).into(), lede: Some(t::organisations_lede(lang).into()), actions: Some(action.clone()), ..PageHead::default() })
        div.stack {
            (Form::get(f, href(lang, "/organisations"), html! {
                (f.select("standing", t::filter_standing(lang), &filter.standing, Some(t::all_standings(lang)), [("supporter", t::supporter(lang))]))
                (Button::first(t::filter_send(lang)))
            }))
            @if page.rows.is_empty() { (Empty { words: t::organisations_empty(lang), action: Some(action) }) } @else {
                (ui::section("found", &t::organisations_count(lang, total), None, html! { (ui::cards(cards)) }))
                (Pager::new(lang, "/organisations", query, page))
            }
        }
    };
    Page::new(t::organisations_title(lang), body).section(Section::Declaration).description(t::organisations_lede(lang))
}

/// What the reader may do here beside reading.
#[derive(Clone, Copy)]
pub struct May {
    pub endorse: bool,
    pub correct: bool,
}

pub fn show(lang: Lang, organisation: &Organisation, may: May) -> Page<'static> {
    let endorse = href(lang, &format!("/organisations/{}/endorsements/new", organisation.slug));
    let may_endorse = may.endorse && organisation.statement.is_none();
    let correct = href(lang, &format!("/organisations/{}/corrections/new", organisation.slug));
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/organisations")) { (t::organisations_title(lang)) } }),
            title: organisation.name.clone().into(),
            meta: Some(html! { span { (kind(lang, &organisation.kind)) } (mark(lang, organisation)) }),
            actions: (may_endorse || may.correct).then(|| html! {
                @if may_endorse { (LinkButton(t::endorse(lang), &endorse, Tone::First)) }
                @if may.correct { (LinkButton(t::correct_begin(lang), &correct, Tone::Quiet)) }
            }),
            ..PageHead::default()
        })
        div.stack {
            @if let Some(statement) = &organisation.statement { blockquote.prose.lines { (statement) } }
            @if let Some(website) = &organisation.website { p { a href=(website) rel="nofollow noreferrer" { (t::website(lang)) } } }
            @if let Some(source) = &organisation.source_url { p { (ui::source(lang, source)) } }
        }
    };
    Page::new(organisation.name.clone(), body).section(Section::Declaration)
}

pub fn new(lang: Lang, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead { title: t::enter_organisation(lang).into(), lede: Some(t::enter_organisation_lede(lang).into()), ..PageHead::default() })
        (Form::post(f, href(lang, "/organisations"), html! {
            (f.text("name", t::organisation_name(lang), &draft.name).max(120))
            (f.select("kind", t::fact_kind(lang), &draft.kind, Some(t::choose(lang)), KINDS.map(|one| (one, kind(lang, one)))))
            (f.url("website", t::website(lang), &draft.website).optional())
            (f.text("office", t::office_label(lang), &draft.office).max(120))
            div.row { (Button::first(t::claim_send(lang))) }
        }))
    };
    Page::new(t::enter_organisation(lang), body).section(Section::Account).private(t::private_claim(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "endorsed" => Some(t::done_endorsed(visit.lang)),
        _ => None,
    }
}
