//! SQL of copies of what a proposal says, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{ActivityId, GovernmentId, PlanId, ProposalId};
use serde_json::Value as Json;

use super::super::queries::{Proposal, Words};

kernel::row! {
    struct Part { id: ProposalId }
}

kernel::row! {
    struct Did { id: ActivityId }
}

kernel::row! {
    struct Note { note: String }
}

kernel::row! {
    struct Merged { merged_into: Option<ProposalId> }
}

kernel::row! {
    /// The report on a year in which a proposal was made, or something was done that comes from it.
    pub struct Report { pub plan: PlanId, pub record: Json }
}

/// What a proposal was split into, as far as it is not hidden.
pub async fn list_parts(conn: &Conn, id: ProposalId) -> Result<Vec<ProposalId>, DbError> {
    let parts: Vec<Part> = conn
        .all("select id from proposals where split_from = $1 and state <> 'hidden' order by id", params![id])
        .await?;
    Ok(parts.into_iter().map(|part| part.id).collect())
}

pub async fn set_in_part(tx: &Tx, id: ProposalId, from: &Words, to: &Words) -> Result<(), DbError> {
    tx.execute(
        "update proposals set problem = case when problem = $2 then $5 else problem end, wanted = case when wanted = $3 then $6 else wanted end,
            brings = case when brings = $4 and brings <> '' then $7 else brings end
         where id = $1",
        params![id, from.problem, from.wanted, from.brings, to.problem, to.wanted, to.brings],
    )
    .await?;
    Ok(())
}

pub async fn set_in_versions(tx: &Tx, id: ProposalId, from: &Words, to: &Words) -> Result<(), DbError> {
    tx.execute(
        "update proposal_versions set problem = case when problem = $2 then $5 else problem end, wanted = case when wanted = $3 then $6 else wanted end,
            brings = case when brings = $4 and brings <> '' then $7 else brings end
         where proposal = $1",
        params![id, from.problem, from.wanted, from.brings, to.problem, to.wanted, to.brings],
    )
    .await?;
    Ok(())
}

/// Suggested edits say what stood there.
pub async fn set_in_suggestions(tx: &Tx, id: ProposalId, from: &Words, to: &Words) -> Result<(), DbError> {
    tx.execute(
        "update proposal_comments set base = case field when 'problem' then $4 else $5 end
         where proposal = $1 and ((field = 'problem' and base = $2) or (field = 'wanted' and base = $3))",
        params![id, from.problem, from.wanted, to.problem, to.wanted],
    )
    .await?;
    Ok(())
}

/// What was accepted stands in the plan with its title and with the result that would help, and goes on so from year to
/// year. Whoever is changing it is told that it is another.
pub async fn set_in_activities(tx: &Tx, id: ProposalId, from: &Words, to: &Words) -> Result<(), DbError> {
    tx.execute(
        "update activities set title = case when title = $2 then $4 else title end, aim = case when aim = $3 then $5 else aim end,
            adopted_title = case when adopted_title = $2 then $4 else adopted_title end, version = version + 1
         where origin in (select o.id from activities o where o.proposal = $1) and (title = $2 or aim = $3 or adopted_title = $2)",
        params![id, from.title, from.wanted, to.title, to.wanted],
    )
    .await?;
    Ok(())
}

/// What comes from a proposal, in the plans of all years.
pub async fn list_activities(conn: &Conn, id: ProposalId) -> Result<Vec<ActivityId>, DbError> {
    let rows: Vec<Did> = conn
        .all(
            "select a.id from activities a join activities o on o.id = a.origin where o.proposal = $1 order by a.id",
            params![id],
        )
        .await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

pub async fn list_reports(conn: &Conn, proposal: &Proposal) -> Result<Vec<Report>, DbError> {
    conn.all(
        "select r.plan, r.record from plan_reports r
         where r.record is not null and r.plan in (
            select l.id from plans l where l.group_id = $2 and l.year = $3
            union select a.plan from activities a join activities o on o.id = a.origin where o.proposal = $1)
         order by r.plan",
        params![proposal.id, proposal.group_id, proposal.year],
    )
    .await
}

pub async fn set_record(tx: &Tx, plan: PlanId, record: &Json) -> Result<(), DbError> {
    tx.execute("update plan_reports set record = $2 where plan = $1", params![plan, record]).await?;
    Ok(())
}

pub async fn find_note(conn: &Conn, proposal: ProposalId, government: GovernmentId) -> Result<Option<String>, DbError> {
    let found: Option<Note> = conn
        .maybe("select note from supports where proposal = $1 and government = $2", params![proposal, government])
        .await?;
    Ok(found.map(|found| found.note))
}

pub async fn set_note(tx: &Tx, proposal: ProposalId, government: GovernmentId, note: &str) -> Result<(), DbError> {
    tx.execute(
        "update supports set note = $3 where proposal = $1 and government = $2",
        params![proposal, government, note],
    )
    .await?;
    Ok(())
}

/// Where a proposal went.
pub async fn find_merged_into(conn: &Conn, id: ProposalId) -> Result<Option<ProposalId>, DbError> {
    let found: Option<Merged> = conn.maybe("select merged_into from proposals where id = $1", params![id]).await?;
    Ok(found.and_then(|found| found.merged_into))
}
