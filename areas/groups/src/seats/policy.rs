//! Who may give seats, renew and end them: stewards. Who held them is public.

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

at_a_group! {
    /// Reading who held which seat when.
    ListTerms = "groups.seat.history", may Anyone
}

/// Renewing a chair's term by a year.
pub enum RenewSeat {}

impl Action for RenewSeat {
    const NAME: &'static str = "groups.seat.renew";
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
