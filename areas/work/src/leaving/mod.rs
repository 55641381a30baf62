//! What ends in plans when somebody leaves. Where they take their words along, open proposals are withdrawn and the texts of
//! those that nobody has taken over are replaced. So are challenges that no other government has and that became nothing:
//! of others it is the governments that say them.

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::personal::Leaving;
use kernel::search;
use nouns::work::{ChallengeWithdrawn, ProposalWithdrawn};

use crate::challenges::queries::set_withdrawn;

mod queries;

pub async fn leave(_: &App, tx: &Tx, leaving: &Leaving) -> Result<(), Fault> {
    let person = leaving.person;
    queries::end_ownership(tx, person).await?;
    queries::delete_open_points(tx, person).await?;
    queries::delete_open_allocations(tx, person).await?;
    if !leaving.takes_words {
        return Ok(());
    }
    for own in queries::list_taken(tx, person).await? {
        if queries::end_proposal(tx, own.id).await? {
            tx.note(&ProposalWithdrawn { proposal: own.id }).await?;
        }
        search::remove(tx, "proposal", own.id.uuid()).await?;
    }
    for own in queries::list_lonely_challenges(tx, person).await? {
        if set_withdrawn(tx, own.id).await? {
            tx.note(&ChallengeWithdrawn { challenge: own.id, group: own.group_id }).await?;
        }
        search::remove(tx, "challenge", own.id.uuid()).await?;
    }
    queries::set_challenges_removed(tx, person).await?;
    queries::set_versions_removed(tx, person).await?;
    queries::set_proposals_removed(tx, person).await?;
    Ok(())
}
