//! Two things that turned out to be one: the one takes the place of the other. Each area moves what it keeps about the one to
//! the other, in the transaction that ends with the event. What cannot be moved because the other has the same already stays
//! where it is, so that nothing is lost.

use std::sync::Arc;

use uuid::Uuid;

use crate::app::App;
use crate::db::Tx;
use crate::faults::Fault;
use crate::jobs::Run;

/// Which thing takes the place of which.
#[derive(Clone, Copy, Debug)]
pub struct Succession {
    pub from: Uuid,
    pub to: Uuid,
}

/// How an area moves what it keeps.
pub type Succeed = for<'a> fn(&'a App, &'a Tx, &'a Succession) -> Run<'a>;

/// Those of all areas, put together by the wiring.
#[derive(Default)]
pub struct Successions(pub Vec<Succeed>);

/// Moves what all areas keep.
pub async fn run(app: &App, tx: &Tx, succession: &Succession) -> Result<(), Fault> {
    let all: Option<Arc<Successions>> = app.part();
    for succeed in all.iter().flat_map(|all| &all.0) {
        succeed(app, tx, succession).await?;
    }
    Ok(())
}
