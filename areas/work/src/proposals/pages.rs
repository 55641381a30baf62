//! What is shown of proposals.

use kernel::access::Visit;
use kernel::actor::Actor;
use kernel::paging::Slice;
use maud::{Markup, html};
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Page, PageHead, Pager, Section, Tag, Tone, href,
};
use words::Lang;

use super::domain::{Draft, Kind, State, TEXT_MAX, TITLE_MAX};
use super::queries::{Listed, Proposal};
use crate::decisions::pages as decisions;
use crate::group::{Group, Own};
use crate::supports::{pages as supports, queries::SupportRow};
use crate::thread::{self, Thread};
use crate::words as t;

pub fn state(lang: Lang, state: State) -> Markup {
    match state {
        State::Proposed => html! { (Tag::Info(t::state_proposed(lang))) },
        State::Accepted => html! { (Tag::Good(t::state_accepted(lang))) },
        State::Declined => html! { (Tag::Bad(t::state_declined(lang))) },
        State::Withdrawn => html! { (Tag::Plain(t::state_withdrawn(lang))) },
    }
}

const fn kind(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Information => t::kind_information(lang),
        Kind::JointWork => t::kind_joint(lang),
    }
}

fn eyebrow(lang: Lang, slug: &str, name: &str) -> Markup {
    html! { a href=(href(lang, &format!("/groups/{slug}"))) { (name) } }
}

/// What the list shows.
pub struct List<'a> {
    pub group: &'a Group,
    pub year: Option<i64>,
    pub proposals: &'a Slice<Listed>,
    pub total: i64,
    /// Whether proposals are taken now.
    pub is_open: bool,
    pub may_propose: bool,
    pub may_open: bool,
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let List { group, year, proposals, total, is_open, may_propose, may_open } = *shown;
    let path = |rest: &str| href(lang, &format!("/groups/{}{rest}", group.slug));
    let button = |tone| {
        html! {
            @if may_propose { (LinkButton(t::propose(lang), &path("/proposals/new"), tone)) }
            @if may_open && !is_open { (LinkButton(t::plan_new(lang), &path("/plans/new"), tone)) }
        }
    };
    let items = proposals.rows.iter().map(|proposal| Item {
        href: Some(href(lang, &format!("/proposals/{}", proposal.id))),
        title: proposal.title.clone(),
        meta: Some(html! {
            (state(lang, proposal.state))
            span { (proposal.government_name) }
            span { (t::supporters(lang, proposal.supporters)) }
            @if proposal.example { (ui::example(lang)) }
        }),
        ..Item::default()
    });
    let title =
        year.map_or_else(|| t::proposals_closed(lang).to_owned(), |year| t::proposals_title(lang, &year.to_string()));
    let body = html! {
        (PageHead {
            eyebrow: Some(eyebrow(lang, &group.slug, &group.name)),
            title: title.clone().into(),
            lede: Some(t::proposals_lede(lang).into()),
            actions: Some(button(Tone::First)),
            ..PageHead::default()
        })
        @if proposals.rows.is_empty() {
            (Empty { words: if is_open { t::proposals_empty(lang) } else { t::no_plan_open(lang) }, action: None })
        } @else {
            div.stack {
                (ui::section("found", &t::proposals_count(lang, total), None, ui::list(items)))
                (Pager::new(lang, &format!("/groups/{}/proposals", group.slug), "", proposals))
            }
        }
    };
    Page::new(title, body).section(Section::Groups).private(t::proposals_private(lang))
}

pub fn new(
    lang: Lang,
    group: &Group,
    year: Option<i64>,
    own: &[Own],
    draft: &Draft,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let fields = html! {
        (f.text("title", t::title_label(lang), &draft.title).hint(t::title_hint(lang)).max(TITLE_MAX))
        (f.area("problem", t::problem_label(lang), &draft.problem).hint(t::problem_hint(lang)).max(TEXT_MAX))
        (f.area("wanted", t::wanted_label(lang), &draft.wanted).hint(t::wanted_hint(lang)).max(TEXT_MAX))
        (f.date("wanted_by", t::wanted_by_label(lang), &draft.wanted_by).optional())
        (f.radios("kind", t::kind_label(lang), &draft.kind, [
            (Kind::Information.word(), t::kind_information(lang), Some(t::kind_information_hint(lang).into())),
            (Kind::JointWork.word(), t::kind_joint(lang), Some(t::kind_joint_hint(lang).into())),
        ]))
        (f.area("brings", t::brings_label(lang), &draft.brings).hint(t::brings_hint(lang)).max(TEXT_MAX).optional())
        (supports::in_name_of(f, own, &draft.government))
        div.row { (Button::first(t::propose_send(lang))) }
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(eyebrow(lang, &group.slug, &group.name)),
            title: t::propose(lang).into(),
            lede: Some(t::propose_lede(lang).into()),
            ..PageHead::default()
        })
        @if year.is_some() {
            (Form::post(f, href(lang, &format!("/groups/{}/proposals", group.slug)), fields))
        } @else {
            (Empty { words: t::no_plan_open(lang), action: None })
        }
    };
    Page::new(t::propose(lang), body).section(Section::Groups).private(t::propose_private(lang))
}

/// What the reader may do with a proposal.
pub struct May {
    pub support: bool,
    pub decide: bool,
}

/// A proposal with what its page shows beside it.
pub struct Shown<'a> {
    pub proposal: &'a Proposal,
    /// The first of them.
    pub supports: &'a Slice<SupportRow>,
    pub own: &'a [Own],
    /// Those of the reader's governments that support it already.
    pub given: &'a [Own],
    pub may: May,
    pub typed: Typed<'a>,
    /// What came of it, once it is in a plan.
    pub thread: Option<&'a Thread>,
}

/// What was typed into the forms of the page before it was refused.
#[derive(Clone, Copy, Default)]
pub struct Typed<'a> {
    pub government: &'a str,
    pub note: &'a str,
    pub answer: &'a str,
    pub quarter: &'a str,
}

pub fn show(lang: Lang, reader: &Actor, shown: &Shown<'_>, errors: &FormErrors) -> Page<'static> {
    let Shown { proposal, may, typed, .. } = shown;
    let zone = reader.zone();
    let day = |at| words::date_of(lang, at, &zone);
    let is_own = reader.person() == Some(proposal.proposer);
    let open = proposal.state == State::Proposed;
    let facts = Details(vec![
        (t::kind_label(lang).into(), html! { (kind(lang, proposal.kind)) }),
        (
            t::wanted_by_label(lang).into(),
            html! { @match proposal.wanted_by { Some(by) => { (words::date(lang, by)) }, None => { (t::not_said(lang)) } } },
        ),
        (t::proposed_on(lang).into(), html! { (day(proposal.proposed_at)) }),
    ]);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { (eyebrow(lang, &proposal.group_slug, &proposal.group_name)) " · " (t::proposal_for(lang, &proposal.year.to_string())) }),
            title: proposal.title.clone().into(),
            meta: Some(html! {
                (state(lang, proposal.state))
                a href=(href(lang, &format!("/governments/{}", proposal.government_slug))) { (proposal.government_name) }
                @if proposal.example { (ui::example(lang)) }
            }),
            ..PageHead::default()
        })
        div.with-side {
            div.stack {
                @if !open { (Fields::new(lang, errors).summary()) }
                @if let Some(answer) = &proposal.answer {
                    (ui::section("answer", t::answer_title(lang), proposal.answered_at.map(|at| html! { (day(at)) }), html! { p.prose.lines { (answer) } }))
                }
                @if let Some(thread) = shown.thread { (thread::show(lang, thread, thread::Reader { zone: &zone, here: None, sees_proposal: true })) }
                (ui::section("problem-said", t::problem_label(lang), None, html! { p.prose.lines { (proposal.problem) } }))
                (ui::section("wanted-said", t::wanted_label(lang), None, html! { p.prose.lines { (proposal.wanted) } }))
                @if !proposal.brings.is_empty() {
                    (ui::section("brings-said", &t::brings_said(lang, &proposal.government_name), None, html! { p.prose.lines { (proposal.brings) } }))
                }
                (supports::list(lang, shown, may.support && open, errors))
                @if may.decide && open { (decisions::form(lang, proposal, *typed, errors)) }
            }
            aside.side {
                (ui::panel(t::facts_title(lang), html! { (facts) }))
                @if is_own && open { (ui::panel(t::withdraw_title(lang), html! { p { (t::withdraw_what(lang)) } (ui::one_button(&href(lang, &format!("/proposals/{}/withdrawals", proposal.id)), t::withdraw(lang), Tone::Danger)) })) }
            }
        }
    };
    Page::new(proposal.title.clone(), body).section(Section::Groups).private(t::proposals_private(lang))
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "proposed" => Some(t::done_proposed(lang)),
        "supported" => Some(t::done_supported(lang)),
        "ended" => Some(t::done_support_ended(lang)),
        "accepted" => Some(t::done_accepted(lang)),
        "declined" => Some(t::done_declined(lang)),
        "withdrawn" => Some(t::done_withdrawn(lang)),
        "unchanged" => Some(t::done_unchanged(lang)),
        _ => None,
    }
}
