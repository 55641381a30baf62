//! Files of a text that was not let in wait for nothing any more.

use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use nouns::moderation::HeldTextDecided;

use super::queries::set_released;

pub async fn hear(tx: &Tx, event: &Stored) -> Result<(), Fault> {
    // Those of a text that was let in belong to its post by now.
    if let Some(decided) = event.read::<HeldTextDecided>() {
        set_released(tx, decided.held.uuid()).await?;
    }
    Ok(())
}
