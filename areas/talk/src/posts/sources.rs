//! Posts as they are translated: with the first one the title of the discussion.

use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source, admits};
use kernel::uuid::Uuid;
use nouns::{Post, PostId};

use super::policy::ListChanges;
use super::queries::find_post;
use crate::discussions::domain::page_before;
use crate::discussions::queries::find_discussion;

pub const POST: Source =
    Source { kind: "post", admits: admits::<ListChanges, Post>, read: |conn, id| Box::pin(read(conn, id)) };

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let found = find_post(conn, PostId::from_uuid(id)).await?;
    let Some(post) = found.filter(|post| post.withdrawn_at.is_none()) else { return Ok(None) };
    let first = if post.number == 1 { find_discussion(conn, post.discussion).await? } else { None };
    let title = first.map(|discussion| Part::title(discussion.title));
    let path = format!("/discussions/{}?after={}#post-{}", post.discussion, page_before(post.number), post.number);
    Ok(Original::new(title.into_iter().chain([Part::markdown(post.text)]).collect(), None, path))
}
