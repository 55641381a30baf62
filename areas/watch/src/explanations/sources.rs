//! What groups say about dossiers, as it is translated.

use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source, admits_by};
use kernel::uuid::Uuid;
use nouns::ExplanationId;

use super::queries::find_said;
use crate::dossiers::policy::ShowDossier;

pub const EXPLANATION: Source = Source {
    kind: "explanation",
    admits: |app, actor, visit, id| {
        admits_by::<ShowDossier>(app, actor, visit, async move {
            let found = find_said(&app.db.reader().await?, ExplanationId::from_uuid(id)).await?;
            Ok(found.map(|said| said.slug))
        })
    },
    read: |conn, id| Box::pin(read(conn, id)),
};

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let Some(said) = find_said(conn, ExplanationId::from_uuid(id)).await? else { return Ok(None) };
    Ok(Original::new(vec![Part::markdown(said.words)], None, format!("/dossiers/{}#explanations", said.slug)))
}
