//! SQL of proposals, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::{GovernmentId, GroupId, PersonId, ProposalId};
use serde::{Deserialize, Serialize};

use super::domain::{Kind, Sound, State};

kernel::row! {
    /// A proposal with everything that its page shows.
    #[derive(Debug)]
    pub struct Proposal {
        pub id: ProposalId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub group_name: String,
        pub year: i64,
        pub title: String,
        pub problem: String,
        pub wanted: String,
        pub wanted_by: Option<Date>,
        pub brings: String,
        pub kind: Kind,
        pub proposer: PersonId,
        pub government: GovernmentId,
        pub government_slug: String,
        pub government_name: String,
        pub state: State,
        pub example: bool,
        pub proposed_at: Timestamp,
        pub answer: Option<String>,
        pub answered_at: Option<Timestamp>,
        pub supporters: i64,
        /// The number of the text; it grows with each change.
        pub version: i64,
        pub changed_at: Option<Timestamp>,
        pub merged_into: Option<ProposalId>,
        pub merged_title: Option<String>,
        pub split_from: Option<ProposalId>,
        pub split_title: Option<String>,
        pub comments: i64,
        /// Suggested edits that nobody has answered.
        pub suggestions: i64,
    }
}

kernel::row! {
    /// Another proposal, by its name.
    #[derive(Clone, Debug)]
    pub struct Related { pub id: ProposalId, pub title: String, pub government_name: String, pub state: State }
}

kernel::row! {
    /// How many proposals stand where.
    pub struct Counted { pub state: State, pub n: i64 }
}

kernel::row! {
    /// A proposal as a line in a list.
    pub struct Listed {
        pub id: ProposalId,
        pub title: String,
        pub state: State,
        pub example: bool,
        pub government_name: String,
        pub supporters: i64,
        pub proposed_at: Timestamp,
    }
}

kernel::row! {
    struct PlanYear { year: i64 }
}

pub async fn find_proposal(conn: &Conn, id: ProposalId) -> Result<Option<Proposal>, DbError> {
    conn.maybe(
        "select p.id, p.group_id, w.slug as group_slug, w.name as group_name, p.year, p.title, p.problem, p.wanted, p.wanted_by, p.brings,
            p.kind, p.proposer, p.government, g.slug as government_slug, g.name as government_name, p.state, p.example, p.proposed_at,
            p.answer, p.answered_at, p.supporters, p.version, p.changed_at, p.merged_into, m.title as merged_title, p.split_from,
            o.title as split_title, (select count(*) from proposal_comments c where c.proposal = p.id) as comments,
            (select count(*) from proposal_comments c where c.proposal = p.id and c.outcome = 'open' and c.withdrawn_at is null) as suggestions
         from proposals p join v_groups w on w.id = p.group_id join v_governments g on g.id = p.government
            left join proposals m on m.id = p.merged_into left join proposals o on o.id = p.split_from where p.id = $1",
        params![id],
    )
    .await
}

/// What the list of proposals is ordered by: support, then time.
pub type Ranked = (i64, Timestamp, ProposalId);

/// The proposals to a group for a year, all or those in one state: those with most support first, and of equals the
/// newest.
pub async fn list_proposals(
    conn: &Conn,
    group: GroupId,
    year: i64,
    state: Option<State>,
    after: &After<Ranked>,
) -> Result<Slice<Listed>, DbError> {
    let (supporters, at, id) = after.or((i64::MAX, LAST_TIME, ProposalId::LAST));
    let rows = conn
        .all(
            "select p.id, p.title, p.state, p.example, g.name as government_name, p.supporters, p.proposed_at
             from proposals p join v_governments g on g.id = p.government
             where p.group_id = $1 and p.year = $2 and p.state = coalesce($3, p.state) and (p.supporters, p.proposed_at, p.id) < ($4, $5, $6)
             order by p.supporters desc, p.proposed_at desc, p.id desc limit $7",
            params![group, year, state.map(State::word), supporters, at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Listed| (row.supporters, row.proposed_at, row.id)))
}

/// How many proposals of a year stand where.
pub async fn list_counts(conn: &Conn, group: GroupId, year: i64) -> Result<Vec<Counted>, DbError> {
    conn.all(
        "select state, count(*) as n from proposals where group_id = $1 and year = $2 group by state order by state",
        params![group, year],
    )
    .await
}

/// What was merged into a proposal, and what it was split into.
pub async fn list_related(conn: &Conn, id: ProposalId) -> Result<Vec<Related>, DbError> {
    conn.all(
        "select p.id, p.title, g.name as government_name, p.state from proposals p join v_governments g on g.id = p.government
         where p.merged_into = $1 or p.split_from = $1 order by p.proposed_at, p.id",
        params![id],
    )
    .await
}

/// The year whose proposals are shown: the one that is open, or else the newest.
pub async fn find_shown_year(conn: &Conn, group: GroupId) -> Result<Option<i64>, DbError> {
    let found: Option<PlanYear> = conn
        .maybe(
            "select year from plans where group_id = $1 order by case when state = 'open' then 0 else 1 end, case when state = 'open' then year else -year end limit 1",
            params![group],
        )
        .await?;
    Ok(found.map(|found| found.year))
}

/// The year whose plan is open for proposals.
pub async fn find_open_year(conn: &Conn, group: GroupId) -> Result<Option<i64>, DbError> {
    let found: Option<PlanYear> = conn
        .maybe("select year from plans where group_id = $1 and state = 'open' order by year limit 1", params![group])
        .await?;
    Ok(found.map(|open| open.year))
}

kernel::row! {
    /// Words of a proposal, of now (no `version`) or of before.
    #[derive(Clone, Serialize, Deserialize)]
    pub struct Words { pub version: Option<i64>, pub title: String, pub problem: String, pub wanted: String, pub brings: String }
}

/// All that a proposal says and said before.
pub async fn list_words(conn: &Conn, id: ProposalId) -> Result<Vec<Words>, DbError> {
    conn.all(
        "select cast(null as bigint) as version, title, problem, wanted, brings from proposals where id = $1
         union all select version, title, problem, wanted, brings from proposal_versions where proposal = $1
         order by version",
        params![id],
    )
    .await
}

pub async fn set_words(tx: &Tx, id: ProposalId, words: &Words) -> Result<(), DbError> {
    let Words { version, title, problem, wanted, brings } = words;
    match version {
        Some(version) => {
            tx.execute(
                "update proposal_versions set title = $3, problem = $4, wanted = $5, brings = $6 where proposal = $1 and version = $2",
                params![id, version, title, problem, wanted, brings],
            )
            .await?
        }
        None => {
            tx.execute(
                "update proposals set title = $2, problem = $3, wanted = $4, brings = $5 where id = $1",
                params![id, title, problem, wanted, brings],
            )
            .await?
        }
    };
    Ok(())
}

/// Notes that a proposal is hidden, and where it stood.
pub async fn set_hidden(tx: &Tx, id: ProposalId) -> Result<(), DbError> {
    tx.execute(
        "update proposals set hidden_from = state, state = 'hidden' where id = $1 and state <> 'hidden'",
        params![id],
    )
    .await?;
    Ok(())
}

/// Puts a hidden proposal back where it stood. Returns false if it is not hidden.
pub async fn set_shown(tx: &Tx, id: ProposalId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update proposals set state = hidden_from, hidden_from = null where id = $1 and state = 'hidden'",
            params![id],
        )
        .await?;
    Ok(done.rows == 1)
}

/// In whose name something is proposed, and to whom.
pub struct Origin {
    pub group: GroupId,
    pub year: i64,
    pub proposer: PersonId,
    pub government: GovernmentId,
    pub example: bool,
    /// The proposal that it is a part of, if that was split.
    pub split_from: Option<ProposalId>,
}

pub async fn insert_proposal(tx: &Tx, origin: &Origin, sound: &Sound<'_>) -> Result<ProposalId, DbError> {
    let id: ProposalId = tx.clock().new_id();
    tx.execute(
        "insert into proposals (id, group_id, year, title, problem, wanted, wanted_by, brings, kind, proposer, government, state, example, proposed_at, split_from)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)",
        params![
            id, origin.group, origin.year, sound.title, sound.problem, sound.wanted, sound.wanted_by, sound.brings, sound.kind,
            origin.proposer, origin.government, if origin.split_from.is_some() { State::Asked } else { State::Proposed },
            origin.example, tx.clock().now(), origin.split_from
        ],
    )
    .await?;
    Ok(id)
}
