//! Who may write minutes (lead, chair, and whom they name), approve them (lead and chair), and read them: the group, or
//! everyone where they are public.

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::domain::State;
use super::queries::{self, Minutes};
use crate::meetings::policy::place;
use crate::meetings::queries::{Meeting, find_by_slug};

/// Those who write: whoever was named is the owner of the place.
const WRITERS: &[Role] = &[Role::Lead, Role::Chair, Role::Oneself];
/// Those whose minutes they are.
const READERS: &[Role] = &[Role::Member, Role::Lead, Role::Chair, Role::Oneself];

action! {
    /// Writing the minutes of a meeting.
    pub WriteMinutes = "groups.minutes.update" on Meeting, may Lead | Chair | Oneself
}
action! {
    /// Publishing minutes to those who may read them.
    pub PublishMinutes = "groups.minutes.publish" on Meeting, may Lead | Chair | Oneself
}
action! {
    /// Noting that a later meeting has approved the minutes.
    pub ApproveMinutes = "groups.minutes.approve" on Meeting, may Lead | Chair
}
action! {
    /// Naming who writes the minutes.
    pub NameWriter = "groups.writer.create" on Meeting, may Lead | Chair
}

/// Reading the minutes of a meeting.
pub enum ShowMinutes {}

impl Action for ShowMinutes {
    const NAME: &'static str = "groups.minutes.show";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = (Meeting, Minutes);

    async fn load(db: &Db, actor: &Actor, slug: &String) -> Result<Option<(Meeting, Minutes)>, Fault> {
        let conn = db.reader().await?;
        let Some(meeting) = find_by_slug(&conn, slug).await? else { return Ok(None) };
        let minutes = queries::find(&conn, meeting.id).await?;
        Ok(minutes
            .filter(|minutes| sees(actor, &meeting, minutes.state, minutes.is_public))
            .map(|minutes| (meeting, minutes)))
    }

    fn place((meeting, _): &(Meeting, Minutes)) -> Place {
        place(meeting)
    }
}

/// Whether the actor may read minutes that stand like this.
pub fn sees(actor: &Actor, meeting: &Meeting, state: State, is_public: bool) -> bool {
    match state {
        State::Draft => WRITERS.iter().any(|role| actor.plays(*role, &place(meeting))),
        State::Published | State::Approved => is_public || is_reader(actor, meeting),
    }
}

/// Whether the actor is of the group, or writes for it.
pub fn is_reader(actor: &Actor, meeting: &Meeting) -> bool {
    READERS.iter().any(|role| actor.plays(*role, &place(meeting)))
}
