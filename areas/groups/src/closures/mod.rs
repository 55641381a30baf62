//! What ends in groups when a government is closed and does not end with the standing of its people: what waits in its name, and
//! votes that are not counted yet. What was decided and counted stays.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use nouns::groups::{CandidacyWithdrawn, MembershipEnded};
use nouns::people::GovernmentClosed;

use crate::chair_calls::queries::end_candidacy;
use crate::memberships::queries::end_request;

mod queries;

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    let Some(GovernmentClosed { government, .. }) = event.read() else { return Ok(()) };
    for asked in queries::list_requests(tx, government).await? {
        end_request(tx, asked.id).await?;
        tx.note(&MembershipEnded { membership: asked.id, group: asked.group_id, person: asked.person }).await?;
    }
    queries::delete_ballots(tx, government).await?;
    queries::delete_voters(tx, government).await?;
    for candidacy in queries::list_candidacies(tx, government).await? {
        end_candidacy(tx, candidacy.id).await?;
        tx.note(&CandidacyWithdrawn { call: candidacy.call, candidacy: candidacy.id }).await?;
    }
    Ok(queries::delete_open_votes(tx, government).await?)
}
