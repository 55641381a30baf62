//! Who may join (everyone with an account may ask; the rule of the group decides), see members, and leave.

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::MembershipId;

use crate::groups::queries::Group;
use crate::requests::queries::{Request, find_request};

action! {
    /// Joining a group.
    pub Join = "groups.membership.create" on Group, may Account, counts Request
}
action! {
    /// Seeing who is in a group.
    pub ListMembers = "groups.membership.list" on Group, may Member | Chair | Lead | Steward
}
action! {
    /// Leaving a group.
    pub Leave = "groups.membership.end" on Group, may Member
}

/// Taking back one's own request to join.
pub enum WithdrawRequest {}

impl Action for WithdrawRequest {
    const NAME: &'static str = "groups.request.end";
    const MAY: &'static [Role] = &[Role::Oneself];
    type Key = MembershipId;
    type Target = Request;

    async fn load(db: &Db, actor: &Actor, id: &MembershipId) -> Result<Option<Request>, Fault> {
        let found = find_request(&db.reader().await?, *id).await?;
        Ok(found.filter(|request| actor.person() == Some(request.person)))
    }

    fn place(request: &Request) -> Place {
        Place::of(request.person)
    }
}
