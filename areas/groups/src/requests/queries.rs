//! SQL of requests to join, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{GovernmentId, GroupId, MembershipId, PersonId};

use crate::memberships::domain::State;

kernel::row! {
    /// A request with what is needed to decide it.
    pub struct Request {
        pub id: MembershipId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub group_name: String,
        pub group_joining: String,
        pub person: PersonId,
        pub name: String,
        pub email: String,
        pub lang: Option<String>,
        pub example: bool,
        pub government: Option<GovernmentId>,
        pub government_slug: Option<String>,
        pub government_name: Option<String>,
        pub is_signatory: Option<bool>,
        /// The office there, as long as the affiliation stands.
        pub office: Option<String>,
        pub motivation: String,
        pub state: State,
        pub requested_at: Timestamp,
    }
}

kernel::row! {
    pub struct Answer { pub question: String, pub answer: String }
}

impl Request {
    /// Whether what a membership would rest on is there.
    pub fn has_ground(&self) -> bool {
        let works_there = self.government.is_none() || self.office.is_some();
        works_there && (self.group_joining == "open" || self.is_signatory == Some(true))
    }
}

pub async fn find_request(conn: &Conn, id: MembershipId) -> Result<Option<Request>, DbError> {
    conn.maybe(
        "select m.id, m.group_id, w.slug as group_slug, w.name as group_name, w.joining as group_joining, m.person, p.name, p.email, p.lang, p.example,
            m.government, g.slug as government_slug, g.name as government_name, g.is_signatory,
            (select min(a.office) from v_affiliations a where a.person = m.person and a.government = m.government) as office,
            m.motivation, m.state, m.requested_at
         from memberships m join groups w on w.id = m.group_id join v_persons p on p.id = m.person left join v_governments g on g.id = m.government
         where m.id = $1",
        params![id],
    )
    .await
}

/// The requests that wait, oldest first.
pub async fn list_requests(
    conn: &Conn,
    group: GroupId,
    after: &After<(Timestamp, MembershipId)>,
) -> Result<Slice<Request>, DbError> {
    let (at, id) = after.or((Timestamp::UNIX_EPOCH, MembershipId::FIRST));
    let rows = conn.all(
        "select m.id, m.group_id, w.slug as group_slug, w.name as group_name, w.joining as group_joining, m.person, p.name, p.email, p.lang, p.example,
            m.government, g.slug as government_slug, g.name as government_name, g.is_signatory,
            (select min(a.office) from v_affiliations a where a.person = m.person and a.government = m.government) as office,
            m.motivation, m.state, m.requested_at
         from memberships m join groups w on w.id = m.group_id join v_persons p on p.id = m.person left join v_governments g on g.id = m.government
         where m.group_id = $1 and m.state = 'requested' and not p.is_restricted and (m.requested_at, m.id) > ($2, $3) order by m.requested_at, m.id limit $4",
        params![group, at, id, ROWS.saturating_add(1)],
    )
    .await?;
    Ok(after.slice(rows, |row: &Request| (row.requested_at, row.id)))
}

/// The few that have waited longest.
pub async fn list_oldest(conn: &Conn, group: GroupId) -> Result<Vec<Request>, DbError> {
    conn.all(
        "select m.id, m.group_id, w.slug as group_slug, w.name as group_name, w.joining as group_joining, m.person, p.name, p.email, p.lang, p.example,
            m.government, g.slug as government_slug, g.name as government_name, g.is_signatory,
            (select min(a.office) from v_affiliations a where a.person = m.person and a.government = m.government) as office,
            m.motivation, m.state, m.requested_at
         from memberships m join groups w on w.id = m.group_id join v_persons p on p.id = m.person left join v_governments g on g.id = m.government
         where m.group_id = $1 and m.state = 'requested' and not p.is_restricted order by m.requested_at, m.id limit 5",
        params![group],
    )
    .await
}

/// What was answered to the group's questions.
pub async fn list_answers(conn: &Conn, id: MembershipId) -> Result<Vec<Answer>, DbError> {
    conn.all("select question, answer from membership_answers where membership = $1 order by position", params![id])
        .await
}

/// Returns false if it was answered already.
pub async fn set_state(tx: &Tx, id: MembershipId, state: State, reason: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update memberships set state = $2, reason = $3, decided_at = $4, decided_by = $5 where id = $1 and state = 'requested'",
            params![id, state, reason, tx.clock().now(), tx.actor()],
        )
        .await?;
    Ok(done.rows == 1)
}
