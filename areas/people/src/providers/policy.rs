//! Who may be led to a provider, come back, and change what they sign in with.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::open_action;
use nouns::IdentityId;

use super::queries::{self, Identity};

/// Actions at a provider, which the settings know and no table does.
macro_rules! provider_action {
    ($($(#[$meta:meta])* $name:ident = $text:literal, may $role:ident, asks again $again:literal;)*) => {$(
        $(#[$meta])*
        pub enum $name {}
        impl Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [Role] = &[Role::$role];
            const ASKS_AGAIN: bool = $again;
            type Key = String;
            type Target = ();
            async fn load(_: &Db, _: &Actor, _: &String) -> Result<Option<()>, Fault> {
                Ok(Some(()))
            }
            fn place((): &()) -> Place {
                Place::INSTANCE
            }
        }
    )*};
}

provider_action! {
    /// Being led to a provider to sign in.
    Depart = "people.departure.create", may Anyone, asks again false;
    /// Coming back from there.
    TakeAnswer = "people.departure.end", may Anyone, asks again false;
    /// Being led there to link what one is there to one's account.
    DepartToLink = "people.departure.link", may Account, asks again true;
    /// Being led there to show again that it is oneself.
    DepartToProve = "people.departure.prove", may Account, asks again false;
    /// Signing out of the provider as well; and the provider's own word that somebody has signed out there.
    SignOutThere = "people.provider_sign_out.create", may Anyone, asks again false;
}

open_action! {
    /// Being told that no account knows this identity, and opening one.
    pub Arrive = "people.arrival.create", may Anyone
}
open_action! {
    /// Linking an identity to one's account.
    pub Link = "people.identity.create", may Account, asks again
}
open_action! {
    /// Seeing with what one signs in.
    pub ListWays = "people.identity.list", may Account
}

/// Taking an identity off one's account.
pub enum Unlink {}

impl Action for Unlink {
    const NAME: &'static str = "people.identity.end";
    const MAY: &'static [Role] = &[Role::Oneself];
    const ASKS_AGAIN: bool = true;
    type Key = IdentityId;
    type Target = Identity;

    async fn load(db: &Db, actor: &Actor, id: &IdentityId) -> Result<Option<Identity>, Fault> {
        let found = queries::find(&db.reader().await?, *id).await?;
        Ok(found.filter(|identity| actor.person() == Some(identity.person)))
    }

    fn place(identity: &Identity) -> Place {
        Place::of(identity.person)
    }
}
