//! Standing ends with the affiliation or the signature that it rests on. The views take it away at once; this closes the
//! rows behind them, so that it does not come back when the person or the government does.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use nouns::groups::{InvitationRevoked, MembershipEnded, SeatEnded};
use nouns::people::{AffiliationEnded, RestrictionEnded, SignatureWithdrawn};

use super::queries;
use crate::leaving::queries::end_invitation;
use crate::seats::queries::end_seat;

pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    let ended = event.read::<AffiliationEnded>().is_some() || event.read::<SignatureWithdrawn>().is_some();
    // What fell while somebody's data were restricted was left as it is, and is closed now.
    if !ended && event.read::<RestrictionEnded>().is_none() {
        return Ok(());
    }
    for fallen in queries::list_fallen(tx).await? {
        queries::end(tx, fallen.id).await?;
        tx.note(&MembershipEnded { membership: fallen.id, group: fallen.group_id, person: fallen.person }).await?;
    }
    for fallen in queries::list_fallen_seats(tx).await? {
        end_seat(tx, fallen.id).await?;
        for invitation in queries::list_invitations_of_seat(tx, fallen.id).await? {
            end_invitation(tx, invitation.id).await?;
            tx.note(&InvitationRevoked { invitation: invitation.id, group: fallen.group_id }).await?;
        }
        tx.note(&SeatEnded { seat: fallen.id, group: fallen.group_id }).await?;
    }
    Ok(())
}
