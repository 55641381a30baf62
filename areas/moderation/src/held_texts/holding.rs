//! The gate: whether a text waits, and keeping it. The rule of the instance is `hold_links`.

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::ids::PersonId;
use kernel::moderation::{Fresh, Gate, Waits};
use kernel::uuid::Uuid;

use super::domain::{NEW, has_link};
use super::queries::{find_same, insert_held, is_unknown};

pub const GATE: Gate = Gate {
    hold: |app, tx, fresh| Box::pin(hold(app, tx, fresh)),
    holds: |app, tx, person, group, text| Box::pin(holds(app, tx, person, group, text)),
};

async fn holds(app: &App, tx: &Tx, person: PersonId, group: Uuid, text: &str) -> Result<bool, Fault> {
    if !app.config.hold_links || !has_link(text) {
        return Ok(false);
    }
    let since = tx.clock().now().saturating_sub(NEW).map_err(Fault::internal)?;
    Ok(is_unknown(tx, person, group, since).await?)
}

async fn hold(app: &App, tx: &Tx, fresh: Fresh) -> Result<Option<Waits>, Fault> {
    if !holds(app, tx, fresh.person, fresh.group, &fresh.text).await? {
        return Ok(None);
    }
    if let Some(same) = find_same(tx, &fresh).await? {
        return Ok(Some(Waits { id: same.uuid(), is_new: false }));
    }
    Ok(Some(Waits { id: insert_held(tx, &fresh).await?.uuid(), is_new: true }))
}
