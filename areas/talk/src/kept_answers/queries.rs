//! SQL of answers that are kept, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::{DiscussionId, GroupId, KeptAnswerId, PersonId, PostId};
use serde::{Deserialize, Serialize};

use crate::discussions::domain::Audience;
use crate::discussions::queries::Discussion;

kernel::row! {
    /// A question with its answer, as both are now.
    #[derive(Clone, Debug)]
    pub struct KeptAnswer {
        pub id: KeptAnswerId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub group_name: String,
        pub discussion: DiscussionId,
        pub audience: Audience,
        pub title: String,
        pub question: String,
        pub answer: String,
        pub number: i64,
        pub name: String,
        pub is_expert: bool,
        pub government_name: Option<String>,
        pub kept_at: Timestamp,
        pub example: bool,
    }
}

kernel::row! {
    /// One among others.
    #[derive(Clone, Debug)]
    pub struct Listed {
        pub id: KeptAnswerId,
        pub title: String,
        pub answer: String,
        pub audience: Audience,
        pub kept_at: Timestamp,
        pub example: bool,
    }
}

kernel::row! {
    struct Key { id: KeptAnswerId }
}

pub async fn find_kept(conn: &Conn, id: KeptAnswerId) -> Result<Option<KeptAnswer>, DbError> {
    conn.maybe(
        "select k.id, k.group_id, g.slug as group_slug, g.name as group_name, k.discussion, d.audience, d.title, q.text as question, a.text as answer,
            a.number, coalesce(p.name, e.name, '') as name, a.expert is not null as is_expert, v.name as government_name, k.kept_at, d.example
         from kept_answers k join v_groups g on g.id = k.group_id join discussions d on d.id = k.discussion
            join posts q on q.discussion = d.id and q.number = 1 join posts a on a.id = k.post left join v_persons p on p.id = a.person
            left join experts e on e.id = a.expert left join v_governments v on v.id = a.government
         where k.id = $1",
        params![id],
    )
    .await
}

/// The one that comes from a discussion.
pub async fn find_kept_of(conn: &Conn, discussion: DiscussionId) -> Result<Option<KeptAnswerId>, DbError> {
    let key: Option<Key> = conn.maybe("select id from kept_answers where discussion = $1", params![discussion]).await?;
    Ok(key.map(|key| key.id))
}

/// What a group keeps, newest first. Whoever is not `inside` sees only what is for everyone.
pub async fn list_kept(
    conn: &Conn,
    group: GroupId,
    inside: bool,
    after: &After<(Timestamp, KeptAnswerId)>,
) -> Result<Slice<Listed>, DbError> {
    let (at, id) = after.or((LAST_TIME, KeptAnswerId::LAST));
    let rows = conn
        .all(
            "select k.id, d.title, a.text as answer, d.audience, k.kept_at, d.example
             from kept_answers k join discussions d on d.id = k.discussion join posts a on a.id = k.post
             where k.group_id = $1 and ($2 or d.audience = 'everyone') and (k.kept_at, k.id) < ($3, $4)
             order by k.kept_at desc, k.id desc limit $5",
            params![group, inside, at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Listed| (row.kept_at, row.id)))
}

/// Keeps the answer of a discussion; where another was kept, this one stands in its place. Says whether anything changed.
pub async fn insert_kept(
    tx: &Tx,
    discussion: &Discussion,
    post: PostId,
    by: Option<PersonId>,
) -> Result<(KeptAnswerId, bool), DbError> {
    let id: KeptAnswerId = tx.clock().new_id();
    let done = tx
        .execute(
            "insert into kept_answers (id, group_id, discussion, post, kept_by, kept_at) values ($1, $2, $3, $4, $5, $6)
             on conflict (discussion) do update set post = excluded.post, kept_by = excluded.kept_by, kept_at = excluded.kept_at
             where kept_answers.post <> excluded.post",
            params![id, discussion.group_id, discussion.id, post, by, tx.clock().now()],
        )
        .await?;
    Ok((find_kept_of(tx, discussion.id).await?.unwrap_or(id), done.rows == 1))
}

kernel::row! {
    /// Under which address a post is kept, and who said so.
    #[derive(Serialize, Deserialize)]
    pub struct Keeping { pub id: KeptAnswerId, pub kept_by: Option<PersonId>, pub kept_at: Timestamp }
}

pub async fn find_keeping(conn: &Conn, post: PostId) -> Result<Option<Keeping>, DbError> {
    conn.maybe("select id, kept_by, kept_at from kept_answers where post = $1", params![post]).await
}

/// Keeps an answer as it was kept before. Returns false if another one is kept by now.
pub async fn insert_again(tx: &Tx, discussion: &Discussion, post: PostId, keeping: &Keeping) -> Result<bool, DbError> {
    let Keeping { id, kept_by, kept_at } = keeping;
    let done = tx
        .execute(
            "insert into kept_answers (id, group_id, discussion, post, kept_by, kept_at) values ($1, $2, $3, $4, $5, $6)
             on conflict (discussion) do nothing",
            params![id, discussion.group_id, discussion.id, post, kept_by, kept_at],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if it is gone already.
pub async fn delete_kept(tx: &Tx, id: KeptAnswerId) -> Result<bool, DbError> {
    Ok(tx.execute("delete from kept_answers where id = $1", params![id]).await?.rows == 1)
}

/// Takes out what rests on a post, and tells what it was.
pub async fn delete_of_post(tx: &Tx, post: PostId) -> Result<Option<KeptAnswerId>, DbError> {
    let key: Option<Key> = tx.maybe("select id from kept_answers where post = $1", params![post]).await?;
    if let Some(key) = &key {
        delete_kept(tx, key.id).await?;
    }
    Ok(key.map(|key| key.id))
}
