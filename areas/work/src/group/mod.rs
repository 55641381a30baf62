//! The group whose plan it is, as the groups area publishes it, and the governments in whose name people act.

use kernel::db::Db;
use kernel::faults::Fault;

pub mod queries;

pub use queries::{Group, Own};

/// Groups are public, so every actor finds them.
pub async fn find(db: &Db, slug: &str) -> Result<Option<Group>, Fault> {
    Ok(queries::find_group(&db.reader().await?, slug).await?)
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

/// Declares an action at a group, which everyone can find.
macro_rules! at_a_group {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $may:expr) => {
        $(#[$meta])*
        pub enum $name {}

        impl kernel::access::Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [kernel::access::Role] = $may;
            type Key = String;
            type Target = $crate::group::Group;

            async fn load(db: &kernel::db::Db, _: &kernel::actor::Actor, slug: &String) -> Result<Option<Self::Target>, kernel::faults::Fault> {
                $crate::group::find(db, slug).await
            }

            fn place(group: &Self::Target) -> kernel::access::Place {
                kernel::access::Place::at(group.id.uuid())
            }
        }
    };
}
pub(crate) use at_a_group;
