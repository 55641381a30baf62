//! Who may give seats and end them: stewards.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::SeatId;

use super::queries::{self, Held};
use crate::groups::policy::at_a_group;

at_a_group! {
    /// Giving somebody the seat of lead or chair.
    GiveSeat = "groups.seat.create", may Steward
}

/// Ending a seat.
pub enum EndSeat {}

impl Action for EndSeat {
    const NAME: &'static str = "groups.seat.end";
    const MAY: &'static [Role] = &[Role::Steward];
    type Key = SeatId;
    type Target = Held;

    async fn load(db: &Db, _: &Actor, id: &SeatId) -> Result<Option<Held>, Fault> {
        Ok(queries::find_seat(&db.reader().await?, *id).await?)
    }

    fn place(seat: &Held) -> Place {
        Place::at(seat.group_id.uuid())
    }
}
