//! What the library keeps of a government, when that turned out to be another.

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::succession::Succession;

mod queries;

pub async fn succeed(_: &App, tx: &Tx, succession: &Succession) -> Result<(), Fault> {
    Ok(queries::move_all(tx, succession.from, succession.to).await?)
}
