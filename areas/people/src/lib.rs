//! Governments, organisations, persons, affiliations, accounts, and the declaration they sign.

use kernel::actor::{Seen, Tokens};
use kernel::app::Parts;
use kernel::area::Area;
use kernel::config::Config;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::jobs::Listener;
use kernel::keys::Keys;

mod accounts;
mod affiliations;
mod closures;
mod commitments;
mod copies;
mod declaration;
mod endorsements;
mod factors;
mod governments;
mod guards;
mod held;
pub mod imports;
mod index;
mod jobs;
pub mod leaving;
mod organisations;
pub mod passkeys;
mod passwords;
mod people;
mod places;
pub mod providers;
mod registers;
mod restrictions;
pub mod samples;
mod sessions;
mod sign_in_links;
mod signatures;
mod stewards;
pub mod tokens;

pub use sessions::handlers::inside;

mod words {
    words::include_words!();
}

/// Puts in what the area keeps in memory.
pub fn prepare(parts: &mut Parts, config: &Config) -> Result<(), String> {
    providers::prepare(parts, config)
}

/// Locks the secrets of second factors with the newest key of the instance; those that are already stay as they are.
pub async fn lock_secrets(db: &Db) -> Result<(), Fault> {
    factors::jobs::lock_all(db).await
}

/// The keys that are missing here, and how many second factors do not open without them.
pub async fn out_of_reach(db: &Db, keys: &Keys) -> Result<Vec<(String, i64)>, Fault> {
    factors::locking::out_of_reach(db, keys).await
}

/// The area's manifest.
pub fn area() -> Area {
    let routes = accounts::routes()
        .merge(sessions::routes())
        .merge(factors::routes())
        .merge(passkeys::routes())
        .merge(sign_in_links::routes())
        .merge(tokens::routes())
        .merge(providers::routes())
        .merge(places::routes())
        .merge(governments::routes())
        .merge(organisations::routes())
        .merge(affiliations::routes())
        .merge(declaration::routes())
        .merge(signatures::routes())
        .merge(commitments::routes())
        .merge(endorsements::routes())
        .merge(copies::routes())
        .merge(leaving::routes())
        .merge(restrictions::routes())
        .merge(guards::routes())
        .merge(people::routes())
        .merge(stewards::routes())
        .merge(registers::routes())
        .merge(closures::routes())
        .merge(imports::routes());
    Area {
        routes,
        listeners: vec![Listener {
            name: "people.index",
            hear: |app, tx, event| Box::pin(index::hear(app, tx, event)),
        }],
        jobs: vec![copies::jobs::MAKE],
        routines: vec![jobs::EXPIRED, leaving::jobs::ERASE, leaving::jobs::INACTIVE, copies::jobs::FORGET],
        leaving: Some(|app, tx, leaving| Box::pin(leaving::erasing::leave(app, tx, leaving))),
        seen: Some(Seen(|tx, session| Box::pin(sessions::handlers::seen(tx, session)))),
        held: held::HELD,
        not_persons: held::NOT_PERSONS,
        tokens: Some(Tokens { actions: tokens::domain::Scope::actions_of, used: tokens::used }),
        ..Area::default()
    }
}

/// The hash of a password, for accounts that are made without a form.
pub async fn password_hash(password: &str) -> Result<String, Fault> {
    passwords::hash(password.to_owned()).await
}
