//! Who may ask for a copy and fetch it: its owner, nobody else, whatever their role.

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::files::FileRow;
use nouns::{CopyId, PersonId};

use super::queries;

action! {
    /// Seeing what one may ask of what is kept about oneself.
    pub ShowData = "people.data.show", may Account
}
action! {
    /// Asking for a copy.
    pub AskCopy = "people.copy.create", may Account, asks again
}

/// Fetching a copy that was made.
pub enum FetchCopy {}

impl Action for FetchCopy {
    const NAME: &'static str = "people.copy.show";
    const MAY: &'static [Role] = &[Role::Oneself];
    const ASKS_AGAIN: bool = true;
    type Key = CopyId;
    type Target = (PersonId, FileRow);

    async fn load(db: &Db, actor: &Actor, id: &CopyId) -> Result<Option<Self::Target>, Fault> {
        let Some(person) = actor.person() else { return Ok(None) };
        let conn = db.reader().await?;
        let Some(file) = queries::find_file(&conn, *id, person, db.clock().now()).await? else { return Ok(None) };
        Ok(kernel::files::find(&conn, file).await?.map(|file| (person, file)))
    }

    fn place((owner, _): &Self::Target) -> Place {
        Place::of(*owner)
    }
}
