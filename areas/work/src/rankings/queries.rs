//! SQL of rankings, nothing else. No statement here gives the points of one government but to its own members, or after
//! the closing of a ranking that is open.

use std::collections::BTreeMap;

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{GovernmentId, GroupId, PersonId, ProposalId, RankingId};

use super::domain::{MOST, POINTS, Visibility};
use crate::group::Own;
use crate::proposals::domain::State;

kernel::row! {
    /// The plan whose proposals are ranked.
    pub struct RankedPlan {
        pub group_id: GroupId,
        pub group_slug: String,
        pub group_name: String,
        pub year: i64,
        /// Whether the plan is still being made.
        pub is_open: bool,
    }
}

kernel::row! {
    pub struct Ranking {
        pub id: RankingId,
        pub visibility: Visibility,
        pub points: i64,
        pub most: i64,
        pub closes_at: Timestamp,
        pub closed_at: Option<Timestamp>,
        /// How many governments have given points.
        pub governments: i64,
    }
}

kernel::row! {
    /// A proposal that can get points, with those it has from one government.
    pub struct Candidate { pub id: ProposalId, pub title: String, pub government_name: String, pub supporters: i64, pub points: i64 }
}

kernel::row! {
    /// Who gave the points of a government last.
    pub struct Allocation { pub version: i64, pub name: String, pub given_at: Timestamp }
}

kernel::row! {
    /// What a proposal got in all.
    pub struct Outcome { pub id: ProposalId, pub title: String, pub state: State, pub example: bool, pub points: i64, pub governments: i64 }
}

kernel::row! {
    /// What one government gave to one proposal.
    pub struct Given { pub slug: String, pub name: String, pub id: ProposalId, pub title: String, pub points: i64 }
}

pub async fn find_plan(conn: &Conn, slug: &str, year: i64) -> Result<Option<RankedPlan>, DbError> {
    conn.maybe(
        "select l.group_id, w.slug as group_slug, w.name as group_name, l.year, l.state in ('open', 'discussion') as is_open
         from plans l join v_groups w on w.id = l.group_id where w.slug = $1 and l.year = $2",
        params![slug, year],
    )
    .await
}

pub async fn find_ranking(conn: &Conn, group: GroupId, year: i64) -> Result<Option<Ranking>, DbError> {
    conn.maybe(
        "select r.id, r.visibility, r.points, r.most, r.closes_at, r.closed_at,
            (select count(*) from allocations a where a.ranking = r.id) as governments
         from rankings r where r.group_id = $1 and r.year = $2",
        params![group, year],
    )
    .await
}

/// The government for which a person is a member of the group.
pub async fn find_own(conn: &Conn, group: GroupId, person: PersonId) -> Result<Option<Own>, DbError> {
    conn.maybe(
        "select m.government, g.slug, g.name from v_memberships m join v_governments g on g.id = m.government
         where m.group_id = $1 and m.person = $2 order by g.id limit 1",
        params![group, person],
    )
    .await
}

/// The proposals that can get points, with those that they have from a government.
pub async fn list_candidates(
    conn: &Conn,
    plan: &RankedPlan,
    government: Option<GovernmentId>,
) -> Result<Vec<Candidate>, DbError> {
    conn.all(
        "select p.id, p.title, g.name as government_name, p.supporters,
            coalesce(a.points, 0) as points
         from proposals p join v_governments g on g.id = p.government
         left join rankings r on r.group_id = p.group_id and r.year = p.year
         left join allocated_points a on a.ranking = r.id and a.proposal = p.id and a.government = $3
         where p.group_id = $1 and p.year = $2 and p.state in ('proposed', 'asked') order by p.supporters desc, p.proposed_at, p.id",
        params![plan.group_id, plan.year, government],
    )
    .await
}

pub async fn find_allocation(
    conn: &Conn,
    ranking: RankingId,
    government: GovernmentId,
) -> Result<Option<Allocation>, DbError> {
    conn.maybe(
        "select a.version, p.name, a.given_at from allocations a join v_persons p on p.id = a.person
         where a.ranking = $1 and a.government = $2",
        params![ranking, government],
    )
    .await
}

/// The points of a government that stay with proposals which are hidden for now.
pub async fn count_hidden_points(conn: &Conn, ranking: RankingId, government: GovernmentId) -> Result<i64, DbError> {
    conn.count(
        "select cast(coalesce(sum(a.points), 0) as bigint) as n from allocated_points a join proposals p on p.id = a.proposal
         where a.ranking = $1 and a.government = $2 and p.state = 'hidden'",
        params![ranking, government],
    )
    .await
}

/// The result, after the closing.
pub async fn list_outcome(conn: &Conn, ranking: RankingId) -> Result<Vec<Outcome>, DbError> {
    conn.all(
        "select p.id, p.title, p.state, p.example, cast(sum(a.points) as bigint) as points, count(*) as governments
         from allocated_points a join proposals p on p.id = a.proposal join rankings r on r.id = a.ranking
         where a.ranking = $1 and a.counts and r.closed_at is not null
         group by p.id, p.title, p.state, p.example, p.proposed_at order by points desc, governments desc, p.proposed_at, p.id",
        params![ranking],
    )
    .await
}

/// What each government gave, after the closing and only where the ranking is open.
pub async fn list_given(conn: &Conn, ranking: RankingId) -> Result<Vec<Given>, DbError> {
    conn.all(
        "select g.slug, g.name, p.id, p.title, a.points
         from allocated_points a join proposals p on p.id = a.proposal join rankings r on r.id = a.ranking join v_governments g on g.id = a.government
         where a.ranking = $1 and a.counts and r.closed_at is not null and r.visibility = 'open'
         order by g.folded, g.id, a.points desc, p.proposed_at, p.id",
        params![ranking],
    )
    .await
}

/// Returns the ranking, or nothing if the plan has one already.
pub async fn insert_ranking(
    tx: &Tx,
    plan: &RankedPlan,
    visibility: Visibility,
    closes_at: Timestamp,
    opened_by: PersonId,
) -> Result<Option<RankingId>, DbError> {
    let id: RankingId = tx.clock().new_id();
    let done = tx
        .execute(
            "insert into rankings (id, group_id, year, visibility, points, most, closes_at, opened_at, opened_by)
             values ($1, $2, $3, $4, $5, $6, $7, $8, $9) on conflict (group_id, year) do nothing",
            params![id, plan.group_id, plan.year, visibility, POINTS, MOST, closes_at, tx.clock().now(), opened_by],
        )
        .await?;
    Ok((done.rows == 1).then_some(id))
}

/// Puts what a government gives now in the place of what it gave before. What it gave to a proposal that is hidden for now
/// stays there.
pub async fn set_points(
    tx: &Tx,
    ranking: RankingId,
    government: GovernmentId,
    person: PersonId,
    points: &BTreeMap<ProposalId, i64>,
) -> Result<(), DbError> {
    tx.execute(
        "insert into allocations (ranking, government, person, given_at, version, counts) values ($1, $2, $3, $4, 1, $5)
         on conflict (ranking, government) do update set person = excluded.person, given_at = excluded.given_at, version = allocations.version + 1",
        params![ranking, government, person, tx.clock().now(), false],
    )
    .await?;
    tx.execute(
        "delete from allocated_points where ranking = $1 and government = $2
            and not exists (select 1 from proposals p where p.id = allocated_points.proposal and p.state = 'hidden')",
        params![ranking, government],
    )
    .await?;
    for (proposal, given) in points {
        tx.execute(
            "insert into allocated_points (ranking, government, proposal, points, counts) values ($1, $2, $3, $4, $5)",
            params![ranking, government, *proposal, *given, false],
        )
        .await?;
    }
    Ok(())
}

/// Closes a ranking and says once and for all what counts: the points of governments that have a member in the group,
/// for proposals that were not taken away before; one that is hidden may come back. Returns false if it is closed already.
pub async fn set_closed(tx: &Tx, id: RankingId) -> Result<bool, DbError> {
    let now = tx.clock().now();
    let done = tx
        .execute(
            "update rankings set closed_at = $2, closes_at = case when closes_at < $2 then closes_at else $2 end where id = $1 and closed_at is null",
            params![id, now],
        )
        .await?;
    if done.rows == 0 {
        return Ok(false);
    }
    tx.execute(
        "update allocations set counts = exists (select 1 from v_memberships m join rankings r on r.group_id = m.group_id
            where r.id = allocations.ranking and m.government = allocations.government) where ranking = $1",
        params![id],
    )
    .await?;
    tx.execute(
        "update allocated_points set counts = exists (select 1 from allocations a join proposals p on p.id = allocated_points.proposal
            where a.ranking = allocated_points.ranking and a.government = allocated_points.government and a.counts
                and coalesce(p.hidden_from, p.state) in ('proposed', 'asked', 'accepted')) where ranking = $1",
        params![id],
    )
    .await?;
    Ok(true)
}

kernel::row! {
    /// What the closing needs to know.
    pub struct Due { pub group_id: GroupId, pub closes_at: Timestamp }
}

/// A ranking that is not closed.
pub async fn find_unclosed(conn: &Conn, id: RankingId) -> Result<Option<Due>, DbError> {
    conn.maybe("select group_id, closes_at from rankings where id = $1 and closed_at is null", params![id]).await
}
