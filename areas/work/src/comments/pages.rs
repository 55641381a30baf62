//! What is shown of comments and suggested edits on the page of their proposal.

use maud::{Markup, html};
use ui::{Button, Fields, Form, Order, Pager, Tag, Tone, href, one_button};
use words::Lang;

use super::domain::{Outcome, Part};
use super::queries::Comment;
use crate::proposals::domain::TEXT_MAX;
use crate::proposals::pages::{Sent, Shown};
use crate::words as t;

/// What a part of a proposal is called.
pub const fn part(lang: Lang, part: Part) -> &'static str {
    match part {
        Part::Title => t::title_label(lang),
        Part::Problem => t::problem_label(lang),
        Part::Wanted => t::wanted_label(lang),
    }
}

fn outcome(lang: Lang, outcome: Outcome) -> Markup {
    match outcome {
        Outcome::Open => html! { (Tag::Info(t::suggestion_open(lang))) },
        Outcome::Taken => html! { (Tag::Good(t::suggestion_taken(lang))) },
        Outcome::Refused => html! { (Tag::Plain(t::suggestion_refused(lang))) },
    }
}

/// The edit that a comment suggests: what the text said, and what it should say.
fn edit(lang: Lang, shown: &Shown<'_>, comment: &Comment) -> Markup {
    let Some(field) = comment.field else { return html! {} };
    let is_open = comment.outcome == Some(Outcome::Open) && shown.proposal.state.is_open();
    let overtaken = is_open && comment.base.as_deref() != Some(field.of(shown.proposal));
    html! {
        div.edit {
            p.hint { (t::suggestion_for(lang, part(lang, field))) }
            @if let Some(base) = &comment.base { del { span.visually-hidden { (t::suggestion_was(lang)) " " } span.lines { (base) } } }
            @if let Some(suggested) = &comment.suggested { ins { span.visually-hidden { (t::suggestion_new(lang)) " " } span.lines { (suggested) } } }
        }
        @if overtaken { p.hint { (t::suggestion_overtaken(lang)) } }
        @if is_open && shown.may.adopt {
            div.row {
                @if overtaken {
                    @if shown.is_own { a class="button second" href=(href(lang, &format!("/proposals/{}/changes/new?suggestion={}", shown.proposal.id, comment.id))) { (t::suggestion_by_hand(lang)) } }
                } @else {
                    (one_button(&href(lang, &format!("/suggestions/{}/adoptions", comment.id)), t::suggestion_take(lang), Tone::Second))
                }
                (one_button(&href(lang, &format!("/suggestions/{}/refusals", comment.id)), t::suggestion_refuse(lang), Tone::Quiet))
            }
        }
    }
}

fn entry(lang: Lang, shown: &Shown<'_>, comment: &Comment) -> Markup {
    let is_own = shown.reader == Some(comment.person);
    let may_withdraw = is_own && comment.withdrawn_at.is_none() && comment.outcome != Some(Outcome::Taken);
    html! {
        li {
            h3 { (comment.name) }
            div.meta {
                @if let (Some(slug), Some(name)) = (&comment.government_slug, &comment.government_name) {
                    a href=(href(lang, &format!("/governments/{slug}"))) { (name) }
                }
                span { (words::date_of(lang, comment.written_at, shown.zone)) }
                @if let (Some(known), None) = (comment.outcome, comment.withdrawn_at) { (outcome(lang, known)) }
                @if comment.example { (ui::example(lang)) }
            }
            @if comment.is_hidden { (ui::hidden_here(lang, is_own)) } @else if comment.withdrawn_at.is_some() { p.hint { (t::comment_gone(lang)) } } @else {
                @let said = html! { @if !comment.words.is_empty() { p.prose.lines { (comment.words) } } (edit(lang, shown, comment)) };
                @if shown.muted.contains(&comment.person) { (ui::folded(lang, said)) } @else { (said) }
                @if may_withdraw { (one_button(&href(lang, &format!("/comments/{}/withdrawals", comment.id)), t::comment_withdraw(lang), Tone::Quiet)) }
                @if shown.translates { (ui::translate_button(lang, "comment", comment.id, &comment.name, finding::language_of(&comment.words))) }
                @if !is_own { div.row { (ui::report_link(lang, "comment", comment.id, &comment.name)) } }
            }
        }
    }
}

/// The comments of a page with the form for another one.
pub fn list(lang: Lang, shown: &Shown<'_>) -> Markup {
    let address = href(lang, &format!("/proposals/{}", shown.proposal.id));
    let only = if shown.view.only_open { "only=edits" } else { "" };
    let f = Fields::new(lang, shown.errors_of(Sent::Comment));
    let title = if shown.view.only_open {
        t::suggestions_count(lang, shown.proposal.suggestions)
    } else {
        t::comments_count(lang, shown.proposal.comments)
    };
    let beside = html! {
        @if shown.view.only_open { a href={ (address) "#comments" } { (t::comments_all(lang)) } }
        @else if shown.proposal.suggestions > 0 { a href={ (address) "?only=edits#comments" } { (t::suggestions_count(lang, shown.proposal.suggestions)) } }
    };
    ui::section(
        "comments",
        &title,
        Some(beside),
        html! {
            (Form::post(f, format!("{address}/comments"), html! {
                (f.area("words", t::comment_label(lang), shown.typed.words).hint(t::comment_hint(lang)).max(TEXT_MAX))
                div.row { (Button(t::comment_send(lang), Tone::Second, None)) }
                (ui::draft(lang, shown.zone, &shown.held))
            }))
            @if !shown.comments.rows.is_empty() {
                ul.list { @for comment in &shown.comments.rows { (entry(lang, shown, comment)) } }
                (Pager::new(lang, &format!("/proposals/{}", shown.proposal.id), only, shown.comments).order(Order::Newest).at("#comments"))
            }
        },
    )
}
