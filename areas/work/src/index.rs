//! Keeps the search index up to date with proposals and challenges. Proposals of a group are found by its people and by all
//! officials, challenges by everyone.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::search::{self, Entry};
use nouns::work::{
    ChallengeChanged, ChallengeReopened, ChallengeSolved, ChallengeStated, ChallengeWithdrawn, ProposalChanged,
    ProposalMade, SolutionChanged,
};
use nouns::{ChallengeId, ProposalId};
use words::Lang;

use crate::challenges::domain::Audience;
use crate::challenges::queries::find_challenge;
use crate::proposals::domain::State as Of;
use crate::proposals::queries::find_proposal;

/// As much of the problem as is shown with a result.
const SUMMARY: usize = 200;

/// The challenge that an event changes what is found of.
fn challenge_of(event: &Stored) -> Option<ChallengeId> {
    event
        .read::<ChallengeStated>()
        .map(|it| it.challenge)
        .or_else(|| event.read::<ChallengeChanged>().map(|it| it.challenge))
        .or_else(|| event.read::<ChallengeSolved>().map(|it| it.challenge))
        .or_else(|| event.read::<SolutionChanged>().map(|it| it.challenge))
        .or_else(|| event.read::<ChallengeReopened>().map(|it| it.challenge))
        .or_else(|| event.read::<ChallengeWithdrawn>().map(|it| it.challenge))
}

/// Only what is for everyone is in the index: it has no mark for what only signatories may find. What moderators have hidden
/// is not found.
pub async fn put_challenge(tx: &Tx, id: ChallengeId) -> Result<(), Fault> {
    let Some(row) = find_challenge(tx, id).await? else { return Ok(()) };
    if row.audience != Audience::Everyone || !row.state.is_there() {
        return Ok(search::remove(tx, "challenge", id.uuid()).await?);
    }
    let terms: Vec<&str> = row.terms().iter().flat_map(|term| Lang::ALL.iter().map(|lang| term.name(*lang))).collect();
    let entry = Entry {
        kind: "challenge",
        id: id.uuid(),
        path: format!("/challenges/{id}"),
        words: places::fold(&format!(
            "{} {} {} {}",
            row.text(),
            row.government_name,
            row.solved_words,
            terms.join(" ")
        )),
        summary: format!("{} {}", row.whom, row.tried).chars().take(SUMMARY).collect(),
        title: row.hard,
        within: None,
        at: row.stated_at,
    };
    Ok(search::put(tx, &entry).await?)
}

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    if let Some(challenge) = challenge_of(event) {
        return put_challenge(tx, challenge).await;
    }
    let made = event.read::<ProposalMade>().map(|made| made.proposal);
    let id = made.or_else(|| event.read::<ProposalChanged>().map(|changed| changed.proposal));
    let Some(id) = id else { return Ok(()) };
    put(tx, id).await
}

/// What moderators have hidden is not found.
pub async fn put(tx: &Tx, id: ProposalId) -> Result<(), Fault> {
    if let Some(row) = find_proposal(tx, id).await? {
        if row.state == Of::Hidden {
            return Ok(search::remove(tx, "proposal", id.uuid()).await?);
        }
        let entry = Entry {
            kind: "proposal",
            id: id.uuid(),
            path: format!("/proposals/{id}"),
            words: places::fold(&format!("{} {} {} {}", row.title, row.problem, row.wanted, row.government_name)),
            summary: row.problem.chars().take(SUMMARY).collect(),
            title: row.title,
            within: Some(row.group_id.uuid()),
            at: row.proposed_at,
        };
        search::put_for_officials(tx, &entry).await?;
    }
    Ok(())
}
