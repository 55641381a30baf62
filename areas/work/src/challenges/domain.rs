//! What a challenge is, when it may become a proposal, and what a draft of one must hold. No I/O.

use kernel::forms::Line;
use nouns::terms::{self, MOST, Term};
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Challenge;
use crate::words as t;

kernel::word_enum! {
    /// Where a challenge stands.
    pub enum State {
        Open = "open",
        Solved = "solved",
        Withdrawn = "withdrawn",
        /// Moderators have hidden what it says.
        Hidden = "hidden",
    }
}

impl State {
    /// Whether it is neither withdrawn nor hidden.
    pub const fn is_there(self) -> bool {
        matches!(self, Self::Open | Self::Solved)
    }
}

kernel::word_enum! {
    /// Who reads it.
    pub enum Audience {
        Everyone = "everyone",
        /// The people of governments that have signed the declaration.
        Signatories = "signatories",
    }
}

/// With so many governments a challenge may become a proposal.
pub const ENOUGH: i64 = 3;

pub const HARD_MAX: usize = 200;
const HARD_MIN: usize = 10;
const HARD_LIMIT: i64 = 200;
pub const SENTENCE_MAX: usize = 400;
const SENTENCE_LIMIT: i64 = 400;

/// Whether a challenge may become a proposal now.
pub const fn may_become(state: State, backers: i64, has_proposal: bool) -> bool {
    matches!(state, State::Open) && backers >= ENOUGH && !has_proposal
}

/// A challenge as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub hard: Line,
    pub whom: Line,
    pub tried: Line,
    pub terms: Vec<String>,
    pub audience: String,
    /// The government in whose name it is stated, where there is a choice.
    pub government: String,
    /// The number of the text that a change was made from.
    pub version: String,
}

/// A challenge that can be stated.
#[derive(Clone, Debug)]
pub struct Sound<'a> {
    pub hard: &'a str,
    pub whom: &'a str,
    pub tried: &'a str,
    pub terms: Vec<Term>,
    pub audience: Audience,
}

impl Draft {
    /// As it is before anything is typed.
    pub fn fresh() -> Self {
        Self { audience: Audience::Everyone.word().to_owned(), ..Self::default() }
    }

    /// A challenge as it stands, to be changed.
    pub fn of(challenge: &Challenge) -> Self {
        Self {
            hard: challenge.hard.as_str().into(),
            whom: challenge.whom.as_str().into(),
            tried: challenge.tried.as_str().into(),
            terms: terms::ticks(&challenge.terms()),
            audience: challenge.audience.word().to_owned(),
            version: challenge.version.to_string(),
            ..Self::default()
        }
    }

    /// The terms that were ticked.
    pub fn ticked(&self) -> Vec<Term> {
        terms::read(&self.terms.join(" "))
    }

    /// What is compared with others: all of it.
    pub fn text(&self) -> String {
        format!("{} {} {}", &*self.hard, &*self.whom, &*self.tried)
    }

    /// The draft's values if it is sound, or what is missing. Only a government that has signed may say something to
    /// signatories alone.
    pub fn check(&self, lang: Lang, is_signatory: bool) -> Result<Sound<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        let length = self.hard.chars().count();
        errors.require(length >= HARD_MIN, "hard", t::hard_missing(lang));
        errors.require(length <= HARD_MAX, "hard", t::text_long(lang, HARD_LIMIT));
        errors.require(!self.whom.is_empty(), "whom", t::whom_missing(lang));
        errors.require(!self.tried.is_empty(), "tried", t::tried_missing(lang));
        for (text, name) in [(&self.whom, "whom"), (&self.tried, "tried")] {
            errors.require(text.chars().count() <= SENTENCE_MAX, name, t::text_long(lang, SENTENCE_LIMIT));
        }
        let terms = self.ticked();
        errors.require((1..=MOST).contains(&terms.len()), "terms", t::terms_wrong(lang));
        let audience = Audience::from_word(&self.audience);
        errors.require(audience.is_some(), "audience", t::challenge_audience_missing(lang));
        errors.require(
            audience != Some(Audience::Signatories) || is_signatory,
            "audience",
            t::challenge_audience_wrong(lang),
        );
        match audience {
            Some(audience) if errors.is_empty() => {
                Ok(Sound { hard: &self.hard, whom: &self.whom, tried: &self.tried, terms, audience })
            }
            _ => Err(errors),
        }
    }
}

/// How a challenge was solved, as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Solving {
    pub words: String,
    /// A resource by its id, or `proposal`: what came of the proposal that it became.
    pub with: String,
    /// The number of the text that it was made from.
    pub version: String,
}

impl Solving {
    /// What stands there, to be corrected; nothing while it is open.
    pub fn of(challenge: &Challenge) -> Self {
        let resource = challenge.solved_resource.map(|id| id.to_string());
        let with = if challenge.solved_by_proposal { Some(BY_PROPOSAL.to_owned()) } else { resource };
        Self {
            words: challenge.solved_words.clone(),
            with: with.unwrap_or_default(),
            version: challenge.version.to_string(),
        }
    }
}

pub const SOLVED_MAX: usize = 1000;
pub const SOLVED_LIMIT: i64 = 1000;
/// In `Solving::with`.
pub const BY_PROPOSAL: &str = "proposal";

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            hard: "Our meters number themselves differently.".into(),
            whom: "For our data team.".into(),
            tried: "A register by hand.".into(),
            terms: vec!["sensors".into(), "technical".into()],
            ..Draft::fresh()
        }
    }

    #[test]
    fn three_sentences_and_a_term_are_enough() {
        let draft = draft();
        let sound = draft.check(Lang::En, false).unwrap_or_else(|errors| panic!("{errors:?}"));
        assert_eq!(
            (sound.terms.as_slice(), sound.audience),
            (&[Term::Technical, Term::Sensors][..], Audience::Everyone)
        );
    }

    #[test]
    fn each_missing_thing_is_named_at_its_field() {
        let errors = Draft::default().check(Lang::En, true).err().unwrap();
        for field in ["hard", "whom", "tried", "terms", "audience"] {
            assert!(errors.of(field).is_some(), "{field}");
        }
    }

    #[test]
    fn sentences_and_terms_are_bounded() {
        let long = |count| Draft { hard: "é".repeat(count).into(), ..draft() }.check(Lang::En, true).is_ok();
        assert!(long(HARD_MAX) && !long(HARD_MAX + 1));
        let all: Vec<String> = Term::ALL.iter().map(|term| term.word().to_owned()).collect();
        assert!(Draft { terms: all, ..draft() }.check(Lang::En, true).err().unwrap().of("terms").is_some());
    }

    #[test]
    fn only_signatories_speak_to_signatories_alone() {
        let draft = Draft { audience: "signatories".into(), ..draft() };
        assert!(draft.check(Lang::En, true).is_ok());
        assert!(draft.check(Lang::En, false).err().unwrap().of("audience").is_some());
    }

    #[test]
    fn three_governments_make_a_proposal_possible_once() {
        assert!(may_become(State::Open, ENOUGH, false));
        assert!(!may_become(State::Open, ENOUGH - 1, false));
        assert!(!may_become(State::Open, ENOUGH, true) && !may_become(State::Solved, ENOUGH, false));
    }
}
