//! Who may ask for a copy and fetch it: its owner, nobody else, whatever their role.

use kernel::access::{Place, Subject};
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

action! {
    /// Fetching a copy that was made.
    pub FetchCopy = "people.copy.show" on Made, may Oneself, asks again
}

/// A copy that was made, of whoever asks.
pub struct Made {
    owner: PersonId,
    pub file: FileRow,
}

impl Subject for Made {
    type Key = CopyId;

    async fn find(db: &Db, actor: &Actor, id: &CopyId) -> Result<Option<Self>, Fault> {
        let Some(owner) = actor.person() else { return Ok(None) };
        let conn = db.reader().await?;
        let Some(file) = queries::find_file(&conn, *id, owner, db.clock().now()).await? else { return Ok(None) };
        Ok(kernel::files::find(&conn, file).await?.map(|file| Self { owner, file }))
    }

    fn place(&self) -> Place {
        Place::of(self.owner)
    }
}
