//! Who may be led to a provider, come back, and change what they sign in with.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::IdentityId;

use super::queries::{self, Identity};

/// A provider by its key in addresses. The settings know it and no table does, so the handlers look it up.
pub struct AtProvider;

impl Subject for AtProvider {
    type Key = String;

    async fn find(_: &Db, _: &Actor, _: &String) -> Result<Option<Self>, Fault> {
        Ok(Some(Self))
    }
}

/// One's own identity; somebody else's is hidden.
impl Subject for Identity {
    type Key = IdentityId;

    async fn find(db: &Db, actor: &Actor, id: &IdentityId) -> Result<Option<Self>, Fault> {
        let found = queries::find(&db.reader().await?, *id).await?;
        Ok(found.filter(|identity| actor.person() == Some(identity.person)))
    }

    fn place(&self) -> Place {
        Place::of(self.person)
    }
}

action! {
    /// Being led to a provider to sign in.
    pub Depart = "people.departure.create" on AtProvider, may Anyone
}
action! {
    /// Coming back from there.
    pub TakeAnswer = "people.departure.end" on AtProvider, may Anyone
}
action! {
    /// Being led there to link what one is there to one's account.
    pub DepartToLink = "people.departure.link" on AtProvider, may Account, asks again
}
action! {
    /// Being led there to show again that it is oneself.
    pub DepartToProve = "people.departure.prove" on AtProvider, may Account
}
action! {
    /// Signing out of the provider as well; and the provider's own word that somebody has signed out there.
    pub SignOutThere = "people.provider_sign_out.create" on AtProvider, may Anyone
}
action! {
    /// Being told that no account knows this identity, and opening one.
    pub Arrive = "people.arrival.create", may Anyone
}
action! {
    /// Linking an identity to one's account.
    pub Link = "people.identity.create", may Account, asks again
}
action! {
    /// Seeing with what one signs in.
    pub ListWays = "people.identity.list", may Account
}
action! {
    /// Taking an identity off one's account.
    pub Unlink = "people.identity.end" on Identity, may Oneself, asks again
}
