//! What is shown of the comments on a draft, on its page.

use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::paging::Slice;
use maud::{Markup, html};
use nouns::PersonId;
use ui::{Button, Fields, Form, FormErrors, Order, Pager, Tag, Tone, href, one_button};
use words::Lang;

use super::queries::Remark;
use crate::comment_windows::domain::ANSWER_MAX;
use crate::comment_windows::queries::Window;
use crate::resources::domain::State;
use crate::resources::queries::Resource;
use crate::words as t;

pub const WORDS_MAX: usize = 4000;

/// The comments on a draft for those for whom it is or was open.
pub struct Remarks<'a> {
    pub window: Window,
    pub found: Slice<Remark>,
    pub total: i64,
    pub muted: Vec<PersonId>,
    pub today: Date,
    pub reader: Option<PersonId>,
    pub may_close: bool,
    /// Whether the reader can have comments translated.
    pub translates: bool,
    /// What was typed as a comment, and as an answer to all of them.
    pub words: &'a str,
    pub answer: &'a str,
}

fn entry(lang: Lang, zone: &TimeZone, shown: &Remarks<'_>, one: &Remark) -> Markup {
    let is_own = shown.reader == Some(one.person);
    html! {
        li {
            h3 { (one.name) }
            div.meta {
                @if let (Some(slug), Some(name)) = (&one.government_slug, &one.government_name) {
                    a href=(href(lang, &format!("/governments/{slug}"))) { (name) }
                }
                span { (words::date_of(lang, one.written_at, zone)) }
                @if one.example { (ui::example(lang)) }
            }
            @if one.is_hidden { (ui::hidden_here(lang, is_own)) } @else if one.withdrawn_at.is_some() { p.hint { (t::remark_gone(lang)) } } @else {
                @let tag = if shown.translates { finding::language_of(&one.words) } else { None };
                @let said = html! { p.prose.lines lang=[ui::foreign(lang, tag)] { (one.words) } };
                @if shown.muted.contains(&one.person) { (ui::folded(lang, said)) } @else { (said) }
                div.row {
                    @if shown.translates { (ui::translate_button(lang, "remark", one.id, &one.name, tag)) }
                    @if is_own { (one_button(&href(lang, &format!("/remarks/{}/withdrawals", one.id)), t::remark_withdraw(lang), Tone::Quiet)) }
                    @else if shown.reader.is_some() { (ui::report_link(lang, "remark", one.id, &one.name)) }
                }
            }
        }
    }
}

/// Whether something was wrong in one of the forms here, which say so themselves.
pub fn are_of(errors: &FormErrors) -> bool {
    errors.of("words").is_some() || errors.of("answer").is_some()
}

pub fn section(lang: Lang, zone: &TimeZone, resource: &Resource, shown: &Remarks<'_>, errors: &FormErrors) -> Markup {
    let window = &shown.window;
    let address = href(lang, &format!("/library/{}", resource.slug));
    // Each form shows only what was wrong in it.
    let none = FormErrors::new();
    let of = |field| Fields::new(lang, if errors.of(field).is_some() { errors } else { &none });
    let is_open = resource.state == State::Draft && window.is_open(shown.today);
    let answer = if shown.answer.is_empty() { window.answer.as_deref().unwrap_or_default() } else { shown.answer };
    let until = words::date(lang, window.closes_on);
    ui::section(
        "comments",
        &t::remarks_count(lang, shown.total),
        None,
        html! {
            p.row {
                @if is_open { (Tag::Good(t::window_open(lang))) span { (t::comments_until(lang, &until)) } }
                @else { (Tag::Plain(t::window_closed(lang))) }
                span { (t::comments_of(lang, window.audience.name_of(lang, resource.others().len()))) }
            }
            @if !window.asks.is_empty() { p.prose.lines { (window.asks) } }
            @if let Some(answer) = &window.answer {
                h3 { (t::closing_answer_title(lang)) }
                p.prose.lines { (answer) }
            }
            @if is_open {
                @if shown.reader.is_some() {
                    (Form::post(of("words"), format!("{address}/remarks"), html! {
                        (of("words").area("words", t::remark_label(lang), shown.words).hint(t::remark_hint(lang)).max(WORDS_MAX))
                        div.row { (Button(t::remark_send(lang), Tone::Second, None)) }
                    }))
                } @else { p.hint { (t::remark_sign_in(lang)) } }
            } @else if !shown.words.is_empty() {
                p.hint { (t::remark_kept(lang)) }
                p.prose.lines { (shown.words) }
            }
            @if shown.may_close {
                (Form::post(of("answer"), format!("{address}/comment-windows/closings"), html! {
                    (of("answer").area("answer", t::closing_answer(lang), answer).hint(t::closing_answer_hint(lang)).max(ANSWER_MAX))
                    div.row { (Button(if window.closed_at.is_none() { t::closing_send(lang) } else { t::closing_again(lang) }, Tone::Second, None)) }
                }))
            }
            @if !shown.found.rows.is_empty() {
                ul.list { @for one in &shown.found.rows { (entry(lang, zone, shown, one)) } }
                (Pager::new(lang, &format!("/library/{}", resource.slug), "", &shown.found).order(Order::Newest).at("#comments"))
            }
        },
    )
}
