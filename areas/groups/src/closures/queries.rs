//! SQL of what ends with a government, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{CandidacyId, ChairCallId, GovernmentId, GroupId, MembershipId, PersonId};

kernel::row! {
    pub struct Asked { pub id: MembershipId, pub group_id: GroupId, pub person: PersonId }
}

kernel::row! {
    pub struct Candidacy { pub id: CandidacyId, pub call: ChairCallId }
}

/// Who has asked to join for it.
pub async fn list_requests(conn: &Conn, government: GovernmentId) -> Result<Vec<Asked>, DbError> {
    conn.all(
        "select id, group_id, person from memberships where government = $1 and state = 'requested' order by id",
        params![government],
    )
    .await
}

/// Candidacies in calls that are not decided.
pub async fn list_candidacies(conn: &Conn, government: GovernmentId) -> Result<Vec<Candidacy>, DbError> {
    conn.all(
        "select c.id, c.call from chair_calls l join candidacies c on c.call = l.id
         where c.government = $1 and c.withdrawn_at is null and l.state in ('open', 'tied') order by c.id",
        params![government],
    )
    .await
}

/// Its votes in calls that are not decided.
pub async fn delete_ballots(tx: &Tx, government: GovernmentId) -> Result<(), DbError> {
    tx.execute(
        "delete from chair_ballots where government = $1 and call in (select l.id from chair_calls l where l.state in ('open', 'tied'))",
        params![government],
    )
    .await?;
    Ok(())
}

pub async fn delete_voters(tx: &Tx, government: GovernmentId) -> Result<(), DbError> {
    tx.execute(
        "delete from chair_voters where government = $1 and exists (select 1 from chair_calls l
            where l.id = chair_voters.call and l.round = chair_voters.round and l.state in ('open', 'tied'))",
        params![government],
    )
    .await?;
    Ok(())
}

/// Its votes in quick polls that are open.
pub async fn delete_open_votes(tx: &Tx, government: GovernmentId) -> Result<(), DbError> {
    tx.execute(
        "delete from poll_votes where voter = $1 and poll in (select p.id from polls p where p.closed_at is null)",
        params![government],
    )
    .await?;
    Ok(())
}
