//! SQL of outside experts, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{DiscussionId, ExpertId, PersonId, PostId};

use crate::posts::queries::{NewPost, insert_post};

kernel::word_enum! {
    /// What the expert has done. Who has not answered in time is still `asked`.
    pub enum State {
        Asked = "asked",
        Answered = "answered",
        Declined = "declined",
    }
}

kernel::row! {
    /// An expert who was asked a question.
    #[derive(Clone, Debug)]
    pub struct Expert {
        pub id: ExpertId,
        pub discussion: DiscussionId,
        pub name: String,
        pub email: String,
        pub lang: String,
        pub asked_by: PersonId,
        pub asker: String,
        pub until: Timestamp,
        pub state: State,
        pub posts: i64,
    }
}

pub struct NewExpert<'a> {
    pub discussion: DiscussionId,
    pub name: &'a str,
    pub email: &'a str,
    pub why: &'a str,
    pub lang: &'a str,
    pub asked_by: PersonId,
    pub until: Timestamp,
}

pub async fn insert_expert(tx: &Tx, new: &NewExpert<'_>) -> Result<ExpertId, DbError> {
    let id: ExpertId = tx.clock().new_id();
    tx.execute(
        "insert into experts (id, discussion, name, email, why, lang, asked_by, asked_at, until, state)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'asked')",
        params![id, new.discussion, new.name, new.email, new.why, new.lang, new.asked_by, tx.clock().now(), new.until],
    )
    .await?;
    Ok(id)
}

pub async fn find_expert(conn: &Conn, id: ExpertId) -> Result<Option<Expert>, DbError> {
    conn.maybe(
        "select e.id, e.discussion, e.name, e.email, e.lang, e.asked_by, p.name as asker, e.until, e.state,
            (select count(*) from posts c where c.expert = e.id and c.withdrawn_at is null) as posts
         from experts e join v_persons p on p.id = e.asked_by where e.id = $1",
        params![id],
    )
    .await
}

/// All who were asked a question; there are no more than `MOST`.
pub async fn list_experts(conn: &Conn, discussion: DiscussionId) -> Result<Vec<Expert>, DbError> {
    conn.all(
        "select e.id, e.discussion, e.name, e.email, e.lang, e.asked_by, p.name as asker, e.until, e.state,
            (select count(*) from posts c where c.expert = e.id and c.withdrawn_at is null) as posts
         from experts e join v_persons p on p.id = e.asked_by where e.discussion = $1 order by e.id limit 50",
        params![discussion],
    )
    .await
}

/// How many a person has asked since then.
pub async fn count_asked(conn: &Conn, person: PersonId, since: Timestamp) -> Result<i64, DbError> {
    conn.count("select count(*) as n from experts where asked_by = $1 and asked_at > $2", params![person, since]).await
}

/// The answer of an expert as the next post of the discussion.
pub async fn insert_answer(tx: &Tx, discussion: DiscussionId, expert: ExpertId, text: &str) -> Result<PostId, DbError> {
    let new = NewPost { discussion, person: None, expert: Some(expert), government: None, text, example: false };
    let post = insert_post(tx, &new).await?;
    tx.execute(
        "update experts set state = 'answered', decided_at = $2 where id = $1 and state = 'asked'",
        params![expert, tx.clock().now()],
    )
    .await?;
    Ok(post)
}

/// The expert says no, or takes the answers back: the address goes at once. Returns false if that was said before.
pub async fn set_declined(tx: &Tx, id: ExpertId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update experts set state = 'declined', email = '', decided_at = $2 where id = $1 and state <> 'declined'",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

kernel::row! {
    struct Key { id: PostId }
}

/// What an expert wrote and has not taken back.
pub async fn list_answers(conn: &Conn, id: ExpertId) -> Result<Vec<PostId>, DbError> {
    let rows: Vec<Key> =
        conn.all("select id from posts where expert = $1 and withdrawn_at is null order by id", params![id]).await?;
    Ok(rows.into_iter().map(|row| row.id).collect())
}

/// Forgets the addresses of all whose time is over, and the names of those who have not answered.
pub async fn set_forgotten(tx: &Tx) -> Result<i64, DbError> {
    let done = tx
        .execute(
            "update experts set email = '', name = case when state = 'answered' then name else '' end
             where until < $1 and (email <> '' or name <> '') and (email <> '' or state <> 'answered')",
            params![tx.clock().now()],
        )
        .await?;
    Ok(i64::try_from(done.rows).unwrap_or(i64::MAX))
}
