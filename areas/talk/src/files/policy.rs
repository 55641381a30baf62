//! Who gets a file: whoever reads the post. Before it is in one, who put it in; while its text waits or is hidden, also those
//! who decide about that.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::PostFileId;

use super::queries::{Enclosure, find_file};
use crate::discussions::queries::Discussion;
use crate::group::READERS;

/// As those who decide about texts.
const DECIDERS: &[Role] = &[Role::Lead, Role::Chair, Role::Steward];

impl Subject for Enclosure {
    type Key = PostFileId;

    async fn find(db: &Db, actor: &Actor, id: &PostFileId) -> Result<Option<Self>, Fault> {
        let found = find_file(&db.reader().await?, *id).await?;
        let Some(file) = found else { return Ok(None) };
        let is_read = match file.discussion {
            Some(discussion) if !file.is_gone => Discussion::find(db, actor, &discussion).await?.is_some(),
            Some(_) if !file.is_hidden => false,
            _ => {
                let place = file.place();
                let decides = |role: &Role| file.group_id.is_some() && actor.plays(*role, &place);
                // What an outside expert has put in is nobody's own, and a visitor is nobody.
                let is_own = file.person.is_some() && actor.person() == file.person;
                is_own || DECIDERS.iter().any(decides)
            }
        };
        Ok(Some(file).filter(|_| is_read))
    }

    fn place(&self) -> Place {
        self.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()))
    }
}

action! {
    /// Seeing an image of a post.
    pub ShowImage = "talk.image.show" on Enclosure, by READERS
}
action! {
    /// Downloading a file of a post.
    pub ShowFile = "talk.file.show" on Enclosure, by READERS
}
