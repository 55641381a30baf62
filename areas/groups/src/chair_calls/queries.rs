//! SQL of calls for the chair, nothing else. No statement here reads a single vote; they are only counted.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::{CandidacyId, ChairCallId, GovernmentId, GroupId, PersonId};

use super::domain::{Sound, State};
use crate::seats::domain::SeatRole;

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Call {
        pub id: ChairCallId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub group_name: String,
        pub role: SeatRole,
        pub about: String,
        pub apply_until: Timestamp,
        pub vote_until: Timestamp,
        pub quorum: i64,
        pub state: State,
        pub round: i64,
        pub eligible: Option<i64>,
        pub cast_votes: Option<i64>,
        pub elected: Option<CandidacyId>,
        pub reason: Option<String>,
        pub opened_at: Timestamp,
        pub decided_at: Option<Timestamp>,
        pub example: bool,
    }
}

kernel::row! {
    pub struct Candidate {
        pub id: CandidacyId,
        pub person: PersonId,
        pub name: String,
        pub email: String,
        pub lang: Option<String>,
        pub government: GovernmentId,
        pub government_slug: String,
        pub government_name: String,
        pub motivation: String,
        pub round: i64,
        pub votes: Option<i64>,
        pub example: bool,
    }
}

kernel::row! {
    /// Somebody's application, and at which call.
    pub struct Standing { pub id: CandidacyId, pub call: ChairCallId, pub person: PersonId }
}

kernel::row! {
    /// The government for which somebody is a member.
    pub struct Own { pub government: GovernmentId, pub name: String, pub is_signatory: bool }
}

kernel::row! {
    /// How many votes a candidate has.
    #[derive(Debug)]
    pub struct Votes { pub candidacy: CandidacyId, pub votes: i64 }
}

kernel::row! {
    /// That a government has voted.
    pub struct Voted { pub voted_at: Timestamp }
}

pub async fn find_call(conn: &Conn, id: ChairCallId) -> Result<Option<Call>, DbError> {
    conn.maybe(
        "select c.id, c.group_id, g.slug as group_slug, g.name as group_name, c.role, c.about, c.apply_until, c.vote_until, c.quorum, c.state,
            c.round, c.eligible, c.cast_votes, c.elected, c.reason, c.opened_at, c.decided_at, c.example
         from chair_calls c join groups g on g.id = c.group_id where c.id = $1",
        params![id],
    )
    .await
}

/// The newest first.
pub async fn list_calls(
    conn: &Conn,
    group: GroupId,
    after: &After<(Timestamp, ChairCallId)>,
) -> Result<Slice<Call>, DbError> {
    let (at, id) = after.or((LAST_TIME, ChairCallId::LAST));
    let rows = conn
        .all(
            "select c.id, c.group_id, g.slug as group_slug, g.name as group_name, c.role, c.about, c.apply_until, c.vote_until, c.quorum, c.state,
                c.round, c.eligible, c.cast_votes, c.elected, c.reason, c.opened_at, c.decided_at, c.example
             from chair_calls c join groups g on g.id = c.group_id
             where c.group_id = $1 and (c.opened_at, c.id) < ($2, $3) order by c.opened_at desc, c.id desc limit $4",
            params![group, at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Call| (row.opened_at, row.id)))
}

/// Whether a call for this seat is under way.
pub async fn has_open(conn: &Conn, group: GroupId, role: SeatRole) -> Result<bool, DbError> {
    let open = conn
        .count(
            "select count(*) as n from chair_calls where group_id = $1 and role = $2 and state in ('open', 'tied')",
            params![group, role],
        )
        .await?;
    Ok(open > 0)
}

pub async fn insert_call(tx: &Tx, group: GroupId, sound: &Sound<'_>, example: bool) -> Result<ChairCallId, DbError> {
    let id: ChairCallId = tx.clock().new_id();
    tx.execute(
        "insert into chair_calls (id, group_id, role, about, apply_until, vote_until, quorum, state, round, opened_at, opened_by, example)
         values ($1, $2, $3, $4, $5, $6, $7, 'open', 1, $8, $9, $10)",
        params![
            id, group, sound.role, sound.about, sound.apply_until, sound.vote_until, sound.quorum, tx.clock().now(), tx.actor(), example
        ],
    )
    .await?;
    Ok(id)
}

/// Those who stand: with most votes first, before the count by the name of their government. Whose data are restricted is
/// there once votes are counted, because that is the record.
pub async fn list_candidates(conn: &Conn, call: ChairCallId) -> Result<Vec<Candidate>, DbError> {
    conn.all(
        "select c.id, c.person, p.name, p.email, p.lang, c.government, g.slug as government_slug, g.name as government_name, c.motivation,
            c.round, c.votes, p.example
         from candidacies c join v_persons p on p.id = c.person join v_governments g on g.id = c.government
         where c.call = $1 and c.withdrawn_at is null and (c.votes is not null or not p.is_restricted)
         order by c.round desc, coalesce(c.votes, 0) desc, g.folded, c.id limit 100",
        params![call],
    )
    .await
}

pub async fn find_candidacy(conn: &Conn, id: CandidacyId) -> Result<Option<Standing>, DbError> {
    conn.maybe("select id, call, person from candidacies where id = $1 and withdrawn_at is null", params![id]).await
}

/// The government for which somebody is a member of a group.
pub async fn find_own(conn: &Conn, group: GroupId, person: PersonId) -> Result<Option<Own>, DbError> {
    conn.maybe(
        "select m.government, g.name, g.is_signatory from v_memberships m join v_governments g on g.id = m.government
         where m.group_id = $1 and m.person = $2",
        params![group, person],
    )
    .await
}

/// How many governments are in a group: each has one vote.
pub async fn count_eligible(conn: &Conn, group: GroupId) -> Result<i64, DbError> {
    conn.count(
        "select count(distinct government) as n from v_memberships where group_id = $1 and government is not null",
        params![group],
    )
    .await
}

/// How many governments have voted; those that have nobody in the group any more do not count.
pub async fn count_voters(conn: &Conn, call: ChairCallId) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from chair_voters v join chair_calls c on c.id = v.call and c.round = v.round
         where v.call = $1 and exists (select 1 from v_memberships m where m.group_id = c.group_id and m.government = v.government)",
        params![call],
    )
    .await
}

pub async fn find_voted(
    conn: &Conn,
    call: ChairCallId,
    round: i64,
    government: GovernmentId,
) -> Result<Option<Voted>, DbError> {
    conn.maybe(
        "select voted_at from chair_voters where call = $1 and round = $2 and government = $3",
        params![call, round, government],
    )
    .await
}

pub async fn insert_candidacy(
    tx: &Tx,
    call: ChairCallId,
    person: PersonId,
    government: GovernmentId,
    motivation: &str,
) -> Result<CandidacyId, DbError> {
    let id: CandidacyId = tx.clock().new_id();
    tx.execute(
        "insert into candidacies (id, call, person, government, motivation, applied_at, round) values ($1, $2, $3, $4, $5, $6, 1)",
        params![id, call, person, government, motivation, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

/// Returns false if it was taken back already.
pub async fn end_candidacy(tx: &Tx, id: CandidacyId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update candidacies set withdrawn_at = $2 where id = $1 and withdrawn_at is null",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// A government's vote; a second one takes the place of the first.
pub async fn insert_vote(
    tx: &Tx,
    call: &Call,
    government: GovernmentId,
    person: PersonId,
    candidacy: CandidacyId,
) -> Result<(), DbError> {
    tx.execute(
        "insert into chair_voters (call, round, government, person, voted_at) values ($1, $2, $3, $4, $5)
         on conflict (call, round, government) do update set person = excluded.person, voted_at = excluded.voted_at",
        params![call.id, call.round, government, person, tx.clock().now()],
    )
    .await?;
    tx.execute(
        "insert into chair_ballots (call, government, candidacy) values ($1, $2, $3)
         on conflict (call, government) do update set candidacy = excluded.candidacy",
        params![call.id, government, candidacy],
    )
    .await?;
    Ok(())
}

/// The votes of those who still stand and could still take the seat, most first. A vote counts as long as its government
/// has somebody in the group.
pub async fn list_votes(conn: &Conn, call: ChairCallId) -> Result<Vec<Votes>, DbError> {
    conn.all(
        "select c.id as candidacy, count(b.government) as votes
         from candidacies c join chair_calls l on l.id = c.call and l.round = c.round
            left join chair_ballots b on b.candidacy = c.id
                and exists (select 1 from v_memberships m where m.group_id = l.group_id and m.government = b.government)
         where c.call = $1 and c.withdrawn_at is null and exists (
            select 1 from v_memberships m join v_governments g on g.id = m.government
            where m.group_id = l.group_id and m.person = c.person and m.government = c.government and g.is_signatory)
         group by c.id order by votes desc, c.id",
        params![call],
    )
    .await
}

pub async fn set_votes(tx: &Tx, candidacy: CandidacyId, votes: i64) -> Result<(), DbError> {
    tx.execute("update candidacies set votes = $2 where id = $1", params![candidacy, votes]).await?;
    Ok(())
}

/// Single votes live only until they are counted.
pub async fn delete_ballots(tx: &Tx, call: ChairCallId) -> Result<(), DbError> {
    tx.execute("delete from chair_ballots where call = $1", params![call]).await?;
    Ok(())
}

pub async fn set_counted(tx: &Tx, call: ChairCallId, state: State, eligible: i64, cast: i64) -> Result<(), DbError> {
    tx.execute(
        "update chair_calls set state = $2, eligible = $3, cast_votes = $4, decided_at = $5 where id = $1 and state = 'open'",
        params![call, state, eligible, cast, tx.clock().now()],
    )
    .await?;
    Ok(())
}

pub async fn set_elected(tx: &Tx, call: ChairCallId, candidacy: CandidacyId, reason: &str) -> Result<(), DbError> {
    tx.execute(
        "update chair_calls set state = 'elected', elected = $2, reason = $3, decided_at = $4, decided_by = $5
         where id = $1 and elected is null",
        params![call, candidacy, reason, tx.clock().now(), tx.actor()],
    )
    .await?;
    Ok(())
}

/// A second vote, between those who were level.
pub async fn set_second_vote(tx: &Tx, call: &Call, until: Timestamp, reason: &str) -> Result<(), DbError> {
    tx.execute(
        "update candidacies set round = $2 where call = $1 and withdrawn_at is null and round = $3
            and votes = (select max(o.votes) from candidacies o where o.call = $1 and o.withdrawn_at is null and o.round = $3)",
        params![call.id, call.round.saturating_add(1), call.round],
    )
    .await?;
    tx.execute(
        "update chair_calls set state = 'open', round = round + 1, vote_until = $2, reason = $3, decided_at = null
         where id = $1 and state = 'tied'",
        params![call.id, until, reason],
    )
    .await?;
    Ok(())
}
