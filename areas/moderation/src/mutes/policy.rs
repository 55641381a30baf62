//! Who mutes: everyone whomever they read, and takes back only their own.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::{MuteId, TextId};

use super::queries::{Mute, find_mute};
use crate::things::Thing;

action! {
    /// Reading whom one has muted.
    pub ListMutes = "moderation.mute.list", may Account
}
/// Something that somebody else has written. The log does not say in which group: its lead would read it.
pub struct Written(pub Thing);

impl Subject for Written {
    type Key = (String, TextId);

    async fn find(db: &Db, actor: &Actor, key: &Self::Key) -> Result<Option<Self>, Fault> {
        Ok(Thing::find(db, actor, key).await?.map(Self))
    }
}

action! {
    /// Muting whoever wrote a text.
    pub MuteAuthor = "moderation.mute.create" on Written, may Account, counts Request
}

/// One of somebody else is not there.
impl Subject for Mute {
    type Key = MuteId;

    async fn find(db: &Db, actor: &Actor, id: &MuteId) -> Result<Option<Self>, Fault> {
        let found = find_mute(&db.reader().await?, *id).await?;
        Ok(found.filter(|mute| actor.person() == Some(mute.person)))
    }

    fn place(&self) -> Place {
        Place::of(self.person)
    }
}

action! {
    /// Reading somebody again.
    pub EndMute = "moderation.mute.end" on Mute, may Oneself
}
