//! Files of posts over HTTP: images are shown, whatever else there is is a download.

use axum::extract::State;
use axum::response::Response;
use kernel::access::Permit;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::files;

use super::policy::{ShowFile, ShowImage};

pub async fn show_image(permit: Permit<ShowImage>, State(app): State<App>) -> Result<Response, Fault> {
    let file = files::find(&app.db.reader().await?, permit.target.file).await?.ok_or(Fault::NotFound)?;
    app.files.picture(&file).await
}

pub async fn show(permit: Permit<ShowFile>, State(app): State<App>) -> Result<Response, Fault> {
    let file = files::find(&app.db.reader().await?, permit.target.file).await?.ok_or(Fault::NotFound)?;
    app.files.download(&file).await
}
