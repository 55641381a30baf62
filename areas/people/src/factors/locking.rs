//! The secrets of second factors are locked with a key of the instance that is not in the database, each for its person. What
//! was there before, or was locked with an older key, is locked with the newest one when the program starts.

use kernel::access::Errand;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::keys::{KeyError, Keys};
use nouns::PersonId;
use nouns::people::SecretsLocked;

use super::queries::{self, Authenticator};

const LOCK: Errand = Errand::new("people.second_factor.lock");
/// As many in one transaction.
const SOME: i64 = 200;

fn belongs_to(person: PersonId) -> String {
    format!("authenticators.secret of {person}")
}

pub fn lock(keys: &Keys, person: PersonId, secret: &[u8]) -> Result<Vec<u8>, KeyError> {
    keys.lock(&belongs_to(person), secret)
}

fn open(keys: &Keys, person: PersonId, locked_by: &str, secret: &[u8]) -> Result<Vec<u8>, KeyError> {
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

/// Locks with the newest key whatever is not.
pub async fn lock_all(db: &Db) -> Result<(), Fault> {
    let keys = db.keys();
    let newest = keys.newest().map_err(Fault::internal)?;
    for (key, secrets) in out_of_reach(db, keys).await? {
        tracing::warn!(key, secrets, "the key of second factors is not here; they do not open");
    }
    for group in queries::list_by_key(&db.reader().await?).await? {
        if group.locked_by != newest && (group.locked_by.is_empty() || keys.has(&group.locked_by)) {
            lock_with(db, &group.locked_by, &newest).await?;
        }
    }
    Ok(())
}

async fn lock_with(db: &Db, old: &str, newest: &str) -> Result<(), Fault> {
    let mut after = PersonId::FIRST;
    loop {
        let tx = db.begin(&LOCK).await?;
        let some = queries::list_locked_by(&tx, old, after, SOME).await?;
        let Some(last) = some.last() else { return Ok(()) };
        after = last.person;
        let mut secrets = 0;
        for one in &some {
            match open(tx.keys(), one.person, old, &one.secret) {
                Ok(secret) => {
                    queries::set_secret(&tx, one.person, &secret, newest).await?;
                    secrets += 1;
                }
                Err(error) => tracing::error!(%error, "the secret of a second factor"),
            }
        }
        tx.commit(&SecretsLocked { run: db.clock().new_id(), secrets, key: newest.to_owned() }).await?;
    }
}
