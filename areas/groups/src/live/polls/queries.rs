//! SQL of quick polls, nothing else. No statement here tells how somebody else has voted; votes are only counted.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{MeetingId, PersonId, PollId};

use super::domain::{Counts, Sound};

kernel::row! {
    pub struct Poll {
        pub id: PollId,
        pub words: String,
        pub counts: Counts,
        pub is_shown: bool,
        pub opened_at: Timestamp,
        pub closed_at: Option<Timestamp>,
        /// How many have voted.
        pub votes: i64,
    }
}

kernel::row! {
    /// An answer with how many chose it.
    pub struct Answer { pub poll: PollId, pub number: i64, pub words: String, pub votes: i64 }
}

kernel::row! {
    /// A vote that somebody gave, or that one of their governments has.
    pub struct Own { pub poll: PollId, pub voter: Uuid, pub answer: i64 }
}

pub async fn find(conn: &Conn, meeting: MeetingId, id: PollId) -> Result<Option<Poll>, DbError> {
    conn.maybe(
        "select p.id, p.words, p.counts, p.is_shown, p.opened_at, p.closed_at, (select count(*) from poll_votes v where v.poll = p.id) as votes
         from polls p where p.id = $1 and p.meeting = $2",
        params![id, meeting],
    )
    .await
}

/// The polls of a meeting, newest first.
pub async fn list(conn: &Conn, meeting: MeetingId) -> Result<Vec<Poll>, DbError> {
    conn.all(
        "select p.id, p.words, p.counts, p.is_shown, p.opened_at, p.closed_at, (select count(*) from poll_votes v where v.poll = p.id) as votes
         from polls p where p.meeting = $1 order by p.id desc limit 20",
        params![meeting],
    )
    .await
}

pub async fn list_answers(conn: &Conn, meeting: MeetingId) -> Result<Vec<Answer>, DbError> {
    conn.all(
        "select a.poll, a.number, a.words, (select count(*) from poll_votes v where v.poll = a.poll and v.answer = a.number) as votes
         from polls p join poll_answers a on a.poll = p.id where p.meeting = $1 order by a.poll, a.number limit 120",
        params![meeting],
    )
    .await
}

/// The votes of a person in a meeting's polls, and of the governments for which they work.
pub async fn list_own(conn: &Conn, meeting: MeetingId, person: PersonId) -> Result<Vec<Own>, DbError> {
    conn.all(
        "select v.poll, v.voter, v.answer from polls p join poll_votes v on v.poll = p.id
         where p.meeting = $1 and v.voter = $2
         union
         select v.poll, v.voter, v.answer from polls p join v_affiliations a on a.person = $2 and a.government is not null
            join poll_votes v on v.poll = p.id and v.voter = a.government
         where p.meeting = $1
         order by 1, 2",
        params![meeting, person],
    )
    .await
}

pub async fn insert(tx: &Tx, meeting: MeetingId, sound: &Sound<'_>) -> Result<PollId, DbError> {
    let id: PollId = tx.clock().new_id();
    tx.execute(
        "insert into polls (id, meeting, words, counts, is_shown, opened_at, opened_by) values ($1, $2, $3, $4, $5, $6, $7)",
        params![id, meeting, sound.words, sound.counts, sound.is_shown, tx.clock().now(), tx.actor()],
    )
    .await?;
    for (number, words) in (1_i64..).zip(&sound.answers) {
        tx.execute("insert into poll_answers (poll, number, words) values ($1, $2, $3)", params![id, number, *words])
            .await?;
    }
    Ok(id)
}

/// Returns false if it was closed already.
pub async fn set_closed(tx: &Tx, poll: PollId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update polls set closed_at = $2, closed_by = $3 where id = $1 and closed_at is null",
            params![poll, tx.clock().now(), tx.actor()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// The last word of a voter counts. Returns false if that was their vote already.
pub async fn set_vote(tx: &Tx, poll: PollId, voter: Uuid, answer: i64, person: PersonId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into poll_votes (poll, voter, answer, given_by, given_at) values ($1, $2, $3, $4, $5)
             on conflict (poll, voter) do update set answer = excluded.answer, given_by = excluded.given_by, given_at = excluded.given_at
             where poll_votes.answer <> excluded.answer",
            params![poll, voter, answer, person, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}
