//! Small images of files: drawn once by a job, kept as files themselves, shown to those who may fetch the file.

use axum::response::Response;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::files::{self, FileId};

pub mod jobs;
pub mod queries;

/// The image of a file, if there is one. Who may fetch it is decided before.
pub async fn fetch(app: &App, file: Option<FileId>) -> Result<Response, Fault> {
    let id = file.ok_or(Fault::NotFound)?;
    let conn = app.db.reader().await?;
    let preview = queries::find(&conn, id).await?.ok_or(Fault::NotFound)?;
    let image = files::find(&conn, preview.image).await?.ok_or(Fault::NotFound)?;
    drop(conn);
    app.files.download(&image).await
}
