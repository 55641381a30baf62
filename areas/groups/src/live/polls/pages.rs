//! What is shown of quick polls.

use kernel::uuid::Uuid;
use maud::{Markup, html};
use ui::{
    Button, Empty, Fields, Form, FormErrors, Page, PageHead, Section, Tag, Tone, href, one_button_about,
    one_button_with, slot,
};
use words::Lang;

use super::domain::{Counts, Draft, WORDS_MAX, choice, is_open};
use super::queries::{Answer, Own as Vote, Poll};
use crate::live::domain::Phase;
use crate::live::pages::live_link;
use crate::live::queries::Government;
use crate::meetings::queries::Meeting;
use crate::words as t;

/// The kinds of slots: what can be done with a poll, and with an answer of each sort of poll.
pub const POLL_SLOT: &str = "poll";

pub const fn vote_slot(counts: Counts) -> &'static str {
    match counts {
        Counts::Persons => "vote-person",
        Counts::Governments => "vote-government",
    }
}

/// What the polls are to one reader. It never goes into what all readers share.
pub struct Own<'a> {
    pub slug: &'a str,
    pub person: Option<Uuid>,
    pub governments: Vec<Government>,
    pub votes: Vec<Vote>,
    pub can_vote: bool,
    pub leads: bool,
}

impl Own<'_> {
    pub fn closing(&self, lang: Lang, id: &str, about: &str) -> Markup {
        let path = href(lang, &format!("/events/{}/live/polls/{id}/closings", self.slug));
        html! { @if self.leads { (one_button_about(&path, t::poll_close(lang), about, Tone::Second)) } }
    }

    /// The buttons beside an answer: one for the reader, or one for each of their governments. `given` tells what was given.
    pub fn voting(
        &self,
        lang: Lang,
        counts: Counts,
        choice: &str,
        about: &str,
        given: &dyn Fn(Uuid) -> bool,
    ) -> Markup {
        let path = href(lang, &format!("/events/{}/live/votes", self.slug));
        html! {
            @if self.can_vote {
                @match counts {
                    Counts::Persons => {
                        @if self.person.is_some_and(given) { (Tag::Good(t::vote_yours(lang))) }
                        @else { (one_button_with(&path, t::vote_give(lang), about, Tone::Second, &[("answer", choice)])) }
                    },
                    Counts::Governments => {
                        @for one in &self.governments {
                            @if given(one.id.uuid()) { (Tag::Good(&t::vote_of(lang, &one.name))) }
                            @else { (one_button_with(&path, &t::vote_give_for(lang, &one.name), about, Tone::Second, &[("answer", choice), ("government", &one.id.to_string())])) }
                        }
                    },
                }
            }
        }
    }
}

/// The polls of a meeting, the open one first. Without `own` it is what all readers share.
pub fn items(lang: Lang, phase: Phase, polls: &[Poll], answers: &[Answer], own: Option<&Own<'_>>) -> Markup {
    html! {
        @if polls.is_empty() { p.hint { (t::polls_none(lang)) } } @else {
            ul.list { @for poll in polls { (item(lang, is_open(poll, phase), poll, answers, own)) } }
        }
    }
}

fn item(lang: Lang, open: bool, poll: &Poll, answers: &[Answer], own: Option<&Own<'_>>) -> Markup {
    let id = poll.id.to_string();
    let (rule, cast) = match poll.counts {
        Counts::Persons => (t::poll_rule_persons(lang), t::poll_cast_persons(lang, poll.votes)),
        Counts::Governments => (t::poll_rule_governments(lang), t::poll_cast_governments(lang, poll.votes)),
    };
    // Until it is closed the result is nobody's, unless whoever opened it chose so.
    let shows = !open || poll.is_shown;
    html! {
        li data-key=(id) {
            h3 { (poll.words) }
            div.meta {
                @if open { (Tag::Info(t::poll_open(lang))) } @else { (Tag::Plain(t::poll_closed(lang))) }
                span { (cast) }
            }
            @if open {
                p.hint { (rule) " " (if poll.is_shown { t::poll_shown(lang) } else { t::poll_hidden(lang) }) }
            }
            ul.answers {
                @for one in answers.iter().filter(|one| one.poll == poll.id) {
                    @let key = choice(poll.id, one.number);
                    li data-key=(key) {
                        span.answer { (one.words) }
                        @if shows { " " strong.votes { (t::poll_votes(lang, one.votes)) } }
                        @if open {
                            (slot(vote_slot(poll.counts), &key, &one.words, own.map(|own| {
                                let given = |voter: Uuid| own.votes.iter().any(|vote| vote.poll == poll.id && vote.voter == voter && vote.answer == one.number);
                                own.voting(lang, poll.counts, &key, &one.words, &given)
                            })))
                        }
                    }
                }
            }
            @if open { (slot(POLL_SLOT, &id, &poll.words, own.map(|own| own.closing(lang, &id, &poll.words)))) }
        }
    }
}

pub fn new(lang: Lang, meeting: &Meeting, draft: &Draft, errors: &FormErrors) -> Page<'static> {
    let f = Fields::new(lang, errors);
    let counts = [
        (Counts::Persons, t::poll_by_persons(lang), t::poll_rule_persons(lang)),
        (Counts::Governments, t::poll_by_governments(lang), t::poll_rule_governments(lang)),
    ];
    let body = html! {
        (PageHead { eyebrow: Some(live_link(lang, meeting)), title: t::poll_new(lang).into(), lede: Some(t::poll_lede(lang).into()), ..PageHead::default() })
        @if meeting.cancelled_at.is_some() { (Empty { words: t::live_closed(lang), action: None }) } @else {
            (Form::post(f, href(lang, &format!("/events/{}/live/polls", meeting.slug)), html! {
                (f.text("words", t::poll_words(lang), &draft.words).max(WORDS_MAX))
                (f.area("answers", t::poll_answers(lang), &draft.answers).hint(t::poll_answers_hint(lang)))
                (f.radios("counts", t::poll_counts(lang), &draft.counts, counts.map(|(one, words, rule)| (one.word(), words, Some(rule.into())))))
                (f.tick("is_shown", t::poll_is_shown(lang), &draft.is_shown).hint(t::poll_is_shown_hint(lang)))
                div.row { (Button::first(t::poll_send(lang))) }
            }))
        }
    };
    Page::new(t::poll_new(lang), body).section(Section::Events).private(t::private_live_leads(lang))
}
