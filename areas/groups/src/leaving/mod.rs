//! What ends in groups when somebody leaves: each as the event that it is when it ends otherwise, so that whoever hears of
//! it does what is due. Open votes and answers go; what was decided and counted stays.

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::personal::Leaving;
use nouns::groups::{CandidacyWithdrawn, InvitationRevoked, MembershipEnded, RegistrationCancelled, SeatEnded};

pub mod queries;

use crate::chair_calls::queries::end_candidacy;
use crate::memberships::queries as memberships;
use crate::registrations::jobs::tell_all;
use crate::registrations::{queries as registrations, seating};
use crate::seats::queries::end_seat;

pub async fn leave(_: &App, tx: &Tx, leaving: &Leaving) -> Result<(), Fault> {
    let person = leaving.person;
    for standing in queries::list_memberships(tx, person).await? {
        memberships::end_request(tx, standing.id).await?;
        memberships::end(tx, standing.id).await?;
        tx.note(&MembershipEnded { membership: standing.id, group: standing.group_id, person }).await?;
    }
    for seat in queries::list_seats(tx, person).await? {
        end_seat(tx, seat.id).await?;
        tx.note(&SeatEnded { seat: seat.id, group: seat.group_id }).await?;
    }
    for invitation in queries::list_invitations(tx, person).await? {
        queries::end_invitation(tx, invitation.id).await?;
        tx.note(&InvitationRevoked { invitation: invitation.id, group: invitation.group_id }).await?;
    }
    queries::delete_ballots(tx, person).await?;
    queries::delete_voters(tx, person).await?;
    for candidacy in queries::list_candidacies(tx, person).await? {
        end_candidacy(tx, candidacy.id).await?;
        tx.note(&CandidacyWithdrawn { call: candidacy.call, candidacy: candidacy.id }).await?;
    }
    queries::delete_open_votes(tx, person).await?;
    queries::delete_unconfirmed(tx, person).await?;
    let Some(email) = &leaving.email else { return Ok(()) };
    for registration in queries::list_registrations(tx, email).await? {
        if registrations::set_cancelled(tx, registration.id).await? {
            seating::fill(tx, registration.meeting).await?;
            tell_all(tx, registration.meeting).await?;
            tx.note(&RegistrationCancelled { registration: registration.id, meeting: registration.meeting }).await?;
        }
    }
    Ok(())
}
