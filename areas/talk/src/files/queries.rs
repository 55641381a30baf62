//! SQL of files in posts, nothing else.

use std::fmt;

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::files::FileId;
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{DiscussionId, ExpertId, GroupId, PersonId, PostFileId, PostId};
use ui::{Enclosed, Named, What};

kernel::row! {
    /// A file, and the post that names it.
    #[derive(Clone, Debug)]
    pub struct Enclosure {
        pub id: PostFileId,
        pub file: FileId,
        /// Nobody where an outside expert put it in.
        pub person: Option<PersonId>,
        pub discussion: Option<DiscussionId>,
        /// Whether the post has no words any more, and whether that is because it is hidden.
        pub is_gone: bool,
        pub is_hidden: bool,
        /// The group of the post, or of the text that waits.
        pub group_id: Option<GroupId>,
    }
}

kernel::row! {
    /// A file as it is shown, and the post that names it. An image has a size in dots.
    #[derive(Clone, Debug)]
    pub struct Placed {
        pub post: Option<PostId>,
        pub id: PostFileId,
        pub width: Option<i64>,
        pub height: Option<i64>,
        pub name: String,
        pub media: String,
        pub bytes: i64,
    }
}

impl Placed {
    pub fn enclosed(&self) -> Enclosed {
        let what = match (self.width, self.height) {
            (Some(width), Some(height)) => What::Picture { width, height },
            _ => What::File { name: self.name.clone(), media: self.media.clone(), bytes: self.bytes },
        };
        Enclosed { id: self.id.uuid(), what }
    }
}

kernel::row! {
    /// A file with the same content, and what its post says.
    pub struct Same { pub id: PostFileId, pub text: Option<String> }
}

kernel::row! {
    /// A file that waits for a post.
    pub struct Waiting { pub id: PostFileId, pub person: Option<PersonId>, pub added_at: Timestamp }
}

kernel::row! {
    /// A file of a post, and the words in it.
    pub struct Inside { pub words: String }
}

/// Who puts files in.
#[derive(Clone, Copy, Debug)]
pub enum Giver {
    Person(PersonId),
    Expert(ExpertId),
}

impl fmt::Display for Giver {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Person(id) => id.fmt(f),
            Self::Expert(id) => id.fmt(f),
        }
    }
}

impl Giver {
    const fn keys(self) -> (Option<PersonId>, Option<ExpertId>) {
        match self {
            Self::Person(id) => (Some(id), None),
            Self::Expert(id) => (None, Some(id)),
        }
    }
}

pub async fn find_file(conn: &Conn, id: PostFileId) -> Result<Option<Enclosure>, DbError> {
    conn.maybe(
        "select i.id, i.file, i.person, c.discussion, c.withdrawn_at is not null as is_gone, coalesce(c.is_hidden, false) as is_hidden,
            coalesce(d.group_id, i.group_id) as group_id
         from post_files i left join posts c on c.id = i.post left join discussions d on d.id = c.discussion where i.id = $1",
        params![id],
    )
    .await
}

/// The files of the posts after a number, up to another one.
pub async fn list_of_posts(
    conn: &Conn,
    discussion: DiscussionId,
    after: i64,
    last: i64,
) -> Result<Vec<Placed>, DbError> {
    conn.all(
        "select i.post, i.id, i.width, i.height, f.name, f.media, f.bytes
         from posts c join post_files i on i.post = c.id join v_files f on f.id = i.file
         where c.discussion = $1 and c.number > $2 and c.number <= $3 and c.withdrawn_at is null order by i.id",
        params![discussion, after, last],
    )
    .await
}

/// What a text of this person may name: what waits for a post, and what the post has that it is for.
pub async fn list_usable(conn: &Conn, person: PersonId, post: Option<PostId>) -> Result<Vec<Enclosed>, DbError> {
    let found: Vec<Placed> = conn
        .all(
            "select i.post as post, i.id as id, i.width, i.height, f.name, f.media, f.bytes from post_files i join v_files f on f.id = i.file
             where i.person = $1 and i.post is null and i.held is null
             union all
             select i.post, i.id, i.width, i.height, f.name, f.media, f.bytes from post_files i join v_files f on f.id = i.file
             where i.post = $2
             order by id",
            params![person, post],
        )
        .await?;
    Ok(found.iter().map(Placed::enclosed).collect())
}

/// How many files of a person wait for a post.
pub async fn count_waiting(conn: &Conn, person: PersonId) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from post_files where person = $1 and post is null and held is null",
        params![person],
    )
    .await
}

/// The last of this content that the person put in since then: an image, or another file.
pub async fn find_same(
    tx: &Tx,
    person: PersonId,
    (digest, is_image): (&str, bool),
    since: Timestamp,
) -> Result<Option<Same>, DbError> {
    tx.maybe(
        "select i.id, c.text from post_files i left join posts c on c.id = i.post
         where i.person = $1 and i.digest = $2 and (i.width is not null) = $3 and i.added_at >= $4 and i.held is null
         order by i.added_at desc, i.id desc limit 1",
        params![person, digest, is_image, since],
    )
    .await
}

/// A file that waits for a post.
pub struct NewFile<'a> {
    pub id: PostFileId,
    pub file: FileId,
    pub digest: &'a str,
    /// Of an image that is to be shown, in dots.
    pub size: Option<(u32, u32)>,
    pub giver: Giver,
}

pub async fn insert_file(tx: &Tx, new: &NewFile<'_>) -> Result<(), DbError> {
    let (width, height) = new.size.map(|(width, height)| (i64::from(width), i64::from(height))).unzip();
    let (person, expert) = new.giver.keys();
    tx.execute(
        "insert into post_files (id, file, digest, width, height, person, expert, added_at) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![new.id, new.file, new.digest, width, height, person, expert, tx.clock().now()],
    )
    .await?;
    Ok(())
}

/// The files of a text belong to its post from now on.
pub async fn set_post(tx: &Tx, post: PostId, giver: Giver, text: &str) -> Result<(), DbError> {
    let (person, expert) = giver.keys();
    for Named { id, .. } in ui::enclosed(text) {
        tx.execute(
            "update post_files set post = $1, held = null, group_id = null
             where id = $2 and (person = $3 or expert = $4) and post is null",
            params![post, id, person, expert],
        )
        .await?;
    }
    Ok(())
}

/// The files of a text wait with it until moderators of the group have decided.
pub async fn set_held(tx: &Tx, held: Uuid, group: GroupId, giver: Giver, text: &str) -> Result<(), DbError> {
    let (person, expert) = giver.keys();
    for Named { id, .. } in ui::enclosed(text) {
        tx.execute(
            "update post_files set held = $1, group_id = $2 where id = $3 and (person = $4 or expert = $5) and post is null",
            params![held, group, id, person, expert],
        )
        .await?;
    }
    Ok(())
}

/// They wait for nothing any more.
pub async fn set_released(tx: &Tx, held: Uuid) -> Result<(), DbError> {
    tx.execute("update post_files set held = null, group_id = null where held = $1", params![held]).await?;
    Ok(())
}

kernel::row! {
    struct Key { id: PostFileId }
}

/// What is taken out of the text of a post is taken away. Images stay: what the post said before is still shown with them.
pub async fn delete_taken_out(tx: &Tx, post: PostId, text: &str) -> Result<(), DbError> {
    let named = ui::enclosed(text);
    let files: Vec<Key> =
        tx.all("select id from post_files where post = $1 and width is null order by id", params![post]).await?;
    for file in files.iter().filter(|file| !named.iter().any(|one| one.id == file.id.uuid())) {
        tx.execute("delete from post_files where id = $1", params![file.id]).await?;
    }
    Ok(())
}

kernel::row! {
    /// A file that readers download, by what holds it.
    pub struct Listed { pub id: PostFileId, pub file: FileId }
}

/// The files of a post whose words are not known yet.
pub async fn list_unread(conn: &Conn, post: PostId) -> Result<Vec<Listed>, DbError> {
    conn.all(
        "select id, file from post_files where post = $1 and width is null and words is null order by id",
        params![post],
    )
    .await
}

/// Returns false if the file is gone by now.
pub async fn set_words(tx: &Tx, id: PostFileId, words: &str) -> Result<bool, DbError> {
    let done = tx.execute("update post_files set words = $2 where id = $1", params![id, words]).await?;
    Ok(done.rows == 1)
}

/// The words in the files of a post.
pub async fn list_words(conn: &Conn, post: PostId) -> Result<Vec<Inside>, DbError> {
    conn.all("select words from post_files where post = $1 and words <> '' order by id", params![post]).await
}

/// With its words the files of a post go. Their files are cleared away when nothing refers to them.
pub async fn delete_of_post(tx: &Tx, post: PostId) -> Result<(), DbError> {
    tx.execute("delete from post_files where post = $1", params![post]).await?;
    Ok(())
}

/// What somebody has put in and not posted.
pub async fn delete_waiting_of(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("delete from post_files where person = $1 and post is null", params![person]).await?;
    Ok(())
}

/// All that somebody has put in, also what is hidden.
pub async fn delete_of_person(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("delete from post_files where person = $1", params![person]).await?;
    Ok(())
}

/// The next files that have waited since before then.
pub async fn list_waiting(
    conn: &Conn,
    before: Timestamp,
    (at, id): (Timestamp, PostFileId),
    most: i64,
) -> Result<Vec<Waiting>, DbError> {
    conn.all(
        "select id, person, added_at from post_files where post is null and held is null and added_at < $1 and (added_at, id) > ($2, $3)
         order by added_at, id limit $4",
        params![before, at, id, most],
    )
    .await
}

/// Returns false if it was posted meanwhile.
pub async fn delete_unused(tx: &Tx, id: PostFileId) -> Result<bool, DbError> {
    let done =
        tx.execute("delete from post_files where id = $1 and post is null and held is null", params![id]).await?;
    Ok(done.rows == 1)
}
