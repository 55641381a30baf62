//! Whose tokens: everyone's own. Making one is asked for again, because it opens a way in that stays open.

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::{PersonId, TokenId};

use super::queries;

action! {
    /// Seeing one's own tokens.
    pub ListTokens = "people.token.list", may Account
}
action! {
    /// Making a token.
    pub MakeToken = "people.token.create", may Account, asks again
}

/// Taking a token back.
pub enum RevokeToken {}

impl Action for RevokeToken {
    const NAME: &'static str = "people.token.revoke";
    const MAY: &'static [Role] = &[Role::Oneself];
    type Key = TokenId;
    type Target = PersonId;

    async fn load(db: &Db, actor: &Actor, id: &TokenId) -> Result<Option<PersonId>, Fault> {
        let owner = queries::find_owner(&db.reader().await?, *id).await?;
        Ok(owner.filter(|owner| actor.person() == Some(*owner)))
    }

    fn place(owner: &PersonId) -> Place {
        Place::of(*owner)
    }
}
