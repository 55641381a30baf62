//! Items of agendas as they are translated and talked about: by those for whom the meeting is.

use kernel::access::{Permit, Visit};
use kernel::actor::Actor;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source};
use kernel::uuid::Uuid;
use nouns::AgendaItemId;

use super::queries::{find_item, list_items};
use crate::meetings::policy::{ShowEvent, is_meant};
use crate::words as t;

pub const AGENDA_ITEM: Source = Source {
    kind: "agenda_item",
    admits: |app, actor, visit, id| Box::pin(admit(app, actor, visit, id)),
    read: |conn, id| Box::pin(read(conn, id)),
};

async fn admit(app: &App, actor: Actor, visit: Visit, id: Uuid) -> Result<(), Fault> {
    let found = find_item(&app.db.reader().await?, AgendaItemId::from_uuid(id)).await?;
    let meeting = found.ok_or(Fault::NotFound)?.meeting_slug;
    let permit = Permit::<ShowEvent>::decide(app, actor, meeting, visit).await?;
    if is_meant(&permit.actor, &permit.target) { Ok(()) } else { Err(Fault::NotFound) }
}

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let Some(found) = find_item(conn, AgendaItemId::from_uuid(id)).await? else { return Ok(None) };
    let items = list_items(conn, found.meeting).await?;
    let Some(item) = items.into_iter().find(|item| item.id == found.id) else { return Ok(None) };
    let parts = vec![Part::title(item.title), Part::lines(Some(t::item_about), item.about)];
    Ok(Original::new(parts, None, format!("/events/{}#agenda", found.meeting_slug)))
}
