//! What is shown of proposals.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::drafts::Held;
use kernel::paging::Slice;
use kernel::search::Hit;
use maud::{Markup, html};
use nouns::PersonId;
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Page, PageHead, Pager, Section, Tabs,
    Tag, Tone, href,
};
use words::Lang;

use super::domain::{Draft, Kind, State, TEXT_MAX, TITLE_MAX};
use super::handlers::View;
use super::queries::{Counted, Listed, Proposal, Related};
use crate::challenges::domain::Audience;
use crate::challenges::queries::{Cause, Challenge};
use crate::comments::{pages as comments, queries::Comment};
use crate::decisions::pages as decisions;
use crate::group::{Group, Own};
use crate::plans::queries::Year;
use crate::questions::{pages as questions, queries::Exchange};
use crate::supports::{pages as supports, queries::SupportRow};
use crate::thread::{self, Thread};
use crate::words as t;

pub const fn state_name(lang: Lang, state: State) -> &'static str {
    match state {
        State::Proposed => t::state_proposed(lang),
        State::Asked => t::state_asked(lang),
        State::Accepted => t::state_accepted(lang),
        State::Declined => t::state_declined(lang),
        State::Withdrawn => t::state_withdrawn(lang),
        State::Merged => t::state_merged(lang),
        State::Split => t::state_split(lang),
        State::Hidden => t::state_hidden(lang),
    }
}

pub fn state(lang: Lang, state: State) -> Markup {
    let name = state_name(lang, state);
    match state {
        State::Proposed => html! { (Tag::Info(name)) },
        State::Asked => html! { (Tag::Warn(name)) },
        State::Accepted => html! { (Tag::Good(name)) },
        State::Declined => html! { (Tag::Bad(name)) },
        State::Withdrawn | State::Merged | State::Split | State::Hidden => html! { (Tag::Plain(name)) },
    }
}

pub const fn kind(lang: Lang, kind: Kind) -> &'static str {
    match kind {
        Kind::Information => t::kind_information(lang),
        Kind::JointWork => t::kind_joint(lang),
    }
}

fn eyebrow(lang: Lang, slug: &str, name: &str) -> Markup {
    html! { a href=(href(lang, &format!("/groups/{slug}"))) { (name) } }
}

/// The head of a page about one proposal.
pub fn head<'a>(lang: Lang, proposal: &Proposal, title: &'a str, lede: &'a str) -> PageHead<'a> {
    PageHead {
        eyebrow: Some(html! { a href=(href(lang, &format!("/proposals/{}", proposal.id))) { (proposal.title) } }),
        title: title.into(),
        lede: Some(lede.into()),
        ..PageHead::default()
    }
}

/// What the list shows.
pub struct List<'a> {
    pub group: &'a Group,
    pub year: Option<i64>,
    pub years: &'a [Year],
    /// The state that is asked for.
    pub state: Option<State>,
    pub counts: &'a [Counted],
    pub proposals: &'a Slice<Listed>,
    /// Whether proposals are taken now.
    pub is_open: bool,
    pub may_propose: bool,
    pub may_open: bool,
}

/// Links to the years, and to the proposals in each state with how many there are.
fn filters(lang: Lang, shown: &List<'_>) -> Markup {
    let address = href(lang, &format!("/groups/{}/proposals", shown.group.slug));
    let Some(year) = shown.year else { return html! {} };
    let years = shown
        .years
        .iter()
        .map(|one| (format!("{address}?year={}", one.year), one.year.to_string().into(), one.year == year));
    let all: i64 = shown.counts.iter().map(|one| one.n).sum();
    let mut states = vec![(
        format!("{address}?year={year}"),
        format!("{} ({})", t::proposals_all(lang), words::number(lang, all)).into(),
        shown.state.is_none(),
    )];
    for one in shown.counts {
        states.push((
            format!("{address}?year={year}&state={}", one.state.word()),
            format!("{} ({})", state_name(lang, one.state), words::number(lang, one.n)).into(),
            shown.state == Some(one.state),
        ));
    }
    html! {
        @if shown.years.len() > 1 { (Tabs { label: t::years_label(lang), tabs: years.collect() }) }
        @if all > 0 { (Tabs { label: t::states_label(lang), tabs: states }) }
    }
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let List { group, year, proposals, is_open, may_propose, may_open, .. } = *shown;
    let path = |rest: &str| href(lang, &format!("/groups/{}{rest}", group.slug));
    let button = |tone| {
        html! {
            @if may_propose { (LinkButton(t::propose(lang), &path("/proposals/new"), tone)) }
            @if may_open && !is_open { (LinkButton(t::plan_new(lang), &path("/plans/new"), tone)) }
            @if let Some(year) = year { (LinkButton(t::ranking_see(lang), &path(&format!("/rankings/{year}")), Tone::Second)) }
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
    let none = if shown.state.is_some() {
        t::proposals_none(lang)
    } else if is_open {
        t::proposals_empty(lang)
    } else {
        t::no_plan_open(lang)
    };
    let wanted = |one: &&Counted| shown.state.is_none_or(|state| state == one.state);
    let total = shown.counts.iter().filter(wanted).map(|one| one.n).sum();
    let mut query = year.map(|year| format!("year={year}")).unwrap_or_default();
    if let Some(state) = shown.state {
        query.push_str("&state=");
        query.push_str(state.word());
    }
    let body = html! {
        (PageHead {
            eyebrow: Some(eyebrow(lang, &group.slug, &group.name)),
            title: title.clone().into(),
            lede: Some(t::proposals_lede(lang).into()),
            actions: Some(button(Tone::First)),
            ..PageHead::default()
        })
        (filters(lang, shown))
        @if proposals.rows.is_empty() {
            (Empty { words: none, action: None })
        } @else {
            div.stack {
                (ui::section("found", &t::proposals_count(lang, total), None, ui::list(items)))
                (Pager::new(lang, &format!("/groups/{}/proposals", group.slug), &query, proposals))
            }
        }
    };
    Page::new(title, body).section(Section::Groups).private(t::proposals_private(lang))
}

/// What the form for a new proposal shows.
pub struct New<'a> {
    pub group: &'a Group,
    pub year: Option<i64>,
    pub own: &'a [Own],
    pub draft: &'a Draft,
    /// What is like the topic, if that is asked.
    pub similar: &'a [Hit],
    /// The challenge that it comes from.
    pub origin: Option<&'a Challenge>,
    pub held: &'a Held,
    pub zone: &'a TimeZone,
}

/// The fields of a proposal. `live` is where one finds what is like the title while it is typed.
pub fn fields(f: Fields<'_>, draft: &Draft, live: Option<String>) -> Markup {
    let lang = f.lang();
    let title = f.text("title", t::title_label(lang), &draft.title).hint(t::title_hint(lang)).max(TITLE_MAX);
    html! {
        @match live { Some(address) => { (title.live(address)) }, None => { (title) } }
        (f.area("problem", t::problem_label(lang), &draft.problem).hint(t::problem_hint(lang)).max(TEXT_MAX))
        (f.area("wanted", t::wanted_label(lang), &draft.wanted).hint(t::wanted_hint(lang)).max(TEXT_MAX))
        (f.date("wanted_by", t::wanted_by_label(lang), &draft.wanted_by).optional())
        (f.radios("kind", t::kind_label(lang), &draft.kind, [
            (Kind::Information.word(), t::kind_information(lang), Some(t::kind_information_hint(lang).into())),
            (Kind::JointWork.word(), t::kind_joint(lang), Some(t::kind_joint_hint(lang).into())),
        ]))
        (f.area("brings", t::brings_label(lang), &draft.brings).hint(t::brings_hint(lang)).max(TEXT_MAX).optional())
    }
}

pub fn hit_kind(lang: Lang, kind: &str) -> &'static str {
    match kind {
        "challenge" => t::hit_challenge(lang),
        "meeting" => t::hit_meeting(lang),
        "proposal" => t::hit_proposal(lang),
        "activity" => t::hit_activity(lang),
        _ => t::hit_result(lang),
    }
}

/// What is like the title while it is typed. The links open beside the form, so that nothing typed is lost.
pub fn beside(lang: Lang, hits: &[Hit]) -> Markup {
    html! {
        @if !hits.is_empty() {
            div.notice {
                p.strong { (t::similar_title(lang)) }
                ul.bullets {
                    @for hit in hits {
                        li { a href=(href(lang, &hit.path)) target="_blank" rel="noopener" { (hit.title) span.visually-hidden { " " (t::opens_beside(lang)) } } " " (Tag::Plain(hit_kind(lang, &hit.kind))) }
                    }
                }
            }
        }
    }
}

/// What is like a topic, before it is proposed.
fn check(lang: Lang, hits: &[Hit]) -> Markup {
    let items = hits.iter().map(|hit| {
        let (address, is_proposal) = (href(lang, &hit.path), hit.kind == "proposal");
        Item {
            href: Some(address.clone()),
            title: hit.title.clone(),
            words: (!hit.summary.is_empty()).then(|| hit.summary.clone()),
            meta: Some(html! { (Tag::Plain(hit_kind(lang, &hit.kind))) }),
            actions: is_proposal.then(|| {
                html! { (LinkButton(t::similar_support(lang), &format!("{address}#supports"), Tone::Second)) }
            }),
            ..Item::default()
        }
    });
    ui::section(
        "similar",
        t::similar_title(lang),
        None,
        html! {
            p.prose { (t::similar_what(lang)) }
            (ui::list(items))
        },
    )
}

pub fn new(lang: Lang, shown: &New<'_>, errors: &FormErrors) -> Page<'static> {
    let New { group, draft, similar, .. } = shown;
    let f = Fields::new(lang, errors);
    let address = href(lang, &format!("/groups/{}/proposals", group.slug));
    let form = html! {
        @if let Some(origin) = shown.origin {
            p.notice { (t::from_challenge(lang)) " " a href=(href(lang, &format!("/challenges/{}", origin.id))) { (origin.hard) } }
            @if origin.audience == Audience::Signatories { (Notice::Warn(t::challenge_proposal_read(lang))) }
            (ui::hidden("challenge", &origin.id.to_string()))
        }
        (fields(f, draft, Some(format!("{address}/similar"))))
        (supports::in_name_of(f, shown.own, &draft.government))
        div.row {
            @if similar.is_empty() { (Button::first(t::propose_send(lang))) }
            @else { (Button(t::similar_different(lang), Tone::First, Some(("different", "yes")))) }
        }
        (ui::draft(lang, shown.zone, shown.held))
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(eyebrow(lang, &group.slug, &group.name)),
            title: t::propose(lang).into(),
            lede: Some(t::propose_lede(lang).into()),
            ..PageHead::default()
        })
        @if shown.year.is_some() {
            div.stack {
                @if !similar.is_empty() { (check(lang, similar)) }
                (Form::post(f, address, form))
            }
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
    /// Taking over suggested edits.
    pub adopt: bool,
}

/// A proposal with what its page shows beside it.
pub struct Shown<'a> {
    pub proposal: &'a Proposal,
    /// The first of them.
    pub supports: &'a Slice<SupportRow>,
    pub own: &'a [Own],
    /// Those of the reader's governments.
    pub given: &'a [SupportRow],
    /// Those of one page.
    pub comments: &'a Slice<Comment>,
    pub questions: &'a [Exchange],
    pub related: &'a [Related],
    /// The challenge that it comes from, if the reader may know of it.
    pub origin: Option<&'a Cause>,
    /// What came of it, once it is in a plan.
    pub thread: Option<&'a Thread>,
    pub view: &'a View,
    pub may: May,
    pub reader: Option<PersonId>,
    /// Whom the reader does not want to read.
    pub muted: &'a [PersonId],
    pub is_own: bool,
    /// Whether the reader can have proposal and comments translated.
    pub translates: bool,
    pub zone: &'a TimeZone,
    pub typed: Typed<'a>,
    /// The reader's draft of a comment.
    pub held: Held,
    /// What was wrong with the form that was sent.
    pub errors: &'a FormErrors,
    /// Nothing: for the other forms.
    pub none: &'a FormErrors,
}

/// Which of the forms of the page was sent and came back.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub enum Sent {
    #[default]
    Nothing,
    Support,
    Decision,
    Comment,
    Suggestion,
    Reply,
}

/// What was typed into a form of the page before it was refused.
#[derive(Clone, Copy, Default)]
pub struct Typed<'a> {
    pub sent: Sent,
    pub government: &'a str,
    pub note: &'a str,
    pub contributes: &'a [String],
    pub answer: &'a str,
    pub quarter: &'a str,
    pub words: &'a str,
    /// Which draft of a comment it was made from, if it was sent.
    pub draft_version: Option<&'a str>,
    pub reply: &'a str,
}

impl Typed<'_> {
    pub fn of(sent: Sent) -> Self {
        Self { sent, ..Self::default() }
    }
}

impl Shown<'_> {
    /// What was wrong with this form: nothing, if another one was sent.
    pub fn errors_of(&self, form: Sent) -> &FormErrors {
        if self.typed.sent == form { self.errors } else { self.none }
    }

    /// Whether the form that was sent is on the page again, with what was wrong above it.
    fn has_form(&self) -> bool {
        let open = self.proposal.state.is_open();
        match self.typed.sent {
            Sent::Nothing | Sent::Comment => true,
            Sent::Suggestion => false,
            Sent::Support => self.may.support && open,
            Sent::Decision => self.may.decide && open,
            Sent::Reply => self.is_own && self.proposal.state == State::Asked,
        }
    }
}

/// Which proposals it was merged with, or split from and into.
fn kin(lang: Lang, shown: &Shown<'_>) -> Markup {
    let proposal = shown.proposal;
    let link =
        |id: nouns::ProposalId, title: &str| html! { a href=(href(lang, &format!("/proposals/{id}"))) { (title) } };
    html! {
        @if let (Some(id), Some(title)) = (proposal.merged_into, &proposal.merged_title) {
            p.notice { (t::merged_into(lang)) " " (link(id, title)) }
        }
        @if let Some(origin) = shown.origin {
            p.notice { (t::from_challenge(lang)) " " a href=(href(lang, &format!("/challenges/{}", origin.id))) { (origin.hard) } ", " (t::backers(lang, origin.backers)) }
        }
        @if let (Some(id), Some(title)) = (proposal.split_from, &proposal.split_title) {
            p.notice { (t::split_from(lang)) " " (link(id, title)) }
        }
        @if !shown.related.is_empty() {
            (ui::section("related", if proposal.state == State::Split { t::split_into(lang) } else { t::merged_here(lang) }, None, ui::list(shown.related.iter().map(|one| Item {
                href: Some(href(lang, &format!("/proposals/{}", one.id))),
                title: one.title.clone(),
                meta: Some(html! { (state(lang, one.state)) span { (one.government_name) } }),
                ..Item::default()
            }))))
        }
    }
}

/// What lead, chair and proposer can do beside what stands in the text.
fn doings(lang: Lang, shown: &Shown<'_>) -> Markup {
    let proposal = shown.proposal;
    let link = |rest: &str, words| html! { (LinkButton(words, &href(lang, &format!("/proposals/{}/{rest}/new", proposal.id)), Tone::Second)) };
    html! {
        @if shown.may.decide {
            (ui::panel(t::steering_title(lang), html! {
                p.hint { (t::steering_what(lang)) }
                div.row {
                    (link("questions", t::ask(lang)))
                    (link("mergers", t::merge(lang)))
                    (link("splits", t::split(lang)))
                }
            }))
        }
        @if shown.is_own {
            (ui::panel(t::own_title(lang), html! {
                div.row { (link("changes", t::change(lang))) }
                p.hint { (t::withdraw_what(lang)) }
                (ui::one_button(&href(lang, &format!("/proposals/{}/withdrawals", proposal.id)), t::withdraw(lang), Tone::Danger))
            }))
        }
    }
}

/// The place of a proposal that moderators have hidden. What others have said about it would tell what it said.
fn place(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let proposal = shown.proposal;
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { (eyebrow(lang, &proposal.group_slug, &proposal.group_name)) " · " (t::proposal_for(lang, &proposal.year.to_string())) }),
            title: proposal.title.clone().into(),
            ..PageHead::default()
        })
        (Fields::new(lang, shown.errors).summary())
        (ui::hidden_here(lang, shown.is_own))
    };
    Page::new(proposal.title.clone(), body).section(Section::Groups).private(t::proposals_private(lang))
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let Shown { proposal, may, zone, .. } = shown;
    if proposal.state == State::Hidden {
        return place(lang, shown);
    }
    let day = |at| words::date_of(lang, at, zone);
    let open = proposal.state.is_open();
    let address = href(lang, &format!("/proposals/{}", proposal.id));
    let facts = Details(vec![
        (t::kind_label(lang).into(), html! { (kind(lang, proposal.kind)) }),
        (
            t::wanted_by_label(lang).into(),
            html! { @match proposal.wanted_by { Some(by) => { (words::date(lang, by)) }, None => { (t::not_said(lang)) } } },
        ),
        (t::proposed_on(lang).into(), html! { (day(proposal.proposed_at)) }),
        (
            t::changed_on(lang).into(),
            html! { @match proposal.changed_at { Some(at) => { (day(at)) ", " a href={ (address) "/versions" } { (t::versions_title(lang)) } }, None => { (t::never_changed(lang)) } } },
        ),
    ]);
    let suggest = |part: &str| {
        open.then(|| html! { a href={ (address) "/suggestions/new?field=" (part) } { (t::suggest(lang)) } })
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { (eyebrow(lang, &proposal.group_slug, &proposal.group_name)) " · " (t::proposal_for(lang, &proposal.year.to_string())) }),
            title: proposal.title.clone().into(),
            meta: Some(html! {
                (state(lang, proposal.state))
                a href=(href(lang, &format!("/governments/{}", proposal.government_slug))) { (proposal.government_name) }
                @if open { a href={ (address) "/suggestions/new?field=title" } { (t::suggest_title(lang)) } }
                @if proposal.example { (ui::example(lang)) }
            }),
            ..PageHead::default()
        })
        div.with-side {
            div.stack {
                @if !shown.has_form() { (Fields::new(lang, shown.errors).summary()) }
                @if proposal.state == State::Asked && shown.is_own { (Notice::Warn(t::asked_you(lang))) }
                (kin(lang, shown))
                @if let Some(answer) = &proposal.answer {
                    (ui::section("answered", t::answer_title(lang), proposal.answered_at.map(|at| html! { (day(at)) }), html! { p.prose.lines { (answer) } }))
                }
                @if let Some(thread) = shown.thread { (thread::show(lang, thread, thread::Reader { zone, here: None, sees_proposal: true })) }
                (questions::list(lang, shown))
                (ui::section("problem-said", t::problem_label(lang), suggest("problem"), html! { p.prose.lines { (proposal.problem) } }))
                (ui::section("wanted-said", t::wanted_label(lang), suggest("wanted"), html! { p.prose.lines { (proposal.wanted) } }))
                @if !proposal.brings.is_empty() {
                    (ui::section("brings-said", &t::brings_said(lang, &proposal.government_name), None, html! { p.prose.lines { (proposal.brings) } }))
                }
                (supports::list(lang, shown))
                @if may.decide && open { (decisions::form(lang, shown)) }
                (comments::list(lang, shown))
            }
            aside.side {
                (ui::panel(t::facts_title(lang), html! { (facts) }))
                @if open { (doings(lang, shown)) }
                @if shown.translates { (ui::translate_button(lang, "proposal", proposal.id, &proposal.title, finding::language_of(&format!("{}. {} {}", proposal.title, proposal.problem, proposal.wanted)))) }
                @if !shown.is_own { div.row { (ui::report_link(lang, "proposal", proposal.id, &proposal.title)) } }
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
        "changed" => Some(t::done_changed(lang)),
        "held" => Some(t::done_held(lang)),
        "draft-kept" => Some(t::done_draft_kept(lang)),
        "commented" => Some(t::done_commented(lang)),
        "comment-withdrawn" => Some(t::done_comment_withdrawn(lang)),
        "suggested" => Some(t::done_suggested(lang)),
        "suggestion-taken" => Some(t::done_suggestion_taken(lang)),
        "suggestion-refused" => Some(t::done_suggestion_refused(lang)),
        "asked" => Some(t::done_asked(lang)),
        "replied" => Some(t::done_replied(lang)),
        "merged" => Some(t::done_merged(lang)),
        "split" => Some(t::done_split(lang)),
        _ => None,
    }
}
