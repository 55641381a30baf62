//! SQL of date polls, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::{DateOptionId, DatePollId, GroupId, MeetingId, PersonId};

use super::domain::{Answer, Sound, State};
use crate::meetings::domain::Kind;

kernel::row! {
    /// A poll with its group.
    #[derive(Clone, Debug)]
    pub struct Poll {
        pub id: DatePollId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub group_name: String,
        pub title: String,
        pub kind: Kind,
        pub about: String,
        pub lasts: i64,
        pub zone: String,
        pub answers_until: Timestamp,
        pub state: State,
        pub asked_at: Timestamp,
        pub settled_at: Option<Timestamp>,
        pub meeting_slug: Option<String>,
        pub reason: Option<String>,
        pub example: bool,
    }
}

kernel::row! {
    /// A time that is offered.
    #[derive(Clone, Debug)]
    pub struct Time { pub id: DateOptionId, pub position: i64, pub starts_at: Timestamp, pub ends_at: Timestamp, pub is_chosen: bool }
}

kernel::row! {
    /// How many gave one answer to one time.
    pub struct Counted { pub option: DateOptionId, pub answer: Answer, pub people: i64, pub governments: i64 }
}

kernel::row! {
    /// What the reader said of a time.
    pub struct Own { pub option: DateOptionId, pub answer: Answer }
}

kernel::row! {
    struct Said { person: PersonId, name: String, folded: String, example: bool, government: Option<String>, position: i64, answer: Answer }
}

/// Somebody who answered, with the answers in the order of the times.
pub struct Voice {
    pub person: PersonId,
    pub name: String,
    pub folded: String,
    pub example: bool,
    pub government: Option<String>,
    pub answers: Vec<(i64, Answer)>,
}

kernel::row! {
    /// A poll among others.
    pub struct Listed { pub id: DatePollId, pub title: String, pub answers_until: Timestamp, pub state: State, pub asked_at: Timestamp, pub example: bool }
}

pub async fn find_poll(conn: &Conn, id: DatePollId) -> Result<Option<Poll>, DbError> {
    conn.maybe(
        "select p.id, p.group_id, g.slug as group_slug, g.name as group_name, p.title, p.kind, p.about, p.lasts, p.zone, p.answers_until, p.state, p.asked_at,
            p.settled_at, m.slug as meeting_slug, p.reason, p.example
         from date_polls p join groups g on g.id = p.group_id left join meetings m on m.id = p.meeting where p.id = $1",
        params![id],
    )
    .await
}

/// The times of a poll, soonest first.
pub async fn list_times(conn: &Conn, poll: DatePollId) -> Result<Vec<Time>, DbError> {
    conn.all(
        "select id, position, starts_at, ends_at, is_chosen from date_options where poll = $1 order by position",
        params![poll],
    )
    .await
}

/// How many of those who are in the group now gave which answer.
pub async fn list_counts(conn: &Conn, poll: &Poll) -> Result<Vec<Counted>, DbError> {
    conn.all(
        "select a.option, a.answer, count(distinct a.person) as people, count(distinct w.government) as governments
         from date_answers a join (select person, government from v_memberships where group_id = $2
                union all select person, cast(null as uuid) from v_seats where group_id = $2) w on w.person = a.person
         where a.poll = $1 group by a.option, a.answer order by a.option, a.answer",
        params![poll.id, poll.group_id],
    )
    .await
}

/// The same as it was when the poll was settled.
pub async fn list_kept_counts(conn: &Conn, poll: DatePollId) -> Result<Vec<Counted>, DbError> {
    conn.all(
        "select c.option, c.answer, c.people, c.governments from date_counts c join date_options o on o.id = c.option
         where o.poll = $1 order by c.option, c.answer",
        params![poll],
    )
    .await
}

pub async fn list_own(conn: &Conn, poll: DatePollId, person: PersonId) -> Result<Vec<Own>, DbError> {
    conn.all(
        "select a.option, a.answer from date_answers a where a.poll = $1 and a.person = $2 order by a.option",
        params![poll, person],
    )
    .await
}

/// Those of the group who answered, by name.
pub async fn list_voices(conn: &Conn, poll: &Poll, after: &After<(String, PersonId)>) -> Result<Slice<Voice>, DbError> {
    let (name, id) = after.or((String::new(), PersonId::FIRST));
    let said: Vec<Said> = conn
        .all(
            "select w.person, w.name, w.folded, w.example,
                (select g.name from v_memberships m join v_governments g on g.id = m.government
                    where m.group_id = $2 and m.person = w.person limit 1) as government, o.position, a.answer
             from (select p.id as person, p.name, p.folded, p.example from v_persons p
                    where p.id in (select d.person from date_answers d where d.poll = $1)
                        and p.id in (select person from v_memberships where group_id = $2 union select person from v_seats where group_id = $2)
                        and (p.folded, p.id) > ($3, $4)
                    order by p.folded, p.id limit $5) w
                join date_answers a on a.poll = $1 and a.person = w.person join date_options o on o.id = a.option
             order by w.folded, w.person, o.position",
            params![poll.id, poll.group_id, name, id, ROWS.saturating_add(1)],
        )
        .await?;
    let mut voices: Vec<Voice> = Vec::new();
    for Said { person, name, folded, example, government, position, answer } in said {
        match voices.last_mut() {
            Some(last) if last.person == person => last.answers.push((position, answer)),
            _ => voices.push(Voice { person, name, folded, example, government, answers: vec![(position, answer)] }),
        }
    }
    Ok(after.slice(voices, |voice: &Voice| (voice.folded.clone(), voice.person)))
}

/// All polls of a group, newest first.
pub async fn list_polls(
    conn: &Conn,
    group: GroupId,
    after: &After<(Timestamp, DatePollId)>,
) -> Result<Slice<Listed>, DbError> {
    let (at, id) = after.or((LAST_TIME, DatePollId::LAST));
    let rows = conn
        .all(
            "select id, title, answers_until, state, asked_at, example from date_polls
             where group_id = $1 and (asked_at, id) < ($2, $3) order by asked_at desc, id desc limit $4",
            params![group, at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Listed| (row.asked_at, row.id)))
}

/// Those that are not settled, soonest end first.
pub async fn list_open(conn: &Conn, group: GroupId) -> Result<Vec<Listed>, DbError> {
    conn.all(
        "select id, title, answers_until, state, asked_at, example from date_polls where group_id = $1 and state = 'open'
         order by answers_until, id limit 10",
        params![group],
    )
    .await
}

/// Those that a person can answer and has not.
pub async fn list_unanswered(
    conn: &Conn,
    group: GroupId,
    person: PersonId,
    now: Timestamp,
) -> Result<Vec<Listed>, DbError> {
    conn.all(
        "select id, title, answers_until, state, asked_at, example from date_polls p
         where group_id = $1 and state = 'open' and answers_until > $3
            and not exists (select 1 from date_answers a where a.poll = p.id and a.person = $2)
         order by answers_until, id limit 10",
        params![group, person, now],
    )
    .await
}

/// Those whose time for answers has passed without a choice.
pub async fn list_overdue(conn: &Conn, group: GroupId, now: Timestamp) -> Result<Vec<Listed>, DbError> {
    conn.all(
        "select id, title, answers_until, state, asked_at, example from date_polls
         where group_id = $1 and state = 'open' and answers_until <= $2 order by answers_until, id limit 10",
        params![group, now],
    )
    .await
}

pub async fn count_open(conn: &Conn, group: GroupId) -> Result<i64, DbError> {
    conn.count("select count(*) as n from date_polls where group_id = $1 and state = 'open'", params![group]).await
}

kernel::row! {
    struct Found { id: DatePollId }
}

/// The same question of the same person since an instant.
pub async fn find_same(
    conn: &Conn,
    group: GroupId,
    person: Option<PersonId>,
    sound: &Sound<'_>,
    since: Timestamp,
) -> Result<Option<DatePollId>, DbError> {
    let first = sound.times.first().map(|time| time.starts_at);
    let found: Option<Found> = conn
        .maybe(
            "select p.id from date_polls p where p.group_id = $1 and p.asked_by = $2 and p.title = $3 and p.state = 'open' and p.asked_at > $4
                and p.answers_until = $5 and exists (select 1 from date_options o where o.poll = p.id and o.position = 1 and o.starts_at = $6)
             order by p.id limit 1",
            params![group, person, sound.title, since, sound.answers_until, first],
        )
        .await?;
    Ok(found.map(|found| found.id))
}

pub async fn insert_poll(
    tx: &Tx,
    group: GroupId,
    sound: &Sound<'_>,
    zone: &str,
    example: bool,
) -> Result<DatePollId, DbError> {
    let id: DatePollId = tx.clock().new_id();
    tx.execute(
        "insert into date_polls (id, group_id, title, kind, about, lasts, zone, answers_until, state, asked_by, asked_at, example)
         values ($1, $2, $3, $4, $5, $6, $7, $8, 'open', $9, $10, $11)",
        params![
            id, group, sound.title, sound.kind, sound.about, sound.lasts, zone, sound.answers_until, tx.actor(), tx.clock().now(), example
        ],
    )
    .await?;
    for (position, time) in (1_i64..).zip(&sound.times) {
        tx.execute(
            "insert into date_options (id, poll, position, starts_at, ends_at, is_chosen) values ($1, $2, $3, $4, $5, false)",
            params![tx.clock().new_id::<nouns::DateOption>(), id, position, time.starts_at, time.ends_at],
        )
        .await?;
    }
    Ok(id)
}

/// Returns false if that was said already.
pub async fn set_answer(
    tx: &Tx,
    poll: DatePollId,
    option: DateOptionId,
    person: PersonId,
    answer: Answer,
) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into date_answers (option, poll, person, answer, answered_at) values ($1, $2, $3, $4, $5)
             on conflict (option, person) do update set answer = excluded.answer, answered_at = excluded.answered_at
             where date_answers.answer <> excluded.answer",
            params![option, poll, person, answer, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Writes down how many said what.
async fn insert_counts(tx: &Tx, poll: &Poll) -> Result<(), DbError> {
    for one in list_counts(tx, poll).await? {
        tx.execute(
            "insert into date_counts (option, answer, people, governments) values ($1, $2, $3, $4)",
            params![one.option, one.answer, one.people, one.governments],
        )
        .await?;
    }
    Ok(())
}

/// Makes a time the meeting. Returns false if the poll was settled already.
pub async fn set_chosen(tx: &Tx, poll: &Poll, option: DateOptionId, meeting: MeetingId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update date_polls set state = 'chosen', meeting = $2, settled_by = $3, settled_at = $4 where id = $1 and state = 'open'",
            params![poll.id, meeting, tx.actor(), tx.clock().now()],
        )
        .await?;
    if done.rows == 1 {
        tx.execute("update date_options set is_chosen = true where id = $1", params![option]).await?;
        insert_counts(tx, poll).await?;
    }
    Ok(done.rows == 1)
}

/// Ends it without a meeting. Returns false if it was settled already.
pub async fn set_dropped(tx: &Tx, poll: &Poll, reason: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update date_polls set state = 'dropped', reason = $2, settled_by = $3, settled_at = $4 where id = $1 and state = 'open'",
            params![poll.id, reason, tx.actor(), tx.clock().now()],
        )
        .await?;
    if done.rows == 1 {
        insert_counts(tx, poll).await?;
    }
    Ok(done.rows == 1)
}

/// Those of the group whom the time suits come to the meeting. Who said something of the meeting already keeps it.
pub async fn insert_attendances(tx: &Tx, poll: &Poll, option: DateOptionId, meeting: MeetingId) -> Result<(), DbError> {
    tx.execute(
        "insert into attendances (meeting, person, government, answer, answered_at)
         select $1, a.person, (select m.government from v_memberships m where m.group_id = $3 and m.person = a.person limit 1), 'coming', $4
         from date_answers a where a.option = $2 and a.answer = 'yes' and a.person in (
            select person from v_memberships where group_id = $3 union select person from v_seats where group_id = $3)
         on conflict do nothing",
        params![meeting, option, poll.group_id, tx.clock().now()],
    )
    .await?;
    Ok(())
}
