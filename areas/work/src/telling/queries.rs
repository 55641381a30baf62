//! SQL of who is told, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{PersonId, ProposalId, TellingId};

use crate::proposals::queries::Proposal;

kernel::word_enum! {
    /// What is told.
    pub enum Word {
        Accepted = "accepted",
        Declined = "declined",
        Asked = "asked",
        Merged = "merged",
        Split = "split",
    }
}

kernel::row! {
    /// Someone who is told.
    pub struct Reader { pub id: PersonId, pub email: String, pub lang: Option<String> }
}

kernel::row! {
    /// News on its way.
    pub struct Telling {
        pub proposal: ProposalId,
        pub news: Word,
        pub words: String,
        pub proposer: PersonId,
        pub also: Option<PersonId>,
        pub reached: Option<PersonId>,
    }
}

/// As many as are told in one transaction.
pub const AT_ONCE: i64 = 100;

pub async fn list_first(conn: &Conn, proposer: PersonId, also: Option<PersonId>) -> Result<Vec<Reader>, DbError> {
    conn.all("select id, email, lang from v_persons where id = $1 or id = $2 order by id", params![proposer, also])
        .await
}

pub async fn has_supporters(conn: &Conn, proposal: ProposalId) -> Result<bool, DbError> {
    Ok(conn.count("select count(*) as n from supports where proposal = $1", params![proposal]).await? > 0)
}

pub async fn insert_telling(
    tx: &Tx,
    proposal: &Proposal,
    news: Word,
    words: &str,
    also: Option<PersonId>,
) -> Result<TellingId, DbError> {
    let id: TellingId = tx.clock().new_id();
    tx.execute(
        "insert into tellings (id, proposal, news, words, proposer, also) values ($1, $2, $3, $4, $5, $6)",
        params![id, proposal.id, news, words, proposal.proposer, also],
    )
    .await?;
    Ok(id)
}

/// News that has not reached everyone.
pub async fn find_telling(conn: &Conn, id: TellingId) -> Result<Option<Telling>, DbError> {
    conn.maybe(
        "select proposal, news, words, proposer, also, reached from tellings where id = $1 and ended_at is null",
        params![id],
    )
    .await
}

/// The next of those who gave their government's support and still work for it. Who has left may not read proposals any
/// more, and gets no mail about them either.
pub async fn list_next(conn: &Conn, telling: &Telling) -> Result<Vec<Reader>, DbError> {
    let reached = telling.reached.map_or_else(Uuid::nil, PersonId::uuid);
    let also = telling.also.unwrap_or(telling.proposer);
    conn.all(
        "select p.id, p.email, p.lang from v_persons p
         where p.id > $2 and p.id <> $3 and p.id <> $4 and p.id in
            (select s.person from supports s join v_affiliations a on a.person = s.person and a.government = s.government where s.proposal = $1)
         order by p.id limit 100",
        params![telling.proposal, reached, telling.proposer, also],
    )
    .await
}

pub async fn set_reached(tx: &Tx, id: TellingId, reached: Option<PersonId>, ended: bool) -> Result<(), DbError> {
    tx.execute(
        "update tellings set reached = coalesce($2, reached), ended_at = $3 where id = $1",
        params![id, reached, ended.then(|| tx.clock().now())],
    )
    .await?;
    Ok(())
}
