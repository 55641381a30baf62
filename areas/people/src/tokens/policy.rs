//! Whose tokens: everyone's own. Making one is asked for again, because it opens a way in that stays open.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::TokenId;

use super::queries::{self, Owner};

action! {
    /// Seeing one's own tokens.
    pub ListTokens = "people.token.list", may Account
}
action! {
    /// Making a token.
    pub MakeToken = "people.token.create", may Account, asks again
}

action! {
    /// Taking a token back.
    pub RevokeToken = "people.token.revoke" on Owner, may Oneself
}

impl Subject for Owner {
    type Key = TokenId;

    async fn find(db: &Db, actor: &Actor, id: &TokenId) -> Result<Option<Self>, Fault> {
        let owner = queries::find_owner(&db.reader().await?, *id).await?;
        Ok(owner.filter(|owner| actor.person() == Some(owner.person)))
    }

    fn place(&self) -> Place {
        Place::of(self.person)
    }
}
