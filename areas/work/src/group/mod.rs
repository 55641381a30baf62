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
