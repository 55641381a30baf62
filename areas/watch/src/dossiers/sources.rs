//! Dossiers as they are translated, with their facts.

use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source, admits_by};
use kernel::uuid::Uuid;
use nouns::DossierId;

use super::domain::LANGUAGE;
use super::policy::ShowDossier;
use super::queries::find_by_id;
use crate::facts::queries::list_facts;
use crate::words as t;

pub const DOSSIER: Source = Source {
    kind: "dossier",
    admits: |app, actor, visit, id| {
        admits_by::<ShowDossier>(app, actor, visit, async move {
            let found = find_by_id(&app.db.reader().await?, DossierId::from_uuid(id)).await?;
            Ok(found.map(|dossier| dossier.slug))
        })
    },
    read: |conn, id| Box::pin(read(conn, id)),
};

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let Some(dossier) = find_by_id(conn, DossierId::from_uuid(id)).await? else { return Ok(None) };
    let mut parts = vec![
        Part::title(dossier.title),
        Part::lines(Some(t::about_label), dossier.about),
        Part::lines(Some(t::status_label), dossier.status),
    ];
    for fact in list_facts(conn, dossier.id).await? {
        let day = fact.on_day.map(|day| day.to_string()).unwrap_or_default();
        let said: Vec<String> =
            [day, fact.words, fact.who, fact.by_words, fact.note].into_iter().filter(|one| !one.is_empty()).collect();
        parts.push(Part::lines(None, said.join("\n")));
    }
    Ok(Original::new(parts, Some(LANGUAGE.into()), format!("/dossiers/{}", dossier.slug)))
}
