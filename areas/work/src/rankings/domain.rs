//! The rules of a ranking: how many points, to how many, and what was typed. No I/O.

use std::collections::BTreeMap;

use nouns::ProposalId;
use ui::FormErrors;
use words::Lang;

use super::queries::Candidate;
use crate::words as t;

/// The points of a government: enough to tell more from less among a handful of topics, few enough to count in the head.
pub const POINTS: i64 = 10;
/// As many as one proposal gets from one government, so that each names at least two topics. The table has the same limit.
pub const MOST: i64 = 5;

kernel::word_enum! {
    /// Who sees what a government gave.
    pub enum Visibility {
        /// Everyone who sees the result.
        Open = "open",
        /// Nobody but the government's own members.
        Secret = "secret",
    }
}

/// What a form sends, each as `proposal:points`, with those left out that got none. `None` if it is no such thing.
pub fn read(sent: &[String]) -> Option<BTreeMap<ProposalId, i64>> {
    let mut points = BTreeMap::new();
    for one in sent.iter().filter(|one| !one.is_empty()) {
        let (proposal, given) = one.split_once(':')?;
        let given = given.parse::<i64>().ok().filter(|given| *given > 0)?;
        if points.insert(proposal.parse().ok()?, given).is_some() {
            return None;
        }
    }
    Some(points)
}

/// What is wrong with the points that a government wants to give, beside those that stay with hidden proposals.
pub fn check(
    lang: Lang,
    points: Option<&BTreeMap<ProposalId, i64>>,
    hidden: i64,
    candidates: &[Candidate],
) -> FormErrors {
    let mut errors = FormErrors::new();
    let Some(points) = points else { return FormErrors::one("points", t::points_wrong(lang)) };
    let sum = points.values().fold(hidden, |sum, one| sum.saturating_add(*one));
    errors.require(sum <= POINTS, "points", t::points_many(lang, sum, POINTS));
    errors.require(points.values().all(|one| *one <= MOST), "points", t::points_most(lang, MOST));
    let known = |id: &ProposalId| candidates.iter().any(|one| one.id == *id);
    errors.require(points.keys().all(known), "points", t::points_gone(lang));
    errors
}

/// The places of results that are in order: those with equal points share one. With whether it is shared.
pub fn places(points: &[i64]) -> Vec<(i64, bool)> {
    let tied = |of: i64| points.iter().filter(|one| **one == of).count() > 1;
    let before = |of: i64| points.iter().filter(|one| **one > of).count();
    points.iter().map(|one| (i64::try_from(before(*one)).unwrap_or(i64::MAX).saturating_add(1), tied(*one))).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn equal_points_share_a_place_and_the_next_one_is_left_out() {
        assert_eq!(places(&[9, 7, 7, 2]), [(1, false), (2, true), (2, true), (4, false)]);
        assert!(places(&[]).is_empty());
    }

    #[test]
    fn only_points_for_a_proposal_are_read() {
        let id = "0000000000000000000000000a";
        assert!(read(&[String::new()]).is_some_and(|points| points.is_empty()));
        for wrong in ["3", ":3", "x:3", &format!("{id}:0"), &format!("{id}:-1"), &format!("{id}:many")] {
            assert!(read(&[wrong.to_owned()]).is_none(), "{wrong}");
        }
    }
}
