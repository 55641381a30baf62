//! Drawing a file, by a job.

use filetext::DRAWN;
use kernel::access::Errand;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::files;
use kernel::jobs::JobKind;
use kernel::reading::Reader;
use nouns::library::ResourceFileDrawn;
use serde_json::Value as Json;

use super::queries::{self, Preview};
use crate::file_texts::jobs::Task;

pub const DRAW: JobKind =
    JobKind { kind: "library.draw_file", once: false, run: |app, task| Box::pin(draw(app, task)) };

const ERRAND: Errand = Errand::new("library.draw_file");

async fn draw(app: App, task: Json) -> Result<(), Fault> {
    let Task { file, resource } = serde_json::from_value(task).map_err(Fault::internal)?;
    let conn = app.db.reader().await?;
    let found = files::find(&conn, file).await?;
    let is_known = queries::find(&conn, file).await?.is_some();
    drop(conn);
    // It may have gone meanwhile; of a text there is nothing to draw.
    let Some(row) = found.filter(|row| !is_known && DRAWN.contains(&row.media.as_str())) else { return Ok(()) };
    let content = app.files.read(&row.digest).await?.map_err(Fault::internal)?;
    let reader = app.part::<Reader>().ok_or_else(|| Fault::internal("nothing draws files here"))?;
    // What cannot be drawn has no preview.
    let Some(drawing) = reader.draw(&row.media, content).await? else { return Ok(()) };
    let made = app.files.store_small(drawing.jpeg, "preview.jpg".into(), "image/jpeg").await?;
    let tx = app.db.begin(&ERRAND).await?;
    // The draft that had it may be gone by now.
    if files::find(&tx, file).await?.is_none() {
        return Ok(());
    }
    let image = files::insert_made(&tx, &made).await?;
    let (width, height) = (i64::from(drawing.width), i64::from(drawing.height));
    if queries::insert(&tx, file, &Preview { image, width, height }).await? {
        tx.commit(&ResourceFileDrawn { resource }).await?;
    }
    Ok(())
}
