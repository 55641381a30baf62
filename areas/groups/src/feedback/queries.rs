//! SQL of feedback, nothing else. Nothing here reads whose answer it is, but for the person's own.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{MeetingId, PersonId, RegistrationId};

kernel::row! {
    pub struct Own { pub useful: i64, pub words: String }
}

kernel::row! {
    /// How many found it how useful.
    pub struct Counted { pub useful: i64, pub n: i64 }
}

kernel::row! {
    pub struct Said { pub words: String }
}

/// Whose answer it is: a person's, or that of somebody who registered without an account.
#[derive(Clone, Copy, Debug)]
pub enum Key {
    Person(PersonId),
    Registration(RegistrationId),
}

pub async fn find_own(conn: &Conn, meeting: MeetingId, key: Key) -> Result<Option<Own>, DbError> {
    match key {
        Key::Person(person) => {
            conn.maybe(
                "select useful, words from feedback where meeting = $1 and person = $2",
                params![meeting, person],
            )
            .await
        }
        Key::Registration(registration) => {
            conn.maybe(
                "select useful, words from feedback where meeting = $1 and registration = $2",
                params![meeting, registration],
            )
            .await
        }
    }
}

pub async fn list_counts(conn: &Conn, meeting: MeetingId) -> Result<Vec<Counted>, DbError> {
    conn.all(
        "select useful, count(*) as n from feedback where meeting = $1 group by useful order by useful desc",
        params![meeting],
    )
    .await
}

/// What was said. Whoever shows it sorts it by the words, so that the order tells nothing of who said it.
pub async fn list_words(conn: &Conn, meeting: MeetingId, limit: i64) -> Result<Vec<Said>, DbError> {
    conn.all(
        "select words from feedback where meeting = $1 and words <> '' order by coalesce(person, registration) limit $2",
        params![meeting, limit],
    )
    .await
}

/// Returns false if the same was said already.
pub async fn set(tx: &Tx, meeting: MeetingId, key: Key, useful: i64, words: &str) -> Result<bool, DbError> {
    let now = tx.clock().now();
    let done = match key {
        Key::Person(person) => {
            tx.execute(
                "insert into feedback (meeting, person, useful, words, given_at) values ($1, $2, $3, $4, $5)
                 on conflict (meeting, person) do update set useful = excluded.useful, words = excluded.words, given_at = excluded.given_at
                 where feedback.useful <> excluded.useful or feedback.words <> excluded.words",
                params![meeting, person, useful, words, now],
            )
            .await?
        }
        Key::Registration(registration) => {
            tx.execute(
                "insert into feedback (meeting, registration, useful, words, given_at) values ($1, $2, $3, $4, $5)
                 on conflict (meeting, registration) do update set useful = excluded.useful, words = excluded.words, given_at = excluded.given_at
                 where feedback.useful <> excluded.useful or feedback.words <> excluded.words",
                params![meeting, registration, useful, words, now],
            )
            .await?
        }
    };
    Ok(done.rows == 1)
}
