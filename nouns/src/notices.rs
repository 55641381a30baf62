//! What people decide about the mail they get, and what was sent.

use crate::{GroupId, PersonId};

use kernel::ids::Id;

/// One round of digests, or of mails that go at once.
pub enum Round {}

event! { NoticesRead = "notices.notices_read", about "person" by person { person: PersonId } }
event! { LevelsSet = "notices.levels_set", about "person" by person { person: PersonId } }
event! { MailEnded = "notices.mail_ended", about "person" by person { person: PersonId } }
event! { BounceEnded = "notices.bounce_ended", about "person" by person { person: PersonId } }
event! { MailsMade = "notices.mails_made", about "round" by round { round: Id<Round>, mails: i64 } }

event! {
    /// Somebody who joins a group says how soon its mail shall come: now, daily, weekly or never.
    MailLevelChosen = "notices.mail_level_chosen", about "person" by person { person: PersonId, group: GroupId, level: String }
}
/// One round of forgetting.
pub enum Forgetting {}

event! {
    /// What was told long ago is removed.
    NoticesForgotten = "notices.notices_forgotten", about "run" by run { run: Id<Forgetting>, notices: u64, happenings: u64 }
}
