//! Who keeps drafts: each person their own. Somebody else's is not there.

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::drafts::{self, Draft};
use kernel::faults::Fault;
use nouns::PersonId;

action! {
    /// Keeping what one has written.
    pub KeepDraft = "front.draft.keep", may Account
}
action! {
    /// Seeing one's drafts.
    pub ListDrafts = "front.draft.list", may Account
}

/// Letting a draft go.
pub enum EndDraft {}

/// A draft with its person.
pub struct Own {
    pub person: PersonId,
    pub draft: Draft,
}

impl Action for EndDraft {
    const NAME: &'static str = "front.draft.end";
    const MAY: &'static [Role] = &[Role::Oneself];
    type Key = String;
    type Target = Own;

    async fn load(db: &Db, actor: &Actor, key: &String) -> Result<Option<Own>, Fault> {
        let (Some(person), Ok(place)) = (actor.person(), key.parse()) else { return Ok(None) };
        let found = drafts::find(&db.reader().await?, person, place).await?;
        Ok(found.map(|draft| Own { person, draft }))
    }

    fn place(own: &Own) -> Place {
        Place::of(own.person)
    }
}
