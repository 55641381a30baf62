//! SQL of endorsements, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{EndorsementId, OrganisationId, PersonId};

kernel::row! {
    pub struct Endorsement {
        pub id: EndorsementId,
        pub organisation: OrganisationId,
        pub organisation_slug: String,
        pub organisation_name: String,
        pub state: String,
        pub statement: String,
        pub submitted_by: Option<PersonId>,
    }
}

pub async fn find(conn: &Conn, id: EndorsementId) -> Result<Option<Endorsement>, DbError> {
    conn.maybe(
        "select e.id, e.organisation, o.slug as organisation_slug, o.name as organisation_name, e.state, e.statement, e.submitted_by
         from endorsements e join organisations o on o.id = e.organisation where e.id = $1",
        params![id],
    )
    .await
}

pub async fn has_open(conn: &Conn, organisation: OrganisationId) -> Result<bool, DbError> {
    let n = conn
        .count(
            "select count(*) as n from endorsements where organisation = $1 and state in ('submitted', 'accepted')",
            params![organisation],
        )
        .await?;
    Ok(n > 0)
}

pub async fn insert(tx: &Tx, organisation: OrganisationId, statement: &str) -> Result<EndorsementId, DbError> {
    let id: EndorsementId = tx.clock().new_id();
    tx.execute(
        "insert into endorsements (id, organisation, state, statement, submitted_at, submitted_by) values ($1, $2, 'submitted', $3, $4, $5)",
        params![id, organisation, statement, tx.clock().now(), tx.actor()],
    )
    .await?;
    Ok(id)
}

pub async fn set_decided(tx: &Tx, id: EndorsementId, state: &str, reason: Option<&str>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update endorsements set state = $2, decided_at = $3, decided_by = $4, reason = $5 where id = $1 and state = 'submitted'",
            params![id, state, tx.clock().now(), tx.actor(), reason],
        )
        .await?;
    Ok(done.rows == 1)
}
