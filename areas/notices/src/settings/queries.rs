//! SQL of levels, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{GroupId, PersonId};

use crate::classes::{Class, Level};

kernel::row! {
    /// A group whose people somebody belongs to.
    pub struct Own { pub id: GroupId, pub slug: String, pub name: String }
}

kernel::row! {
    /// A level that a person has set.
    pub struct Set { pub class: Class, pub level: Level }
}

kernel::row! {
    struct Bounce { since: Timestamp }
}

pub async fn list_own(conn: &Conn, person: PersonId) -> Result<Vec<Own>, DbError> {
    conn.all(
        "select id, slug, name from v_groups where id in (select object from v_groups_standing where person = $1) order by position, id",
        params![person],
    )
    .await
}

/// What is set in one group, or in all.
pub async fn list_set(conn: &Conn, person: PersonId, group: Option<GroupId>) -> Result<Vec<Set>, DbError> {
    conn.all(
        "select class, level from notice_levels where person = $1 and group_id is not distinct from $2 order by class",
        params![person, group],
    )
    .await
}

/// Sets the level of a class in one group or in all; `None` takes away what was set.
pub async fn set_level(
    tx: &Tx,
    person: PersonId,
    class: Class,
    group: Option<GroupId>,
    level: Option<Level>,
) -> Result<(), DbError> {
    tx.execute(
        "delete from notice_levels where person = $1 and class = $2 and group_id is not distinct from $3",
        params![person, class, group],
    )
    .await?;
    if let Some(level) = level {
        tx.execute(
            "insert into notice_levels (person, class, group_id, level) values ($1, $2, $3, $4)",
            params![person, class, group, level],
        )
        .await?;
    }
    Ok(())
}

/// Takes away what was set for single groups, as far as it leads to a digest.
pub async fn delete_digest_levels(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "delete from notice_levels where person = $1 and group_id is not null and level in ('daily', 'weekly')",
        params![person],
    )
    .await?;
    Ok(())
}

/// Takes away what was set for single groups in one class.
pub async fn delete_class_levels(tx: &Tx, person: PersonId, class: Class) -> Result<(), DbError> {
    tx.execute(
        "delete from notice_levels where person = $1 and class = $2 and group_id is not null",
        params![person, class],
    )
    .await?;
    Ok(())
}

/// Mail that is still to come follows what was set since. What would now go at once stays in its digest.
pub async fn set_waiting(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute(
        "update notices set waits = nullif(coalesce(
                (select case l.level when 'now' then notices.waits else l.level end from happenings h
                    join notice_levels l on l.class = h.class and l.group_id = h.group_id
                    where h.seq = notices.happening and l.person = notices.person),
                (select case l.level when 'now' then notices.waits else l.level end from happenings h
                    join notice_levels l on l.class = h.class and l.group_id is null
                    where h.seq = notices.happening and l.person = notices.person),
                waits), 'never')
         where person = $1 and waits is not null",
        params![person],
    )
    .await?;
    Ok(())
}

pub async fn find_bounce(conn: &Conn, person: PersonId) -> Result<Option<Timestamp>, DbError> {
    let found: Option<Bounce> = conn.maybe("select since from bounces where person = $1", params![person]).await?;
    Ok(found.map(|found| found.since))
}

pub async fn delete_bounce(tx: &Tx, person: PersonId) -> Result<bool, DbError> {
    let done = tx.execute("delete from bounces where person = $1", params![person]).await?;
    Ok(done.rows == 1)
}
