//! SQL of where a meeting is, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{AgendaItemId, GovernmentId, GroupId, MeetingId, PersonId};

use crate::meetings::domain::Audience;

kernel::row! {
    struct Place { item: Option<AgendaItemId> }
}

kernel::row! {
    /// A government for which somebody can vote in a meeting.
    pub struct Government { pub id: GovernmentId, pub name: String }
}

/// The item that a meeting is at.
pub async fn find_current(conn: &Conn, meeting: MeetingId) -> Result<Option<AgendaItemId>, DbError> {
    let found: Option<Place> = conn.maybe("select item from live_places where meeting = $1", params![meeting]).await?;
    Ok(found.and_then(|place| place.item))
}

/// Returns false if the meeting was at this item already.
pub async fn set_current(tx: &Tx, meeting: MeetingId, item: AgendaItemId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into live_places (meeting, item, moved_at, moved_by) values ($1, $2, $3, $4)
             on conflict (meeting) do update set item = excluded.item, moved_at = excluded.moved_at, moved_by = excluded.moved_by
             where live_places.item is null or live_places.item <> excluded.item",
            params![meeting, item, tx.clock().now(), tx.actor()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// The governments in whose name somebody can vote: in a meeting of a group those for which they are a member, else those
/// for which they work, as far as the meeting is for them.
pub async fn list_governments(
    conn: &Conn,
    group: Option<GroupId>,
    audience: Audience,
    person: PersonId,
) -> Result<Vec<Government>, DbError> {
    conn.all(
        "select distinct g.id, g.name, g.folded from v_affiliations a join v_governments g on g.id = a.government
         where a.person = $1 and ($2 in ('everyone', 'officials') or ($2 = 'signatories' and g.is_signatory)
            or exists (select 1 from v_memberships m where m.group_id = $3 and m.person = a.person and m.government = a.government))
         order by g.folded, g.id limit 10",
        params![person, audience, group],
    )
    .await
    .map(|rows: Vec<Listed>| rows.into_iter().map(|row| Government { id: row.id, name: row.name }).collect())
}

kernel::row! {
    struct Listed { id: GovernmentId, name: String, folded: String }
}
