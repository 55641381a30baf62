//! SQL of meetings, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, FIRST_DAY, ROWS, Slice};
use kernel::params;
use nouns::{GroupId, MeetingId};

use super::domain::{Audience, Draft, Sound};

kernel::row! {
    /// What everyone may find of a meeting.
    pub struct Summary { pub slug: String, pub title: String, pub about: String, pub place: Option<String> }
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
    }
}

pub async fn find_by_slug(conn: &Conn, slug: &str) -> Result<Option<Meeting>, DbError> {
    conn.maybe(
        "select m.id, m.slug, m.group_id, g.slug as group_slug, g.name as group_name, m.title, m.kind, m.starts_at, m.ends_at, m.zone, m.on_day,
            m.until_day, m.hours, m.place, m.audience, m.about, m.agenda, m.join_url, m.confidence, m.source_url, m.example
         from meetings m left join groups g on g.id = m.group_id where m.slug = $1 and m.cancelled_at is null",
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
            m.until_day, m.hours, m.place, m.audience, m.about, m.agenda, m.join_url, m.confidence, m.source_url, m.example
         from meetings m left join groups g on g.id = m.group_id
         where m.cancelled_at is null and m.on_day >= $1 and (m.on_day, m.id) > ($2, $3) order by m.on_day, m.id limit $4",
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
            m.until_day, m.hours, m.place, m.audience, m.about, m.agenda, m.join_url, m.confidence, m.source_url, m.example
         from meetings m left join groups g on g.id = m.group_id
         where m.cancelled_at is null and m.on_day < $1 and (m.on_day, m.id) < ($2, $3)
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
            m.until_day, m.hours, m.place, m.audience, m.about, m.agenda, m.join_url, m.confidence, m.source_url, m.example
         from meetings m left join groups g on g.id = m.group_id
         where m.cancelled_at is null and m.on_day is null order by m.id",
        &[],
    )
    .await
}

/// The next meeting of a group.
pub async fn find_next(conn: &Conn, group: GroupId, now: Timestamp, today: Date) -> Result<Option<Meeting>, DbError> {
    conn.maybe(
        "select m.id, m.slug, m.group_id, g.slug as group_slug, g.name as group_name, m.title, m.kind, m.starts_at, m.ends_at, m.zone, m.on_day,
            m.until_day, m.hours, m.place, m.audience, m.about, m.agenda, m.join_url, m.confidence, m.source_url, m.example
         from meetings m left join groups g on g.id = m.group_id
         where m.cancelled_at is null and m.group_id = $1 and m.on_day >= $3 and (m.ends_at is null or m.ends_at > $2) order by m.on_day, m.id limit 1",
        params![group, now, today],
    )
    .await
}

pub async fn find(conn: &Conn, id: MeetingId) -> Result<Option<Summary>, DbError> {
    conn.maybe("select slug, title, about, place from meetings where id = $1", params![id]).await
}

pub async fn has_slug(conn: &Conn, slug: &str) -> Result<bool, DbError> {
    Ok(conn.count("select count(*) as n from meetings where slug = $1", params![slug]).await? > 0)
}

pub async fn insert(
    tx: &Tx,
    slug: &str,
    group: GroupId,
    draft: &Draft,
    sound: &Sound,
    zone: &str,
) -> Result<MeetingId, DbError> {
    let id: MeetingId = tx.clock().new_id();
    let join_url = Some(draft.join_url.trim()).filter(|url| !url.is_empty());
    tx.execute(
        "insert into meetings (id, slug, group_id, title, kind, starts_at, ends_at, zone, on_day, audience, about, agenda, join_url, example)
         values ($1, $2, $3, $4, 'working group meeting', $5, $6, $7, $8, $9, $10, $11, $12, false)",
        params![
            id, slug, group, draft.title.trim(), sound.starts_at, sound.ends_at, zone, sound.day, sound.audience, draft.about.trim(), draft.agenda.trim(), join_url
        ],
    )
    .await?;
    Ok(id)
}
