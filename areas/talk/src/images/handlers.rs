//! Images over HTTP.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::files;

use super::policy::ShowImage;

pub async fn show(permit: Permit<ShowImage>, State(app): State<App>) -> Result<Response, Fault> {
    let file = files::find(&app.db.reader().await?, permit.target.file).await?.ok_or(Fault::NotFound)?;
    app.files.picture(&file).await
}
