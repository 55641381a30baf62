//! Who answers requests to join: the lead and the chair of the group.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::MembershipId;

use super::queries::{Request, find_request};
use crate::groups::queries::Group;

action! {
    /// Reading the requests to join a group.
    pub ListRequests = "groups.request.list" on Group, may Lead | Chair
}

const DECIDERS: &[Role] = &[Role::Lead, Role::Chair];

/// That somebody has asked is for those who answer; for everyone else it is not there.
impl Subject for Request {
    type Key = MembershipId;

    async fn find(db: &Db, actor: &Actor, id: &MembershipId) -> Result<Option<Self>, Fault> {
        let found = find_request(&db.reader().await?, *id).await?;
        Ok(found.filter(|request| DECIDERS.iter().any(|role| actor.plays(*role, &request.place()))))
    }

    fn place(&self) -> Place {
        Place::at(self.group_id.uuid())
    }
}

action! {
    /// Reading one request.
    pub ShowRequest = "groups.request.show" on Request, by DECIDERS
}

action! {
    /// Answering a request.
    pub DecideRequest = "groups.request.decide" on Request, by DECIDERS
}
