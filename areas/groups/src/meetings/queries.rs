//! SQL of meetings, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, FIRST_DAY, ROWS, Slice};
use kernel::params;
use nouns::{GroupId, MeetingId, PersonId};

use super::domain::{Audience, Kind, Sound};

kernel::row! {
    /// What may be found of a meeting.
    pub struct Summary {
        pub slug: String,
        pub group_id: Option<GroupId>,
        pub title: String,
        pub about: String,
        pub place: Option<String>,
        pub on_day: Option<Date>,
        /// Not for everyone, and neither are the items: for whom the meeting is.
        pub agenda: String,
        pub audience: Audience,
        pub registers: bool,
    }
}

kernel::row! {
    /// A meeting or another event. Where only the day is known, there is no start.
    #[derive(Clone, Debug)]
    pub struct Meeting {
        pub id: MeetingId,
        pub slug: String,
        pub group_id: Option<GroupId>,
        pub group_slug: Option<String>,
        pub group_name: Option<String>,
        pub title: String,
        pub kind: String,
        pub starts_at: Option<Timestamp>,
        pub ends_at: Option<Timestamp>,
        pub zone: Option<String>,
        pub on_day: Option<Date>,
        pub until_day: Option<Date>,
        pub hours: Option<String>,
        pub place: Option<String>,
        pub audience: Audience,
        pub about: String,
        pub agenda: String,
        pub join_url: Option<String>,
        pub confidence: Option<String>,
        pub source_url: Option<String>,
        pub example: bool,
        pub version: i64,
        pub cancelled_at: Option<Timestamp>,
        pub cancel_reason: Option<String>,
        /// Who was named to write the minutes.
        pub writer: Option<PersonId>,
        /// Whether one registers for it.
        pub registers: bool,
        /// For how many there is a place.
        pub capacity: Option<i64>,
    }
}

kernel::row! {
    /// What came of a meeting.
    #[derive(Clone, Debug)]
    pub struct CameOf { pub slug: String, pub title: String }
}

/// What came of a meeting and this reader may read: reports, recordings, whatever the library says so of.
pub async fn list_came_of(conn: &Conn, meeting: MeetingId, reader: Option<PersonId>) -> Result<Vec<CameOf>, DbError> {
    conn.all(
        "select r.slug, r.title from v_resources_of_meetings r
         where r.meeting = $1
            and (r.audience = 'everyone'
                or r.id in (select p.resource from v_resource_people p where p.person = $2)
                or r.audience in (select audience from v_search_audiences where person = $2))
         order by r.folded, r.id limit 100",
        params![meeting, reader],
    )
    .await
}

pub async fn find_by_slug(conn: &Conn, slug: &str) -> Result<Option<Meeting>, DbError> {
    conn.maybe(
        "select m.id, m.slug, m.group_id, g.slug as group_slug, g.name as group_name, m.title, m.kind, m.starts_at, m.ends_at, m.zone, m.on_day,
            m.until_day, m.hours, m.place, m.audience, m.about, m.agenda, m.join_url, m.confidence, m.source_url, m.example, m.version, m.cancelled_at, m.cancel_reason, m.writer, m.registers, m.capacity
         from meetings m left join groups g on g.id = m.group_id where m.slug = $1",
        params![slug],
    )
    .await
}

/// The day and the id of an event: what lists of events are ordered by.
pub type Placed = (Date, MeetingId);

fn placed(meeting: &Meeting) -> Placed {
    (meeting.on_day.unwrap_or(FIRST_DAY), meeting.id)
}

/// Events from `today` on, soonest first.
pub async fn list_coming(conn: &Conn, today: Date, after: &After<Placed>) -> Result<Slice<Meeting>, DbError> {
    let (day, id) = after.or((FIRST_DAY, MeetingId::FIRST));
    let rows = conn.all(
        "select m.id, m.slug, m.group_id, g.slug as group_slug, g.name as group_name, m.title, m.kind, m.starts_at, m.ends_at, m.zone, m.on_day,
            m.until_day, m.hours, m.place, m.audience, m.about, m.agenda, m.join_url, m.confidence, m.source_url, m.example, m.version, m.cancelled_at, m.cancel_reason, m.writer, m.registers, m.capacity
         from meetings m left join groups g on g.id = m.group_id
         where m.on_day >= $1 and (m.on_day, m.id) > ($2, $3) order by m.on_day, m.id limit $4",
        params![today, day, id, ROWS.saturating_add(1)],
    )
    .await?;
    Ok(after.slice(rows, placed))
}

/// Events before `today`, newest first.
pub async fn list_past(conn: &Conn, today: Date, after: &After<Placed>) -> Result<Slice<Meeting>, DbError> {
    let (day, id) = after.or((today, MeetingId::FIRST));
    let rows = conn.all(
        "select m.id, m.slug, m.group_id, g.slug as group_slug, g.name as group_name, m.title, m.kind, m.starts_at, m.ends_at, m.zone, m.on_day,
            m.until_day, m.hours, m.place, m.audience, m.about, m.agenda, m.join_url, m.confidence, m.source_url, m.example, m.version, m.cancelled_at, m.cancel_reason, m.writer, m.registers, m.capacity
         from meetings m left join groups g on g.id = m.group_id
         where m.on_day < $1 and (m.on_day, m.id) < ($2, $3)
         order by m.on_day desc, m.id desc limit $4",
        params![today, day, id, ROWS.saturating_add(1)],
    )
    .await?;
    Ok(after.slice(rows, placed))
}

/// Events of which no source tells the day.
pub async fn list_without_day(conn: &Conn) -> Result<Vec<Meeting>, DbError> {
    conn.all(
        "select m.id, m.slug, m.group_id, g.slug as group_slug, g.name as group_name, m.title, m.kind, m.starts_at, m.ends_at, m.zone, m.on_day,
            m.until_day, m.hours, m.place, m.audience, m.about, m.agenda, m.join_url, m.confidence, m.source_url, m.example, m.version, m.cancelled_at, m.cancel_reason, m.writer, m.registers, m.capacity
         from meetings m left join groups g on g.id = m.group_id
         where m.on_day is null order by m.id",
        &[],
    )
    .await
}

/// A group's meetings between two days, soonest first.
pub async fn list_of_group(conn: &Conn, group: GroupId, from: Date, until: Date) -> Result<Vec<Meeting>, DbError> {
    conn.all(
        "select m.id, m.slug, m.group_id, g.slug as group_slug, g.name as group_name, m.title, m.kind, m.starts_at, m.ends_at, m.zone, m.on_day,
            m.until_day, m.hours, m.place, m.audience, m.about, m.agenda, m.join_url, m.confidence, m.source_url, m.example, m.version, m.cancelled_at, m.cancel_reason, m.writer, m.registers, m.capacity
         from meetings m left join groups g on g.id = m.group_id
         where m.group_id = $1 and m.on_day >= $2 and m.on_day <= $3 order by m.on_day, m.starts_at, m.id limit 366",
        params![group, from, until],
    )
    .await
}

kernel::row! {
    /// The days of a group's first and last meeting.
    pub struct Span { pub first: Option<Date>, pub last: Option<Date> }
}

pub async fn find_span(conn: &Conn, group: GroupId) -> Result<Span, DbError> {
    conn.one("select min(on_day) as first, max(on_day) as last from meetings where group_id = $1", params![group]).await
}

/// The next meeting of a group.
pub async fn find_next(conn: &Conn, group: GroupId, now: Timestamp, today: Date) -> Result<Option<Meeting>, DbError> {
    conn.maybe(
        "select m.id, m.slug, m.group_id, g.slug as group_slug, g.name as group_name, m.title, m.kind, m.starts_at, m.ends_at, m.zone, m.on_day,
            m.until_day, m.hours, m.place, m.audience, m.about, m.agenda, m.join_url, m.confidence, m.source_url, m.example, m.version, m.cancelled_at, m.cancel_reason, m.writer, m.registers, m.capacity
         from meetings m left join groups g on g.id = m.group_id
         where m.cancelled_at is null and m.group_id = $1 and m.on_day >= $3 and (m.ends_at is null or m.ends_at > $2) order by m.on_day, m.id limit 1",
        params![group, now, today],
    )
    .await
}

pub async fn find(conn: &Conn, id: MeetingId) -> Result<Option<Summary>, DbError> {
    conn.maybe(
        "select slug, group_id, title, about, place, on_day, agenda, audience, registers from meetings where id = $1",
        params![id],
    )
    .await
}

pub async fn has_slug(conn: &Conn, slug: &str) -> Result<bool, DbError> {
    Ok(conn.count("select count(*) as n from meetings where slug = $1", params![slug]).await? > 0)
}

pub async fn insert(tx: &Tx, slug: &str, group: GroupId, sound: &Sound<'_>, zone: &str) -> Result<MeetingId, DbError> {
    let id: MeetingId = tx.clock().new_id();
    tx.execute(
        "insert into meetings (id, slug, group_id, title, kind, starts_at, ends_at, zone, on_day, until_day, place, audience, about, agenda, join_url, example, created_at, changed_at, organiser, registers, capacity)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, '', $14, false, $15, $15, $16, $17, $18)",
        params![
            id, slug, group, sound.title, sound.kind.map(Kind::word), sound.starts_at, sound.ends_at, zone, sound.day, sound.until_day, sound.place,
            sound.audience, sound.about, sound.join_url, tx.clock().now(), tx.actor(), sound.registers, sound.capacity
        ],
    )
    .await?;
    Ok(id)
}

/// Writes what was typed over the meeting of this version; `is_heard` says whether calendars must hear of it. Returns
/// false if somebody was faster.
pub async fn set(tx: &Tx, meeting: &Meeting, sound: &Sound<'_>, zone: &str, is_heard: bool) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update meetings set title = $3, kind = coalesce($4, kind), starts_at = $5, ends_at = $6, zone = $7, on_day = $8, until_day = $9, place = $10,
                audience = $11, about = $12, agenda = $13, join_url = $14, changed_at = $15, version = version + 1, sequence = sequence + $16, registers = $17, capacity = $18
             where id = $1 and version = $2",
            params![
                meeting.id, meeting.version, sound.title, sound.kind.map(Kind::word), sound.starts_at, sound.ends_at, zone, sound.day, sound.until_day,
                sound.place, sound.audience, sound.about, sound.agenda, sound.join_url, tx.clock().now(), i64::from(is_heard), sound.registers, sound.capacity
            ],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if it was cancelled already.
pub async fn set_cancelled(tx: &Tx, meeting: MeetingId, reason: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update meetings set cancelled_at = $2, cancel_reason = $3, changed_at = $2, version = version + 1, sequence = sequence + 1
             where id = $1 and cancelled_at is null",
            params![meeting, tx.clock().now(), reason],
        )
        .await?;
    Ok(done.rows == 1)
}
