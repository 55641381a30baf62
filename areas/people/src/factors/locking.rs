//! The secrets of second factors are locked with a key of the instance that is not in the database, each for its person.

use kernel::db::Db;
use kernel::faults::Fault;
use kernel::keys::{KeyError, Keys};
use nouns::PersonId;

use super::queries::{self, Authenticator};

fn belongs_to(person: PersonId) -> String {
    format!("authenticators.secret of {person}")
}

pub fn lock(keys: &Keys, person: PersonId, secret: &[u8]) -> Result<Vec<u8>, KeyError> {
    keys.lock(&belongs_to(person), secret)
}

pub fn open(keys: &Keys, person: PersonId, locked_by: &str, secret: &[u8]) -> Result<Vec<u8>, KeyError> {
    if locked_by.is_empty() { Ok(secret.to_vec()) } else { keys.open(&belongs_to(person), secret) }
}

/// The secret, or nothing where its key is not here: then no code can be checked.
pub fn secret_of(keys: &Keys, person: PersonId, authenticator: &Authenticator) -> Option<Vec<u8>> {
    let opened = open(keys, person, &authenticator.locked_by, &authenticator.secret);
    opened.inspect_err(|error| tracing::error!(%error, "the secret of a second factor")).ok()
}

/// How many secrets there are whose key is not here, and the names of those keys.
pub async fn out_of_reach(db: &Db, keys: &Keys) -> Result<Vec<(String, i64)>, Fault> {
    let groups = queries::list_by_key(&db.reader().await?).await?;
    let missing = groups.into_iter().filter(|group| !group.locked_by.is_empty() && !keys.has(&group.locked_by));
    Ok(missing.map(|group| (group.locked_by, group.n)).collect())
}
