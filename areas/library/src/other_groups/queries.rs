//! SQL of the other groups of resources, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{GroupId, ResourceId};

use super::domain::written;
use crate::resources::queries::Group;

/// In the order in which groups are listed.
pub async fn list(conn: &Conn, resource: ResourceId) -> Result<Vec<Group>, DbError> {
    conn.all(
        "select g.id, g.slug, g.name from resource_groups k join v_groups g on g.id = k.group_id
         where k.resource = $1 order by g.position",
        params![resource],
    )
    .await
}

/// Writes these in place of what was there.
pub async fn put(tx: &Tx, resource: ResourceId, groups: &[GroupId]) -> Result<(), DbError> {
    tx.execute("delete from resource_groups where resource = $1", params![resource]).await?;
    for group in groups {
        tx.execute("insert into resource_groups (resource, group_id) values ($1, $2)", params![resource, group])
            .await?;
    }
    tx.execute("update resources set other_groups = $2 where id = $1", params![resource, written(groups)]).await?;
    Ok(())
}

/// Takes one off. A form that was opened before is overtaken by that.
pub async fn delete(tx: &Tx, resource: ResourceId, group: GroupId, left: &[GroupId]) -> Result<(), DbError> {
    tx.execute("delete from resource_groups where resource = $1 and group_id = $2", params![resource, group]).await?;
    tx.execute(
        "update resources set other_groups = $2, version = version + 1 where id = $1",
        params![resource, written(left)],
    )
    .await?;
    Ok(())
}
