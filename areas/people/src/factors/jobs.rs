//! What the program does when it starts: secrets from before there were keys, or locked with an older one, are locked with the
//! newest. What cannot be opened stays as it is, for the day on which its key is found.

use kernel::access::Errand;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::PersonId;
use nouns::people::SecretsLocked;

use super::locking::{open, out_of_reach};
use super::queries;

const LOCK: Errand = Errand::new("people.second_factor.lock");
/// As many in one transaction.
const SOME: i64 = 200;

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
