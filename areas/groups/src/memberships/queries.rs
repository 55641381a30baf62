//! SQL of memberships, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::{GovernmentId, GroupId, InvitationId, MembershipId, PersonId, SeatId};

use super::domain::State;

kernel::row! {
    /// A government that a person works for, and whether it has signed.
    pub struct Own { pub government: GovernmentId, pub slug: String, pub name: String, pub is_signatory: bool }
}

kernel::row! {
    pub struct Member {
        pub id: MembershipId,
        pub name: String,
        pub government: Option<String>,
        pub government_slug: Option<String>,
        pub office: Option<String>,
        pub motivation: String,
        pub since: Timestamp,
        pub example: bool,
    }
}

pub async fn list_own(conn: &Conn, person: PersonId) -> Result<Vec<Own>, DbError> {
    conn.all(
        "select a.government, g.slug, g.name, g.is_signatory from v_affiliations a join v_governments g on g.id = a.government
         where a.person = $1 order by g.folded, g.id",
        params![person],
    )
    .await
}

kernel::row! {
    /// A membership that stands or is asked for.
    pub struct Standing { pub id: MembershipId, pub state: State }
}

kernel::row! {
    /// The answer to the last request, where it was declined.
    pub struct Refusal { pub state: State, pub reason: Option<String> }
}

kernel::row! {
    struct Email { email: String }
}

pub async fn find_standing(conn: &Conn, group: GroupId, person: PersonId) -> Result<Option<Standing>, DbError> {
    conn.maybe(
        "select id, state from memberships where group_id = $1 and person = $2 and state in ('requested', 'active')",
        params![group, person],
    )
    .await
}

/// The reason of the last answer, if the last thing that happened between the two is that it was declined.
pub async fn find_refusal(conn: &Conn, group: GroupId, person: PersonId) -> Result<Option<String>, DbError> {
    let last: Option<Refusal> = conn
        .maybe(
            "select state, reason from memberships where group_id = $1 and person = $2 order by requested_at desc, id desc limit 1",
            params![group, person],
        )
        .await?;
    Ok(last.filter(|last| last.state == State::Declined).and_then(|last| last.reason))
}

/// The proved address of a person.
pub async fn find_email(conn: &Conn, person: PersonId) -> Result<String, DbError> {
    let found: Option<Email> =
        conn.maybe("select email from v_persons where id = $1 and is_verified", params![person]).await?;
    Ok(found.map_or_else(String::new, |found| found.email))
}

/// A membership to begin or to ask for.
pub struct New<'a> {
    pub group: GroupId,
    pub person: PersonId,
    pub government: Option<GovernmentId>,
    pub motivation: &'a str,
    pub agreement: Option<i64>,
    pub invitation: Option<InvitationId>,
    pub state: State,
}

pub async fn insert(tx: &Tx, new: &New<'_>) -> Result<MembershipId, DbError> {
    let id: MembershipId = tx.clock().new_id();
    let now = tx.clock().now();
    let decided_at = (new.state == State::Active).then_some(now);
    tx.execute(
        "insert into memberships (id, group_id, person, government, state, motivation, requested_at, decided_at, agreement, invitation)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)",
        params![
            id, new.group, new.person, new.government, new.state, new.motivation, now, decided_at, new.agreement, new.invitation
        ],
    )
    .await?;
    Ok(id)
}

pub async fn insert_answer(
    tx: &Tx,
    id: MembershipId,
    position: i64,
    question: &str,
    answer: &str,
) -> Result<(), DbError> {
    tx.execute(
        "insert into membership_answers (membership, position, question, answer) values ($1, $2, $3, $4)",
        params![id, position, question, answer],
    )
    .await?;
    Ok(())
}

/// Takes a request back. Returns false if it was answered already.
pub async fn end_request(tx: &Tx, id: MembershipId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update memberships set state = 'ended', ended_at = $2 where id = $1 and state = 'requested'",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn end(tx: &Tx, id: MembershipId) -> Result<(), DbError> {
    tx.execute(
        "update memberships set state = 'ended', ended_at = $2 where id = $1 and state = 'active'",
        params![id, tx.clock().now()],
    )
    .await?;
    Ok(())
}

kernel::row! {
    pub struct Ended { pub id: MembershipId, pub group_id: GroupId, pub person: PersonId }
}

kernel::row! {
    pub struct EndedSeat { pub id: SeatId, pub group_id: GroupId }
}

/// Memberships that have lost what they rest on. Those of whom data are restricted are kept.
pub async fn list_fallen(conn: &Conn) -> Result<Vec<Ended>, DbError> {
    conn.all(
        "select m.id, m.group_id, m.person from memberships m left join v_memberships v on v.id = m.id
         where m.state = 'active' and v.id is null
            and not exists (select 1 from v_restrictions r where r.person = m.person) order by m.id",
        &[],
    )
    .await
}

/// Chairs whose government is no longer behind them.
pub async fn list_fallen_seats(conn: &Conn) -> Result<Vec<EndedSeat>, DbError> {
    conn.all(
        "select s.id, s.group_id from seats s left join v_seats v on v.id = s.id
         where s.until is null and v.id is null and not exists (select 1 from v_restrictions r where r.person = s.person) order by s.id",
        &[],
    )
    .await
}

kernel::row! {
    pub struct Made { pub id: InvitationId }
}

/// The invitations that hold and that somebody made who had a seat and has none in this group any more.
pub async fn list_invitations_of_seat(conn: &Conn, seat: SeatId) -> Result<Vec<Made>, DbError> {
    conn.all(
        "select i.id from seats s join invitations i on i.group_id = s.group_id and i.made_by = s.person
         where s.id = $1 and i.revoked_at is null
            and not exists (select 1 from v_seats o where o.person = s.person and o.group_id = s.group_id) order by i.id",
        params![seat],
    )
    .await
}

/// The members whose names hold what was asked for (a pattern for `like`), newest first.
pub async fn list_members(
    conn: &Conn,
    group: GroupId,
    pattern: &str,
    after: &After<(Timestamp, MembershipId)>,
) -> Result<Slice<Member>, DbError> {
    let (at, id) = after.or((LAST_TIME, MembershipId::LAST));
    let rows = conn.all(
        "select m.id, p.name, (select g.name from v_governments g where g.id = m.government) as government,
            (select g.slug from v_governments g where g.id = m.government) as government_slug,
            (select min(a.office) from v_affiliations a where a.person = m.person and a.government = m.government) as office,
            m.motivation, m.decided_at as since, p.example
         from memberships m join v_memberships v on v.id = m.id join v_persons p on p.id = m.person
         where m.group_id = $1 and m.state = 'active' and ($2 = '%%' or p.folded like $2) and (m.decided_at, m.id) < ($3, $4)
         order by m.decided_at desc, m.id desc limit $5",
        params![group, pattern, at, id, ROWS.saturating_add(1)],
    )
    .await?;
    Ok(after.slice(rows, |row: &Member| (row.since, row.id)))
}

kernel::row! {
    /// Somebody of a group, to be chosen for something.
    pub struct PersonOf { pub id: PersonId, pub name: String, pub government: Option<String> }
}

/// Everyone of a group by name: its members, and those who hold its seats.
pub async fn list_people(conn: &Conn, group: GroupId) -> Result<Vec<PersonOf>, DbError> {
    conn.all(
        "select p.id, p.name, g.name as government
         from (select person, government from v_memberships where group_id = $1
            union all
            select distinct s.person, cast(null as uuid) from v_seats s where s.group_id = $1
                and not exists (select 1 from v_memberships m where m.group_id = $1 and m.person = s.person)) w
            join v_persons p on p.id = w.person left join v_governments g on g.id = w.government
         order by p.folded, p.id limit 5000",
        params![group],
    )
    .await
}
