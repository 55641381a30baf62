//! The forms of the registers.

use kernel::access::Visit;
use maud::{Markup, html};
use ui::{Button, Fields, Form, FormErrors, LinkButton, Notice, Overtaken, Page, PageHead, Tone, href};
use words::Lang;

use super::domain::{Draft, Merger, NAME_MAX, NOTE_MAX};
use super::queries::Entered;
use crate::governments::domain::KINDS;
use crate::governments::pages::{countries, country, kind as government_kind};
use crate::governments::queries::Government;
use crate::organisations::handlers::KINDS as ORGANISATION_KINDS;
use crate::organisations::pages::kind as organisation_kind;
use crate::people::pages::{frame, to_desk};
use crate::words as t;

fn head(
    lang: Lang,
    back: Option<(&str, &str)>,
    title: &'static str,
    lede: &'static str,
    actions: Option<Markup>,
) -> Markup {
    let eyebrow = match back {
        Some((path, name)) => html! { a href=(href(lang, path)) { (name) } },
        None => to_desk(lang),
    };
    html! {
        (PageHead { eyebrow: Some(eyebrow), title: title.into(), lede: Some(lede.into()), actions, ..PageHead::default() })
    }
}

/// What differs between what is saved and what was typed.
fn compare<'a>(lang: Lang, saved: &'a Draft, typed: &'a Draft, kind: fn(Lang, &str) -> &'static str) -> Overtaken<'a> {
    Overtaken::new(lang)
        .field(t::register_name(lang), &*saved.name, &*typed.name)
        .field(t::fact_kind(lang), kind(lang, &saved.kind), kind(lang, &typed.kind))
        .field(t::filter_country(lang), country(lang, &saved.country), country(lang, &typed.country))
        .field(t::website(lang), &*saved.website, &*typed.website)
        .field(t::register_note(lang), &saved.note, &typed.note)
        .field(t::register_domains(lang), &saved.domains, &typed.domains)
}

/// `of` is the one that is corrected; without it a new one is registered. `overtaken` is what somebody else saved meanwhile.
pub fn government(
    lang: Lang,
    of: Option<&Government>,
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<&Draft>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let (title, lede, send) = match of {
        Some(_) => (t::correct_government(lang), t::correction_lede(lang), t::save(lang)),
        None => (t::register_government(lang), t::register_lede(lang), t::register_send(lang)),
    };
    let path = of.map(|of| format!("/governments/{}", of.slug));
    let address = path.as_ref().map_or_else(|| "/governments".to_owned(), |path| format!("{path}/corrections"));
    let merge = path.as_ref().map(
        |path| html! {
            (LinkButton(t::merge_begin(lang), &href(lang, &format!("{path}/mergers/new")), Tone::Quiet))
            @if of.is_some_and(|of| of.is_open) { (LinkButton(t::close_begin(lang), &href(lang, &format!("{path}/closures/new")), Tone::Quiet)) }
        },
    );
    let back = of.zip(path.as_deref()).map(|(of, path)| (path, of.name.as_str()));
    let body = html! {
        (head(lang, back, title, lede, merge))
        @if let Some(saved) = overtaken { (compare(lang, saved, draft, government_kind)) }
        (Form::post(f, href(lang, &address), html! {
            @if of.is_some() { (ui::hidden("version", &draft.version)) }
            (f.text("name", t::register_name(lang), &draft.name).max(NAME_MAX))
            (f.select("kind", t::fact_kind(lang), &draft.kind, Some(t::choose(lang)), KINDS.map(|one| (one, government_kind(lang, one)))))
            (f.select("country", t::filter_country(lang), &draft.country, Some(t::choose(lang)), countries(lang)))
            (f.url("website", t::website(lang), &draft.website).optional())
            (f.area("note", t::register_note(lang), &draft.note).hint(t::register_note_hint(lang)).max(NOTE_MAX).optional())
            (f.area("domains", t::register_domains(lang), &draft.domains).hint(t::register_domains_hint(lang)).optional())
            div.row { (Button::first(send)) }
        }))
    };
    frame(lang, title, body)
}

pub fn organisation(
    lang: Lang,
    of: &Entered,
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<&Draft>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let path = format!("/organisations/{}", of.slug);
    let merge = html! { (LinkButton(t::merge_begin(lang), &href(lang, &format!("{path}/mergers/new")), Tone::Quiet)) };
    let body = html! {
        (head(lang, Some((&path, &of.name)), t::correct_organisation(lang), t::correction_lede(lang), Some(merge)))
        @if let Some(saved) = overtaken { (compare(lang, saved, draft, organisation_kind)) }
        (Form::post(f, href(lang, &format!("{path}/corrections")), html! {
            (ui::hidden("version", &draft.version))
            (f.text("name", t::register_name(lang), &draft.name).max(NAME_MAX))
            (f.select("kind", t::fact_kind(lang), &draft.kind, Some(t::choose(lang)), ORGANISATION_KINDS.map(|one| (one, organisation_kind(lang, one)))))
            (f.select("country", t::filter_country(lang), &draft.country, Some(t::choose(lang)), countries(lang)).optional())
            (f.url("website", t::website(lang), &draft.website).optional())
            div.row { (Button::first(t::save(lang))) }
        }))
    };
    frame(lang, t::correct_organisation(lang), body)
}

/// `found` is what the other one is called, once it was found.
pub fn merge(
    lang: Lang,
    path: &str,
    name: &str,
    found: Option<&str>,
    merger: &Merger,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(lang, Some((path, name)), t::merge_title(lang), t::merge_lede(lang), None))
        @if let Some(found) = found { (Notice::Info(&t::merge_found(lang, name, found))) }
        (Form::post(f, href(lang, &format!("{path}/mergers")), html! {
            (f.text("into", t::merge_into(lang), &merger.into).hint(t::merge_into_hint(lang)))
            (f.tick("sure", t::merge_sure(lang), &merger.sure))
            div.row { (Button(t::merge_send(lang), Tone::Danger, None)) a href=(href(lang, path)) { (t::leave_it(lang)) } }
        }))
    };
    frame(lang, t::merge_title(lang), body)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    match ui::visit::done(visit)? {
        "registered" => Some(t::done_registered(visit.lang)),
        "corrected" => Some(t::done_corrected(visit.lang)),
        "merged" => Some(t::done_merged(visit.lang)),
        _ => None,
    }
}
