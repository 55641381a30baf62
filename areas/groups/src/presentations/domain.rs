//! What opening a call and offering a presentation take, and where a call stands at a moment. No I/O.

use std::collections::BTreeMap;

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use kernel::forms::Line;
use nouns::{AffiliationId, ChallengeId, ProposalId};
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::{Challenge, Own, Presentation};
use crate::agenda_items::domain::TITLE_MAX;
use crate::agenda_items::queries::{Hard, Topic};
use crate::invitations::domain::end_of;
use crate::words as t;

kernel::word_enum! {
    /// How an offer stands.
    pub enum State {
        Offered = "offered",
        /// It is on the agenda.
        Chosen = "chosen",
        Declined = "declined",
        /// Its author took it back.
        Withdrawn = "withdrawn",
    }
}

/// What can be done with a call now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Offers,
    /// Nothing can be offered any more; lead and chair still answer.
    Choosing,
    /// The meeting has begun, or it was cancelled.
    Over,
}

/// An instant belongs to what begins with it: an offer at the very end comes too late.
pub fn phase(offers_until: Timestamp, starts_at: Option<Timestamp>, is_cancelled: bool, now: Timestamp) -> Phase {
    if is_cancelled || starts_at.is_none_or(|starts_at| starts_at <= now) {
        Phase::Over
    } else if now < offers_until {
        Phase::Offers
    } else {
        Phase::Choosing
    }
}

pub const ABOUT_MAX: usize = 2000;
pub const CHALLENGE_MAX: usize = 300;
pub const TEXT_MAX: usize = 2000;
pub const LINE_MAX: usize = 200;
/// More offers than this nobody compares.
pub const OFFERS_MAX: i64 = 100;
const LINK_MAX: usize = 1000;
const LASTS_MAX: i64 = 120;

/// The fields of a challenge: in words, and the proposal that it comes from.
pub struct Slot {
    pub words: &'static str,
    pub proposal: &'static str,
}

macro_rules! slots {
    ($($number:literal),*) => {
        [$(Slot { words: concat!("challenge_", $number), proposal: concat!("proposal_", $number) }),*]
    };
}

/// As many challenges as a call can name.
pub const SLOTS: [Slot; 5] = slots!(1, 2, 3, 4, 5);

/// A call as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct CallDraft {
    pub about: String,
    pub lasts: String,
    pub until: String,
    /// The fields of the challenges, by their names.
    #[serde(flatten)]
    pub challenges: BTreeMap<String, String>,
}

/// A challenge that is named.
#[derive(Clone, Copy, Debug)]
pub struct Asked<'a> {
    pub words: &'a str,
    pub proposal: Option<ProposalId>,
}

/// A call that can be opened.
#[derive(Debug)]
pub struct Call<'a> {
    pub about: &'a str,
    pub lasts: i64,
    pub offers_until: Timestamp,
    pub challenges: Vec<Asked<'a>>,
}

impl CallDraft {
    /// What was typed into a field of a challenge.
    pub fn typed(&self, name: &str) -> &str {
        self.challenges.get(name).map_or("", |typed| typed.trim())
    }

    /// The draft's values if it is sound. `topics` are the proposals of the group that are open; days end as `zone` counts them.
    pub fn check(
        &self,
        lang: Lang,
        zone: &TimeZone,
        today: Date,
        starts_at: Option<Timestamp>,
        topics: &[Topic],
    ) -> Result<Call<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        errors.require(self.about.chars().count() <= ABOUT_MAX, "about", t::text_long(lang, 2000));
        let mut challenges = Vec::new();
        for slot in &SLOTS {
            let (words, proposal) = (self.typed(slot.words), self.typed(slot.proposal));
            if words.is_empty() && proposal.is_empty() {
                continue;
            }
            errors.require(words.chars().count() >= 5, slot.words, t::challenge_missing(lang));
            errors.require(words.chars().count() <= CHALLENGE_MAX, slot.words, t::text_long(lang, 300));
            let topic = topics.iter().find(|topic| topic.id.to_string() == proposal).map(|topic| topic.id);
            errors.require(proposal.is_empty() || topic.is_some(), slot.proposal, t::challenge_proposal_gone(lang));
            challenges.push(Asked { words, proposal: topic });
        }
        if let ([], [first, ..]) = (challenges.as_slice(), &SLOTS) {
            errors.add(first.words, t::challenge_missing(lang));
        }
        let lasts = self.lasts.trim().parse::<i64>().ok().filter(|lasts| (1..=LASTS_MAX).contains(lasts));
        errors.require(lasts.is_some(), "lasts", t::presentation_lasts_wrong(lang));
        let until =
            self.until.trim().parse::<Date>().ok().filter(|day| *day >= today).and_then(|day| end_of(day, zone));
        let until = until.filter(|until| starts_at.is_some_and(|starts_at| *until <= starts_at));
        errors.require(until.is_some(), "until", t::offers_until_wrong(lang));
        match (lasts, until) {
            (Some(lasts), Some(offers_until)) if errors.is_empty() => {
                Ok(Call { about: self.about.trim(), lasts, offers_until, challenges })
            }
            _ => Err(errors),
        }
    }
}

/// An offer as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    /// The number of the challenge that it answers.
    pub challenge: String,
    /// The challenge of a government that it answers, if it is one.
    pub answers: String,
    pub title: Line,
    pub done: String,
    pub outcome: String,
    pub in_use: String,
    pub url: Line,
    pub licence: Line,
    pub cost: Line,
    /// `yes`: it is no offer of sale.
    pub no_sale: String,
    /// For whom the person speaks, where there is a choice.
    pub affiliation: String,
    /// The number of the text that a change was made from.
    pub version: String,
}

/// An offer that can be made.
#[derive(Clone, Copy, Debug)]
pub struct Offer<'a> {
    pub challenge: i64,
    pub answers: Option<ChallengeId>,
    pub title: &'a str,
    pub done: &'a str,
    pub outcome: &'a str,
    pub in_use: &'a str,
    pub url: Option<&'a str>,
    pub licence: &'a str,
    pub cost: &'a str,
}

impl Draft {
    /// An offer as it stands, to be changed.
    pub fn of(offer: &Presentation) -> Self {
        Self {
            challenge: offer.challenge.to_string(),
            answers: offer.answers.map(|id| id.to_string()).unwrap_or_default(),
            title: offer.title.as_str().into(),
            done: offer.done.clone(),
            outcome: offer.outcome.clone(),
            in_use: offer.in_use.clone(),
            url: offer.url.as_deref().unwrap_or_default().into(),
            licence: offer.licence.as_str().into(),
            cost: offer.cost.as_str().into(),
            no_sale: "yes".to_owned(),
            affiliation: String::new(),
            version: offer.version.to_string(),
        }
    }

    /// The draft's values if it is sound, or what is missing. `members` are the challenges of governments that are open; the
    /// one that it named before may stay.
    pub fn check(
        &self,
        lang: Lang,
        challenges: &[Challenge],
        members: &[Hard],
        was: Option<ChallengeId>,
    ) -> Result<Offer<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        let known = members.iter().map(|one| one.id).chain(was);
        let answers = known.into_iter().find(|id| id.to_string() == self.answers);
        errors.require(self.answers.is_empty() || answers.is_some(), "answers", t::offer_answers_gone(lang));
        let challenge =
            challenges.iter().find(|one| one.position.to_string() == self.challenge).map(|one| one.position);
        errors.require(challenge.is_some(), "challenge", t::offer_challenge_missing(lang));
        let length = self.title.chars().count();
        errors.require((5..=TITLE_MAX).contains(&length), "title", t::offer_title_missing(lang));
        for (text, name, missing) in [
            (&self.done, "done", t::offer_done_missing(lang)),
            (&self.outcome, "outcome", t::offer_outcome_missing(lang)),
            (&self.in_use, "in_use", t::offer_in_use_missing(lang)),
        ] {
            errors.require(!text.trim().is_empty(), name, missing);
            errors.require(text.chars().count() <= TEXT_MAX, name, t::text_long(lang, 2000));
        }
        let url = Some(&*self.url).filter(|url| !url.is_empty());
        let is_link = url.is_none_or(|url| url.starts_with("https://") && url.len() <= LINK_MAX && !url.contains(' '));
        errors.require(is_link, "url", t::join_url_wrong(lang));
        for (text, name, missing) in [
            (&self.licence, "licence", t::offer_licence_missing(lang)),
            (&self.cost, "cost", t::offer_cost_missing(lang)),
        ] {
            errors.require(!text.is_empty(), name, missing);
            errors.require(text.chars().count() <= LINE_MAX, name, t::text_long(lang, 200));
        }
        errors.require(self.no_sale == "yes", "no_sale", t::offer_no_sale_missing(lang));
        match challenge {
            Some(challenge) if errors.is_empty() => Ok(Offer {
                challenge,
                answers,
                title: &self.title,
                done: self.done.trim(),
                outcome: self.outcome.trim(),
                in_use: self.in_use.trim(),
                url,
                licence: &self.licence,
                cost: &self.cost,
            }),
            _ => Err(errors),
        }
    }

    /// Of those for whom the person may speak the one that was chosen; the only one if there is no choice.
    pub fn speaks_for<'a>(&self, own: &'a [Own]) -> Option<&'a Own> {
        match own {
            [only] => Some(only),
            several => {
                let chosen = self.affiliation.parse::<AffiliationId>().ok()?;
                several.iter().find(|one| one.id == chosen)
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(second: i64) -> Timestamp {
        Timestamp::from_second(second).unwrap()
    }

    #[test]
    fn an_instant_belongs_to_what_begins_with_it_and_nothing_is_open_once_the_meeting_has_begun() {
        let phase = |now| phase(at(10), Some(at(20)), false, at(now));
        assert_eq!(
            [phase(9), phase(10), phase(19), phase(20)],
            [Phase::Offers, Phase::Choosing, Phase::Choosing, Phase::Over]
        );
        assert_eq!(super::phase(at(10), Some(at(20)), true, at(1)), Phase::Over);
        // The meeting was moved to before the end of the call.
        assert_eq!(super::phase(at(10), Some(at(5)), false, at(6)), Phase::Over);
    }

    #[test]
    fn each_missing_thing_is_named_at_its_field() {
        let errors = Draft::default().check(Lang::En, &[], &[], None).unwrap_err();
        for field in ["challenge", "title", "done", "outcome", "in_use", "licence", "cost", "no_sale"] {
            assert!(errors.of(field).is_some(), "{field}");
        }
        assert!(errors.of("url").is_none());
        for wrong in ["javascript:alert(1)", "http://example.org", "https://a b"] {
            let draft = Draft { url: wrong.into(), ..Draft::default() };
            assert!(draft.check(Lang::En, &[], &[], None).unwrap_err().of("url").is_some(), "{wrong}");
        }
    }
}
