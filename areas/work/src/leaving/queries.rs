//! SQL of leaving, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{ChallengeId, GroupId, PersonId, ProposalId};

kernel::row! {
    pub struct Own { pub id: ProposalId }
}

kernel::row! {
    pub struct Lonely { pub id: ChallengeId, pub group_id: GroupId }
}

/// Activities that are not done look for somebody else.
pub async fn end_ownership(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "update activities set owner = null where owner = $1 and state in ('planned', 'running')",
        params![person],
    )
    .await?;
    Ok(())
}

/// Points given in a ranking that is open; the government may give them anew.
pub async fn delete_open_points(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "delete from allocated_points where exists (select 1 from allocations a join rankings r on r.id = a.ranking
            where a.ranking = allocated_points.ranking and a.government = allocated_points.government
                and a.person = $1 and r.closed_at is null)",
        params![person],
    )
    .await?;
    Ok(())
}

pub async fn delete_open_allocations(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "delete from allocations where person = $1 and ranking in (select r.id from rankings r where r.closed_at is null)",
        params![person],
    )
    .await?;
    Ok(())
}

/// The proposals of somebody that no plan and no other proposal has taken over.
pub async fn list_taken(conn: &Conn, person: PersonId) -> Result<Vec<Own>, DbError> {
    conn.all(
        "select id from proposals where proposer = $1 and state in ('proposed', 'asked', 'declined', 'withdrawn') order by id",
        params![person],
    )
    .await
}

/// Returns false if it is not open.
pub async fn end_proposal(tx: &Tx, id: ProposalId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update proposals set state = 'withdrawn' where id = $1 and state in ('proposed', 'asked')",
            params![id],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn set_versions_removed(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "update proposal_versions set title = $2, problem = $2, wanted = $2, brings = $2
         where proposal in (select p.id from proposals p
            where p.proposer = $1 and p.state in ('proposed', 'asked', 'declined', 'withdrawn'))",
        params![person, words::REMOVED],
    )
    .await?;
    Ok(())
}

pub async fn set_proposals_removed(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "update proposals set title = $2, problem = $2, wanted = $2, brings = $2
         where proposer = $1 and state in ('proposed', 'asked', 'declined', 'withdrawn')",
        params![person, words::REMOVED],
    )
    .await?;
    Ok(())
}

/// The challenges that somebody wrote down, that no other government has and that became no proposal.
pub async fn list_lonely_challenges(conn: &Conn, person: PersonId) -> Result<Vec<Lonely>, DbError> {
    conn.all(
        "select id, group_id from challenges where person = $1 and backers <= 1 and proposal is null and state <> 'solved' order by id",
        params![person],
    )
    .await
}

pub async fn set_challenges_removed(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "update challenges set hard = $2, whom = $2, tried = $2
         where person = $1 and backers <= 1 and proposal is null and state <> 'solved'",
        params![person, words::REMOVED],
    )
    .await?;
    Ok(())
}
