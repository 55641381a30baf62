//! Who may read news (everyone) and publish it (stewards).

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, News};

action! {
    /// Reading the list of news.
    pub ListNews = "library.news.list", may Anyone
}
action! {
    /// Publishing news.
    pub PublishNews = "library.news.create", may Steward
}

/// Reading a piece of news.
pub enum ShowNews {}

impl Action for ShowNews {
    const NAME: &'static str = "library.news.show";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = News;

    async fn load(db: &Db, _: &Actor, slug: &String) -> Result<Option<News>, Fault> {
        Ok(queries::find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(_: &News) -> Place {
        Place::INSTANCE
    }
}
