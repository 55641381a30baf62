//! SQL of support, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{GovernmentId, PersonId, ProposalId};

use super::domain::{Contribution, written};
use crate::proposals::queries::Proposal;

kernel::row! {
    /// A government's support as the proposal's page shows it.
    pub struct SupportRow {
        pub government: GovernmentId,
        pub slug: String,
        pub name: String,
        pub note: String,
        pub contributes: String,
        /// The number of the text that was supported.
        pub version: i64,
        pub carried_from: Option<ProposalId>,
        pub carried_title: Option<String>,
        pub supported_at: Timestamp,
    }
}

/// The governments that support a proposal, the first to do so first. Where two turned out to be one, it stands behind the
/// proposal once, and not at all behind its own; the rows stay, as they hold what was said.
pub async fn list_supports(
    conn: &Conn,
    proposal: ProposalId,
    after: &After<(Timestamp, GovernmentId)>,
) -> Result<Slice<SupportRow>, DbError> {
    let (at, id) = after.or((Timestamp::UNIX_EPOCH, GovernmentId::FIRST));
    let rows = conn
        .all(
            "select s.government, g.slug, g.name, s.note, s.contributes, s.version, s.carried_from, c.title as carried_title, s.supported_at
             from supports s join proposals p on p.id = s.proposal join v_governments g on g.id = s.government
                left join proposals c on c.id = s.carried_from
             where s.proposal = $1 and g.is_itself and s.government <> p.government and (s.supported_at, s.government) > ($2, $3) order by s.supported_at, s.government limit $4",
            params![proposal, at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &SupportRow| (row.supported_at, row.government)))
}

/// The support of the governments in whose name the person may act.
pub async fn list_given(conn: &Conn, proposal: ProposalId, person: PersonId) -> Result<Vec<SupportRow>, DbError> {
    conn.all(
        "select s.government, g.slug, g.name, s.note, s.contributes, s.version, s.carried_from, c.title as carried_title, s.supported_at
         from v_affiliations a join v_governments g on g.id = a.government
            join supports s on s.government = a.government and s.proposal = $1 join proposals p on p.id = s.proposal
            left join proposals c on c.id = s.carried_from
         where a.person = $2 and s.government <> p.government order by g.folded, g.id",
        params![proposal, person],
    )
    .await
}

async fn set_supporters(tx: &Tx, proposal: ProposalId) -> Result<(), DbError> {
    tx.execute(
        "update proposals set supporters = (select count(*) from supports s join v_governments g on g.id = s.government
            where s.proposal = proposals.id and g.is_itself and s.government <> proposals.government)
         where id = $1",
        params![proposal],
    )
    .await?;
    Ok(())
}

/// Support of one proposal in the name of a government.
pub struct NewSupport<'a> {
    pub proposal: ProposalId,
    pub government: GovernmentId,
    pub person: PersonId,
    pub note: &'a str,
    pub contributes: &'a [Contribution],
    /// The number of the text that is supported.
    pub version: i64,
}

/// Returns false if the government supports the proposal already.
pub async fn insert_support(tx: &Tx, new: &NewSupport<'_>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into supports (proposal, government, person, note, supported_at, version, contributes)
             values ($1, $2, $3, $4, $5, $6, $7) on conflict (proposal, government) do nothing",
            params![
                new.proposal,
                new.government,
                new.person,
                new.note,
                tx.clock().now(),
                new.version,
                written(new.contributes)
            ],
        )
        .await?;
    set_supporters(tx, new.proposal).await?;
    Ok(done.rows == 1)
}

pub async fn delete_support(tx: &Tx, proposal: ProposalId, government: GovernmentId) -> Result<bool, DbError> {
    let done = tx
        .execute("delete from supports where proposal = $1 and government = $2", params![proposal, government])
        .await?;
    set_supporters(tx, proposal).await?;
    Ok(done.rows == 1)
}

/// Takes those who stand behind one proposal over to another, each government once: the notes of one that supports both
/// are put together. The government that proposed the one supports the other from now on, with what it brings.
pub async fn carry_supports(tx: &Tx, from: &Proposal, into: &Proposal) -> Result<(), DbError> {
    let merge = params![from.id, into.id, into.government, into.version, "\n\n"];
    tx.execute(
        "insert into supports (proposal, government, person, note, supported_at, version, contributes, carried_from)
         select $2, s.government, s.person, s.note, s.supported_at, $4, s.contributes, $1 from supports s
         where s.proposal = $1 and s.government <> $3
         on conflict (proposal, government) do update set
            note = case when excluded.note in ('', supports.note) then supports.note
                when supports.note = '' then excluded.note else supports.note || $5 || excluded.note end,
            contributes = supports.contributes || ' ' || excluded.contributes",
        merge,
    )
    .await?;
    tx.execute(
        "insert into supports (proposal, government, person, note, supported_at, version, contributes, carried_from)
         select $2, p.government, p.proposer, p.brings, p.proposed_at, $4, '', $1 from proposals p
         where p.id = $1 and p.government <> $3
         on conflict (proposal, government) do update set
            note = case when excluded.note in ('', supports.note) then supports.note
                when supports.note = '' then excluded.note else supports.note || $5 || excluded.note end",
        merge,
    )
    .await?;
    set_supporters(tx, into.id).await
}
