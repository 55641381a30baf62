//! What is done when somebody leaves and takes their words along: their posts are withdrawn, one event each.

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::personal::Leaving;
use nouns::talk::PostWithdrawn;

use crate::posts::queries::list_of_person;
use crate::posts::withdrawing::take_out;

pub async fn leave(_: &App, tx: &Tx, leaving: &Leaving) -> Result<(), Fault> {
    if !leaving.takes_words {
        return Ok(());
    }
    for own in list_of_person(tx, leaving.person).await? {
        if take_out(tx, own.id, own.discussion, own.group_id).await? {
            tx.note(&PostWithdrawn { post: own.id, discussion: own.discussion, group: own.group_id }).await?;
        }
    }
    Ok(())
}
