//! What is shown of texts that wait.

use jiff::tz::TimeZone;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{Button, Fields, Form, FormErrors, Item, Notice, Page, PageHead, Pager, Section, Tag, href};
use words::Lang;

use super::domain::{Draft, Kind, State};
use super::queries::{HeldText, Listed, OwnHeld};
use crate::cases::domain::REASON_MAX;
use crate::words as t;

/// As much of a text as a list shows.
const SUMMARY: usize = 300;

const fn kind(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Comment => t::kind_comment(lang),
        Kind::Remark => t::kind_remark(lang),
        Kind::Post => t::kind_post(lang),
        Kind::Discussion => t::kind_discussion(lang),
    }
}

fn state(lang: Lang, state: State) -> Markup {
    match state {
        State::Waits => html! { (Tag::Warn(t::state_open(lang))) },
        State::LetIn => html! { (Tag::Good(t::state_let_in(lang))) },
        State::Refused => html! { (Tag::Bad(t::state_refused(lang))) },
    }
}

/// What waits, on the page of what was reported.
pub fn waiting(lang: Lang, path: &str, found: &Slice<Listed>, zone: &TimeZone) -> Markup {
    let items = found.rows.iter().map(|one| Item {
        href: Some(href(lang, &format!("/held-texts/{}", one.id))),
        title: t::held_of(lang, kind(lang, one.kind), &one.name),
        words: Some(one.words.chars().take(SUMMARY).collect()),
        meta: Some(html! { span { (one.group_name) } span { (t::waits_since(lang, &words::date_of(lang, one.made_at, zone))) } }),
        ..Item::default()
    });
    ui::section(
        "held",
        t::held_title(lang),
        None,
        html! {
            p.hint { (t::held_what(lang)) }
            (ui::list(items))
            (Pager::new(lang, path, "", found).of(t::held_title(lang), "held"))
        },
    )
}

/// What of the reader's waits or was refused.
pub fn own(lang: Lang, found: &[OwnHeld]) -> Markup {
    let items = found.iter().map(|one| Item {
        href: Some(href(lang, &format!("/held-texts/{}", one.id))),
        title: kind(lang, one.kind).into(),
        words: Some(one.words.clone()),
        meta: Some(state(lang, one.state)),
        ..Item::default()
    });
    ui::section("waits", t::held_own(lang), None, ui::list(items))
}

pub fn show(lang: Lang, held: &HeldText, is_own: bool, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", held.group_slug))) { (held.group_name) } }),
            title: t::held_of(lang, kind(lang, held.kind), &held.name).into(),
            meta: Some(state(lang, held.state)),
            ..PageHead::default()
        })
        div.stack {
            @if let Some(reason) = held.reason.as_ref().filter(|reason| !reason.is_empty()) { (ui::section("decided", t::decided_title(lang), None, html! { p.prose.lines { (reason) } })) }
            @if held.words.is_empty() { (Notice::Info(t::held_is_there(lang))) } @else {
                (ui::section("text", kind(lang, held.kind), None, html! { p.prose.lines { (held.words) } (ui::enclosed_links(lang, &held.words)) }))
            }
            @if is_own { @if held.state == State::Waits { (Notice::Info(t::held_why(lang))) } }
            @else if held.state == State::Waits {
                (ui::section("decide", t::decide_title(lang), None, html! {
                    (Form::post(f, href(lang, &format!("/held-texts/{}/decisions", held.id)), html! {
                        (f.radios("outcome", t::outcome_label(lang), &draft.outcome, [
                            (State::LetIn.word(), t::choice_let_in(lang), None),
                            (State::Refused.word(), t::choice_refuse(lang), None),
                        ]))
                        (f.area("reason", t::reason_label(lang), &draft.reason).hint(t::held_reason_hint(lang)).max(REASON_MAX).optional())
                        div.row { (Button::first(t::decide_send(lang))) }
                    }))
                }))
            } @else { (f.summary()) }
        }
    };
    Page::new(t::held_title(lang), body).section(Section::Groups).private(t::private_held(lang))
}
