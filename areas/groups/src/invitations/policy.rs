//! Who makes links into a group and takes them back: its lead and chair.

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::InvitationId;

use super::queries::{self, Invitation};
use crate::groups::queries::Group;

action! {
    /// Reading which links there are.
    pub ListInvitations = "groups.invitation.list" on Group, may Lead | Chair
}
action! {
    /// Making a link.
    pub Invite = "groups.invitation.create" on Group, may Lead | Chair, counts Invite
}

/// Taking a link back.
pub enum RevokeInvitation {}

impl Action for RevokeInvitation {
    const NAME: &'static str = "groups.invitation.end";
    const MAY: &'static [Role] = &[Role::Lead, Role::Chair];
    type Key = InvitationId;
    type Target = Invitation;

    async fn load(db: &Db, actor: &Actor, id: &InvitationId) -> Result<Option<Invitation>, Fault> {
        let found = queries::find_invitation(&db.reader().await?, *id).await?;
        Ok(found.filter(|invitation| Self::MAY.iter().any(|role| actor.plays(*role, &Self::place(invitation)))))
    }

    fn place(invitation: &Invitation) -> Place {
        Place::at(invitation.group_id.uuid())
    }
}
