//! The group whose plan it is, as the groups area publishes it, and the governments in whose name people act.

use kernel::access::{Place, Subject};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

pub mod queries;

pub use queries::{Group, Own};

/// Groups are public, so every actor finds them.
impl Subject for Group {
    type Key = String;

    async fn find(db: &Db, _: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        Ok(queries::find_group(&db.reader().await?, slug).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.id.uuid())
    }
}

/// Of one's own governments the one that was chosen; the only one if there is no choice.
pub fn chosen<'a>(own: &'a [Own], choice: &str) -> Option<&'a Own> {
    match own {
        [only] if choice.is_empty() => Some(only),
        several => several.iter().find(|one| one.government.to_string() == choice),
    }
}

/// The government that a person works for, if it is one: then what the person says can be told to come from there.
pub fn only(own: &[Own]) -> Option<nouns::GovernmentId> {
    match own {
        [only] => Some(only.government),
        _ => None,
    }
}
