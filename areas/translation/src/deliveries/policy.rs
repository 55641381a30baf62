//! Who brings a translation: whoever has the secret under which it is awaited.

use kernel::access::Subject;
use kernel::action;
use kernel::actor::{Actor, digest};
use kernel::db::Db;
use kernel::faults::Fault;

use crate::machine_translations::domain::TAKEN;
use crate::machine_translations::queries::{Kept, find_awaited};

impl Subject for Kept {
    type Key = String;

    async fn find(db: &Db, _: &Actor, secret: &String) -> Result<Option<Self>, Fault> {
        let since = db.clock().now().saturating_sub(TAKEN).map_err(Fault::internal)?;
        Ok(find_awaited(&db.reader().await?, digest(secret), since).await?)
    }
}

action! {
    /// Bringing the translation of a text.
    pub BringTranslation = "translation.delivery.create" on Kept, may Anyone
}
action! {
    /// Saying that a text is not translated.
    pub RefuseTranslation = "translation.delivery.refuse" on Kept, may Anyone
}
