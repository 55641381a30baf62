//! What people decide about the mail they get, and what was sent.

use crate::{GroupId, PersonId, SavedSearchId};

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

/// One round of looking for what saved searches find.
pub enum Looking {}

event! { SearchSaved = "notices.search_saved", about "saved_search" by search { search: SavedSearchId, person: PersonId } }
event! { SavedSearchChanged = "notices.saved_search_changed", about "saved_search" by search { search: SavedSearchId, person: PersonId } }
event! { SavedSearchEnded = "notices.saved_search_ended", about "saved_search" by search { search: SavedSearchId, person: PersonId } }
event! { SearchFeedMade = "notices.search_feed_made", about "saved_search" by search { search: SavedSearchId, person: PersonId } }
event! { SearchFeedEnded = "notices.search_feed_ended", about "saved_search" by search { search: SavedSearchId, person: PersonId } }
event! { SearchesLooked = "notices.searches_looked", about "run" by run { run: Id<Looking>, searches: u64 } }
event! {
    /// A saved search found what it had not found before. `level` says with which digest it is told.
    SearchFound = "notices.search_found", about "saved_search" by search { search: SavedSearchId, person: PersonId, found: u64, level: String }
}
