//! Keeps the search index up to date with proposals, challenges and what is in the plans. Proposals of a group are found by its
//! people and by all officials, challenges by everyone or by signatories, what is in a plan by everyone.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use kernel::search::{self, Entry};
use nouns::work::{
    ActivityAdded, ActivityCarriedOver, ActivityChanged, ChallengeChanged, ChallengeReopened, ChallengeSolved,
    ChallengeStated, ChallengeWithdrawn, ProposalAccepted, ProposalChanged, ProposalMade, SolutionChanged,
};
use nouns::{ActivityId, ChallengeId, ProposalId};
use words::Lang;

use crate::activities::queries::find_activity;
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

/// What is for signatories is found by lead and chair of the group as well, and not by its members. What moderators have hidden
/// is not found.
pub async fn put_challenge(tx: &Tx, id: ChallengeId) -> Result<(), Fault> {
    let Some(row) = find_challenge(tx, id).await? else { return Ok(()) };
    if !row.state.is_there() {
        return Ok(search::remove(tx, "challenge", id.uuid()).await?);
    }
    let terms: Vec<&str> = row.terms().iter().flat_map(|term| Lang::ALL.iter().map(|lang| term.name(*lang))).collect();
    let text = format!("{}\n{}\n{}", row.whom, row.tried, row.solved_words);
    let read = finding::read(&row.hard, &[&text, &row.government_name, &terms.join(" ")], None);
    let is_public = row.audience == Audience::Everyone;
    let entry = Entry {
        kind: "challenge",
        id: id.uuid(),
        path: format!("/challenges/{id}"),
        summary: format!("{} {}", row.whom, row.tried).chars().take(SUMMARY).collect(),
        title: row.hard,
        text,
        words: read.words,
        known: read.known,
        language: read.language,
        audience: if is_public { search::Audience::Everyone } else { search::Audience::Signatories },
        led: (!is_public).then(|| row.group_id.uuid()),
        group: Some(row.group_id.uuid()),
        government: Some(row.government.uuid()),
        at: row.stated_at,
        ..Entry::default()
    };
    Ok(search::put(tx, &entry).await?)
}

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    if let Some(challenge) = challenge_of(event) {
        return put_challenge(tx, challenge).await;
    }
    if let Some(activity) = activity_of(event) {
        return put_activity(tx, activity).await;
    }
    let made = event.read::<ProposalMade>().map(|made| made.proposal);
    let id = made.or_else(|| event.read::<ProposalChanged>().map(|changed| changed.proposal));
    let Some(id) = id else { return Ok(()) };
    put(tx, id).await
}

/// The activity that an event changes what is found of.
fn activity_of(event: &Stored) -> Option<ActivityId> {
    event
        .read::<ActivityAdded>()
        .map(|it| it.activity)
        .or_else(|| event.read::<ActivityChanged>().map(|it| it.activity))
        .or_else(|| event.read::<ActivityCarriedOver>().map(|it| it.to))
        .or_else(|| event.read::<ProposalAccepted>().map(|it| it.activity))
}

/// What is in a plan, unless its words are hidden with those of the proposal that it came from.
pub async fn put_activity(tx: &Tx, id: ActivityId) -> Result<(), Fault> {
    let Some(row) = find_activity(tx, id).await? else { return Ok(()) };
    if words::holds_stand_in(&row.title) {
        return Ok(search::remove(tx, "activity", id.uuid()).await?);
    }
    let aim = if words::holds_stand_in(&row.aim) { String::new() } else { row.aim };
    let read = finding::read(&row.title, &[&aim], None);
    let entry = Entry {
        kind: "activity",
        id: id.uuid(),
        path: format!("/activities/{id}"),
        summary: aim.chars().take(SUMMARY).collect(),
        title: row.title,
        text: aim,
        words: read.words,
        known: read.known,
        language: read.language,
        group: Some(row.group_id.uuid()),
        at: row.planned_at,
        ..Entry::default()
    };
    Ok(search::put(tx, &entry).await?)
}

/// What moderators have hidden is not found.
pub async fn put(tx: &Tx, id: ProposalId) -> Result<(), Fault> {
    if let Some(row) = find_proposal(tx, id).await? {
        if row.state == Of::Hidden {
            return Ok(search::remove(tx, "proposal", id.uuid()).await?);
        }
        let text = format!("{}\n{}\n{}", row.problem, row.wanted, row.brings);
        let read = finding::read(&row.title, &[&text, &row.government_name], None);
        let entry = Entry {
            kind: "proposal",
            id: id.uuid(),
            path: format!("/proposals/{id}"),
            summary: row.problem.chars().take(SUMMARY).collect(),
            title: row.title,
            text,
            words: read.words,
            known: read.known,
            language: read.language,
            audience: search::Audience::Officials,
            within: Some(row.group_id.uuid()),
            group: Some(row.group_id.uuid()),
            government: Some(row.government.uuid()),
            at: row.proposed_at,
            ..Entry::default()
        };
        search::put(tx, &entry).await?;
    }
    Ok(())
}
