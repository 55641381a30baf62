//! Who saves searches: each person their own. Somebody else's is not there.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::SavedSearchId;

use super::queries::{Saved, find_saved};

action! {
    /// Seeing one's saved searches.
    pub ListSearches = "notices.saved_search.list", may Account
}
action! {
    /// Saving a search.
    pub SaveSearch = "notices.saved_search.create", may Account, counts Support
}

impl Subject for Saved {
    type Key = SavedSearchId;

    async fn find(db: &Db, actor: &Actor, id: &SavedSearchId) -> Result<Option<Self>, Fault> {
        let found = find_saved(&db.reader().await?, *id).await?;
        Ok(found.filter(|saved| actor.person() == Some(saved.person)))
    }

    fn place(&self) -> Place {
        Place::of(self.person)
    }
}

action! {
    /// Seeing a saved search.
    pub ShowSearch = "notices.saved_search.show" on Saved, may Oneself
}
action! {
    /// Naming a saved search, and saying how soon its results come.
    pub ChangeSearch = "notices.saved_search.update" on Saved, may Oneself
}
action! {
    /// Ending a saved search.
    pub EndSearch = "notices.saved_search.end" on Saved, may Oneself
}
action! {
    /// Making a secret address for the feed of a saved search.
    pub MakeSearchFeed = "notices.search_feed.create" on Saved, may Oneself, counts Support
}
action! {
    /// Taking back that address.
    pub EndSearchFeed = "notices.search_feed.end" on Saved, may Oneself
}
