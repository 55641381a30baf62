//! Who sees an image: whoever reads the post. Before it is in one, who put it in; while its text waits or is hidden, also
//! those who decide about that.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::ImageId;

use super::queries::{Image, find_image};
use crate::discussions::queries::Discussion;
use crate::group::READERS;

/// As those who decide about texts.
const DECIDERS: &[Role] = &[Role::Lead, Role::Chair, Role::Steward];

impl Subject for Image {
    type Key = ImageId;

    async fn find(db: &Db, actor: &Actor, id: &ImageId) -> Result<Option<Self>, Fault> {
        let found = find_image(&db.reader().await?, *id).await?;
        let Some(image) = found else { return Ok(None) };
        let is_read = match image.discussion {
            Some(discussion) if !image.is_gone => Discussion::find(db, actor, &discussion).await?.is_some(),
            Some(_) if !image.is_hidden => false,
            _ => {
                let place = image.place();
                let decides = |role: &Role| image.group_id.is_some() && actor.plays(*role, &place);
                actor.person() == Some(image.person) || DECIDERS.iter().any(decides)
            }
        };
        Ok(Some(image).filter(|_| is_read))
    }

    fn place(&self) -> Place {
        self.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()))
    }
}

action! {
    /// Seeing an image of a post.
    pub ShowImage = "talk.image.show" on Image, by READERS
}
