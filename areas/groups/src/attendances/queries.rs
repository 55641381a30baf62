//! SQL of attendances, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{GroupId, MeetingId, PersonId};

use super::domain::{Answer, State};

kernel::row! {
    struct Own { state: State }
}

kernel::row! {
    struct Habit { attends_all: bool }
}

kernel::row! {
    /// How many stand to a meeting in one way.
    pub struct Counted { pub state: State, pub n: i64 }
}

kernel::row! {
    /// Somebody who said something of a meeting.
    pub struct Listed { pub person: PersonId, pub name: String, pub folded: String, pub government: Option<String>, pub state: State, pub example: bool }
}

pub async fn find_own(conn: &Conn, meeting: MeetingId, person: PersonId) -> Result<Option<State>, DbError> {
    let found: Option<Own> = conn
        .maybe("select state from v_attendance where meeting = $1 and person = $2", params![meeting, person])
        .await?;
    Ok(found.map(|own| own.state))
}

/// Whether a member comes to all meetings; nothing for who is no member.
pub async fn find_habit(conn: &Conn, group: GroupId, person: PersonId) -> Result<Option<bool>, DbError> {
    let found: Option<Habit> = conn
        .maybe(
            "select m.attends_all from memberships m where m.group_id = $1 and m.person = $2 and m.state = 'active'",
            params![group, person],
        )
        .await?;
    Ok(found.map(|habit| habit.attends_all))
}

pub async fn list_counts(conn: &Conn, meeting: MeetingId) -> Result<Vec<Counted>, DbError> {
    conn.all(
        "select state, count(*) as n from v_attendance where meeting = $1 group by state order by state",
        params![meeting],
    )
    .await
}

/// Those who said something, by name.
pub async fn list(
    conn: &Conn,
    meeting: MeetingId,
    after: &After<(String, PersonId)>,
) -> Result<Slice<Listed>, DbError> {
    let (name, id) = after.or((String::new(), PersonId::FIRST));
    let rows = conn
        .all(
            "select a.person, p.name, p.folded, g.name as government, a.state, p.example
         from v_attendance a join v_persons p on p.id = a.person left join v_governments g on g.id = a.government
         where a.meeting = $1 and (p.folded, a.person) > ($2, $3) order by p.folded, a.person limit $4",
            params![meeting, name, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Listed| (row.folded.clone(), row.person)))
}

/// Returns false if that was said already. The government is that of the membership, or else one that the person works for.
pub async fn set_answer(
    tx: &Tx,
    meeting: MeetingId,
    group: Option<GroupId>,
    person: PersonId,
    answer: Answer,
) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into attendances (meeting, person, government, answer, answered_at)
             values ($1, $2, coalesce((select s.government from v_memberships s where s.group_id = $3 and s.person = $2 limit 1),
                (select a.government from v_affiliations a where a.person = $2 and a.government is not null order by a.id limit 1)), $4, $5)
             on conflict (meeting, person) do update set answer = excluded.answer, answered_at = excluded.answered_at
             where coalesce(attendances.answer, '') <> excluded.answer",
            params![meeting, person, group, answer, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if it was confirmed already.
pub async fn set_confirmed(
    tx: &Tx,
    meeting: MeetingId,
    group: Option<GroupId>,
    person: PersonId,
) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into attendances (meeting, person, government, confirmed_at)
             values ($1, $2, coalesce((select s.government from v_memberships s where s.group_id = $3 and s.person = $2 limit 1),
                (select a.government from v_affiliations a where a.person = $2 and a.government is not null order by a.id limit 1)), $4)
             on conflict (meeting, person) do update set confirmed_at = excluded.confirmed_at where attendances.confirmed_at is null",
            params![meeting, person, group, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if it was so already.
pub async fn set_habit(tx: &Tx, group: GroupId, person: PersonId, attends_all: bool) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update memberships set attends_all = $3, attends_all_since = $4
             where group_id = $1 and person = $2 and state = 'active' and attends_all <> $3",
            params![group, person, attends_all, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}
