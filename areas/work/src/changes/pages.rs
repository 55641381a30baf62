//! The form for a change, and the earlier texts.

use jiff::tz::TimeZone;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, LinkButton, Order, Page, Pager, Section, Tone, hidden, href,
};
use words::Lang;

use super::queries::Earlier;
use crate::comments::queries::Comment;
use crate::proposals::domain::Draft;
use crate::proposals::pages::head;
use crate::proposals::pages::{fields, kind};
use crate::proposals::queries::Proposal;
use crate::words as t;

/// What the form for a change shows.
pub struct Change<'a> {
    pub proposal: &'a Proposal,
    pub draft: &'a Draft,
    pub suggestion: Option<&'a Comment>,
    /// Whether the text was changed while this one was written.
    pub overtaken: bool,
}

/// What the proposal says now, where that is not what was typed.
fn now(lang: Lang, proposal: &Proposal, draft: &Draft) -> Markup {
    let said = [
        (t::title_label(lang), &proposal.title, &*draft.title),
        (t::problem_label(lang), &proposal.problem, &draft.problem),
        (t::wanted_label(lang), &proposal.wanted, &draft.wanted),
        (t::brings_label(lang), &proposal.brings, &draft.brings),
    ];
    let other = said.into_iter().filter(|(_, now, typed)| now.trim() != typed.trim());
    ui::section(
        "now",
        t::change_now(lang),
        None,
        html! {
            p.prose { (t::change_now_what(lang)) }
            (Details(other.map(|(label, now, _)| (label.into(), html! { span.lines { (now) } })).collect()))
        },
    )
}

pub fn new(lang: Lang, shown: &Change<'_>, errors: &FormErrors) -> Page<'static> {
    let Change { proposal, draft, suggestion, overtaken } = shown;
    let f = Fields::new(lang, errors);
    let body = html! {
        (head(lang, proposal, t::change_title(lang), t::change_lede(lang)))
        div.stack {
            @if *overtaken { (now(lang, proposal, draft)) }
            @if proposal.state.is_open() {
                (Form::post(f, href(lang, &format!("/proposals/{}/changes", proposal.id)), html! {
                    (hidden("version", &proposal.version.to_string()))
                    @if let Some(one) = suggestion {
                        (hidden("suggestion", &one.id.to_string()))
                        p.hint { (t::change_suggested_by(lang, &one.name)) }
                    }
                    (fields(f, draft, None))
                    div.row { (Button::first(t::change_send(lang))) (LinkButton(t::cancel(lang), &href(lang, &format!("/proposals/{}", proposal.id)), Tone::Quiet)) }
                }))
            } @else { (f.summary()) (Empty { words: t::not_open(lang), action: None }) }
        }
    };
    Page::new(t::change_title(lang), body).section(Section::Groups).private(t::proposals_private(lang))
}

pub fn list(lang: Lang, zone: &TimeZone, proposal: &Proposal, versions: &Slice<Earlier>) -> Page<'static> {
    let path = format!("/proposals/{}/versions", proposal.id);
    let body = html! {
        (head(lang, proposal, t::versions_title(lang), t::versions_lede(lang)))
        @if versions.rows.is_empty() { (Empty { words: t::versions_empty(lang), action: None }) }
        div.stack {
            @for version in &versions.rows {
                (ui::section(&format!("v{}", version.version), &t::version_title(lang, version.version), Some(html! { (t::version_until(lang, &words::date_of(lang, version.replaced_at, zone), &version.replaced_name)) }), html! {
                    @if let Some(name) = &version.suggested_name { p.hint { (t::version_suggested(lang, name)) } }
                    (Details(vec![
                        (t::title_label(lang).into(), html! { (version.title) }),
                        (t::problem_label(lang).into(), html! { span.lines { (version.problem) } }),
                        (t::wanted_label(lang).into(), html! { span.lines { (version.wanted) } }),
                        (t::wanted_by_label(lang).into(), html! { @match version.wanted_by { Some(by) => { (words::date(lang, by)) }, None => { (t::not_said(lang)) } } }),
                        (t::kind_label(lang).into(), html! { (kind(lang, version.kind)) }),
                        (t::brings_label(lang).into(), html! { @if version.brings.is_empty() { (t::not_said(lang)) } @else { span.lines { (version.brings) } } }),
                    ]))
                }))
            }
            (Pager::new(lang, &path, "", versions).order(Order::Newest))
        }
    };
    Page::new(t::versions_title(lang), body).section(Section::Groups).private(t::proposals_private(lang))
}
