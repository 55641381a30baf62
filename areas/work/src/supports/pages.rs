//! What is shown of support: who stands behind a proposal, and the form to do so.

use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{Button, Fields, Form, Item, Notice, Page, PageHead, Pager, Section, Tag, Tone, href};
use words::Lang;

use super::domain::{Contribution, read};
use super::queries::SupportRow;
use crate::group::Own;
use crate::proposals::domain::TEXT_MAX;
use crate::proposals::pages::{Sent, Shown};
use crate::proposals::queries::Proposal;
use crate::words as t;

/// Asks in whose name something is done, where there is a choice.
pub fn in_name_of<'a>(f: Fields<'a>, own: &'a [Own], chosen: &'a str) -> Markup {
    let lang = f.lang();
    html! {
        @if let [only] = own {
            p.hint { (t::in_name_of_only(lang, &only.name)) }
        } @else {
            (f.select("government", t::in_name_of(lang), chosen, Some(t::choose(lang)), own.iter().map(|one| (one.government.to_string(), one.name.as_str()))))
        }
    }
}

const fn contribution(lang: Lang, one: Contribution) -> &'static str {
    match one {
        Contribution::People => t::contributes_people(lang),
        Contribution::Data => t::contributes_data(lang),
        Contribution::Money => t::contributes_money(lang),
        Contribution::Test => t::contributes_test(lang),
    }
}

/// A government that stands behind a proposal, with what it offers.
fn item(lang: Lang, row: &SupportRow) -> Item {
    let offers = read(&row.contributes);
    Item {
        href: Some(href(lang, &format!("/governments/{}", row.slug))),
        title: row.name.clone(),
        words: (!row.note.is_empty()).then(|| row.note.clone()),
        meta: Some(html! {
            @if !offers.is_empty() { span { (t::contributes_said(lang)) } }
            @for one in offers { (Tag::Good(contribution(lang, one))) }
            @if let (Some(id), Some(title)) = (row.carried_from, &row.carried_title) {
                span { (t::support_carried(lang)) " " a href=(href(lang, &format!("/proposals/{id}"))) { (title) } }
            }
        }),
        ..Item::default()
    }
}

fn items(lang: Lang, supports: &[SupportRow]) -> Markup {
    ui::list(supports.iter().map(|row| item(lang, row)))
}

/// All governments that support a proposal, page by page.
pub fn all(lang: Lang, proposal: &Proposal, supports: &Slice<SupportRow>) -> Page<'static> {
    let path = format!("/proposals/{}", proposal.id);
    let title = t::supporters(lang, proposal.supporters);
    let body = html! {
        (PageHead { eyebrow: Some(html! { a href=(href(lang, &path)) { (proposal.title) } }), title: title.clone().into(), ..PageHead::default() })
        div.stack {
            @if !supports.rows.is_empty() {
                h2.visually-hidden { (title) }
                (items(lang, &supports.rows))
                (Pager::new(lang, &format!("{path}/supports"), "", supports))
            }
        }
    };
    Page::new(title, body).section(Section::Groups).private(t::proposals_private(lang))
}

/// The reader's government supports it already: what has changed since, and the way out.
fn given(lang: Lang, shown: &Shown<'_>, row: &SupportRow, address: &str) -> Markup {
    html! {
        @if row.version < shown.proposal.version {
            p.notice.warn { (t::support_changed(lang, &row.name)) " " a href=(href(lang, &format!("/proposals/{}/versions", shown.proposal.id))) { (t::versions_title(lang)) } }
        } @else if row.carried_from.is_some() { (Notice::Warn(&t::support_came(lang, &row.name))) }
        form method="post" action={ (address) "/endings" } {
            (ui::hidden("government", &row.government.to_string()))
            (Button(&t::support_end(lang, &row.name), Tone::Quiet, None))
        }
    }
}

/// The first governments that support a proposal; with the form, if the reader may use it.
pub fn list(lang: Lang, shown: &Shown<'_>) -> Markup {
    let Shown { proposal, supports, own, typed, .. } = shown;
    let address = href(lang, &format!("/proposals/{}/supports", proposal.id));
    let open_own = own.iter().any(|one| {
        one.government != proposal.government && !shown.given.iter().any(|row| row.government == one.government)
    });
    let f = Fields::new(lang, shown.errors_of(Sent::Support));
    ui::section(
        "supports",
        &t::supporters(lang, proposal.supporters),
        supports.next.is_some().then(|| html! { a href=(address) { (t::supports_all(lang, proposal.supporters)) } }),
        html! {
            @if supports.rows.is_empty() { p.hint { (t::supports_empty(lang)) } } @else { (items(lang, &supports.rows)) }
            @if shown.may.support && proposal.state.is_open() {
                @for row in shown.given { (given(lang, shown, row, &address)) }
                @if open_own {
                    (Form::post(f, address.clone(), html! {
                        (in_name_of(f, own, typed.government))
                        (f.area("note", t::support_note(lang), typed.note).hint(t::support_note_hint(lang)).max(TEXT_MAX).optional())
                        (f.boxes("contributes", t::contributes_label(lang), typed.contributes, Contribution::ALL.iter().map(|one| (one.word(), contribution(lang, *one), None))).hint(t::contributes_hint(lang)).optional())
                        div.row { (Button::first(t::support(lang))) }
                    }))
                } @else { (f.summary()) }
            }
        },
    )
}
