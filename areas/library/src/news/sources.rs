//! News as it is translated.

use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source, admits_by};
use kernel::uuid::Uuid;
use nouns::NewsId;

use super::policy::ShowNews;
use super::queries::find;

pub const NEWS: Source = Source {
    kind: "news",
    admits: |app, actor, visit, id| {
        admits_by::<ShowNews>(app, actor, visit, async move {
            let found = find(&app.db.reader().await?, NewsId::from_uuid(id)).await?;
            Ok(found.map(|news| news.slug))
        })
    },
    read: |conn, id| Box::pin(read(conn, id)),
};

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let Some(news) = find(conn, NewsId::from_uuid(id)).await? else { return Ok(None) };
    let parts = vec![Part::title(news.title), Part::lines(None, news.words)];
    Ok(Original::new(parts, None, format!("/news/{}", news.slug)))
}
