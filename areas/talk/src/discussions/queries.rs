//! SQL of discussions, of how far people have read, and of governments with the same to say. Nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::discussing::About;
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{DiscussionId, GovernmentId, GroupId, PersonId, PostId};

use super::domain::{Audience, Kind, Sound};

kernel::row! {
    /// A discussion with its group.
    #[derive(Clone, Debug)]
    pub struct Discussion {
        pub id: DiscussionId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub group_name: String,
        pub kind: Kind,
        pub audience: Audience,
        pub title: String,
        pub opened_by: PersonId,
        pub opened_at: Timestamp,
        pub posts: i64,
        pub echoes: i64,
        pub answer: Option<PostId>,
        pub answer_number: Option<i64>,
        pub closed_at: Option<Timestamp>,
        pub about_kind: Option<String>,
        pub about: Option<Uuid>,
        pub example: bool,
    }
}

impl Discussion {
    /// What it is about, wherever that stands.
    pub fn topic(&self) -> Option<About> {
        Some(About { kind: self.about_kind.clone()?, id: self.about? })
    }
}

kernel::row! {
    /// A discussion among others. `read` is how far the reader has come.
    #[derive(Clone, Debug)]
    pub struct Listed {
        pub id: DiscussionId,
        pub kind: Kind,
        pub audience: Audience,
        pub title: String,
        pub posts: i64,
        pub read: i64,
        pub echoes: i64,
        pub waits: i64,
        pub last_at: Timestamp,
        pub is_answered: bool,
        pub is_closed: bool,
        pub example: bool,
    }
}

kernel::row! {
    struct Same { id: DiscussionId }
}

kernel::row! {
    struct Mark { number: i64 }
}

kernel::row! {
    /// A government that has the same to say.
    pub struct Echo { pub slug: String, pub name: String }
}

kernel::row! {
    /// A government of the reader, and whether it has the same to say.
    pub struct Voice { pub government: GovernmentId, pub name: String, pub echoes: bool }
}

pub async fn find_discussion(conn: &Conn, id: DiscussionId) -> Result<Option<Discussion>, DbError> {
    conn.maybe(
        "select d.id, d.group_id, g.slug as group_slug, g.name as group_name, d.kind, d.audience, d.title, d.opened_by, d.opened_at, d.posts,
            (select count(*) from echoes e where e.discussion = d.id) as echoes, d.answer, a.number as answer_number, d.closed_at, d.about_kind, d.about, d.example
         from discussions d join v_groups g on g.id = d.group_id left join posts a on a.id = d.answer where d.id = $1",
        params![id],
    )
    .await
}

/// The discussions of a group: questions that wait for an answer first, then those in which something was said last.
/// Whoever is not `inside` sees only what is for everyone.
pub async fn list_discussions(
    conn: &Conn,
    group: GroupId,
    reader: Option<PersonId>,
    inside: bool,
    after: &After<(i64, Timestamp, DiscussionId)>,
) -> Result<Slice<Listed>, DbError> {
    let (waits, at, id) = after.or((2, LAST_TIME, DiscussionId::LAST));
    let rows = conn
        .all(
            "select d.id, d.kind, d.audience, d.title, d.posts, coalesce(r.number, 0) as read,
                (select count(*) from echoes e where e.discussion = d.id) as echoes, d.waits, d.last_at,
                d.answer is not null as is_answered, d.closed_at is not null as is_closed, d.example
             from discussions d left join read_marks r on r.discussion = d.id and r.person = $6
             where d.group_id = $1 and ($2 or d.audience = 'everyone') and (d.waits, d.last_at, d.id) < ($3, $4, $5)
             order by d.waits desc, d.last_at desc, d.id desc limit $7",
            params![group, inside, waits, at, id, reader, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Listed| (row.waits, row.last_at, row.id)))
}

/// Who opens a discussion, and where.
pub struct Opening {
    pub group: GroupId,
    pub person: PersonId,
    pub about: Option<About>,
    pub example: bool,
}

/// A discussion without its first post.
pub async fn insert_discussion(tx: &Tx, new: &Opening, sound: &Sound<'_>) -> Result<DiscussionId, DbError> {
    let id: DiscussionId = tx.clock().new_id();
    let waits = i64::from(sound.kind == Kind::Question);
    let (about_kind, about) = new.about.as_ref().map(|about| (about.kind.as_str(), about.id)).unzip();
    tx.execute(
        "insert into discussions (id, group_id, kind, audience, title, opened_by, opened_at, posts, last_at, waits, about_kind, about, example)
         values ($1, $2, $3, $4, $5, $6, $7, 0, $7, $8, $9, $10, $11)",
        params![
            id, new.group, sound.kind, sound.audience, sound.title, new.person, tx.clock().now(), waits, about_kind, about, new.example
        ],
    )
    .await?;
    Ok(id)
}

/// What the same person has just begun with the same title: the second click on one button.
pub async fn find_same(
    tx: &Tx,
    group: GroupId,
    person: PersonId,
    title: &str,
    since: Timestamp,
) -> Result<Option<DiscussionId>, DbError> {
    let same: Option<Same> = tx
        .maybe(
            "select id from discussions where group_id = $1 and opened_by = $2 and title = $3 and last_at >= $4 and opened_at >= $4
             order by id desc limit 1",
            params![group, person, title, since],
        )
        .await?;
    Ok(same.map(|same| same.id))
}

/// Notes whether it is a question that waits for an answer.
async fn set_waits(tx: &Tx, id: DiscussionId) -> Result<(), DbError> {
    tx.execute(
        "update discussions set waits = case when kind = 'question' and answer is null and closed_at is null then 1 else 0 end where id = $1",
        params![id],
    )
    .await?;
    Ok(())
}

/// Returns false if it is closed already.
pub async fn set_closed(tx: &Tx, id: DiscussionId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update discussions set closed_at = $2 where id = $1 and closed_at is null",
            params![id, tx.clock().now()],
        )
        .await?;
    set_waits(tx, id).await?;
    Ok(done.rows == 1)
}

/// Returns false if it is open already.
pub async fn set_open(tx: &Tx, id: DiscussionId) -> Result<bool, DbError> {
    let done = tx
        .execute("update discussions set closed_at = null where id = $1 and closed_at is not null", params![id])
        .await?;
    set_waits(tx, id).await?;
    Ok(done.rows == 1)
}

/// Which post answers the question; with `None` it waits again. Returns false if nothing changed.
pub async fn set_answer(tx: &Tx, id: DiscussionId, post: Option<PostId>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update discussions set answer = $2 where id = $1 and kind = 'question' and answer is distinct from $2",
            params![id, post],
        )
        .await?;
    set_waits(tx, id).await?;
    Ok(done.rows == 1)
}

pub async fn set_title(tx: &Tx, id: DiscussionId, title: &str) -> Result<(), DbError> {
    tx.execute("update discussions set title = $2 where id = $1", params![id, title]).await?;
    Ok(())
}

/// How far the person has read.
pub async fn find_mark(conn: &Conn, id: DiscussionId, person: PersonId) -> Result<i64, DbError> {
    let mark: Option<Mark> =
        conn.maybe("select number from read_marks where discussion = $1 and person = $2", params![id, person]).await?;
    Ok(mark.map_or(0, |mark| mark.number))
}

/// One never reads back: returns false if the person has come as far before.
pub async fn set_mark(tx: &Tx, id: DiscussionId, person: PersonId, number: i64) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into read_marks (discussion, person, number, read_at) values ($1, $2, $3, $4)
             on conflict (discussion, person) do update set number = excluded.number, read_at = excluded.read_at
             where read_marks.number < excluded.number",
            params![id, person, number, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// The first governments with the same to say, by name.
pub async fn list_echoes(conn: &Conn, id: DiscussionId, most: i64) -> Result<Vec<Echo>, DbError> {
    conn.all(
        "select g.slug, g.name from echoes e join v_governments g on g.id = e.government
         where e.discussion = $1 order by g.folded, g.id limit $2",
        params![id, most],
    )
    .await
}

/// The governments in whose name the person may say the same, by verified affiliation.
pub async fn list_voices(conn: &Conn, id: DiscussionId, person: PersonId) -> Result<Vec<Voice>, DbError> {
    conn.all(
        "select a.government, g.name, exists (select 1 from echoes e where e.discussion = $1 and e.government = a.government) as echoes
         from v_affiliations a join v_governments g on g.id = a.government where a.person = $2 order by g.folded, g.id",
        params![id, person],
    )
    .await
}

/// Returns false if the government has said so before.
pub async fn insert_echo(
    tx: &Tx,
    id: DiscussionId,
    government: GovernmentId,
    person: PersonId,
) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into echoes (discussion, government, person, given_at) values ($1, $2, $3, $4)
             on conflict (discussion, government) do nothing",
            params![id, government, person, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn delete_echo(tx: &Tx, id: DiscussionId, government: GovernmentId) -> Result<bool, DbError> {
    let done =
        tx.execute("delete from echoes where discussion = $1 and government = $2", params![id, government]).await?;
    Ok(done.rows == 1)
}

/// Whether the person is told of new posts.
pub async fn is_following(conn: &Conn, id: DiscussionId, person: PersonId) -> Result<bool, DbError> {
    let found = conn
        .count(
            "select count(*) as n from v_discussion_people where discussion = $1 and person = $2",
            params![id, person],
        )
        .await?;
    Ok(found > 0)
}

/// Returns false if it is so already.
pub async fn set_follows(tx: &Tx, id: DiscussionId, person: PersonId, follows: bool) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into follows (discussion, person, is_following, set_at) values ($1, $2, $3, $4)
             on conflict (discussion, person) do update set is_following = excluded.is_following, set_at = excluded.set_at
             where follows.is_following <> excluded.is_following",
            params![id, person, follows, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}
