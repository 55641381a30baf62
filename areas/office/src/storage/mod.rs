//! How much there is, what nothing refers to, how much room is left; and the search index made anew.

use axum::extract::State;
use axum::response::{IntoResponse, Response};
use kernel::access::Permit;
use kernel::action;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs;
use kernel::pagecache::Own;
use kernel::routes::Routes;
use nouns::office::IndexRebuildBegun;
use ui::visit;

use crate::operations;

mod pages;
mod queries;

action! {
    /// Seeing how much there is.
    pub ShowStorage = "office.storage.show", may Steward
}
action! {
    /// Making the search index anew.
    pub RebuildIndex = "office.index_rebuild.create", may Steward
}

pub fn routes() -> Routes {
    Routes::new().get("/office/storage", show).post("/office/index-rebuilds", rebuild)
}

async fn show(permit: Permit<ShowStorage>, State(app): State<App>) -> Result<Response, Fault> {
    let conn = app.db.reader().await?;
    let shown = pages::Shown {
        database: conn.database_bytes().await?,
        files: queries::count_files(&conn).await?,
        to_index: jobs::count_not_indexed(&conn).await?,
        room: (operations::of(&app)?.room)(&app),
    };
    let mut response = visit::show(&app, &permit, pages::show(permit.lang(), &shown).done(pages::done(&permit.visit)));
    // A disk fills without anything becoming old.
    response.extensions_mut().remove::<Own>();
    Ok(response)
}

async fn rebuild(permit: Permit<RebuildIndex>, State(app): State<App>) -> Result<Response, Fault> {
    let tx = app.db.begin(&permit).await?;
    jobs::index_again(&tx).await?;
    tx.commit(&IndexRebuildBegun { rebuild: app.clock.new_id() }).await?;
    Ok(visit::go(permit.lang(), "/office/storage", "index-begun").into_response())
}
