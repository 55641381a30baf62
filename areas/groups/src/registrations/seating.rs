//! Who gets a place and who waits. Always inside the transaction of what makes it so: there is one writer, so of two who
//! come for the last place at the same instant one waits.

use kernel::db::Tx;
use kernel::faults::Fault;
use nouns::groups::RegistrationsMovedUp;
use nouns::{MeetingId, RegistrationId};

use super::domain::State;
use super::queries::{self, Places};

/// How many places are free; nothing if there is no end of them.
fn free(places: &Places) -> Option<i64> {
    let capacity = places.capacity.filter(|_| places.registers)?;
    Some(capacity.saturating_sub(places.taken).max(0))
}

/// Gives a proved address a place, or one in the line; nothing if it had one.
pub async fn take(tx: &Tx, meeting: MeetingId, registration: RegistrationId) -> Result<Option<State>, Fault> {
    let places = queries::find_places(tx, meeting).await?.ok_or(Fault::NotFound)?;
    let state = if free(&places) == Some(0) { State::Waiting } else { State::Registered };
    Ok(queries::set_decided(tx, meeting, registration, state).await?.then_some(state))
}

/// Moves the first of the line up to the places that are free; nobody once the meeting has begun.
pub async fn fill(tx: &Tx, meeting: MeetingId) -> Result<(), Fault> {
    let places = queries::find_places(tx, meeting).await?.ok_or(Fault::NotFound)?;
    let is_before = places.cancelled_at.is_none() && places.starts_at.is_some_and(|at| at > tx.clock().now());
    let most = free(&places).unwrap_or(i64::MAX);
    if !is_before || most == 0 {
        return Ok(());
    }
    let moved = queries::set_moved_up(tx, meeting, most).await?;
    if moved > 0 {
        tx.note(&RegistrationsMovedUp { meeting, moved }).await?;
    }
    Ok(())
}
