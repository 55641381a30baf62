//! Governments, organisations, persons, affiliations, accounts, and the declaration they sign.

use kernel::actor::{Seen, Tokens};
use kernel::app::Parts;
use kernel::area::Area;
use kernel::config::Config;
use kernel::faults::Fault;
use kernel::jobs::Listener;

mod accounts;
mod affiliations;
mod commitments;
mod copies;
mod declaration;
mod endorsements;
mod factors;
mod governments;
mod held;
pub mod imports;
mod index;
mod jobs;
pub mod leaving;
mod organisations;
pub mod passkeys;
mod passwords;
mod places;
pub mod providers;
pub mod samples;
mod sessions;
mod sign_in_links;
mod signatures;
pub mod tokens;

pub use sessions::handlers::inside;

mod words {
    words::include_words!();
}

/// Puts in what the area keeps in memory.
pub fn prepare(parts: &mut Parts, config: &Config) -> Result<(), String> {
    providers::prepare(parts, config)
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
        .merge(leaving::routes());
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
