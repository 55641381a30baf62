//! Who may restrict: the person, and a steward to whom the person wrote. Both may end it; a steward only after the person was
//! told.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::PersonId;

use super::queries::{self, Restriction};

action! {
    /// Seeing whether one's own data are restricted.
    pub ShowRestriction = "people.restriction.show", may Account
}
action! {
    /// Having one's own data restricted.
    pub Restrict = "people.restriction.create", may Account, asks again
}
action! {
    /// Having them used again.
    pub EndRestriction = "people.restriction.end", may Account, asks again
}
action! {
    /// Seeing whose data are restricted.
    pub ListRestrictions = "people.restriction.list", may Steward, is logged
}
action! {
    /// Restricting the data of somebody who wrote to the stewards.
    pub RestrictPerson = "people.person.restrict", may Steward, asks again
}
action! {
    /// Telling somebody that the restriction of their data will end.
    pub TellEnding = "people.person.tell_unrestrict" on Restriction, may Steward, asks again
}
action! {
    /// Ending it, some days after they were told.
    pub UnrestrictPerson = "people.person.unrestrict" on Restriction, may Steward, asks again
}

impl Subject for Restriction {
    type Key = PersonId;
    /// Others must not learn whose data are restricted: not even by a refusal.
    const KNOWN_TO: &'static [Role] = &[Role::Steward];

    async fn find(db: &Db, _: &Actor, person: &PersonId) -> Result<Option<Self>, Fault> {
        Ok(queries::find(&db.reader().await?, *person).await?)
    }

    fn place(&self) -> Place {
        Place::of(self.person)
    }
}
