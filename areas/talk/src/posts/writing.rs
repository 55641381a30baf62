//! Writing a post, whichever way it came: by the form, or by mail.

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::moderation::hold;
use nouns::moderation::TextHeld;
use nouns::talk::PostWritten;
use nouns::{HeldTextId, PersonId};

use super::holding;
use super::queries::{NewPost, insert_post, is_said};
use crate::discussions::queries::{Discussion, find_mark, set_mark};
use crate::files::queries::{Giver, set_held, set_post};
use crate::group::{only, queries::list_own};
use crate::mentions::note;

/// What became of it.
pub enum Wrote {
    /// It was said just before.
    Said,
    /// It waits until somebody has looked at it.
    Waits,
    /// It has this number.
    Post(i64),
}

/// Writes into a discussion as it is in this transaction.
pub async fn write(app: &App, tx: Tx, fresh: &Discussion, person: PersonId, text: &str) -> Result<Wrote, Fault> {
    let own = list_own(&tx, person).await?;
    let new = NewPost {
        discussion: fresh.id,
        person: Some(person),
        expert: None,
        government: only(&own),
        text,
        example: false,
    };
    if is_said(&tx, fresh.id, fresh.posts, person, text).await? {
        return Ok(Wrote::Said);
    }
    if let Some(waits) = hold(app, &tx, holding::post(fresh, person, text)).await? {
        if waits.is_new {
            set_held(&tx, waits.id, fresh.group_id, Giver::Person(person), text).await?;
            tx.commit(&TextHeld { held: HeldTextId::from_uuid(waits.id), group: fresh.group_id }).await?;
        }
        return Ok(Wrote::Waits);
    }
    let number = fresh.posts.saturating_add(1);
    let post = insert_post(&tx, &new).await?;
    set_post(&tx, post, Giver::Person(person), text).await?;
    note(&tx, fresh, post, text, true).await?;
    // Whoever had read all has read their own post too; whoever had not goes on where they were.
    if find_mark(&tx, fresh.id, person).await? >= fresh.posts {
        set_mark(&tx, fresh.id, person, number).await?;
    }
    tx.commit(&PostWritten { post, discussion: fresh.id, group: fresh.group_id }).await?;
    Ok(Wrote::Post(number))
}
