//! What is shown of a restriction: what it does and does not, in plain words, with its source.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Order, Page, PageHead, Pager, Section,
    Tag, Tone, bullets, href, section,
};
use words::Lang;

use super::domain::{Ground, ends_from};
use super::handlers::Wish;
use super::queries::Restriction;
use super::stewards::{Asked, REASON_MAX, Why};
use crate::words as t;

fn head(title: &'static str, lede: &'static str) -> PageHead<'static> {
    PageHead { title: title.into(), lede: Some(lede.into()), ..PageHead::default() }
}

const fn ground(lang: Lang, ground: Ground) -> &'static str {
    match ground {
        Ground::Accuracy => t::ground_accuracy(lang),
        Ground::Unlawful => t::ground_unlawful(lang),
        Ground::Claims => t::ground_claims(lang),
        Ground::Objection => t::ground_objection(lang),
    }
}

fn grounds<'a>(f: Fields<'a>, lang: Lang, chosen: &'a str) -> Markup {
    html! { (f.radios("ground", t::ground_label(lang), chosen, Ground::ALL.iter().map(|one| (one.word(), ground(lang, *one), None)))) }
}

/// What it means, for who has it and for who thinks about it.
fn meaning(lang: Lang) -> Markup {
    html! {
        (section("not", t::restrict_not(lang), None, bullets([
            t::restrict_not_1(lang), t::restrict_not_2(lang), t::restrict_not_3(lang), t::restrict_not_4(lang),
        ])))
        (section("still", t::restrict_still(lang), None, bullets([
            t::restrict_still_1(lang), t::restrict_still_2(lang), t::restrict_still_3(lang), t::restrict_still_4(lang),
        ])))
        p.hint { a href="https://eur-lex.europa.eu/eli/reg/2016/679/oj#art_18" { (t::restrict_source(lang)) } }
    }
}

pub fn ask(lang: Lang, led_alone: &[String], wish: &Wish, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let groups: Vec<&str> = led_alone.iter().map(String::as_str).collect();
    let body = html! {
        (head(t::restrict_title(lang), t::restrict_lede(lang)))
        div.stack {
            @if !groups.is_empty() { (Notice::Warn(&t::restrict_led_alone(lang, &words::list(lang, &groups)))) }
            (meaning(lang))
            (Form::post(f, href(lang, "/account/restriction"), html! {
                (grounds(f, lang, &wish.ground))
                div.row { (Button::first(t::restrict_send(lang))) a href=(href(lang, "/account/data")) { (t::leave_it(lang)) } }
            }))
        }
    };
    Page::new(t::restrict_title(lang), body).section(Section::Account).private(t::private_own(lang))
}

pub fn own(lang: Lang, zone: &TimeZone, restriction: &Restriction) -> Page<'static> {
    let by = if restriction.by_steward { t::restrict_by_steward(lang) } else { t::restrict_by_you(lang) };
    let body = html! {
        (head(t::restrict_title(lang), t::restricted_lede(lang)))
        div.stack {
            @if let Some(from) = ends_from(restriction.ending_told_at) {
                (Notice::Warn(&t::restrict_will_end(lang, &words::date_of(lang, from, zone))))
            }
            (Details(vec![
                (t::restrict_since(lang).into(), html! { (words::date_of(lang, restriction.since, zone)) }),
                (t::ground_label(lang).into(), html! { (ground(lang, restriction.ground)) }),
                (t::restrict_by(lang).into(), html! { (by) }),
            ]))
            (ui::one_button(&href(lang, "/account/restriction/endings"), t::restrict_end(lang), Tone::First))
            (meaning(lang))
            p { a href=(href(lang, "/account/data")) { (t::data_title(lang)) } }
        }
    };
    Page::new(t::restrict_title(lang), body).section(Section::Account).private(t::private_own(lang))
}

fn row(lang: Lang, zone: &TimeZone, now: Timestamp, one: &Restriction) -> Item {
    let address = |rest: &str| href(lang, &format!("/restrictions/{}/{rest}", one.person));
    let ends = ends_from(one.ending_told_at);
    let actions = match ends {
        None => html! { (LinkButton(t::restrictions_tell(lang), &address("notifications/new"), Tone::Second)) },
        Some(from) if from <= now => {
            ui::one_button_about(&address("endings"), t::restrictions_end(lang), &one.name, Tone::Danger)
        }
        Some(_) => html! {},
    };
    Item {
        title: format!("{} ({})", one.name, one.email),
        words: Some(ground(lang, one.ground).to_owned()),
        meta: Some(html! {
            span { (t::restrictions_since(lang, &words::date_of(lang, one.since, zone))) }
            @if let Some(from) = ends { (Tag::Info(&t::restrictions_told(lang, &words::date_of(lang, from, zone)))) }
        }),
        actions: Some(actions),
        ..Item::default()
    }
}

pub fn list(lang: Lang, zone: &TimeZone, now: Timestamp, rows: &Slice<Restriction>) -> Page<'static> {
    let new = html! { (LinkButton(t::restrictions_new(lang), &href(lang, "/restrictions/new"), Tone::Second)) };
    let body = html! {
        (PageHead { title: t::restrictions_title(lang).into(), lede: Some(t::restrictions_lede(lang).into()), actions: Some(new), ..PageHead::default() })
        div.stack {
            @if rows.rows.is_empty() { (Empty { words: t::restrictions_none(lang), action: None }) }
            @else { (ui::list(rows.rows.iter().map(|one| row(lang, zone, now, one)))) }
            (Pager::new(lang, "/restrictions", "", rows).order(Order::Newest))
            p { a href=(href(lang, "/office")) { (t::restrictions_back(lang)) } }
        }
    };
    Page::new(t::restrictions_title(lang), body).section(Section::Desk).private(t::private_removal(lang))
}

pub fn new(lang: Lang, asked: &Asked, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(t::restrictions_new(lang), t::restrictions_new_lede(lang)))
        (Form::post(f, href(lang, "/restrictions"), html! {
            (f.text("email", t::removal_email(lang), &asked.email))
            (grounds(f, lang, &asked.ground))
            (f.tick("sure", t::restrict_sure(lang), &asked.sure))
            div.row { (Button::first(t::restrictions_send(lang))) a href=(href(lang, "/restrictions")) { (t::leave_it(lang)) } }
        }))
    };
    Page::new(t::restrictions_new(lang), body).section(Section::Desk).private(t::private_removal(lang))
}

/// Telling somebody that it will end.
pub fn tell(lang: Lang, restriction: &Restriction, why: &Why, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let lede = t::restrictions_tell_lede(lang, &restriction.name);
    let body = html! {
        (PageHead { title: t::restrictions_tell(lang).into(), lede: Some(lede.into()), ..PageHead::default() })
        (Form::post(f, href(lang, &format!("/restrictions/{}/notifications", restriction.person)), html! {
            (f.text("reason", t::reason(lang), &why.reason).hint(t::restrictions_reason_hint(lang)).max(REASON_MAX))
            div.row { (Button::first(t::restrictions_tell(lang))) a href=(href(lang, "/restrictions")) { (t::leave_it(lang)) } }
        }))
    };
    Page::new(t::restrictions_tell(lang), body).section(Section::Desk).private(t::private_removal(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "restricted" => Some(t::done_restricted(lang)),
        "restricted-other" => Some(t::done_restricted_other(lang)),
        "told" => Some(t::done_restriction_told(lang)),
        "too-early" => Some(t::restrictions_too_early(lang)),
        "unrestricted-other" => Some(t::done_unrestricted_other(lang)),
        _ => None,
    }
}
