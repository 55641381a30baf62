//! What is shown of reports: the form, and to each person what they have reported and what of theirs was hidden.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Empty, Fields, Form, FormErrors, Item, LinkButton, Order, Page, PageHead, Pager, Section, Tag, Tone, href,
};
use words::Lang;

use super::domain::{Draft, Ground, WORDS_MAX};
use super::queries::OwnReport;
use crate::cases::domain::State;
use crate::cases::queries::OwnCase;
use crate::held_texts::{pages as held_texts, queries::OwnHeld};
use crate::things::{Kind, Thing};
use crate::words as t;

pub const fn ground(lang: Lang, ground: Ground) -> &'static str {
    match ground {
        Ground::Insult => t::ground_insult(lang),
        Ground::Spam => t::ground_spam(lang),
        Ground::Private => t::ground_private(lang),
        Ground::Unlawful => t::ground_unlawful(lang),
        Ground::Other => t::ground_other(lang),
    }
}

pub const fn kind(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Adoption => t::kind_adoption(lang),
        Kind::Challenge => t::kind_challenge(lang),
        Kind::Comment => t::kind_comment(lang),
        Kind::Explanation => t::kind_explanation(lang),
        Kind::Remark => t::kind_remark(lang),
        Kind::Post => t::kind_post(lang),
        Kind::Proposal => t::kind_proposal(lang),
        Kind::Question => t::kind_question(lang),
        Kind::Resource => t::kind_resource(lang),
    }
}

/// A text with who wrote it and where it stands.
pub fn text(lang: Lang, shown: (Kind, Option<&str>, &str, &str)) -> Markup {
    let (of, name, title, words) = shown;
    ui::section(
        "text",
        kind(lang, of),
        None,
        html! {
            div.meta { @if let Some(name) = name { span { (name) } } span { (title) } }
            p.prose.lines { (words) }
            (ui::enclosed_links(lang, words))
        },
    )
}

/// The form; `name` is that of whoever wrote the text.
pub fn new(lang: Lang, thing: &Thing, name: Option<&str>, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let choices = Ground::ALL.iter().map(|one| (one.word(), ground(lang, *one), None));
    let address = format!("/reports/{}/{}", thing.kind.word(), thing.id);
    let body = html! {
        (PageHead { title: t::report_title(lang).into(), lede: Some(t::report_lede(lang).into()), ..PageHead::default() })
        div.stack {
            (text(lang, (thing.kind, name, &thing.title, &thing.words)))
            (Form::post(f, href(lang, &address), html! {
                (f.radios("ground", t::ground_label(lang), &draft.ground, choices))
                (f.area("words", t::report_words_label(lang), &draft.words).hint(t::report_words_hint(lang)).max(WORDS_MAX))
                div.row { (Button::first(t::report_send(lang))) (LinkButton(t::back(lang), &href(lang, &thing.path()), Tone::Quiet)) }
            }))
            @if let Some(name) = name {
                (ui::section("mute", t::mute_title(lang), None, html! {
                    p { (t::mute_what(lang)) }
                    (ui::one_button_about(&href(lang, &format!("/texts/{}/{}/mutes", thing.kind.word(), thing.id)), t::mute(lang), name, Tone::Second))
                }))
            }
        }
    };
    Page::new(t::report_title(lang), body).private(t::private_report(lang))
}

/// What a person has reported, and what of theirs was hidden.
pub struct Own<'a> {
    pub reports: &'a Slice<OwnReport>,
    pub hidden: &'a [OwnCase],
    pub held: &'a [OwnHeld],
    pub zone: TimeZone,
}

/// Whoever reported something learns whether it is there. That its author has appealed is between author and moderators.
fn outcome(lang: Lang, state: State) -> Markup {
    match state {
        State::Open => html! { (Tag::Info(t::outcome_waits(lang))) },
        State::Hidden | State::Appealed | State::Upheld => html! { (Tag::Good(t::outcome_hidden(lang))) },
        State::Stands | State::Restored => html! { (Tag::Plain(t::outcome_stands(lang))) },
    }
}

pub fn list(lang: Lang, shown: &Own<'_>) -> Page<'static> {
    let reports = shown.reports.rows.iter().map(|one| Item {
        title: t::reported_what(lang, kind(lang, one.kind), ground(lang, one.ground)),
        words: Some(one.words.clone()),
        meta: Some(html! { (outcome(lang, one.state)) span { (words::date_of(lang, one.reported_at, &shown.zone)) } }),
        ..Item::default()
    });
    let hidden = shown.hidden.iter().map(|one| Item {
        href: Some(href(lang, &format!("/cases/{}", one.id))),
        title: kind(lang, one.kind).into(),
        words: Some(one.words.clone()),
        meta: Some(html! { (crate::cases::pages::state(lang, one.state)) }),
        ..Item::default()
    });
    let body = html! {
        (PageHead {
            title: t::reports_title(lang).into(),
            lede: Some(t::reports_lede(lang).into()),
            actions: Some(html! { (LinkButton(t::mutes_title(lang), &href(lang, "/mutes"), Tone::Second)) }),
            ..PageHead::default()
        })
        div.stack {
            @if !shown.hidden.is_empty() { (ui::section("hidden", t::hidden_own(lang), None, ui::list(hidden))) }
            @if !shown.held.is_empty() { (held_texts::own(lang, shown.held)) }
            (ui::section("reported", t::reported_own(lang), None, html! {
                @if shown.reports.rows.is_empty() { (Empty { words: t::reports_none(lang), action: None }) }
                @else { (ui::list(reports)) (Pager::new(lang, "/reports", "", shown.reports).order(Order::Newest)) }
            }))
        }
    };
    Page::new(t::reports_title(lang), body).section(Section::Account).private(t::private_own(lang))
}

pub fn done(visit: &Visit) -> Option<&'static str> {
    (ui::visit::done(visit)? == "reported").then(|| t::done_reported(visit.lang))
}
