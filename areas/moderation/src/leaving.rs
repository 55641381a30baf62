//! What is done when somebody leaves and takes their words along: those that were hidden go for good.

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::personal::Leaving;

use crate::cases::queries::delete_words_of;

pub async fn leave(_: &App, tx: &Tx, leaving: &Leaving) -> Result<(), Fault> {
    if leaving.takes_words {
        delete_words_of(tx, leaving.person).await?;
    }
    Ok(())
}
