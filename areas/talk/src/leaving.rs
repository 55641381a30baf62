//! What is done when somebody leaves and takes their words along: their posts are withdrawn, one event each.

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::personal::Leaving;
use nouns::talk::PostWithdrawn;

use crate::files::queries::{delete_of_person, delete_waiting_of};
use crate::posts::queries::list_of_person;
use crate::posts::withdrawing::withdraw;

pub async fn leave(_: &App, tx: &Tx, leaving: &Leaving) -> Result<(), Fault> {
    delete_waiting_of(tx, leaving.person).await?;
    if !leaving.takes_words {
        return Ok(());
    }
    for own in list_of_person(tx, leaving.person).await? {
        if withdraw(tx, own.id, own.discussion, own.group_id).await? {
            tx.note(&PostWithdrawn { post: own.id, discussion: own.discussion, group: own.group_id }).await?;
        }
    }
    // Those of posts that are hidden as well.
    Ok(delete_of_person(tx, leaving.person).await?)
}
