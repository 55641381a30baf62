//! Who may read which feed: everyone what is for everyone, and whoever holds a secret address what its person may read at
//! that moment. No cookie is asked for, because programs for feeds have none.

use kernel::access::{Action, Place, Role, Subject};
use kernel::action;
use kernel::actor::{Actor, digest};
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Address, Group, SavedSearch};

action! {
    /// Reading which feeds there are.
    pub ListFeeds = "front.feed.list", may Anyone
}
action! {
    /// Reading the feed of what is for everyone.
    pub ReadAll = "front.feed.all", may Anyone
}

impl Subject for Group {
    type Key = String;

    async fn find(db: &Db, _: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        Ok(queries::find_group(&db.reader().await?, slug).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.id.uuid())
    }
}

action! {
    /// Reading the feed of what is for everyone in a group.
    pub ReadGroup = "front.feed.group" on Group, may Anyone
}

/// Reading the feed behind a secret address. A revoked one and one that never was are the same.
pub enum ReadOwn {}

impl Action for ReadOwn {
    const NAME: &'static str = "front.feed.own";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = Address;

    async fn load(db: &Db, _: &Actor, secret: &String) -> Result<Option<Address>, Fault> {
        Ok(queries::find_address(&db.reader().await?, digest(secret)).await?)
    }

    fn place(address: &Address) -> Place {
        Place::of(address.person)
    }
}

/// Reading what a saved search finds, behind its secret address.
pub enum ReadSearch {}

impl Action for ReadSearch {
    const NAME: &'static str = "front.feed.search";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = SavedSearch;

    async fn load(db: &Db, _: &Actor, secret: &String) -> Result<Option<SavedSearch>, Fault> {
        Ok(queries::find_search(&db.reader().await?, digest(secret)).await?)
    }

    fn place(search: &SavedSearch) -> Place {
        Place::of(search.person)
    }
}
