//! Who may say what is said in a recording: whoever may change the resource. Who sees the resource reads it.

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use crate::editions::queries::{Edition, find_edition};
use crate::resources::domain::State;
use crate::resources::policy::{find_visible, place};
use crate::resources::queries::Resource;

action! {
    /// Saving and removing the transcript of a recording.
    pub ChangeTranscript = "library.transcript.update" on Resource, may Oneself | Lead | Chair, counts Post
}

/// Reading what is said in an edition: for those who find the resource, until it is withdrawn.
pub enum ReadTranscript {}

impl Action for ReadTranscript {
    const NAME: &'static str = "library.transcript.show";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = (String, i64);
    type Target = (Resource, Edition);

    async fn load(db: &Db, actor: &Actor, (slug, number): &(String, i64)) -> Result<Option<Self::Target>, Fault> {
        let Some(resource) = find_visible(db, actor, slug).await? else { return Ok(None) };
        let found = find_edition(&db.reader().await?, resource.id, *number).await?;
        Ok(found.filter(|_| resource.state != State::Withdrawn).map(|edition| (resource, edition)))
    }

    fn place((resource, _): &Self::Target) -> Place {
        place(resource)
    }
}
