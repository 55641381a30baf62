//! Who answers requests to join: the lead and the chair of the group.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::MembershipId;

use super::queries::{Request, find_request};
use crate::groups::policy::at_a_group;

at_a_group! {
    /// Reading the requests to join a group.
    ListRequests = "groups.request.list", may Lead | Chair
}

const DECIDERS: &[Role] = &[Role::Lead, Role::Chair];

/// Reading one request.
pub enum ShowRequest {}

impl Action for ShowRequest {
    const NAME: &'static str = "groups.request.show";
    const MAY: &'static [Role] = DECIDERS;
    type Key = MembershipId;
    type Target = Request;

    async fn load(db: &Db, actor: &Actor, id: &MembershipId) -> Result<Option<Request>, Fault> {
        find_visible(db, actor, *id).await
    }

    fn place(request: &Request) -> Place {
        place(request)
    }
}

/// Answering a request.
pub enum DecideRequest {}

impl Action for DecideRequest {
    const NAME: &'static str = "groups.request.decide";
    const MAY: &'static [Role] = DECIDERS;
    type Key = MembershipId;
    type Target = Request;

    async fn load(db: &Db, actor: &Actor, id: &MembershipId) -> Result<Option<Request>, Fault> {
        find_visible(db, actor, *id).await
    }

    fn place(request: &Request) -> Place {
        place(request)
    }
}

/// That somebody has asked is for those who answer; for everyone else it is not there.
async fn find_visible(db: &Db, actor: &Actor, id: MembershipId) -> Result<Option<Request>, Fault> {
    let found = find_request(&db.reader().await?, id).await?;
    Ok(found.filter(|request| DECIDERS.iter().any(|role| actor.plays(*role, &place(request)))))
}

fn place(request: &Request) -> Place {
    Place::at(request.group_id.uuid())
}
