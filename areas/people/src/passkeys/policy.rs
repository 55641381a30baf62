//! Who may see and change passkeys: their owner. Everyone may be asked for one.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::PasskeyId;

use super::queries::{self, Passkey};

impl Subject for Passkey {
    type Key = PasskeyId;

    /// For its owner.
    async fn find(db: &Db, actor: &Actor, id: &PasskeyId) -> Result<Option<Self>, Fault> {
        let found = queries::find(&db.reader().await?, *id).await?;
        Ok(found.filter(|passkey| actor.person() == Some(passkey.person)))
    }

    fn place(&self) -> Place {
        Place::of(self.person)
    }
}

action! {
    /// Being asked to show a passkey.
    pub AskForPasskey = "people.passkey.show", may Anyone
}
action! {
    /// Seeing one's own passkeys.
    pub ListPasskeys = "people.passkey.list", may Account
}
action! {
    /// Adding one.
    pub AddPasskey = "people.passkey.create", may Account, asks again
}
action! {
    /// Giving one's own passkey another name.
    pub RenamePasskey = "people.passkey.update" on Passkey, may Oneself
}
action! {
    /// Removing one's own passkey.
    pub EndPasskey = "people.passkey.end" on Passkey, may Oneself, asks again
}
