//! SQL of images, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::files::FileId;
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{DiscussionId, GroupId, ImageId, PersonId, PostId};
use ui::Picture;

kernel::row! {
    /// An image, and the post that shows it.
    #[derive(Clone, Debug)]
    pub struct Image {
        pub id: ImageId,
        pub file: FileId,
        pub person: PersonId,
        pub discussion: Option<DiscussionId>,
        /// Whether the post has no words any more, and whether that is because it is hidden.
        pub is_gone: bool,
        pub is_hidden: bool,
        /// The group of the post, or of the text that waits.
        pub group_id: Option<GroupId>,
    }
}

kernel::row! {
    /// An image by its size, and the post that shows it.
    #[derive(Clone, Debug)]
    pub struct Placed { pub post: Option<PostId>, pub id: ImageId, pub width: i64, pub height: i64 }
}

impl Placed {
    pub fn picture(&self) -> Picture {
        Picture { id: self.id.uuid(), width: self.width, height: self.height }
    }
}

kernel::row! {
    /// An image with the same content, and what its post says.
    pub struct Same { pub id: ImageId, pub text: Option<String> }
}

kernel::row! {
    /// An image that waits for a post.
    pub struct Waiting { pub id: ImageId, pub person: PersonId, pub added_at: Timestamp }
}

pub async fn find_image(conn: &Conn, id: ImageId) -> Result<Option<Image>, DbError> {
    conn.maybe(
        "select i.id, i.file, i.person, c.discussion, c.withdrawn_at is not null as is_gone, coalesce(c.is_hidden, false) as is_hidden,
            coalesce(d.group_id, i.group_id) as group_id
         from post_images i left join posts c on c.id = i.post left join discussions d on d.id = c.discussion where i.id = $1",
        params![id],
    )
    .await
}

/// The images of the posts after a number, up to another one.
pub async fn list_of_posts(
    conn: &Conn,
    discussion: DiscussionId,
    after: i64,
    last: i64,
) -> Result<Vec<Placed>, DbError> {
    conn.all(
        "select i.post, i.id, i.width, i.height from posts c join post_images i on i.post = c.id
         where c.discussion = $1 and c.number > $2 and c.number <= $3 and c.withdrawn_at is null order by i.id",
        params![discussion, after, last],
    )
    .await
}

/// What a text of this person may show: what waits for a post, and what the post has that it is for.
pub async fn list_usable(conn: &Conn, person: PersonId, post: Option<PostId>) -> Result<Vec<Picture>, DbError> {
    let found: Vec<Placed> = conn
        .all(
            "select post, id, width, height from post_images where person = $1 and post is null and held is null
             union all
             select post, id, width, height from post_images where post = $2
             order by id",
            params![person, post],
        )
        .await?;
    Ok(found.iter().map(Placed::picture).collect())
}

/// How many images of a person wait for a post.
pub async fn count_waiting(conn: &Conn, person: PersonId) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from post_images where person = $1 and post is null and held is null",
        params![person],
    )
    .await
}

/// The last of this content that the person put in since then.
pub async fn find_same(tx: &Tx, person: PersonId, digest: &str, since: Timestamp) -> Result<Option<Same>, DbError> {
    tx.maybe(
        "select i.id, c.text from post_images i left join posts c on c.id = i.post
         where i.person = $1 and i.digest = $2 and i.added_at >= $3 and i.held is null order by i.added_at desc, i.id desc limit 1",
        params![person, digest, since],
    )
    .await
}

/// An image that waits for a post.
pub struct NewImage<'a> {
    pub file: FileId,
    pub digest: &'a str,
    pub size: (u32, u32),
    pub person: PersonId,
}

pub async fn insert_image(tx: &Tx, new: &NewImage<'_>) -> Result<ImageId, DbError> {
    let id: ImageId = tx.clock().new_id();
    let (width, height) = (i64::from(new.size.0), i64::from(new.size.1));
    tx.execute(
        "insert into post_images (id, file, digest, width, height, person, added_at) values ($1, $2, $3, $4, $5, $6, $7)",
        params![id, new.file, new.digest, width, height, new.person, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

/// The images of a text belong to its post from now on.
pub async fn set_post(tx: &Tx, post: PostId, person: PersonId, text: &str) -> Result<(), DbError> {
    for (key, _) in ui::pictures(text) {
        tx.execute(
            "update post_images set post = $1, held = null, group_id = null where id = $2 and person = $3 and post is null",
            params![post, key, person],
        )
        .await?;
    }
    Ok(())
}

/// The images of a text wait with it until moderators of the group have decided.
pub async fn set_held(tx: &Tx, held: Uuid, group: GroupId, person: PersonId, text: &str) -> Result<(), DbError> {
    for (key, _) in ui::pictures(text) {
        tx.execute(
            "update post_images set held = $1, group_id = $2 where id = $3 and person = $4 and post is null",
            params![held, group, key, person],
        )
        .await?;
    }
    Ok(())
}

/// They wait for nothing any more.
pub async fn set_released(tx: &Tx, held: Uuid) -> Result<(), DbError> {
    tx.execute("update post_images set held = null, group_id = null where held = $1", params![held]).await?;
    Ok(())
}

/// With its words the images of a post go. Their files are cleared away when nothing refers to them.
pub async fn delete_of_post(tx: &Tx, post: PostId) -> Result<(), DbError> {
    tx.execute("delete from post_images where post = $1", params![post]).await?;
    Ok(())
}

/// What somebody has put in and not posted.
pub async fn delete_waiting_of(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("delete from post_images where person = $1 and post is null", params![person]).await?;
    Ok(())
}

/// All that somebody has put in, also what is hidden.
pub async fn delete_of_person(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("delete from post_images where person = $1", params![person]).await?;
    Ok(())
}

/// The next images that have waited since before then.
pub async fn list_waiting(
    conn: &Conn,
    before: Timestamp,
    (at, id): (Timestamp, ImageId),
    most: i64,
) -> Result<Vec<Waiting>, DbError> {
    conn.all(
        "select id, person, added_at from post_images where post is null and held is null and added_at < $1 and (added_at, id) > ($2, $3)
         order by added_at, id limit $4",
        params![before, at, id, most],
    )
    .await
}

/// Returns false if it was posted meanwhile.
pub async fn delete_unused(tx: &Tx, id: ImageId) -> Result<bool, DbError> {
    let done =
        tx.execute("delete from post_images where id = $1 and post is null and held is null", params![id]).await?;
    Ok(done.rows == 1)
}
