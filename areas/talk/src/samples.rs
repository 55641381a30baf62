//! Rows put in without a form: by the demo, by tests and by the bench. Each call is one event in the log.

use kernel::db::{DbError, Tx};
use kernel::discussing::About;
use nouns::talk::{AnswerAccepted, AnswerKept, DiscussionOpened, EchoGiven, ImageAdded, PostFileAdded, PostWritten};
use nouns::{DiscussionId, FileId, GovernmentId, GroupId, KeptAnswerId, PersonId, PostFile, PostFileId, PostId};

use crate::discussions::domain::{Audience, Kind, Sound};
use crate::discussions::queries::{self as discussions, Opening};
use crate::files::queries::{Giver, NewFile, insert_file as insert_waiting, set_post};
use crate::kept_answers::queries::insert_kept;
use crate::posts::queries::{self as posts, NewPost};

/// An example of a discussion, or with `asks` of a question.
pub struct NewDiscussion<'a> {
    pub group: GroupId,
    pub person: PersonId,
    pub government: Option<GovernmentId>,
    pub asks: bool,
    pub is_public: bool,
    pub title: &'a str,
    pub text: &'a str,
}

pub async fn insert_discussion(tx: &Tx, new: &NewDiscussion<'_>) -> Result<DiscussionId, DbError> {
    insert_about(tx, new, None).await
}

/// The same, about something.
pub async fn insert_about(tx: &Tx, new: &NewDiscussion<'_>, about: Option<About>) -> Result<DiscussionId, DbError> {
    let sound = Sound {
        kind: if new.asks { Kind::Question } else { Kind::Discussion },
        audience: if new.is_public { Audience::Everyone } else { Audience::Group },
        title: new.title,
        text: new.text,
    };
    let opening = Opening { group: new.group, person: new.person, about, example: true };
    let discussion = discussions::insert_discussion(tx, &opening, &sound).await?;
    let first = NewPost {
        discussion,
        person: Some(new.person),
        expert: None,
        government: new.government,
        text: new.text,
        example: true,
    };
    posts::insert_post(tx, &first).await?;
    tx.note(&DiscussionOpened { discussion, group: new.group }).await?;
    Ok(discussion)
}

pub async fn insert_post(
    tx: &Tx,
    (discussion, group): (DiscussionId, GroupId),
    (person, government): (PersonId, Option<GovernmentId>),
    text: &str,
) -> Result<PostId, DbError> {
    let post = posts::insert_post(
        tx,
        &NewPost { discussion, person: Some(person), expert: None, government, text, example: true },
    )
    .await?;
    tx.note(&PostWritten { post, discussion, group }).await?;
    Ok(post)
}

/// A file of a post that is stored.
pub async fn insert_file(tx: &Tx, file: FileId, post: PostId, person: PersonId) -> Result<PostFileId, DbError> {
    let (id, giver) = (tx.clock().new_id::<PostFile>(), Giver::Person(person));
    insert_waiting(tx, &NewFile { id, file, digest: "", size: None, giver }).await?;
    set_post(tx, post, giver, &ui::file_mark(id.uuid(), "An example")).await?;
    tx.note(&PostFileAdded { file: id }).await?;
    Ok(id)
}

/// The same of an image.
pub async fn insert_image(tx: &Tx, file: FileId, post: PostId, person: PersonId) -> Result<PostFileId, DbError> {
    let (image, giver) = (tx.clock().new_id::<PostFile>(), Giver::Person(person));
    insert_waiting(tx, &NewFile { id: image, file, digest: "", size: Some((1, 1)), giver }).await?;
    set_post(tx, post, giver, &ui::picture_mark(image.uuid(), "An example")).await?;
    tx.note(&ImageAdded { image, person }).await?;
    Ok(image)
}

pub async fn insert_echo(
    tx: &Tx,
    (discussion, group): (DiscussionId, GroupId),
    (person, government): (PersonId, GovernmentId),
) -> Result<(), DbError> {
    discussions::insert_echo(tx, discussion, government, person).await?;
    tx.note(&EchoGiven { discussion, group, government }).await
}

/// Accepts a post as the answer to its question.
pub async fn accept(tx: &Tx, (discussion, group): (DiscussionId, GroupId), post: PostId) -> Result<(), DbError> {
    discussions::set_answer(tx, discussion, Some(post)).await?;
    tx.note(&AnswerAccepted { discussion, group, post }).await
}

/// Keeps the accepted answer to look up.
pub async fn keep(tx: &Tx, discussion: DiscussionId, post: PostId) -> Result<Option<KeptAnswerId>, DbError> {
    let Some(found) = discussions::find_discussion(tx, discussion).await? else { return Ok(None) };
    let (kept, _) = insert_kept(tx, &found, post, None).await?;
    tx.note(&AnswerKept { kept, group: found.group_id }).await?;
    Ok(Some(kept))
}
