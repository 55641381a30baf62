//! Who may join (everyone with an account may ask; the rule of the group decides), see members, and leave.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::MembershipId;

use crate::groups::policy::at_a_group;
use crate::requests::queries::{Request, find_request};

at_a_group! {
    /// Joining a group.
    Join = "groups.membership.create", may Account
}
at_a_group! {
    /// Seeing who is in a group.
    ListMembers = "groups.membership.list", may Member | Chair | Lead | Steward
}
at_a_group! {
    /// Leaving a group.
    Leave = "groups.membership.end", may Member
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
