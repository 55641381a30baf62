//! Comments on drafts as they are translated: for those for whom the draft is or was open.

use kernel::access::Permit;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source};
use kernel::uuid::Uuid;
use nouns::RemarkId;

use super::policy::is_open_to;
use super::queries::find;
use crate::resources::policy::ShowResource;

pub const REMARK: Source = Source {
    kind: "remark",
    admits: |app, actor, visit, id| {
        Box::pin(async move {
            let found = find(&app.db.reader().await?, RemarkId::from_uuid(id)).await?;
            let slug = found.ok_or(Fault::NotFound)?.slug;
            let permit = Permit::<ShowResource>::decide(app, actor, slug, visit).await?;
            if is_open_to(&permit.actor, &permit.target) { Ok(()) } else { Err(Fault::NotFound) }
        })
    },
    read: |conn, id| Box::pin(read(conn, id)),
};

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let found = find(conn, RemarkId::from_uuid(id)).await?;
    let Some(remark) = found.filter(|one| one.withdrawn_at.is_none() && !one.is_hidden) else { return Ok(None) };
    Ok(Original::new(vec![Part::lines(None, remark.words)], None, format!("/library/{}#comments", remark.slug)))
}
