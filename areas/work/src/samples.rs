//! Rows put in without a form: by the demo, by tests and by the bench. Each call is one event in the log.

use kernel::db::{DbError, Tx};
use nouns::work::{PlanOpened, ProposalAccepted, ProposalMade, ProposalSupported};
use nouns::{GovernmentId, GroupId, PersonId, PlanId, ProposalId};

use crate::decisions::queries::{insert_activity, set_state};
use crate::proposals::domain::{Kind, Sound, State};
use crate::proposals::queries::{Origin, insert_proposal as insert};
use crate::supports::queries::insert_support as support;

/// A plan; `state` is open, adopted or closed.
pub async fn insert_plan(tx: &Tx, group: GroupId, year: i64, state: &str) -> Result<PlanId, DbError> {
    let plan = crate::plans::queries::insert_plan(tx, group, year, state).await?;
    tx.note(&PlanOpened { plan, group }).await?;
    Ok(plan)
}

/// An example of a proposal.
pub struct NewProposal<'a> {
    pub group: GroupId,
    pub year: i64,
    pub proposer: PersonId,
    pub government: GovernmentId,
    pub title: &'a str,
    pub problem: &'a str,
    pub wanted: &'a str,
    pub brings: &'a str,
}

pub async fn insert_proposal(tx: &Tx, new: &NewProposal<'_>) -> Result<ProposalId, DbError> {
    let sound = Sound {
        title: new.title,
        problem: new.problem,
        wanted: new.wanted,
        wanted_by: None,
        brings: new.brings,
        kind: Kind::JointWork,
    };
    let origin =
        Origin { group: new.group, year: new.year, proposer: new.proposer, government: new.government, example: true };
    let proposal = insert(tx, &origin, &sound).await?;
    tx.note(&ProposalMade { proposal, group: new.group }).await?;
    Ok(proposal)
}

pub async fn insert_support(
    tx: &Tx,
    proposal: ProposalId,
    government: GovernmentId,
    person: PersonId,
    note: &str,
) -> Result<(), DbError> {
    support(tx, proposal, government, person, note).await?;
    tx.note(&ProposalSupported { proposal, government }).await
}

/// Accepts a proposal into a plan.
pub async fn accept(
    tx: &Tx,
    plan: PlanId,
    proposal: ProposalId,
    title: &str,
    quarter: i64,
    answer: &str,
) -> Result<(), DbError> {
    set_state(tx, proposal, State::Accepted, answer).await?;
    let activity = insert_activity(tx, plan, Some(proposal), title, quarter).await?;
    tx.note(&ProposalAccepted { proposal, activity }).await
}
