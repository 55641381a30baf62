//! SQL of posts and of what they said before, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{DiscussionId, ExpertId, GovernmentId, GroupId, PersonId, PostId};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

kernel::row! {
    /// A post with its author.
    #[derive(Clone, Debug)]
    pub struct Post {
        pub id: PostId,
        pub discussion: DiscussionId,
        pub number: i64,
        /// Nobody where an outside expert wrote it.
        pub person: Option<PersonId>,
        pub expert: Option<ExpertId>,
        pub name: String,
        pub government_slug: Option<String>,
        pub government_name: Option<String>,
        pub text: String,
        pub version: i64,
        pub written_at: Timestamp,
        pub changed_at: Option<Timestamp>,
        pub withdrawn_at: Option<Timestamp>,
        pub is_hidden: bool,
        pub example: bool,
    }
}

kernel::row! {
    /// What a post said before.
    #[derive(Clone, Debug, Serialize, Deserialize)]
    pub struct Earlier { pub version: i64, pub text: String, pub until: Timestamp }
}

kernel::row! {
    struct Key { id: PostId }
}

kernel::row! {
    /// A post of somebody, and where it stands.
    pub struct OfPerson { pub id: PostId, pub discussion: DiscussionId, pub group_id: GroupId }
}

/// Everything that a person has written and not withdrawn.
pub async fn list_of_person(conn: &Conn, person: PersonId) -> Result<Vec<OfPerson>, DbError> {
    conn.all(
        "select c.id, c.discussion, d.group_id from posts c join discussions d on d.id = c.discussion
         where c.person = $1 and c.withdrawn_at is null order by c.id",
        params![person],
    )
    .await
}

pub async fn find_post(conn: &Conn, id: PostId) -> Result<Option<Post>, DbError> {
    conn.maybe(
        "select c.id, c.discussion, c.number, c.person, c.expert, coalesce(p.name, e.name, '') as name, g.slug as government_slug, g.name as government_name, c.text, c.version,
            c.written_at, c.changed_at, c.withdrawn_at, c.is_hidden, c.example
         from posts c left join v_persons p on p.id = c.person left join experts e on e.id = c.expert left join v_governments g on g.id = c.government where c.id = $1",
        params![id],
    )
    .await
}

/// The post of this number.
pub async fn find_number(conn: &Conn, discussion: DiscussionId, number: i64) -> Result<Option<Post>, DbError> {
    let key: Option<Key> =
        conn.maybe("select id from posts where discussion = $1 and number = $2", params![discussion, number]).await?;
    match key {
        Some(key) => find_post(conn, key.id).await,
        None => Ok(None),
    }
}

/// The posts after a number, in their order.
pub async fn list_posts(conn: &Conn, discussion: DiscussionId, after: &After<(i64,)>) -> Result<Slice<Post>, DbError> {
    let (number,) = after.or((0,));
    let rows = conn
        .all(
            "select c.id, c.discussion, c.number, c.person, c.expert, coalesce(p.name, e.name, '') as name, g.slug as government_slug, g.name as government_name, c.text, c.version,
                c.written_at, c.changed_at, c.withdrawn_at, c.is_hidden, c.example
             from posts c left join v_persons p on p.id = c.person left join experts e on e.id = c.expert left join v_governments g on g.id = c.government
             where c.discussion = $1 and c.number > $2 order by c.number limit $3",
            params![discussion, number, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Post| (row.number,)))
}

pub struct NewPost<'a> {
    pub discussion: DiscussionId,
    pub person: Option<PersonId>,
    /// Where no person wrote it.
    pub expert: Option<ExpertId>,
    pub government: Option<GovernmentId>,
    pub text: &'a str,
    pub example: bool,
}

/// The next post of a discussion, with its number.
pub async fn insert_post(tx: &Tx, new: &NewPost<'_>) -> Result<PostId, DbError> {
    let id: PostId = tx.clock().new_id();
    tx.execute(
        "update discussions set posts = posts + 1, last_at = $2 where id = $1",
        params![new.discussion, tx.clock().now()],
    )
    .await?;
    tx.execute(
        "insert into posts (id, discussion, number, person, expert, government, text, version, written_at, example)
         select $1, d.id, d.posts, $3, $4, $5, $6, 1, $7, $8 from discussions d where d.id = $2",
        params![id, new.discussion, new.person, new.expert, new.government, new.text, tx.clock().now(), new.example],
    )
    .await?;
    Ok(id)
}

/// Whether the last post is the same person's with the same words: the second click on one button.
pub async fn is_said(
    tx: &Tx,
    discussion: DiscussionId,
    last: i64,
    person: PersonId,
    text: &str,
) -> Result<bool, DbError> {
    let said = tx
        .count(
            "select count(*) as n from posts where discussion = $1 and number = $2 and person = $3 and text = $4 and withdrawn_at is null",
            params![discussion, last, person, text],
        )
        .await?;
    Ok(said > 0)
}

/// Keeps what the post says now and says something else. Returns false if somebody was faster.
pub async fn set_text(tx: &Tx, post: &Post, text: &str) -> Result<bool, DbError> {
    let now = tx.clock().now();
    let done = tx
        .execute(
            "update posts set text = $3, version = version + 1, changed_at = $4 where id = $1 and version = $2 and withdrawn_at is null",
            params![post.id, post.version, text, now],
        )
        .await?;
    if done.rows == 1 {
        tx.execute(
            "insert into post_texts (post, version, text, until) values ($1, $2, $3, $4)",
            params![post.id, post.version, post.text, now],
        )
        .await?;
    }
    Ok(done.rows == 1)
}

/// Takes the words out, also those of before, and leaves the place. Returns false if there was nothing to withdraw.
pub async fn set_withdrawn(tx: &Tx, id: PostId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update posts set text = '', withdrawn_at = $2 where id = $1 and withdrawn_at is null",
            params![id, tx.clock().now()],
        )
        .await?;
    tx.execute("delete from post_texts where post = $1", params![id]).await?;
    Ok(done.rows == 1)
}

kernel::row! {
    /// Words of a post, those of now (no `version`) or of before.
    pub struct Saying { pub post: PostId, pub version: Option<i64>, pub text: String }
}

/// Marks a post without words as hidden.
pub async fn set_hidden(tx: &Tx, id: PostId) -> Result<(), DbError> {
    tx.execute("update posts set is_hidden = true where id = $1", params![id]).await?;
    Ok(())
}

/// Puts words back that were hidden. Returns false if there is nothing hidden.
pub async fn set_shown(tx: &Tx, id: PostId, text: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update posts set text = $2, withdrawn_at = null, is_hidden = false where id = $1 and is_hidden",
            params![id, text],
        )
        .await?;
    Ok(done.rows == 1)
}

/// All that a post said before.
pub async fn list_versions(conn: &Conn, id: PostId) -> Result<Vec<Earlier>, DbError> {
    conn.all("select version, text, until from post_texts where post = $1 order by version", params![id]).await
}

pub async fn insert_version(tx: &Tx, id: PostId, earlier: &Earlier) -> Result<(), DbError> {
    tx.execute(
        "insert into post_texts (post, version, text, until) values ($1, $2, $3, $4)",
        params![id, earlier.version, earlier.text, earlier.until],
    )
    .await?;
    Ok(())
}

/// What the other posts say or said before, where a quote is in it: one that is changed can quote a later one.
pub async fn list_quoting(conn: &Conn, discussion: DiscussionId, id: PostId) -> Result<Vec<Saying>, DbError> {
    conn.all(
        "select c.id as post, cast(null as bigint) as version, c.text from posts c where c.discussion = $1 and c.id <> $2 and c.text like '%>%'
         union all
         select c.id, t.version, t.text from posts c join post_texts t on t.post = c.id
         where c.discussion = $1 and c.id <> $2 and t.text like '%>%'
         order by post, version",
        params![discussion, id],
    )
    .await
}

kernel::row! {
    pub struct Other { pub text: String }
}

/// What all other posts of a discussion say that are to be read.
pub async fn list_others(conn: &Conn, discussion: DiscussionId, id: PostId) -> Result<Vec<Other>, DbError> {
    conn.all(
        "select c.text from posts c where c.discussion = $1 and c.id <> $2 and c.withdrawn_at is null order by c.number",
        params![discussion, id],
    )
    .await
}

kernel::row! {
    struct Digests { digests: Json }
}

/// Notes what the lines of a hidden post can be compared by.
pub async fn insert_lines(tx: &Tx, post: &Post, digests: &Json) -> Result<(), DbError> {
    tx.execute(
        "insert into hidden_lines (post, discussion, digests) values ($1, $2, $3)
         on conflict (post) do update set digests = excluded.digests",
        params![post.id, post.discussion, digests],
    )
    .await?;
    Ok(())
}

/// The same of all hidden posts of a discussion.
pub async fn list_lines(conn: &Conn, discussion: DiscussionId) -> Result<Vec<Json>, DbError> {
    let rows: Vec<Digests> =
        conn.all("select digests from hidden_lines where discussion = $1 order by post", params![discussion]).await?;
    Ok(rows.into_iter().map(|row| row.digests).collect())
}

pub async fn delete_lines(tx: &Tx, post: PostId) -> Result<(), DbError> {
    tx.execute("delete from hidden_lines where post = $1", params![post]).await?;
    Ok(())
}

/// Says something else in the place of words of now or of before. Whoever is changing the post is told that it is another.
pub async fn set_saying(tx: &Tx, saying: &Saying, text: &str) -> Result<(), DbError> {
    match saying.version {
        Some(version) => {
            tx.execute(
                "update post_texts set text = $3 where post = $1 and version = $2",
                params![saying.post, version, text],
            )
            .await?
        }
        None => {
            tx.execute("update posts set text = $2, version = version + 1 where id = $1", params![saying.post, text])
                .await?
        }
    };
    Ok(())
}

kernel::row! {
    /// A post in its order.
    pub struct Numbered { pub id: PostId, pub number: i64 }
}

/// The next posts of a discussion.
pub async fn list_keys(conn: &Conn, discussion: DiscussionId, after: i64, most: i64) -> Result<Vec<Numbered>, DbError> {
    conn.all(
        "select id, number from posts where discussion = $1 and number > $2 order by number limit $3",
        params![discussion, after, most],
    )
    .await
}

/// What a post said before, newest first.
pub async fn list_earlier(conn: &Conn, id: PostId, after: &After<(i64,)>) -> Result<Slice<Earlier>, DbError> {
    let (version,) = after.or((i64::MAX,));
    let rows = conn
        .all(
            "select version, text, until from post_texts where post = $1 and version < $2 order by version desc limit $3",
            params![id, version, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Earlier| (row.version,)))
}
