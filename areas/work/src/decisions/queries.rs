//! SQL of decisions, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{ActivityId, PlanId, ProposalId};

use crate::activities::domain::Sound;
use crate::activities::queries::{self, Source};
use crate::proposals::domain::State;
use crate::proposals::queries::Proposal;

kernel::row! {
    struct PlanRow { id: PlanId }
}

/// Moves a proposal on. Returns false if it no longer waits: somebody else was faster.
pub async fn set_state(tx: &Tx, id: ProposalId, state: State, answer: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update proposals set state = $2, answer = $3, answered_at = $4, answered_by = $5 where id = $1 and state in ('proposed', 'asked')",
            params![id, state, (!answer.is_empty()).then_some(answer), tx.clock().now(), tx.actor()],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn find_plan(conn: &Conn, proposal: &Proposal) -> Result<Option<PlanId>, DbError> {
    let found: Option<PlanRow> = conn
        .maybe(
            "select id from plans where group_id = $1 and year = $2 and state <> 'closed'",
            params![proposal.group_id, proposal.year],
        )
        .await?;
    Ok(found.map(|plan| plan.id))
}

/// What an accepted proposal becomes: its title, and as its aim the result that would help.
pub async fn insert_activity(tx: &Tx, plan: PlanId, proposal: &Proposal, quarter: i64) -> Result<ActivityId, DbError> {
    let source = Source { proposal: Some(proposal.id), example: proposal.example, ..Source::default() };
    let sound = Sound { title: &proposal.title, aim: &proposal.wanted, owner: None, quarter };
    queries::insert_activity(tx, plan, source, &sound).await
}
