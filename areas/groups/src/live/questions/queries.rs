//! SQL of questions in meetings, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{MeetingId, MeetingQuestionId, PersonId};

use super::State;

kernel::row! {
    /// A question with who asked it.
    #[derive(Debug)]
    pub struct Question {
        pub id: MeetingQuestionId,
        pub person: PersonId,
        pub name: String,
        pub example: bool,
        pub words: String,
        pub state: State,
        pub reason: Option<String>,
        pub supports: i64,
    }
}

kernel::row! {
    /// How many questions of a meeting stand where.
    pub struct Counted { pub state: State, pub n: i64 }
}

kernel::row! {
    struct Found { question: MeetingQuestionId }
}

/// How many questions are shown before one has to open the list.
pub const FIRST: i64 = 20;

pub async fn find(conn: &Conn, meeting: MeetingId, id: MeetingQuestionId) -> Result<Option<Question>, DbError> {
    conn.maybe(
        "select q.id, q.person, p.name, p.example, q.words, q.state, q.reason, q.supports
         from meeting_questions q join v_persons p on p.id = q.person where q.id = $1 and q.meeting = $2",
        params![id, meeting],
    )
    .await
}

/// Open questions by how many support them, those that were asked first before others.
pub async fn list_ranked(
    conn: &Conn,
    meeting: MeetingId,
    after: &After<(i64, MeetingQuestionId)>,
    rows: i64,
) -> Result<Slice<Question>, DbError> {
    let (supports, id) = after.or((i64::MAX, MeetingQuestionId::FIRST));
    let rows = conn
        .all(
            "select q.id, q.person, p.name, p.example, q.words, q.state, q.reason, q.supports
             from meeting_questions q join v_persons p on p.id = q.person
             where q.meeting = $1 and q.state = 'open' and (q.supports < $2 or (q.supports = $2 and q.id > $3))
             order by q.supports desc, q.id limit $4",
            params![meeting, supports, id, rows],
        )
        .await?;
    Ok(after.slice(rows, |row: &Question| (row.supports, row.id)))
}

/// Questions that were settled in this way, newest first.
pub async fn list_settled(
    conn: &Conn,
    meeting: MeetingId,
    state: State,
    after: &After<(MeetingQuestionId,)>,
    rows: i64,
) -> Result<Slice<Question>, DbError> {
    let (id,) = after.or((MeetingQuestionId::LAST,));
    let rows = conn
        .all(
            "select q.id, q.person, p.name, p.example, q.words, q.state, q.reason, q.supports
             from meeting_questions q join v_persons p on p.id = q.person
             where q.meeting = $1 and q.state = $2 and q.id < $3 order by q.id desc limit $4",
            params![meeting, state, id, rows],
        )
        .await?;
    Ok(after.slice(rows, |row: &Question| (row.id,)))
}

/// As many rows as tell that a page of the list is followed by another.
pub const PAGE: i64 = ROWS + 1;

pub async fn list_counts(conn: &Conn, meeting: MeetingId) -> Result<Vec<Counted>, DbError> {
    conn.all(
        "select state, count(*) as n from meeting_questions where meeting = $1 group by state order by state",
        params![meeting],
    )
    .await
}

/// What somebody has asked in a meeting, newest first.
pub async fn list_own(conn: &Conn, meeting: MeetingId, person: PersonId) -> Result<Vec<Question>, DbError> {
    conn.all(
        "select q.id, q.person, p.name, p.example, q.words, q.state, q.reason, q.supports
         from meeting_questions q join v_persons p on p.id = q.person
         where q.meeting = $1 and q.person = $2 order by q.id desc limit 50",
        params![meeting, person],
    )
    .await
}

/// The open questions of a meeting that somebody supports.
pub async fn list_supported(
    conn: &Conn,
    meeting: MeetingId,
    person: PersonId,
) -> Result<Vec<MeetingQuestionId>, DbError> {
    let found: Vec<Found> = conn
        .all(
            "select s.question from meeting_questions q join meeting_question_supports s on s.question = q.id and s.person = $2
             where q.meeting = $1 and q.state = 'open' order by s.question",
            params![meeting, person],
        )
        .await?;
    Ok(found.into_iter().map(|row| row.question).collect())
}

pub async fn insert(tx: &Tx, meeting: MeetingId, person: PersonId, words: &str) -> Result<MeetingQuestionId, DbError> {
    let id: MeetingQuestionId = tx.clock().new_id();
    tx.execute(
        "insert into meeting_questions (id, meeting, person, words, state, supports, asked_at) values ($1, $2, $3, $4, 'open', 0, $5)",
        params![id, meeting, person, words, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

kernel::row! {
    /// What is asked, and in which meeting.
    pub struct Said { pub slug: String, pub words: String }
}

/// One that all see for whom the meeting is.
pub async fn find_said(conn: &Conn, id: MeetingQuestionId) -> Result<Option<Said>, DbError> {
    conn.maybe(
        "select m.slug, q.words from meeting_questions q join meetings m on m.id = q.meeting where q.id = $1 and q.state in ('open', 'answered')",
        params![id],
    )
    .await
}

kernel::row! {
    struct Place { meeting: MeetingId }
}

/// The meeting of a question.
pub async fn find_meeting(conn: &Conn, id: MeetingQuestionId) -> Result<Option<MeetingId>, DbError> {
    let place: Option<Place> = conn.maybe("select meeting from meeting_questions where id = $1", params![id]).await?;
    Ok(place.map(|place| place.meeting))
}

/// Moves a question from one state to another, with other words. Returns false if it is not there.
pub async fn set_words(
    tx: &Tx,
    id: MeetingQuestionId,
    (from, to): (State, State),
    words: &str,
) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update meeting_questions set state = $3, words = $4 where id = $1 and state = $2",
            params![id, from, to, words],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if the person supports it already.
pub async fn insert_support(tx: &Tx, question: MeetingQuestionId, person: PersonId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into meeting_question_supports (question, person, supported_at) values ($1, $2, $3) on conflict (question, person) do nothing",
            params![question, person, tx.clock().now()],
        )
        .await?;
    if done.rows == 1 {
        tx.execute("update meeting_questions set supports = supports + 1 where id = $1", params![question]).await?;
    }
    Ok(done.rows == 1)
}

/// Returns false if the person does not support it.
pub async fn delete_support(tx: &Tx, question: MeetingQuestionId, person: PersonId) -> Result<bool, DbError> {
    let done = tx
        .execute("delete from meeting_question_supports where question = $1 and person = $2", params![question, person])
        .await?;
    if done.rows == 1 {
        tx.execute("update meeting_questions set supports = supports - 1 where id = $1", params![question]).await?;
    }
    Ok(done.rows == 1)
}

/// Returns false if somebody was faster.
pub async fn set_settled(
    tx: &Tx,
    question: MeetingQuestionId,
    state: State,
    reason: Option<&str>,
) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update meeting_questions set state = $2, reason = $3, closed_at = $4, closed_by = $5 where id = $1 and state = 'open'",
            params![question, state, reason, tx.clock().now(), tx.actor()],
        )
        .await?;
    Ok(done.rows == 1)
}
