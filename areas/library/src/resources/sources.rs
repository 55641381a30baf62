//! What is said about resources, as it is translated. Their files are not.

use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source, admits_by};
use kernel::uuid::Uuid;
use nouns::ResourceId;

use super::domain::State;
use super::policy::ShowResource;
use super::queries::find;
use crate::practices;
use crate::words as t;

pub const RESOURCE: Source = Source {
    kind: "resource",
    admits: |app, actor, visit, id| {
        admits_by::<ShowResource>(app, actor, visit, async move {
            let found = find(&app.db.reader().await?, ResourceId::from_uuid(id)).await?;
            Ok(found.map(|resource| resource.slug))
        })
    },
    read: |conn, id| Box::pin(read(conn, id)),
};

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let found = find(conn, ResourceId::from_uuid(id)).await?;
    let Some(resource) = found.filter(|resource| resource.state != State::Hidden) else { return Ok(None) };
    let mut parts = vec![Part::title(resource.title)];
    match practices::queries::find(conn, resource.id).await? {
        Some(practice) => parts.extend([
            Part::lines(Some(t::practice_problem), resource.note),
            Part::lines(Some(t::practice_done), practice.done),
            Part::lines(Some(t::practice_worked), practice.worked),
            Part::lines(Some(t::practice_failed), practice.failed),
        ]),
        None => parts.push(Part::markdown(resource.note)),
    }
    // The language that somebody has named is that of the work; what is said about it may be in another.
    Ok(Original::new(parts, None, format!("/library/{}", resource.slug)))
}
