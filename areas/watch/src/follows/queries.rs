//! SQL of following, nothing else.

use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{DossierFactId, DossierId, PersonId};

pub async fn is_followed(conn: &Conn, dossier: DossierId, person: PersonId) -> Result<bool, DbError> {
    let found = conn
        .count("select count(*) as n from dossier_follows where dossier = $1 and person = $2", params![dossier, person])
        .await?;
    Ok(found > 0)
}

pub async fn insert_follow(tx: &Tx, dossier: DossierId, person: PersonId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into dossier_follows (dossier, person, since) values ($1, $2, $3) on conflict (dossier, person) do nothing",
            params![dossier, person, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn delete_follow(tx: &Tx, dossier: DossierId, person: PersonId) -> Result<bool, DbError> {
    let done =
        tx.execute("delete from dossier_follows where dossier = $1 and person = $2", params![dossier, person]).await?;
    Ok(done.rows == 1)
}

kernel::row! {
    /// A day of which its followers are to be told.
    pub struct Near { pub fact: DossierFactId, pub dossier: DossierId, pub on_day: Date, pub days: i64 }
}

/// The days from `today` up to `month` of which it was not told yet: once when a month is left, and once when a week is.
pub async fn list_near(
    conn: &Conn,
    today: Date,
    (week, month): (Date, Date),
    limit: i64,
) -> Result<Vec<Near>, DbError> {
    conn.all(
        "select f.id as fact, f.dossier, f.on_day, case when f.on_day <= $2 then cast(7 as bigint) else cast(30 as bigint) end as days
         from dossier_facts f
         where f.on_day >= $1 and f.on_day <= $3 and f.ended_at is null
           and not exists (select 1 from dossier_reminders r
              where r.fact = f.id and r.on_day = f.on_day and r.days = case when f.on_day <= $2 then cast(7 as bigint) else cast(30 as bigint) end)
         order by f.on_day, f.id limit $4",
        params![today, week, month, limit],
    )
    .await
}

/// False if it was told already.
pub async fn insert_reminder(tx: &Tx, near: &Near) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into dossier_reminders (fact, on_day, days, told_at) values ($1, $2, $3, $4) on conflict (fact, on_day, days) do nothing",
            params![near.fact, near.on_day, near.days, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}
