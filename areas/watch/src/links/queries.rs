//! SQL of links, nothing else. What is linked is looked up as the areas publish it, and proposals for this reader alone.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{DossierId, PersonId};

use super::domain::Kind;

kernel::row! {
    /// Something that is linked, as far as the reader may see it.
    pub struct Link { pub kind: Kind, pub thing: Uuid, pub slug: String, pub title: String }
}

kernel::row! {
    struct Thing { id: Uuid }
}

pub async fn list_links(conn: &Conn, dossier: DossierId, reader: Option<PersonId>) -> Result<Vec<Link>, DbError> {
    let mut links: Vec<Link> = conn
        .all(
            "select l.kind, l.thing, r.slug, r.title from dossier_links l join v_resources r on r.id = l.thing
             where l.dossier = $1 and l.kind = 'resource' order by r.folded, l.thing limit 100",
            params![dossier],
        )
        .await?;
    let meetings: Vec<Link> = conn
        .all(
            "select l.kind, l.thing, m.slug, m.title from dossier_links l join v_meetings m on m.id = l.thing
             where l.dossier = $1 and l.kind = 'meeting' order by m.on_day, l.thing limit 100",
            params![dossier],
        )
        .await?;
    let proposals: Vec<Link> = conn
        .all(
            "select l.kind, l.thing, '' as slug, p.title from dossier_links l join v_proposals p on p.id = l.thing
             where l.dossier = $1 and l.kind = 'proposal' and p.state <> 'hidden'
               and (p.group_id in (select s.object from v_groups_standing s where s.person = $2)
                  or exists (select 1 from v_people_standing o where o.person = $2 and o.role in ('official', 'steward')))
             order by l.linked_at, l.thing limit 100",
            params![dossier, reader],
        )
        .await?;
    links.extend(meetings);
    links.extend(proposals);
    Ok(links)
}

/// What an address leads to, if this person may see it.
pub async fn find_thing(conn: &Conn, kind: Kind, key: &str, reader: PersonId) -> Result<Option<Uuid>, DbError> {
    let found: Option<Thing> = match kind {
        Kind::Resource => conn.maybe("select id from v_resources where slug = $1", params![key]).await?,
        Kind::Meeting => conn.maybe("select id from v_meetings where slug = $1", params![key]).await?,
        Kind::Proposal => match key.parse::<nouns::ProposalId>() {
            Ok(id) => {
                conn.maybe(
                    "select p.id from v_proposals p where p.id = $1 and p.state <> 'hidden'
                       and (p.group_id in (select s.object from v_groups_standing s where s.person = $2)
                          or exists (select 1 from v_people_standing o where o.person = $2 and o.role in ('official', 'steward')))",
                    params![id, reader],
                )
                .await?
            }
            Err(_) => None,
        },
    };
    Ok(found.map(|found| found.id))
}

/// False if it is linked already.
pub async fn insert_link(tx: &Tx, dossier: DossierId, kind: Kind, thing: Uuid) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into dossier_links (dossier, kind, thing, linked_by, linked_at) values ($1, $2, $3, $4, $5)
             on conflict (dossier, kind, thing) do nothing",
            params![dossier, kind, thing, tx.actor(), tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn delete_link(tx: &Tx, dossier: DossierId, kind: Kind, thing: Uuid) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "delete from dossier_links where dossier = $1 and kind = $2 and thing = $3",
            params![dossier, kind, thing],
        )
        .await?;
    Ok(done.rows == 1)
}
