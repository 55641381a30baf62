//! Who may see and make proposals: officials of any government, and the people of the group.

use kernel::access::{Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::ProposalId;

use super::queries;
use crate::group::at_a_group;

/// Who may read the proposals to a group.
pub const READERS: &[Role] = &[Role::Official, Role::Member, Role::Chair, Role::Lead, Role::Steward];

at_a_group! {
    /// Reading the proposals to a group.
    ListProposals = "work.proposal.list", may READERS
}

at_a_group! {
    /// Proposing a topic to a group, in the name of one's government.
    Propose = "work.proposal.create", may &[Role::Official]
}

/// Declares an action at a proposal, which its readers find.
macro_rules! at_a_proposal {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $may:expr) => {
        $(#[$meta])*
        pub enum $name {}

        impl kernel::access::Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [kernel::access::Role] = $may;
            type Key = nouns::ProposalId;
            type Target = $crate::proposals::queries::Proposal;

            async fn load(db: &kernel::db::Db, actor: &kernel::actor::Actor, id: &nouns::ProposalId) -> Result<Option<Self::Target>, kernel::faults::Fault> {
                $crate::proposals::policy::find_visible(db, actor, *id).await
            }

            fn place(proposal: &Self::Target) -> kernel::access::Place {
                $crate::proposals::policy::place(proposal)
            }
        }
    };
}
pub(crate) use at_a_proposal;

at_a_proposal! {
    /// Reading one proposal.
    ShowProposal = "work.proposal.show", may READERS
}

/// A proposal, if the actor is one of its readers; for everyone else it is not there.
pub async fn find_visible(db: &Db, actor: &Actor, id: ProposalId) -> Result<Option<queries::Proposal>, Fault> {
    let found = queries::find_proposal(&db.reader().await?, id).await?;
    Ok(found.filter(|proposal| READERS.iter().any(|role| actor.plays(*role, &place(proposal)))))
}

/// Where standing towards a proposal counts.
pub fn place(proposal: &queries::Proposal) -> Place {
    Place::at(proposal.group_id.uuid()).owned_by(proposal.proposer)
}
