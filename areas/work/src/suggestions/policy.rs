//! Who may answer a suggested edit: the proposer and the lead.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::CommentId;

use crate::comments::policy::{Said, find_said};
use crate::proposals::policy::place;

/// Taking over a suggested edit, or not.
pub enum AdoptSuggestion {}

impl Action for AdoptSuggestion {
    const NAME: &'static str = "work.suggestion.adopt";
    const MAY: &'static [Role] = &[Role::Oneself, Role::Lead];
    type Key = CommentId;
    type Target = Said;

    async fn load(db: &Db, actor: &Actor, id: &CommentId) -> Result<Option<Said>, Fault> {
        Ok(find_said(db, actor, *id).await?.filter(|said| said.comment.field.is_some()))
    }

    fn place(said: &Said) -> Place {
        place(&said.proposal)
    }
}
