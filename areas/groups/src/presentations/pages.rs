//! What is shown of calls for presentations and of offers.

use jiff::Timestamp;
use jiff::tz::TimeZone;
use kernel::access::Visit;
use maud::{Markup, html};
use nouns::PersonId;
use ui::{
    Button, Details, Empty, Fields, Form, FormErrors, Item, LinkButton, Notice, Overtaken, Page, PageHead, Section,
    Tag, Tone, href,
};
use words::Lang;

use super::decisions;
use super::domain::{ABOUT_MAX, CHALLENGE_MAX, CallDraft, Draft, LINE_MAX, Phase, SLOTS, State, TEXT_MAX};
use super::queries::{Answered, Call, Challenge, Listed, OfMeeting, Own, Presentation, Waiting};
use crate::agenda_items::domain::TITLE_MAX;
use crate::agenda_items::queries::{Hard, Topic};
use crate::meetings::pages::event_link;
use crate::meetings::queries::Meeting;
use crate::words as t;

fn moment(lang: Lang, zone: &TimeZone, at: Timestamp) -> String {
    words::date_time(lang, &at.to_zoned_datetime(zone.clone()))
}

fn state(lang: Lang, state: State) -> Markup {
    match state {
        State::Offered => html! { (Tag::Info(t::offer_offered(lang))) },
        State::Chosen => html! { (Tag::Good(t::offer_chosen(lang))) },
        State::Declined => html! { (Tag::Plain(t::offer_declined(lang))) },
        State::Withdrawn => html! { (Tag::Plain(t::offer_withdrawn(lang))) },
    }
}

fn mark(lang: Lang, phase: Phase) -> Markup {
    match phase {
        Phase::Offers => html! { (Tag::Good(t::offers_open(lang))) },
        Phase::Choosing => html! { (Tag::Info(t::offers_choosing(lang))) },
        Phase::Over => html! { (Tag::Plain(t::offers_closed(lang))) },
    }
}

fn to_call(lang: Lang, call: &Call) -> Markup {
    html! {
        a href=(href(lang, &format!("/events/{}", call.meeting_slug))) { (call.meeting_title) } " · "
        a href=(href(lang, &format!("/presentation-calls/{}", call.id))) { (t::presentations_title(lang)) }
    }
}

/// On the page of a meeting: its call, or the way to open one.
pub fn on_meeting(lang: Lang, meeting: &Meeting, zone: &TimeZone, call: Option<&OfMeeting>, may_open: bool) -> Markup {
    html! {
        @if call.is_some() || may_open {
            (ui::panel(t::presentations_title(lang), html! {
                @match call {
                    Some(call) => {
                        p { a href=(href(lang, &format!("/presentation-calls/{}", call.id))) { (t::presentations_link(lang)) } }
                        p.hint { (t::offers_until_said(lang, &moment(lang, zone, call.offers_until))) }
                    },
                    None => p { a href=(href(lang, &format!("/events/{}/presentation-calls/new", meeting.slug))) { (t::presentations_open(lang)) } },
                }
            }))
        }
    }
}

/// At the desk: a call whose offers wait.
pub fn waiting(lang: Lang, one: &Waiting) -> Item {
    Item {
        href: Some(href(lang, &format!("/presentation-calls/{}", one.id))),
        title: one.meeting_title.clone(),
        meta: Some(html! {
            span { (t::offers_waiting(lang, one.offers)) }
            @if one.example { (ui::example(lang)) }
        }),
        ..Item::default()
    }
}

pub fn new_call(
    lang: Lang,
    zone: &TimeZone,
    meeting: &Meeting,
    topics: &[Topic],
    draft: &CallDraft,
    errors: &FormErrors,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let number = |index: usize| i64::try_from(index).unwrap_or_default().saturating_add(1);
    let options = || topics.iter().map(|topic| (topic.id.to_string(), topic.title.as_str()));
    let body = html! {
        (PageHead {
            eyebrow: Some(event_link(lang, meeting)),
            title: t::presentations_open(lang).into(),
            lede: Some(t::presentations_open_lede(lang).into()),
            ..PageHead::default()
        })
        (Form::post(f, href(lang, &format!("/events/{}/presentation-calls", meeting.slug)), html! {
            (f.area("about", t::call_about_label(lang), &draft.about).hint(t::about_hint(lang)).max(ABOUT_MAX).optional())
            p.hint { (t::challenges_what(lang)) }
            @for (index, slot) in SLOTS.iter().enumerate() {
                (f.area(slot.words, t::challenge_number(lang, number(index)), draft.typed(slot.words)).max(CHALLENGE_MAX))
                @if !topics.is_empty() {
                    (f.select(slot.proposal, t::challenge_proposal(lang, number(index)), draft.typed(slot.proposal), Some(t::item_source_none(lang)), options()).optional())
                }
            }
            (f.text("lasts", t::presentation_lasts(lang), &draft.lasts).short())
            (f.date("until", t::offers_until(lang), &draft.until).hint(t::times_in(lang, zone.iana_name().unwrap_or("UTC"))))
            div.row { (Button::first(t::presentations_open_send(lang))) }
        }))
    };
    Page::new(t::presentations_open(lang), body).section(Section::Events).private(t::private_presentation_call(lang))
}

/// A call with what its page shows to this reader.
pub struct ShownCall<'a> {
    pub call: &'a Call,
    pub phase: Phase,
    pub challenges: Vec<Challenge>,
    /// Those that the reader may know of.
    pub offers: Vec<Listed>,
    /// Whether these are all.
    pub sees_all: bool,
    pub sees_proposals: bool,
    pub reader: Option<PersonId>,
    pub zone: TimeZone,
}

fn facts(lang: Lang, call: &Call, zone: &TimeZone) -> Markup {
    let mut facts = vec![(
        t::meeting_label(lang).into(),
        html! { a href=(href(lang, &format!("/events/{}", call.meeting_slug))) { (call.meeting_title) } },
    )];
    if let Some(at) = call.starts_at {
        facts.push((t::when(lang).into(), html! { time datetime=(at) { (moment(lang, zone, at)) } }));
    }
    facts.push((t::offers_until_fact(lang).into(), html! { (moment(lang, zone, call.offers_until)) }));
    facts.push((t::presentation_has(lang).into(), html! { (t::item_minutes(lang, call.lasts)) }));
    ui::panel(t::facts_title(lang), html! { (Details(facts)) })
}

fn offer_item(lang: Lang, offer: &Listed) -> Item {
    Item {
        href: Some(href(lang, &format!("/presentations/{}", offer.id))),
        title: offer.title.clone(),
        meta: Some(html! {
            (state(lang, offer.state))
            span { (offer.person_name) ", " (offer.speaks_for) }
            @if offer.example { (ui::example(lang)) }
        }),
        ..Item::default()
    }
}

pub fn show_call(lang: Lang, shown: &ShownCall<'_>) -> Page<'static> {
    let call = shown.call;
    let own = shown.offers.iter().find(|offer| Some(offer.person) == shown.reader);
    let chosen: Vec<&Listed> = shown.offers.iter().filter(|offer| offer.state == State::Chosen).collect();
    let body = html! {
        (PageHead {
            eyebrow: Some(html! {
                a href=(href(lang, &format!("/groups/{}", call.group_slug))) { (call.group_name) } " · "
                a href=(href(lang, &format!("/events/{}", call.meeting_slug))) { (call.meeting_title) }
            }),
            title: t::presentations_title(lang).into(),
            lede: Some(t::presentations_lede(lang).into()),
            meta: Some(html! { (mark(lang, shown.phase)) @if call.example { (ui::example(lang)) } }),
            actions: (shown.phase == Phase::Offers && own.is_none()).then(|| {
                html! { (LinkButton(t::offer_one(lang), &href(lang, &format!("/presentation-calls/{}/presentations/new", call.id)), Tone::First)) }
            }),
        })
        div.with-side {
            div.stack {
                @if !call.about.is_empty() { p.prose.lines { (call.about) } }
                @if let Some(own) = own {
                    (ui::section("own", t::offer_own(lang), None, ui::list([offer_item(lang, own)])))
                }
                (ui::section("challenges", t::challenges_title(lang), None, ui::list(shown.challenges.iter().map(|challenge| Item {
                    title: challenge.words.clone(),
                    meta: challenge.proposal.filter(|_| shown.sees_proposals).map(|proposal| html! { a href=(href(lang, &format!("/proposals/{proposal}"))) { (t::item_from_proposal(lang)) } }),
                    ..Item::default()
                }))))
                (ui::section("chosen", t::presentations_chosen(lang), None, html! {
                    @if chosen.is_empty() { p.hint { (t::presentations_none(lang)) } } @else { (ui::list(chosen.into_iter().map(|offer| offer_item(lang, offer)))) }
                }))
                @if shown.sees_all { (all_offers(lang, shown)) }
            }
            aside.side {
                (facts(lang, call, &shown.zone))
                (ui::panel(t::offers_rules(lang), html! { (ui::bullets([t::offers_rule_who(lang), t::offers_rule_sale(lang), t::offers_rule_seen(lang), t::offers_rule_answer(lang)])) }))
            }
        }
    };
    Page::new(t::presentations_title(lang), body).section(Section::Events).description(t::presentations_lede(lang))
}

/// For lead and chair: the offers, each under the challenge that it answers.
fn all_offers(lang: Lang, shown: &ShownCall<'_>) -> Markup {
    let of = |challenge: &Challenge| {
        shown.offers.iter().filter(|offer| offer.challenge == challenge.position).collect::<Vec<_>>()
    };
    html! {
        (ui::section("offers", t::offers_title(lang), Some(html! { span.hint { (t::offers_seen(lang)) } }), html! {
            @if shown.offers.is_empty() { (Empty { words: t::offers_none(lang), action: None }) } @else { p.hint { (t::offers_match(lang)) } }
        }))
        @if !shown.offers.is_empty() {
            @for challenge in &shown.challenges {
                (ui::section(&format!("challenge-{}", challenge.position), &challenge.words, None, html! {
                    @let offers = of(challenge);
                    @if offers.is_empty() { p.hint { (t::offers_none_here(lang)) } } @else { (ui::list(offers.into_iter().map(|offer| offer_item(lang, offer)))) }
                }))
            }
        }
    }
}

/// What the form for a new offer shows.
pub struct NewOffer<'a> {
    pub call: &'a Call,
    pub is_open: bool,
    pub challenges: Vec<Challenge>,
    /// The challenges of governments that an offer may name.
    pub members: Vec<Hard>,
    pub own: Vec<Own>,
    pub zone: TimeZone,
}

fn fields<'a>(f: Fields<'a>, challenges: &'a [Challenge], members: &'a [Hard], draft: &'a Draft) -> Markup {
    let lang = f.lang();
    // The one that it named may have been solved since; it stays chosen.
    let is_settled = !draft.answers.is_empty() && members.iter().all(|one| one.id.to_string() != draft.answers);
    let settled = is_settled.then(|| (draft.answers.clone(), t::item_source_settled(lang)));
    let options = members.iter().map(|one| (one.id.to_string(), one.hard.as_str()));
    html! {
        (f.radios("challenge", t::offer_challenge(lang), &draft.challenge, challenges.iter().map(|one| (one.position.to_string(), one.words.as_str(), None))))
        @if is_settled || !members.is_empty() {
            (f.select("answers", t::offer_answers(lang), &draft.answers, Some(t::offer_answers_none(lang)), settled.into_iter().chain(options)).hint(t::offer_answers_hint(lang)).optional())
        }
        (f.text("title", t::offer_title(lang), &draft.title).max(TITLE_MAX))
        (f.area("done", t::offer_done(lang), &draft.done).hint(t::offer_plain_hint(lang)).max(TEXT_MAX))
        (f.area("outcome", t::offer_outcome(lang), &draft.outcome).hint(t::offer_outcome_hint(lang)).max(TEXT_MAX))
        (f.area("in_use", t::offer_in_use(lang), &draft.in_use).max(TEXT_MAX))
        (f.url("url", t::offer_url(lang), &draft.url).hint(t::offer_url_hint(lang)).optional())
        (f.text("licence", t::offer_licence(lang), &draft.licence).hint(t::offer_licence_hint(lang)).max(LINE_MAX))
        (f.text("cost", t::offer_cost(lang), &draft.cost).hint(t::offer_cost_hint(lang)).max(LINE_MAX))
        (f.tick("no_sale", t::offer_no_sale(lang), &draft.no_sale))
    }
}

pub fn new_offer(lang: Lang, shown: &NewOffer<'_>, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let call = shown.call;
    let body = html! {
        (PageHead {
            eyebrow: Some(to_call(lang, call)),
            title: t::offer_one(lang).into(),
            lede: Some(t::offer_lede(lang, call.lasts, &moment(lang, &shown.zone, call.offers_until)).into()),
            ..PageHead::default()
        })
        @if !shown.is_open {
            (f.summary())
            (Empty { words: t::offers_over(lang), action: None })
        } @else if shown.own.is_empty() {
            (f.summary())
            (Empty { words: t::offer_for_nobody(lang), action: Some(html! { (LinkButton(t::go_claim(lang), &href(lang, "/affiliations/new"), Tone::First)) }) })
        } @else {
            (Form::post(f, href(lang, &format!("/presentation-calls/{}/presentations", call.id)), html! {
                @if let [only] = shown.own.as_slice() { p.hint { (t::offer_for_only(lang, &only.name)) } } @else {
                    (f.select("affiliation", t::offer_for(lang), &draft.affiliation, Some(t::choose(lang)), shown.own.iter().map(|one| (one.id.to_string(), one.name.as_str()))))
                }
                (fields(f, &shown.challenges, &shown.members, draft))
                div.row { (Button::first(t::offer_send(lang))) }
            }))
        }
    };
    Page::new(t::offer_one(lang), body).section(Section::Events).private(t::private_offer(lang))
}

/// What was typed beside what is saved.
pub fn compare<'a>(
    lang: Lang,
    challenges: &'a [Challenge],
    members: &'a [Hard],
    saved: &'a Draft,
    typed: &'a Draft,
) -> Overtaken<'a> {
    let answers = |draft: &'a Draft| {
        let known = members.iter().find(|one| one.id.to_string() == draft.answers);
        known.map_or(draft.answers.as_str(), |one| one.hard.as_str())
    };
    let challenge = |draft: &'a Draft| {
        challenges
            .iter()
            .find(|one| one.position.to_string() == draft.challenge)
            .map_or(draft.challenge.as_str(), |one| one.words.as_str())
    };
    Overtaken::new(lang)
        .field(t::offer_challenge(lang), challenge(saved), challenge(typed))
        .field(t::offer_answers(lang), answers(saved), answers(typed))
        .field(t::offer_title(lang), &*saved.title, &*typed.title)
        .field(t::offer_done(lang), &saved.done, &typed.done)
        .field(t::offer_outcome(lang), &saved.outcome, &typed.outcome)
        .field(t::offer_in_use(lang), &saved.in_use, &typed.in_use)
        .field(t::offer_url(lang), &*saved.url, &*typed.url)
        .field(t::offer_licence(lang), &*saved.licence, &*typed.licence)
        .field(t::offer_cost(lang), &*saved.cost, &*typed.cost)
}

pub fn change(
    lang: Lang,
    offer: &Presentation,
    (challenges, members): (&[Challenge], &[Hard]),
    draft: &Draft,
    errors: &FormErrors,
    overtaken: Option<Overtaken<'_>>,
) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let path = href(lang, &format!("/presentations/{}", offer.id));
    let version = if overtaken.is_some() { offer.version.to_string() } else { draft.version.clone() };
    let body = html! {
        (PageHead {
            eyebrow: Some(html! { a href=(path) { (offer.title) } }),
            title: t::offer_change(lang).into(),
            ..PageHead::default()
        })
        @if let Some(overtaken) = overtaken { (overtaken) }
        (Form::post(f, format!("{path}/changes"), html! {
            (fields(f, challenges, members, draft))
            (ui::hidden("version", &version))
            div.row { (Button::first(t::change_send(lang))) }
        }))
    };
    Page::new(t::offer_change(lang), body).section(Section::Events).private(t::private_offer(lang))
}

/// An offer with what its page shows to this reader.
pub struct Shown<'a> {
    pub call: &'a Call,
    /// The challenge of a government that it answers.
    pub answered: Option<&'a Answered>,
    pub offer: &'a Presentation,
    pub phase: Phase,
    pub is_own: bool,
    pub may_decide: bool,
    pub zone: TimeZone,
}

pub fn show(lang: Lang, shown: &Shown<'_>, decision: &decisions::Draft, errors: &FormErrors) -> Page<'static> {
    let (offer, call) = (shown.offer, shown.call);
    let f = Fields::new(lang, errors);
    let path = |rest: &str| href(lang, &format!("/presentations/{}{rest}", offer.id));
    let has_form = shown.may_decide && offer.state == State::Offered && shown.phase != Phase::Over;
    let may_change = shown.is_own && offer.state == State::Offered && shown.phase == Phase::Offers;
    let text = |id: &str, title: &str, text: &str| ui::section(id, title, None, html! { p.prose.lines { (text) } });
    let terms = Details(vec![
        (t::offer_licence(lang).into(), html! { (offer.licence) }),
        (t::offer_cost(lang).into(), html! { (offer.cost) }),
    ]);
    let body = html! {
        (PageHead {
            eyebrow: Some(to_call(lang, call)),
            title: offer.title.clone().into(),
            meta: Some(html! {
                (state(lang, offer.state))
                span { (offer.person_name) ", " (offer.speaks_for) }
                @if !offer.is_current && shown.may_decide { (Tag::Warn(t::offer_author_gone(lang))) }
                @if offer.example { (ui::example(lang)) }
            }),
            actions: may_change.then(|| html! { (LinkButton(t::offer_change(lang), &path("/changes/new"), Tone::Second)) }),
            ..PageHead::default()
        })
        div.with-side {
            div.stack {
                @if !has_form { (f.summary()) }
                // What lead and chair answered is between them and the author.
                @if let Some(answer) = offer.answer.as_ref().filter(|_| shown.is_own || shown.may_decide) {
                    (ui::section("answered", t::offer_answer(lang), offer.answered_at.map(|at| html! { (words::date_of(lang, at, &shown.zone)) }), html! { p.prose.lines { (answer) } }))
                }
                (text("challenge-said", t::offer_challenge_said(lang), &offer.challenge_words))
                @if let Some(answered) = shown.answered { (answers(lang, shown, answered)) }
                (text("done-said", t::offer_done(lang), &offer.done))
                (text("outcome-said", t::offer_outcome(lang), &offer.outcome))
                (text("in-use-said", t::offer_in_use(lang), &offer.in_use))
                @if has_form { (answer_form(f, shown, decision)) }
            }
            aside.side {
                (facts(lang, call, &shown.zone))
                (ui::panel(t::offer_terms(lang), html! {
                    (terms)
                    @if let Some(url) = &offer.url { p { a href=(url) rel="nofollow noreferrer" { (t::offer_url(lang)) } } }
                }))
                @if may_change { (ui::panel(t::offer_own(lang), html! {
                    p.hint { (t::offer_withdraw_what(lang)) }
                    (ui::one_button(&path("/withdrawals"), t::offer_withdraw(lang), Tone::Danger))
                })) }
            }
        }
    };
    let page = Page::new(offer.title.clone(), body).section(Section::Events);
    if offer.state == State::Chosen {
        page.description(offer.challenge_words.clone())
    } else {
        page.private(t::private_offer(lang))
    }
}

/// The challenge that an offer answers; for lead and chair with what the two have in common.
fn answers(lang: Lang, shown: &Shown<'_>, answered: &Answered) -> Markup {
    let offer = shown.offer;
    let sought =
        likeness::telling_words(&format!("{} {} {}", answered.hard, answered.whom, answered.tried), places::fold);
    let folded = places::fold(&format!("{} {} {}", offer.title, offer.done, offer.outcome));
    let found: Vec<likeness::Reason<()>> = likeness::reasons(
        &likeness::Sought { terms: &[], words: &sought },
        &likeness::Known { terms: &[], folded: &folded, nearby: 0 },
    );
    let common = found.iter().find_map(|reason| match reason {
        likeness::Reason::Words(shared) => Some(shared.iter().map(String::as_str).collect::<Vec<_>>()),
        _ => None,
    });
    ui::section(
        "answers-said",
        t::offer_answers_said(lang),
        None,
        html! {
            p { a href=(href(lang, &format!("/challenges/{}", answered.id))) { (answered.hard) } }
            p.hint { (t::offer_answers_of(lang, answered.backers, &answered.government_name)) }
            @if shown.may_decide {
                p.hint { (match common {
                    Some(shared) => t::offer_answers_words(lang, &words::list(lang, &shared)),
                    None => t::offer_answers_apart(lang).to_owned(),
                }) }
            }
        },
    )
}

fn answer_form(f: Fields<'_>, shown: &Shown<'_>, typed: &decisions::Draft) -> Markup {
    let lang = f.lang();
    ui::section(
        "answer-it",
        t::offer_answer_title(lang),
        None,
        html! {
            (Notice::Info(t::offer_answer_what(lang)))
            (Form::post(f, href(lang, &format!("/presentations/{}/decisions", shown.offer.id)), html! {
                (f.area("answer", t::offer_answer(lang), &typed.answer).hint(t::offer_answer_hint(lang)).max(TEXT_MAX))
                (ui::hidden("version", &shown.offer.version.to_string()))
                div.row {
                    (Button(t::offer_choose(lang), Tone::First, Some(("decision", "choose"))))
                    (Button(t::offer_decline(lang), Tone::Second, Some(("decision", "decline"))))
                }
            }))
        },
    )
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    let lang = visit.lang;
    match ui::visit::done(visit)? {
        "call-opened" => Some(t::done_presentations_opened(lang)),
        "offered" => Some(t::done_offered(lang)),
        "offer-changed" => Some(t::done_changed(lang)),
        "offer-withdrawn" => Some(t::done_offer_withdrawn(lang)),
        "presentation-chosen" => Some(t::done_presentation_chosen(lang)),
        "presentation-declined" => Some(t::done_presentation_declined(lang)),
        _ => None,
    }
}
