//! Who reads the live page (those whom the meeting is for), who takes part (of them those with an account), and who leads:
//! lead and chair, and whoever was named to write. For everyone else there is no such page.

use kernel::action;
use kernel::actor::Actor;

use crate::meetings::policy::is_meant;
use crate::meetings::queries::Meeting;

/// Whether there is a live page for this actor: of a group's meeting of which the time is known.
pub fn has_live(actor: &Actor, meeting: &Meeting) -> bool {
    meeting.group_id.is_some() && meeting.starts_at.is_some() && is_meant(actor, meeting)
}

/// Declares an action at something in a meeting: everyone for whom there is a live page finds it.
macro_rules! at_a_thing_of_a_meeting {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $($role:ident)|+, key $id:ty, finds $thing:ty = $find:path $(, counts $limit:ident)?) => {
        $(#[$meta])*
        pub enum $name {}

        impl kernel::access::Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [kernel::access::Role] = &[$(kernel::access::Role::$role),+];
            $(const COUNTS: kernel::limits::Limit = kernel::limits::Limit::$limit;)?
            type Key = (String, $id);
            type Target = ($crate::meetings::queries::Meeting, $thing);

            async fn load(db: &kernel::db::Db, actor: &kernel::actor::Actor, (slug, id): &Self::Key) -> Result<Option<Self::Target>, kernel::faults::Fault> {
                let conn = db.reader().await?;
                let found = $crate::meetings::queries::find_by_slug(&conn, slug).await?;
                let Some(meeting) = found.filter(|meeting| $crate::live::policy::has_live(actor, meeting)) else { return Ok(None) };
                Ok($find(&conn, meeting.id, *id).await?.map(|thing| (meeting, thing)))
            }

            fn place((meeting, _): &Self::Target) -> kernel::access::Place {
                $crate::meetings::policy::place(meeting)
            }
        }
    };
}
pub(crate) use at_a_thing_of_a_meeting;

action! {
    /// Reading the live page of a meeting.
    pub ShowLive = "groups.live.show" on Meeting, may Anyone, if has_live
}
action! {
    /// Hearing what changes on the live page.
    pub HearLive = "groups.live.hear" on Meeting, may Anyone, if has_live
}
action! {
    /// Going to an item of the agenda.
    pub TakeItem = "groups.live.turn" on Meeting, may Lead | Chair | Oneself, if has_live
}
