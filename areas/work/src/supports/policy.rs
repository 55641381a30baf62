//! Who may see support (everyone who can read the proposal), and give it: officials, in the name of a government they
//! work for.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::ProposalId;

use crate::proposals::policy::{READERS, find_visible, place};
use crate::proposals::queries::Proposal;

/// Reading who supports a proposal.
pub enum ListSupports {}

impl Action for ListSupports {
    const NAME: &'static str = "work.support.list";
    const MAY: &'static [Role] = READERS;
    type Key = ProposalId;
    type Target = Proposal;

    async fn load(db: &Db, actor: &Actor, id: &ProposalId) -> Result<Option<Proposal>, Fault> {
        find_visible(db, actor, *id).await
    }

    fn place(proposal: &Proposal) -> Place {
        place(proposal)
    }
}

/// Supporting a proposal, and ending the support.
pub enum Support {}

impl Action for Support {
    const NAME: &'static str = "work.support.create";
    const MAY: &'static [Role] = &[Role::Official];
    type Key = ProposalId;
    type Target = Proposal;

    async fn load(db: &Db, actor: &Actor, id: &ProposalId) -> Result<Option<Proposal>, Fault> {
        find_visible(db, actor, *id).await
    }

    fn place(proposal: &Proposal) -> Place {
        place(proposal)
    }
}
