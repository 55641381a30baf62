//! Who reads the live page (those whom the meeting is for), who takes part (of them those with an account), and who leads:
//! lead and chair, and whoever was named to write. For everyone else there is no such page.

use kernel::actor::Actor;

use crate::meetings::policy::{at_an_event, is_meant};
use crate::meetings::queries::Meeting;

/// Whether there is a live page for this actor: of a group's meeting of which the time is known.
pub fn has_live(actor: &Actor, meeting: &Meeting) -> bool {
    meeting.group_id.is_some() && meeting.starts_at.is_some() && is_meant(actor, meeting)
}

/// Declares an action at something in a meeting: everyone for whom there is a live page finds it.
macro_rules! at_a_thing_of_a_meeting {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $($role:ident)|+, key $id:ty, finds $thing:ty = $find:path) => {
        $(#[$meta])*
        pub enum $name {}

        impl kernel::access::Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [kernel::access::Role] = &[$(kernel::access::Role::$role),+];
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

at_an_event! {
    /// Reading the live page of a meeting.
    ShowLive = "groups.live.show", may Anyone, if has_live
}
at_an_event! {
    /// Hearing what changes on the live page.
    HearLive = "groups.live.hear", may Anyone, if has_live
}
at_an_event! {
    /// Going to an item of the agenda.
    TakeItem = "groups.live.turn", may Lead | Chair | Oneself, if has_live
}
