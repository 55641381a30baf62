//! Who may give seats, renew and end them: stewards. Who held them is public.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::SeatId;

use super::queries::{self, Held};
use crate::groups::queries::Group;

action! {
    /// Giving somebody the seat of lead or chair.
    pub GiveSeat = "groups.seat.create" on Group, may Steward
}

action! {
    /// Reading who held which seat when.
    pub ListTerms = "groups.seat.history" on Group, may Anyone
}

impl Subject for Held {
    type Key = SeatId;

    async fn find(db: &Db, _: &Actor, id: &SeatId) -> Result<Option<Self>, Fault> {
        Ok(queries::find_seat(&db.reader().await?, *id).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.group_id.uuid()).owned_by(self.person)
    }
}

action! {
    /// Renewing a chair's term by a year.
    pub RenewSeat = "groups.seat.renew" on Held, may Steward
}

action! {
    /// Ending a seat.
    pub EndSeat = "groups.seat.end" on Held, may Steward
}
