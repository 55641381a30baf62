//! What is shown of calls for the chair. After the count the numbers are for everyone; single votes are for nobody.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::paging::Slice;
use maud::{Markup, html};
use nouns::PersonId;
use ui::{
    Button, Column, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Order, Page, PageHead, Pager,
    Section, Table, Tag, Tone, href,
};
use words::Lang;

use super::domain::{ABOUT_MAX, Draft, MOTIVATION_MAX, Phase, REASON_MAX, State, phase};
use super::queries::{Call, Candidate, Own, Voted};
use crate::groups::queries::Group;
use crate::seats::domain::SeatRole;
use crate::words as t;

/// The calls of a group.
pub struct List<'a> {
    pub group: &'a Group,
    pub calls: &'a Slice<Call>,
    pub now: Timestamp,
    pub may_open: bool,
}

fn title(lang: Lang, role: SeatRole) -> &'static str {
    if role == SeatRole::CoChair { t::call_co_chair(lang) } else { t::call_chair(lang) }
}

fn moment(lang: Lang, zone: &TimeZone, at: Timestamp) -> String {
    words::date_time(lang, &at.to_zoned_datetime(zone.clone()))
}

fn state(lang: Lang, call: &Call, phase: Phase) -> Markup {
    html! {
        @match (phase, call.state) {
            (Phase::Applications, _) => (Tag::Info(t::phase_applications(lang))),
            (Phase::Voting, _) => (Tag::Info(t::phase_voting(lang))),
            (Phase::Counting, _) => (Tag::Info(t::phase_counting(lang))),
            (_, State::Elected) => (Tag::Good(t::call_elected(lang))),
            (_, State::Tied) => (Tag::Warn(t::call_tied(lang))),
            (_, State::NoQuorum) => (Tag::Plain(t::call_no_quorum(lang))),
            (_, State::NoCandidate | State::Open) => (Tag::Plain(t::call_no_candidate(lang))),
        }
        @if call.example { " " (ui::example(lang)) }
    }
}

pub fn list(lang: Lang, zone: &TimeZone, shown: &List<'_>) -> Page<'static> {
    let path = format!("/groups/{}/chair-calls", shown.group.slug);
    let items = shown.calls.rows.iter().map(|call| Item {
        href: Some(href(lang, &format!("/chair-calls/{}", call.id))),
        title: title(lang, call.role).to_owned(),
        meta: Some(html! {
            (state(lang, call, phase(call.state, call.apply_until, call.vote_until, shown.now)))
            span { (t::vote_ends(lang, &moment(lang, zone, call.vote_until))) }
        }),
        ..Item::default()
    });
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", shown.group.slug))) { (shown.group.name) } }),
            title: t::calls_title(lang).into(),
            lede: Some(t::calls_lede(lang).into()),
            actions: shown.may_open.then(|| html! { (LinkButton(t::call_open(lang), &href(lang, &format!("{path}/new")), Tone::First)) }),
            ..PageHead::default()
        })
        @if shown.calls.rows.is_empty() { (Empty { words: t::calls_none(lang), action: None }) } @else {
            h2.visually-hidden { (t::calls_title(lang)) }
            (ui::list(items))
        }
        (Pager::new(lang, &path, "", shown.calls).order(Order::Newest))
    };
    Page::new(t::calls_title(lang), body).section(Section::Groups).description(t::calls_lede(lang))
}

pub fn new(lang: Lang, group: &Group, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", group.slug))) { (group.name) } }),
            title: t::call_open(lang).into(),
            lede: Some(t::call_open_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &format!("/groups/{}/chair-calls", group.slug)), html! {
            (f.radios("role", t::seat_role(lang), &draft.role, [SeatRole::Chair, SeatRole::CoChair].map(|role| (role.word(), role.name(lang), None))))
            (f.area("about", t::call_about(lang), &draft.about).hint(t::about_hint(lang)).max(ABOUT_MAX).optional())
            (f.date("apply_until", t::apply_until(lang), &draft.apply_until))
            (f.date("vote_until", t::vote_until(lang), &draft.vote_until))
            (f.text("quorum", t::quorum_label(lang), &draft.quorum).hint(t::quorum_hint(lang)).short())
            div.row { (Button::first(t::chair_call_send(lang))) }
        }))
    };
    Page::new(t::call_open(lang), body).section(Section::Groups).private(t::private_chair_call(lang))
}

/// A call with what its page shows beside it.
pub struct Shown<'a> {
    pub call: &'a Call,
    pub phase: Phase,
    pub candidates: Vec<Candidate>,
    pub eligible: i64,
    pub cast: i64,
    pub own: Option<Own>,
    pub voted: Option<Voted>,
    pub reader: Option<PersonId>,
    pub sees_candidates: bool,
    pub may_settle: bool,
}

/// What was typed into the forms of the page before it was refused.
#[derive(Clone, Copy, Default)]
pub struct Typed<'a> {
    pub motivation: &'a str,
    pub mandate: &'a str,
    pub reason: &'a str,
    pub candidacy: &'a str,
    pub vote_until: &'a str,
}

pub fn show(lang: Lang, zone: &TimeZone, shown: &Shown<'_>, typed: Typed<'_>, errors: &FormErrors) -> Page<'static> {
    let call = shown.call;
    let f = Fields::new(lang, errors);
    let is_over = shown.phase == Phase::Ended;
    let mut facts = vec![
        (t::apply_until(lang).into(), html! { (moment(lang, zone, call.apply_until)) }),
        (t::vote_until(lang).into(), html! { (moment(lang, zone, call.vote_until)) }),
        (t::quorum_short(lang).into(), html! { (t::quorum_of(lang, call.quorum)) }),
    ];
    if shown.phase == Phase::Voting {
        facts.push((t::turnout(lang).into(), html! { (t::turnout_of(lang, shown.cast, shown.eligible)) }));
    }
    if let (true, Some(eligible), Some(cast)) = (is_over, call.eligible, call.cast_votes) {
        facts.push((t::turnout(lang).into(), html! { (t::turnout_of(lang, cast, eligible)) }));
    }
    let has_form = match shown.phase {
        Phase::Applications => shown.own.as_ref().is_some_and(|own| own.is_signatory) && !shown.stands(),
        Phase::Voting => shown.own.is_some() && !shown.candidates.is_empty(),
        Phase::Ended => shown.may_settle && call.state == State::Tied,
        Phase::Counting => false,
    };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, &format!("/groups/{}", call.group_slug))) { (call.group_name) } " · " a href=(href(lang, &format!("/groups/{}/chair-calls", call.group_slug))) { (t::calls_title(lang)) } }),
            title: title(lang, call.role).into(),
            lede: (!call.about.is_empty()).then(|| call.about.clone().into()),
            meta: Some(state(lang, call, shown.phase)),
            ..PageHead::default()
        })
        div.with-side {
            div.stack {
                @if !has_form { (f.summary()) }
                @match shown.phase {
                    Phase::Applications => (applications(f, shown, typed)),
                    Phase::Voting => (vote(f, shown, typed)),
                    Phase::Counting => (Notice::Info(t::counting_what(lang))),
                    Phase::Ended => (result(f, shown, typed)),
                }
                @if shown.sees_candidates && !shown.candidates.is_empty() { (candidates(lang, shown)) }
            }
            aside.side {
                (ui::panel(t::facts_title(lang), html! { (Details(facts)) }))
                (ui::panel(t::how_counted(lang), html! { (ui::bullets([t::rule_one_vote(lang), t::rule_change(lang), t::rule_secret(lang), t::rule_leaving(lang), t::rule_tie(lang)])) }))
                p { a href=(href(lang, &format!("/groups/{}/seats/history", call.group_slug))) { (t::history_title(lang)) } }
            }
        }
    };
    Page::new(title(lang, call.role), body).section(Section::Groups).description(t::calls_lede(lang))
}

impl Shown<'_> {
    /// The reader's own application.
    fn own_candidacy(&self) -> Option<&Candidate> {
        self.candidates.iter().find(|one| Some(one.person) == self.reader)
    }

    fn stands(&self) -> bool {
        self.own_candidacy().is_some()
    }
}

fn candidates(lang: Lang, shown: &Shown<'_>) -> Markup {
    ui::section(
        "candidates",
        t::candidates_title(lang),
        Some(html! { span.hint { (t::candidates_seen(lang)) } }),
        ui::list(shown.candidates.iter().map(|one| Item {
            title: one.name.clone(),
            words: Some(one.motivation.clone()),
            meta: Some(html! {
                a href=(href(lang, &format!("/governments/{}", one.government_slug))) { (one.government_name) }
                @if one.example { (ui::example(lang)) }
            }),
            ..Item::default()
        })),
    )
}

fn applications(f: Fields<'_>, shown: &Shown<'_>, typed: Typed<'_>) -> Markup {
    let lang = f.lang();
    html! {
        @if let Some(own) = shown.own_candidacy() {
            (Notice::Good(t::you_stand(lang)))
            (ui::one_button(&href(lang, &format!("/candidacies/{}/withdrawals", own.id)), t::candidacy_withdraw(lang), Tone::Danger))
        } @else if let Some(own) = shown.own.as_ref().filter(|own| own.is_signatory) {
            (ui::section("apply", t::apply_title(lang), None, html! {
                p.hint { (t::apply_for(lang, &own.name)) }
                (Form::post(f, href(lang, &format!("/chair-calls/{}/candidacies", shown.call.id)), html! {
                    (f.area("motivation", t::apply_motivation(lang), typed.motivation).hint(t::apply_motivation_hint(lang)).max(MOTIVATION_MAX))
                    (f.tick("mandate", t::apply_mandate(lang), typed.mandate))
                    div.row { (Button::first(t::apply_send(lang))) }
                }))
            }))
        } @else { (Notice::Info(t::apply_who(lang))) }
    }
}

fn vote(f: Fields<'_>, shown: &Shown<'_>, typed: Typed<'_>) -> Markup {
    let lang = f.lang();
    let standing = shown.candidates.iter().filter(|one| one.round == shown.call.round);
    html! {
        @if shown.candidates.is_empty() { (Notice::Info(t::nobody_stands(lang))) }
        @else if let Some(own) = &shown.own {
            (ui::section("vote", t::vote_title(lang), None, html! {
                @if shown.call.round > 1 { p { (t::second_vote(lang)) } }
                @match &shown.voted {
                    Some(_) => p { (t::has_voted(lang, &own.name)) },
                    None => p.hint { (t::vote_for(lang, &own.name)) },
                }
                (Form::post(f, href(lang, &format!("/chair-calls/{}/votes", shown.call.id)), html! {
                    (f.radios("candidacy", t::candidacy_label(lang), typed.candidacy, standing.map(|one| (one.id.to_string(), one.name.as_str(), Some(one.government_name.as_str().into())))))
                    div.row { (Button::first(if shown.voted.is_some() { t::vote_change(lang) } else { t::vote_send(lang) })) }
                }))
            }))
        } @else { (Notice::Info(t::vote_who(lang))) }
    }
}

fn result(f: Fields<'_>, shown: &Shown<'_>, typed: Typed<'_>) -> Markup {
    let (lang, call) = (f.lang(), shown.call);
    let most = shown.candidates.iter().filter(|one| one.round == call.round).filter_map(|one| one.votes).max();
    let level = shown.candidates.iter().filter(|one| one.round == call.round && one.votes == most);
    let rows = shown.candidates.iter().filter(|one| one.round == call.round).map(|one| {
        vec![
            html! {
                (one.government_name)
                @if call.elected == Some(one.id) { " " (Tag::Good(t::call_elected(lang))) }
            },
            html! { @match one.votes { Some(votes) => { (words::number(lang, votes)) }, None => { (t::not_counted(lang)) } } },
        ]
    });
    html! {
        (ui::section("result", t::result_title(lang), None, html! {
            p { (match call.state {
                State::Elected => t::result_elected(lang),
                State::Tied => t::result_tied(lang),
                State::NoQuorum => t::result_no_quorum(lang),
                State::NoCandidate | State::Open => t::result_no_candidate(lang),
            }) }
            @if let Some(reason) = call.reason.as_ref().filter(|reason| !reason.is_empty()) { (ui::panel(t::tie_reason(lang), html! { p.prose.lines { (reason) } })) }
            @if !shown.candidates.is_empty() {
                (Table {
                    lang,
                    caption: t::result_caption(lang).into(),
                    columns: vec![Column::Words(t::column_government(lang)), Column::Number(t::column_votes(lang))],
                    rows: rows.collect(),
                })
            }
        }))
        @if shown.may_settle && call.state == State::Tied {
            (ui::section("settle", t::settle_title(lang), None, html! {
                (Form::post(f, href(lang, &format!("/chair-calls/{}/decisions", call.id)), html! {
                    (f.radios("candidacy", t::candidacy_label(lang), typed.candidacy, level.map(|one| (one.id.to_string(), one.name.as_str(), Some(one.government_name.as_str().into())))).optional())
                    (f.area("reason", t::tie_reason(lang), typed.reason).hint(t::tie_reason_hint(lang)).max(REASON_MAX))
                    (f.date("vote_until", t::second_until(lang), typed.vote_until).optional())
                    div.row {
                        (Button(t::settle_elect(lang), Tone::First, Some(("decision", "elect"))))
                        (Button(t::settle_vote(lang), Tone::Second, Some(("decision", "vote"))))
                    }
                }))
            }))
        }
    }
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "opened" => Some(t::done_call_opened(lang)),
        "applied" => Some(t::done_applied(lang)),
        "withdrawn" => Some(t::done_candidacy_withdrawn(lang)),
        "voted" => Some(t::done_voted(lang)),
        "elected" => Some(t::done_elected(lang)),
        "second" => Some(t::done_second_vote(lang)),
        _ => None,
    }
}
