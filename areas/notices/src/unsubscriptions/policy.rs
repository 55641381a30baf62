//! Who ends mail: whoever has the link. A link that is not ours is not there.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries;
use super::seal::Ending;

/// Seeing what a link would end.
pub enum ShowUnsubscription {}

/// Ending mail.
pub enum Unsubscribe {}

async fn load(db: &Db, token: &str) -> Result<Option<Ending>, Fault> {
    let secret = queries::find_secret(&db.reader().await?).await?;
    Ok(secret.and_then(|secret| Ending::open(&secret, token)))
}

impl Action for ShowUnsubscription {
    const NAME: &'static str = "notices.unsubscription.show";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = Ending;

    async fn load(db: &Db, _: &Actor, token: &String) -> Result<Option<Ending>, Fault> {
        load(db, token).await
    }

    fn place(_: &Ending) -> Place {
        Place::INSTANCE
    }
}

impl Action for Unsubscribe {
    const NAME: &'static str = "notices.unsubscription.create";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = String;
    type Target = Ending;

    async fn load(db: &Db, _: &Actor, token: &String) -> Result<Option<Ending>, Fault> {
        load(db, token).await
    }

    fn place(_: &Ending) -> Place {
        Place::INSTANCE
    }
}
