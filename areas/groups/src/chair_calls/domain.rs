//! Where a call stands at a moment, what opening one takes, and how votes are counted. No I/O.

use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use nouns::CandidacyId;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Votes;
use crate::invitations::domain::end_of;
use crate::seats::domain::SeatRole;
use crate::words as t;

kernel::word_enum! {
    /// How a call stands or has ended.
    pub enum State {
        Open = "open",
        Elected = "elected",
        /// Two or more were level: lead or steward decides, or a second vote.
        Tied = "tied",
        NoQuorum = "no_quorum",
        NoCandidate = "no_candidate",
    }
}

/// What can be done now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Phase {
    Applications,
    Voting,
    /// The vote has ended and is not counted yet.
    Counting,
    Ended,
}

/// Each phase begins with its instant: a vote at the very end comes too late.
pub fn phase(state: State, apply_until: Timestamp, vote_until: Timestamp, now: Timestamp) -> Phase {
    match state {
        State::Open if now < apply_until => Phase::Applications,
        State::Open if now < vote_until => Phase::Voting,
        State::Open => Phase::Counting,
        _ => Phase::Ended,
    }
}

/// What a count comes to.
#[derive(Debug, PartialEq, Eq)]
pub enum Outcome {
    Elected(CandidacyId),
    Tied(Vec<CandidacyId>),
    NoQuorum,
    NoCandidate,
}

/// Counts. `votes` holds the candidates with most votes first; `quorum` is the share of the eligible governments, in
/// hundredths, that must have voted.
pub fn count(votes: &[Votes], eligible: i64, cast: i64, quorum: i64) -> Outcome {
    let Some(first) = votes.first() else { return Outcome::NoCandidate };
    if cast == 0 || cast.saturating_mul(100) < eligible.saturating_mul(quorum) {
        return Outcome::NoQuorum;
    }
    let level: Vec<CandidacyId> =
        votes.iter().take_while(|one| one.votes == first.votes).map(|one| one.candidacy).collect();
    if level.len() == 1 { Outcome::Elected(first.candidacy) } else { Outcome::Tied(level) }
}

pub const ABOUT_MAX: usize = 2000;
pub const MOTIVATION_MAX: usize = 2000;
pub const REASON_MAX: usize = 1000;

/// A call as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub role: String,
    pub about: String,
    pub apply_until: String,
    pub vote_until: String,
    pub quorum: String,
}

/// A call that can be opened.
#[derive(Debug)]
pub struct Sound<'a> {
    pub role: SeatRole,
    pub about: &'a str,
    pub apply_until: Timestamp,
    pub vote_until: Timestamp,
    pub quorum: i64,
}

impl Draft {
    /// The draft's values if it is sound. Days end as `zone` counts them.
    pub fn check(&self, lang: Lang, zone: &TimeZone, today: Date) -> Result<Sound<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        let role = SeatRole::from_word(&self.role).filter(|role| role.is_chair());
        errors.require(role.is_some(), "role", t::call_role_missing(lang));
        errors.require(self.about.chars().count() <= ABOUT_MAX, "about", t::text_long(lang, 2000));
        let apply = self.apply_until.trim().parse::<Date>().ok().filter(|day| *day >= today);
        errors.require(apply.is_some(), "apply_until", t::apply_until_wrong(lang));
        let vote = self.vote_until.trim().parse::<Date>().ok().filter(|day| apply.is_none_or(|apply| *day > apply));
        errors.require(vote.is_some(), "vote_until", t::vote_until_wrong(lang));
        let quorum = self.quorum.trim().parse::<i64>().ok().filter(|share| (1..=100).contains(share));
        errors.require(quorum.is_some(), "quorum", t::quorum_wrong(lang));
        let (apply, vote) = (apply.and_then(|day| end_of(day, zone)), vote.and_then(|day| end_of(day, zone)));
        match (role, apply, vote, quorum) {
            (Some(role), Some(apply_until), Some(vote_until), Some(quorum)) if errors.is_empty() => {
                Ok(Sound { role, about: self.about.trim(), apply_until, vote_until, quorum })
            }
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use kernel::clock::Clock;

    use super::*;

    fn votes(counts: &[i64]) -> Vec<Votes> {
        let clock = Clock::system();
        counts.iter().map(|votes| Votes { candidacy: clock.new_id(), votes: *votes }).collect()
    }

    #[test]
    fn most_votes_win_and_level_ones_tie() {
        let three = votes(&[3, 2, 0]);
        assert_eq!(count(&three, 5, 5, 50), Outcome::Elected(three[0].candidacy));
        let level = votes(&[2, 2, 1]);
        assert_eq!(count(&level, 5, 5, 50), Outcome::Tied(vec![level[0].candidacy, level[1].candidacy]));
    }

    #[test]
    fn the_quorum_is_met_exactly_or_not() {
        let one = votes(&[2]);
        assert_eq!(count(&one, 4, 2, 50), Outcome::Elected(one[0].candidacy));
        assert_eq!(count(&one, 5, 2, 50), Outcome::NoQuorum);
        assert_eq!(count(&votes(&[0]), 0, 0, 1), Outcome::NoQuorum, "nobody has voted");
        assert_eq!(count(&[], 5, 5, 50), Outcome::NoCandidate);
    }

    #[test]
    fn an_instant_belongs_to_what_begins_with_it() {
        let at = |second: i64| Timestamp::from_second(second).unwrap();
        let phase = |now| phase(State::Open, at(10), at(20), at(now));
        assert_eq!(
            [phase(9), phase(10), phase(19), phase(20)],
            [Phase::Applications, Phase::Voting, Phase::Voting, Phase::Counting]
        );
    }
}
