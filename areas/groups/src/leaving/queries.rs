//! SQL of leaving, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{
    CandidacyId, ChairCallId, GroupId, InvitationId, MeetingId, MembershipId, PersonId, RegistrationId, SeatId,
};

kernel::row! {
    pub struct OwnMembership { pub id: MembershipId, pub group_id: GroupId }
}

kernel::row! {
    pub struct OwnSeat { pub id: SeatId, pub group_id: GroupId }
}

kernel::row! {
    pub struct OwnInvitation { pub id: InvitationId, pub group_id: GroupId }
}

kernel::row! {
    pub struct OwnCandidacy { pub id: CandidacyId, pub call: ChairCallId }
}

kernel::row! {
    pub struct OwnRegistration { pub id: RegistrationId, pub meeting: MeetingId }
}

pub async fn list_memberships(conn: &Conn, person: PersonId) -> Result<Vec<OwnMembership>, DbError> {
    conn.all(
        "select id, group_id from memberships where person = $1 and state in ('requested', 'active') order by id",
        params![person],
    )
    .await
}

pub async fn list_seats(conn: &Conn, person: PersonId) -> Result<Vec<OwnSeat>, DbError> {
    conn.all("select id, group_id from seats where person = $1 and until is null order by id", params![person]).await
}

pub async fn list_invitations(conn: &Conn, person: PersonId) -> Result<Vec<OwnInvitation>, DbError> {
    conn.all(
        "select id, group_id from invitations where made_by = $1 and revoked_at is null order by id",
        params![person],
    )
    .await
}

pub async fn end_invitation(tx: &Tx, id: InvitationId) -> Result<(), DbError> {
    tx.execute(
        "update invitations set revoked_at = $2 where id = $1 and revoked_at is null",
        params![id, tx.clock().now()],
    )
    .await?;
    Ok(())
}

/// Candidacies in calls that are not decided.
pub async fn list_candidacies(conn: &Conn, person: PersonId) -> Result<Vec<OwnCandidacy>, DbError> {
    conn.all(
        "select c.id, c.call from candidacies c join chair_calls l on l.id = c.call
         where c.person = $1 and c.withdrawn_at is null and l.state in ('open', 'tied') order by c.id",
        params![person],
    )
    .await
}

/// Votes that the person gave for a government, in calls that are not decided. Somebody else may give it anew.
pub async fn delete_ballots(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "delete from chair_ballots where exists (select 1 from chair_voters v join chair_calls l on l.id = v.call
            where v.call = chair_ballots.call and v.government = chair_ballots.government and v.round = l.round
                and v.person = $1 and l.state in ('open', 'tied'))",
        params![person],
    )
    .await?;
    Ok(())
}

pub async fn delete_voters(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "delete from chair_voters where person = $1 and exists (select 1 from chair_calls l
            where l.id = chair_voters.call and l.round = chair_voters.round and l.state in ('open', 'tied'))",
        params![person],
    )
    .await?;
    Ok(())
}

/// Votes in quick polls that are open.
pub async fn delete_open_votes(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "delete from poll_votes where given_by = $1 and poll in (select p.id from polls p where p.closed_at is null)",
        params![person],
    )
    .await?;
    Ok(())
}

/// What somebody said of meetings at which nobody saw them.
pub async fn delete_unconfirmed(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("delete from attendances where person = $1 and confirmed_at is null", params![person]).await?;
    Ok(())
}

pub async fn list_registrations(conn: &Conn, email: &str) -> Result<Vec<OwnRegistration>, DbError> {
    conn.all(
        "select id, meeting from registrations
         where email = $1 and state in ('asked', 'registered', 'waiting') and attended_at is null order by id",
        params![email],
    )
    .await
}
