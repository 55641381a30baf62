//! What governments say of resources that they use, as it is translated: for those for whom they say it.

use kernel::access::Permit;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source};
use kernel::uuid::Uuid;
use nouns::AdoptionId;

use super::policy::ListAdoptions;
use super::queries::find_said;
use crate::resources::policy::places;

pub const ADOPTION: Source = Source {
    kind: "adoption",
    admits: |app, actor, visit, id| {
        Box::pin(async move {
            let found = find_said(&app.db.reader().await?, AdoptionId::from_uuid(id)).await?;
            let said = found.ok_or(Fault::NotFound)?;
            let permit = Permit::<ListAdoptions>::decide(app, actor, said.slug, visit).await?;
            if said.audience.holds(&permit.actor, &places(&permit.target)) { Ok(()) } else { Err(Fault::NotFound) }
        })
    },
    read: |conn, id| Box::pin(read(conn, id)),
};

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let Some(said) = find_said(conn, AdoptionId::from_uuid(id)).await? else { return Ok(None) };
    Ok(Original::new(vec![Part::lines(None, said.words)], None, format!("/library/{}/adoptions", said.slug)))
}
