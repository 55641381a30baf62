//! What is shown of challenges.

use jiff::tz::TimeZone;
use kernel::access::Visit;
use kernel::discussing::Talk;
use kernel::paging::Slice;
use likeness::Reason;
use maud::{Markup, html};
use nouns::ChallengeId;
use nouns::terms::{self, Term, names};
use ui::{
    Button, ButtonTo, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Overtaken, Page, PageHead,
    Pager, Section, Tag, Tone, href, one_button, one_button_with,
};
use words::Lang;

use super::domain::{Audience, BY_PROPOSAL, Draft, ENOUGH, HARD_MAX, SENTENCE_MAX, SOLVED_MAX, Solving, State};
use super::handlers::Filter;
use super::matches::{About, Match, Matches, RESOURCE};
use super::queries::{Backer, Challenge, Listed, OpenCall, Resource, SpokenOf, Voice};
use crate::group::{Group, Own};
use crate::proposals::pages::hit_kind;
use crate::proposals::similar::Like;
use crate::supports::pages::in_name_of;
use crate::thread::{self, Thread};
use crate::words as t;

/// As many of the governments as are named beside a challenge.
const NAMED: usize = 10;

fn state(lang: Lang, state: State) -> Markup {
    match state {
        State::Open => html! { (Tag::Info(t::challenge_open(lang))) },
        State::Solved => html! { (Tag::Good(t::challenge_solved(lang))) },
        State::Withdrawn => html! { (Tag::Plain(t::challenge_withdrawn(lang))) },
        State::Hidden => html! { (Tag::Plain(t::state_hidden(lang))) },
    }
}

/// Who can see it, said above the page.
fn audience(page: Page<'static>, lang: Lang, challenge: &Challenge) -> Page<'static> {
    match challenge.audience {
        Audience::Signatories => page.private(t::challenge_private(lang)),
        Audience::Everyone => page.description(challenge.hard.clone()),
    }
}

fn group_link(lang: Lang, slug: &str, name: &str) -> Markup {
    html! { a href=(href(lang, &format!("/groups/{slug}"))) { (name) } }
}

/// Why two things are alike, in words.
pub fn why(lang: Lang, reasons: &[Reason<Term>]) -> Markup {
    html! {
        @for reason in reasons {
            span { (match reason {
                Reason::Terms(shared) => t::why_terms(lang, i64::try_from(shared.len()).unwrap_or(i64::MAX), &words::list(lang, &names(lang, shared))),
                Reason::Words(shared) => t::why_words(lang, &words::list(lang, &shared.iter().map(String::as_str).collect::<Vec<_>>())),
                Reason::Nearby(governments) => t::why_nearby(lang, *governments),
            }) }
        }
    }
}

/// What the list shows.
pub struct List<'a> {
    pub groups: &'a [Group],
    pub filter: &'a Filter,
    /// The government whose challenges are wanted.
    pub government: Option<&'a Own>,
    pub found: &'a Slice<Listed>,
    pub may_state: bool,
}

fn filter_form(lang: Lang, shown: &List<'_>) -> Markup {
    let (filter, errors) = (shown.filter, FormErrors::new());
    let f = Fields::new(lang, &errors);
    let mut countries: Vec<_> =
        places::Country::all().iter().map(|country| (country.code(), country.name(lang.tag()))).collect();
    countries.sort_by_key(|(_, name)| places::fold(name));
    let states = [State::Open, State::Solved]
        .map(|one| (one.word(), if one == State::Open { t::challenge_open(lang) } else { t::challenge_solved(lang) }));
    html! {
        (Form::get(f, href(lang, "/challenges"), html! {
            @if let Some(government) = shown.government { (ui::hidden("government", &government.slug)) }
            (f.select("term", t::challenge_terms(lang), &filter.term, Some(t::any_term(lang)), Term::ALL.iter().map(|term| (term.word(), term.name(lang)))))
            (f.select("state", t::challenge_state(lang), &filter.state, Some(t::any_state(lang)), states))
            (f.select("group", t::challenge_group(lang), &filter.group, Some(t::any_group(lang)), shown.groups.iter().map(|one| (one.slug.as_str(), one.name.as_str()))))
            (f.select("country", t::challenge_country(lang), &filter.country, Some(t::any_country(lang)), countries))
            div.row { (Button(t::challenges_filter(lang), Tone::Second, None)) }
        }))
    }
}

pub fn list(lang: Lang, shown: &List<'_>) -> Page<'static> {
    let filter = shown.filter;
    let items = shown.found.rows.iter().map(|one| Item {
        href: Some(href(lang, &format!("/challenges/{}", one.id))),
        title: one.hard.clone(),
        meta: Some(html! {
            (state(lang, one.state))
            span { (one.government_name) }
            span { (one.group_name) }
            span { (t::backers(lang, one.backers)) }
            @for name in names(lang, &terms::read(&one.terms)) { (Tag::Plain(name)) }
            @if one.audience == Audience::Signatories { (Tag::Warn(t::audience_signatories(lang))) }
            @if one.example { (ui::example(lang)) }
        }),
        ..Item::default()
    });
    let query: Vec<String> = [
        ("term", &filter.term),
        ("state", &filter.state),
        ("group", &filter.group),
        ("country", &filter.country),
        ("government", &filter.government),
    ]
    .iter()
    .filter(|(_, value)| !value.is_empty())
    .map(|(name, value)| format!("{name}={}", ui::encode(value)))
    .collect();
    let title = match shown.government {
        Some(government) => t::challenges_of(lang, &government.name),
        None => t::challenges_title(lang).to_owned(),
    };
    let body = html! {
        (PageHead { title: title.clone().into(), lede: Some(t::challenges_lede(lang).into()), ..PageHead::default() })
        div.stack {
            (filter_form(lang, shown))
            @if shown.found.rows.is_empty() { (Empty { words: t::challenges_none(lang), action: None }) } @else {
                (ui::section("found", &title, None, ui::list(items)))
                (Pager::new(lang, "/challenges", &query.join("&"), shown.found))
            }
            @if shown.may_state {
                (ui::section("state-one", t::challenge_new(lang), None, html! {
                    p.hint { (t::challenge_to_which(lang)) }
                    (ui::list(shown.groups.iter().map(|group| Item {
                        href: Some(href(lang, &format!("/groups/{}/challenges/new", group.slug))),
                        title: group.name.clone(),
                        ..Item::default()
                    })))
                }))
            }
        }
    };
    Page::new(title, body)
        .section(Section::Groups)
        .description(t::challenges_lede(lang))
        .feed(t::challenges_title(lang), "/feeds/all.atom?kind=challenge")
}

/// A challenge that is like another: what it says, what solved it, and why it is shown.
fn alike(lang: Lang, one: &Match) -> Item {
    let row = &one.row;
    Item {
        href: Some(href(lang, &format!("/challenges/{}", row.id))),
        title: row.hard.clone(),
        words: (row.state == State::Solved).then(|| row.solved_words.clone()).filter(|words| !words.is_empty()),
        meta: Some(html! {
            span { (row.government_name) }
            span { (t::backers(lang, row.backers)) }
            @if let (Some(slug), Some(title)) = (&row.resource_slug, &row.resource_title) {
                span { (t::solved_with(lang)) " " a href=(href(lang, &format!("/library/{slug}"))) { (title) } }
            } @else if row.solved_by_proposal { span { (t::solved_by_proposal(lang)) } }
            (why(lang, &one.reasons))
            @if row.example { (ui::example(lang)) }
        }),
        ..Item::default()
    }
}

fn other(lang: Lang, one: &Like) -> Item {
    Item {
        href: Some(href(lang, &one.hit.path)),
        title: one.hit.title.clone(),
        words: (!one.hit.summary.is_empty()).then(|| one.hit.summary.clone()),
        meta: Some(html! { (Tag::Plain(hit_kind(lang, &one.hit.kind))) (why(lang, &one.reasons)) }),
        ..Item::default()
    }
}

/// What others have published about the same.
fn about(lang: Lang, one: &About) -> Item {
    Item {
        href: Some(href(lang, &one.row.path())),
        title: one.row.title.clone(),
        meta: Some(html! {
            (Tag::Plain(hit_kind(lang, RESOURCE)))
            @if one.row.adopters > 0 { span { (t::used_by(lang, one.row.adopters)) } }
            (why(lang, &one.reasons))
            @if one.row.example { (ui::example(lang)) }
        }),
        ..Item::default()
    }
}

/// What is like a challenge, each with the reason.
fn matches(lang: Lang, found: &Matches) -> Markup {
    html! {
        (ui::section("same", t::same_title(lang), None, html! {
            @if found.open.is_empty() { p.hint { (t::same_none(lang)) } } @else { (ui::list(found.open.iter().map(|one| alike(lang, one)))) }
        }))
        (ui::section("solved-elsewhere", t::solved_elsewhere(lang), None, html! {
            @if found.solved.is_empty() { p.hint { (t::solved_none(lang)) } } @else { (ui::list(found.solved.iter().map(|one| alike(lang, one)))) }
        }))
        @if !found.other.is_empty() {
            (ui::section("touches", t::touches_title(lang), None, ui::list(found.other.iter().map(|one| other(lang, one)))))
        }
        @if !found.about.is_empty() {
            (ui::section("published", t::about_title(lang), None, ui::list(found.about.iter().map(|one| about(lang, one)))))
        }
    }
}

fn fields<'a>(f: Fields<'a>, draft: &'a Draft) -> Markup {
    let lang = f.lang();
    html! {
        (f.text("hard", t::hard_label(lang), &draft.hard).hint(t::hard_hint(lang)).max(HARD_MAX))
        (f.text("whom", t::whom_label(lang), &draft.whom).hint(t::whom_hint(lang)).max(SENTENCE_MAX))
        (f.text("tried", t::tried_label(lang), &draft.tried).hint(t::tried_hint(lang)).max(SENTENCE_MAX))
        (f.boxes("terms", t::challenge_terms(lang), &draft.terms, Term::ALL.iter().map(|term| (term.word(), term.name(lang), None))).hint(t::terms_hint(lang)))
        (f.radios("audience", t::challenge_audience(lang), &draft.audience, [
            (Audience::Everyone.word(), t::audience_everyone(lang), Some(t::audience_everyone_hint(lang).into())),
            (Audience::Signatories.word(), t::audience_signatories(lang), Some(t::audience_signatories_hint(lang).into())),
        ]))
    }
}

/// What the form for a new challenge shows.
pub struct New<'a> {
    pub group: &'a Group,
    pub own: &'a [Own],
    pub draft: &'a Draft,
    pub beside: Beside<'a>,
}

/// What stands above the form.
pub enum Beside<'a> {
    Nothing,
    /// What is like it, as was asked.
    Matches(&'a Matches),
    /// One that the government has stated with the same sentence.
    Same(ChallengeId),
}

pub fn new(lang: Lang, shown: &New<'_>, errors: &FormErrors) -> Page<'static> {
    let New { group, own, draft, .. } = *shown;
    let f = Fields::new(lang, errors);
    let body = html! {
        (PageHead {
            eyebrow: Some(group_link(lang, &group.slug, &group.name)),
            title: t::challenge_new(lang).into(),
            lede: Some(t::challenge_new_lede(lang).into()),
            ..PageHead::default()
        })
        div.stack {
            @match shown.beside {
                Beside::Nothing => {},
                Beside::Matches(found) => (matches(lang, found)),
                Beside::Same(id) => p.notice { (t::challenge_same_there(lang)) " " a href=(href(lang, &format!("/challenges/{id}"))) { (&*draft.hard) } },
            }
            (Form::post(f, href(lang, &format!("/groups/{}/challenges", group.slug)), html! {
                (fields(f, draft))
                (in_name_of(f, own, &draft.government))
                div.row {
                    (Button::first(t::challenge_send(lang)))
                    (ButtonTo(t::challenge_look(lang), Tone::Second, &href(lang, &format!("/groups/{}/challenges/matches", group.slug))))
                }
            }))
        }
    };
    Page::new(t::challenge_new(lang), body).section(Section::Groups).private(t::challenge_new_private(lang))
}

/// What was typed beside what is saved.
pub fn compare<'a>(lang: Lang, saved: &'a Draft, typed: &'a Draft) -> Overtaken<'a> {
    let terms = |draft: &Draft| words::list(lang, &names(lang, &draft.ticked()));
    let who = |draft: &'a Draft| match Audience::from_word(&draft.audience) {
        Some(Audience::Everyone) => t::audience_everyone(lang),
        Some(Audience::Signatories) => t::audience_signatories(lang),
        None => draft.audience.as_str(),
    };
    Overtaken::new(lang)
        .field(t::hard_label(lang), &*saved.hard, &*typed.hard)
        .field(t::whom_label(lang), &*saved.whom, &*typed.whom)
        .field(t::tried_label(lang), &*saved.tried, &*typed.tried)
        .field(t::challenge_terms(lang), terms(saved), terms(typed))
        .field(t::challenge_audience(lang), who(saved), who(typed))
}

fn back(lang: Lang, challenge: &Challenge) -> Markup {
    html! { a href=(href(lang, &format!("/challenges/{}", challenge.id))) { (challenge.hard) } }
}

pub fn change(
    lang: Lang,
    challenge: &Challenge,
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let version = if overtaken.is_some() { challenge.version.to_string() } else { draft.version.clone() };
    let body = html! {
        (PageHead { eyebrow: Some(back(lang, challenge)), title: t::challenge_change(lang).into(), ..PageHead::default() })
        @if let Some(overtaken) = overtaken { (overtaken) }
        (Form::post(f, href(lang, &format!("/challenges/{}/changes", challenge.id)), html! {
            (fields(f, draft))
            (ui::hidden("version", &version))
            div.row { (Button::first(t::change_send(lang))) }
        }))
    };
    Page::new(t::challenge_change(lang), body).section(Section::Groups).private(t::challenge_new_private(lang))
}

/// What a challenge may be solved with, by the value of its choice.
fn solved_with(lang: Lang, challenge: &Challenge, resources: &[Resource]) -> Vec<(String, String)> {
    let proposal =
        challenge.proposal_title.as_ref().map(|title| (BY_PROPOSAL.to_owned(), t::solved_option_proposal(lang, title)));
    proposal.into_iter().chain(resources.iter().map(|one| (one.id.to_string(), one.title.clone()))).collect()
}

/// What was typed beside what is saved.
pub fn compare_solutions<'a>(
    lang: Lang,
    challenge: &Challenge,
    resources: &[Resource],
    saved: &'a Solving,
    typed: &'a Solving,
) -> Overtaken<'a> {
    let options = solved_with(lang, challenge, resources);
    let with = |one: &Solving| {
        let chosen = options.iter().find(|(value, _)| *value == one.with).map(|(_, title)| title.clone());
        chosen.unwrap_or_else(|| one.with.clone())
    };
    Overtaken::new(lang).field(t::solved_words(lang), saved.words.as_str(), typed.words.as_str()).field(
        t::solved_with_label(lang),
        with(saved),
        with(typed),
    )
}

pub fn solve(
    lang: Lang,
    challenge: &Challenge,
    resources: &[Resource],
    draft: &Solving,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let version = if overtaken.is_some() { challenge.version.to_string() } else { draft.version.clone() };
    let send = if challenge.state == State::Solved { t::change_send(lang) } else { t::solve_send(lang) };
    let body = html! {
        (PageHead {
            eyebrow: Some(back(lang, challenge)),
            title: t::solve(lang).into(),
            lede: Some(t::solve_lede(lang).into()),
            ..PageHead::default()
        })
        @if let Some(overtaken) = overtaken { (overtaken) }
        (Form::post(f, href(lang, &format!("/challenges/{}/solutions", challenge.id)), html! {
            (f.area("words", t::solved_words(lang), &draft.words).hint(t::solved_words_hint(lang)).max(SOLVED_MAX))
            (f.select("with", t::solved_with_label(lang), &draft.with, Some(t::solved_with_nothing(lang)), solved_with(lang, challenge, resources)).optional())
            (ui::hidden("version", &version))
            div.row { (Button::first(send)) }
        }))
    };
    Page::new(t::solve(lang), body).section(Section::Groups).private(t::challenge_new_private(lang))
}

/// What the reader may do.
pub struct May {
    pub back: bool,
    /// Make it a proposal now.
    pub propose: bool,
    pub see_proposals: bool,
}

/// A challenge with what its page shows beside it.
pub struct Shown<'a> {
    pub challenge: &'a Challenge,
    /// The first of them, by name.
    pub backers: Slice<Backer>,
    pub voices: Vec<Voice>,
    pub matches: Matches,
    pub spoken_of: Vec<SpokenOf>,
    /// Discussions about it.
    pub talk: Talk,
    /// Where a solution can be offered now.
    pub call: Option<OpenCall>,
    /// Whether it is of a government of the reader.
    pub is_own: bool,
    /// Whether the reader wrote it down.
    pub is_author: bool,
    /// Whether the reader can report it.
    pub reports: bool,
    /// The language that it is in, where the reader can have it translated.
    pub tongue: Option<&'static str>,
    pub may: May,
    pub thread: Option<&'a Thread>,
    pub zone: TimeZone,
}

/// "We have this too", by government.
fn backing(lang: Lang, shown: &Shown<'_>) -> Markup {
    let challenge = shown.challenge;
    let address = |rest: &str| href(lang, &format!("/challenges/{}/backings{rest}", challenge.id));
    let is_open = challenge.state.is_there();
    ui::panel(
        t::backers_title(lang),
        html! {
            p { (t::backers(lang, challenge.backers)) }
            ul { @for one in shown.backers.rows.iter().take(NAMED) { li { a href=(href(lang, &format!("/governments/{}", one.slug))) { (one.name) } } } }
            @if shown.backers.rows.len() > NAMED { p { a href=(address("")) { (t::backers_all(lang)) } } }
            @if shown.may.back && is_open {
                @for own in &shown.voices {
                    @let fields = [("government", own.government.to_string())];
                    @let fields = fields.each_ref().map(|(name, value)| (*name, value.as_str()));
                    @if own.is_orphaned { (one_button_with(&address(""), t::back_pass(lang), &own.name, Tone::Second, &fields)) }
                    @if !own.backs { (one_button_with(&address(""), t::back_give(lang), &own.name, Tone::Second, &fields)) }
                    @else if own.government != challenge.government { (one_button_with(&address("/endings"), t::back_end(lang), &own.name, Tone::Quiet, &fields)) }
                }
            }
        },
    )
}

/// From a challenge to a proposal.
fn becoming(lang: Lang, shown: &Shown<'_>) -> Markup {
    let challenge = shown.challenge;
    html! {
        @if shown.may.propose {
            (ui::panel(t::become_title(lang), html! {
                p { (t::become_what(lang)) }
                (LinkButton(t::become_send(lang), &href(lang, &format!("/groups/{}/proposals/new?challenge={}", challenge.group_slug, challenge.id)), Tone::First))
            }))
        } @else if challenge.state == State::Open && challenge.standing_proposal().is_none() && challenge.backers < ENOUGH {
            p.hint { (t::become_when(lang, ENOUGH)) }
        }
    }
}

fn doings(lang: Lang, shown: &Shown<'_>) -> Markup {
    let challenge = shown.challenge;
    let to = |rest: &str| href(lang, &format!("/challenges/{}{rest}", challenge.id));
    html! {
        @if shown.is_own && challenge.state == State::Open {
            (ui::panel(t::own_challenge(lang), html! {
                div.row {
                    (LinkButton(t::solve(lang), &to("/solutions/new"), Tone::Second))
                    (LinkButton(t::challenge_change(lang), &to("/changes/new"), Tone::Second))
                }
                p.hint { (t::challenge_withdraw_what(lang)) }
                (one_button(&to("/withdrawals"), t::challenge_withdraw(lang), Tone::Danger))
            }))
        }
        @if shown.is_own && challenge.state == State::Solved {
            (ui::panel(t::own_challenge(lang), html! {
                div.row { (LinkButton(t::solve_change(lang), &to("/solutions/new"), Tone::Second)) }
                p.hint { (t::reopen_what(lang)) }
                (Form::post(Fields::new(lang, &FormErrors::new()), to("/reopenings"), html! {
                    (ui::hidden("version", &challenge.version.to_string()))
                    (Button(t::reopen(lang), Tone::Danger, None))
                }))
            }))
        }
        @if let Some(call) = shown.call.as_ref().filter(|_| challenge.state == State::Open && challenge.audience == Audience::Everyone) {
            (ui::panel(t::offer_title(lang), html! {
                p.hint { (t::offer_what(lang, &call.title)) }
                (LinkButton(t::offer_send(lang), &href(lang, &format!("/presentation-calls/{}/presentations/new?answers={}", call.id, challenge.id)), Tone::Second))
            }))
        }
    }
}

/// What solved it.
fn solution(lang: Lang, shown: &Shown<'_>) -> Markup {
    let challenge = shown.challenge;
    html! {
        @if challenge.state == State::Solved {
            (ui::section("solution", t::solution_title(lang), challenge.solved_at.map(|at| html! { (words::date_of(lang, at, &shown.zone)) }), html! {
                p.prose.lines { (challenge.solved_words) }
                @if let (Some(slug), Some(title)) = (&challenge.resource_slug, &challenge.resource_title) {
                    p { (t::solved_with(lang)) " " a href=(href(lang, &format!("/library/{slug}"))) { (title) } }
                }
                @if challenge.solved_by_proposal { p { (t::solved_by_proposal(lang)) } }
            }))
        }
    }
}

/// What it became: the proposal, and once it is in a plan all that came of it.
fn became(lang: Lang, shown: &Shown<'_>) -> Markup {
    let challenge = shown.challenge;
    let Some(proposal) = challenge.proposal else { return html! {} };
    html! {
        @if let Some(thread) = shown.thread {
            (thread::show(lang, thread, thread::Reader { zone: &shown.zone, here: None, sees_proposal: shown.may.see_proposals }))
        } @else {
            @match challenge.proposal_title.as_ref().filter(|_| shown.may.see_proposals) {
                Some(title) => p.notice { (t::became(lang)) " " a href=(href(lang, &format!("/proposals/{proposal}"))) { (title) } },
                None => (Notice::Info(t::became_private(lang))),
            }
        }
    }
}

pub fn show(lang: Lang, shown: &Shown<'_>) -> Page<'static> {
    let challenge = shown.challenge;
    let day = |at| words::date_of(lang, at, &shown.zone);
    let mut facts = vec![
        (t::challenge_group(lang).into(), group_link(lang, &challenge.group_slug, &challenge.group_name)),
        (t::stated_on(lang).into(), html! { (day(challenge.stated_at)) }),
    ];
    if let Some(at) = challenge.changed_at {
        facts.push((t::challenge_changed_on(lang).into(), html! { (day(at)) }));
    }
    let said = |id: &str, title: &str, text: &str| ui::section(id, title, None, html! { p.prose { (text) } });
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(href(lang, "/challenges")) { (t::challenges_title(lang)) } " · " (group_link(lang, &challenge.group_slug, &challenge.group_name)) }),
            title: challenge.hard.clone().into(),
            meta: Some(html! {
                (state(lang, challenge.state))
                a href=(href(lang, &format!("/governments/{}", challenge.government_slug))) { (challenge.government_name) }
                @for term in challenge.terms() { a href=(href(lang, &format!("/challenges?term={}", term.word()))) { (term.name(lang)) } }
                @if challenge.example { (ui::example(lang)) }
            }),
            ..PageHead::default()
        })
        div.with-side {
            div.stack {
                @if challenge.state == State::Hidden { (ui::hidden_here(lang, shown.is_author)) }
                @else {
                    (said("whom-said", t::whom_label(lang), &challenge.whom))
                    (said("tried-said", t::tried_label(lang), &challenge.tried))
                    @if challenge.state.is_there() { (ui::translate_button(lang, "challenge", challenge.id, &challenge.hard, shown.tongue)) }
                    @if shown.reports { div.row { (ui::report_link(lang, "challenge", challenge.id, &challenge.hard)) } }
                }
                (solution(lang, shown))
                (became(lang, shown))
                @if challenge.state.is_there() { (matches(lang, &shown.matches)) }
                @if !shown.spoken_of.is_empty() {
                    (ui::section("meetings", t::spoken_of(lang), None, ui::list(shown.spoken_of.iter().map(|one| Item {
                        href: Some(href(lang, &format!("/events/{}", one.slug))),
                        title: one.title.clone(),
                        meta: Some(html! { span { (one.meeting_title) } @if let Some(day) = one.on_day { span { (words::date(lang, day)) } } }),
                        ..Item::default()
                    }))))
                }
                @if challenge.state.is_there() { (ui::talk(lang, &shown.zone, &shown.talk)) }
            }
            aside.side {
                (backing(lang, shown))
                (becoming(lang, shown))
                (doings(lang, shown))
                (ui::panel(t::facts_title(lang), html! { (Details(facts)) }))
            }
        }
    };
    audience(Page::new(challenge.hard.clone(), body).section(Section::Groups), lang, challenge)
}

/// All governments that have a challenge, page by page.
pub fn backers(lang: Lang, challenge: &Challenge, found: &Slice<Backer>) -> Page<'static> {
    let title = t::backers(lang, challenge.backers);
    let body = html! {
        (PageHead { eyebrow: Some(back(lang, challenge)), title: title.clone().into(), ..PageHead::default() })
        div.stack {
            h2.visually-hidden { (title) }
            (ui::list(found.rows.iter().map(|one| Item {
                href: Some(href(lang, &format!("/governments/{}", one.slug))),
                title: one.name.clone(),
                ..Item::default()
            })))
            (Pager::new(lang, &format!("/challenges/{}/backings", challenge.id), "", found))
        }
    };
    audience(Page::new(title, body).section(Section::Groups), lang, challenge)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "stated" => Some(t::done_stated(lang)),
        "challenge-changed" => Some(t::done_challenge_changed(lang)),
        "challenge-withdrawn" => Some(t::done_challenge_withdrawn(lang)),
        "solved" => Some(t::done_solved(lang)),
        "challenge-reopened" => Some(t::done_challenge_reopened(lang)),
        "overtaken" => Some(t::challenge_overtaken(lang)),
        "backed" => Some(t::done_backed(lang)),
        "backing-passed" => Some(t::done_backing_passed(lang)),
        "backing-ended" => Some(t::done_backing_ended(lang)),
        "gone" => Some(t::challenge_not_open(lang)),
        "unsigned" => Some(t::backing_unsigned(lang)),
        _ => None,
    }
}
