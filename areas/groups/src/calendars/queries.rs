//! SQL of calendars and invitations, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::access::Role;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{CalendarAddressId, GroupId, MeetingId, PersonId, SeatId};

use crate::meetings::domain::Audience;

kernel::row! {
    /// A meeting with what a calendar tells of it. Cancelled ones are among them: a calendar must hear of that too.
    #[derive(Clone, Debug)]
    pub struct Told {
        pub id: MeetingId,
        pub slug: String,
        pub group_id: Option<GroupId>,
        pub group_name: Option<String>,
        pub title: String,
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
        pub example: bool,
        pub sequence: i64,
        pub changed_at: Timestamp,
        pub cancelled_at: Option<Timestamp>,
        pub cancel_reason: Option<String>,
        pub registers: bool,
    }
}

kernel::word_enum! {
    /// What reads a secret address.
    #[derive(Default)]
    pub enum Kind {
        /// A program for calendars: meetings.
        #[default]
        Calendar = "calendar",
        /// A program for feeds: what is new in groups.
        Feed = "feed",
    }
}

impl Kind {
    /// Where its secret stands in the address.
    pub fn path(self, secret: &str) -> String {
        match self {
            Self::Calendar => format!("/calendars/{secret}/mine.ics"),
            Self::Feed => format!("/feeds/{secret}/mine.atom"),
        }
    }
}

kernel::row! {
    /// A secret address, as its person sees it in the list.
    #[derive(Clone, Debug)]
    pub struct Address {
        pub id: CalendarAddressId,
        pub person: PersonId,
        pub group_id: Option<GroupId>,
        pub group_name: Option<String>,
        pub kind: Kind,
        pub name: String,
        pub made_at: Timestamp,
    }
}

kernel::row! {
    /// A group in which a person takes part, and whether its invitations are wanted.
    pub struct Choice { pub group_id: GroupId, pub slug: String, pub name: String, pub refused: bool }
}

kernel::row! {
    /// Somebody who gets an invitation.
    pub struct Recipient {
        pub person: PersonId,
        pub name: String,
        pub email: String,
        pub lang: Option<String>,
        pub zone: Option<String>,
        /// Whether an earlier state of the meeting was told.
        pub was_told: bool,
    }
}

kernel::row! {
    /// An item of a meeting's agenda.
    pub struct Item { pub meeting: MeetingId, pub title: String, pub presenter: String }
}

kernel::row! {
    pub struct Standing { pub role: Role, pub object: Option<Uuid> }
}

/// The most meetings in one calendar, and the most items of their agendas.
const MOST: i64 = 2000;
const ITEMS_MOST: i64 = 10_000;

/// Everything that is announced, from `since` on.
pub async fn list_announced(conn: &Conn, since: Date) -> Result<Vec<Told>, DbError> {
    conn.all(
        "select m.id, m.slug, m.group_id, g.name as group_name, m.title, m.starts_at, m.ends_at, m.zone, m.on_day, m.until_day, m.hours, m.place,
            m.audience, m.about, m.agenda, m.join_url, m.confidence, m.example, m.sequence, m.changed_at, m.cancelled_at, m.cancel_reason, m.registers
         from meetings m left join groups g on g.id = m.group_id
         where m.on_day >= $1 order by m.on_day, m.id limit $2",
        params![since, MOST],
    )
    .await
}

/// The meetings of a group.
pub async fn list_of_group(conn: &Conn, group: GroupId, since: Date) -> Result<Vec<Told>, DbError> {
    conn.all(
        "select m.id, m.slug, m.group_id, g.name as group_name, m.title, m.starts_at, m.ends_at, m.zone, m.on_day, m.until_day, m.hours, m.place,
            m.audience, m.about, m.agenda, m.join_url, m.confidence, m.example, m.sequence, m.changed_at, m.cancelled_at, m.cancel_reason, m.registers
         from meetings m join groups g on g.id = m.group_id
         where m.group_id = $1 and m.on_day >= $2 order by m.on_day, m.id limit $3",
        params![group, since, MOST],
    )
    .await
}

/// The meetings of the groups in which a person takes part at this moment, and others to which that person comes; of one
/// group if it is named.
pub async fn list_of_person(
    conn: &Conn,
    person: PersonId,
    group: Option<GroupId>,
    since: Date,
) -> Result<Vec<Told>, DbError> {
    conn.all(
        "select m.id, m.slug, m.group_id, g.name as group_name, m.title, m.starts_at, m.ends_at, m.zone, m.on_day, m.until_day, m.hours, m.place,
            m.audience, m.about, m.agenda, m.join_url, m.confidence, m.example, m.sequence, m.changed_at, m.cancelled_at, m.cancel_reason, m.registers
         from meetings m left join groups g on g.id = m.group_id
         where (m.group_id in (select s.object from v_groups_standing s where s.person = $1)
             or m.id in (select a.meeting from attendances a where a.person = $1 and a.answer = 'coming')
             or m.id in (select r.meeting from registrations r join v_persons p on p.email = r.email and p.is_verified where p.id = $1 and r.state = 'registered'))
           and coalesce($2, m.group_id) is not distinct from m.group_id and m.on_day >= $3 order by m.on_day, m.id limit $4",
        params![person, group, since, MOST],
    )
    .await
}

/// What a person is, and to which group or government.
pub async fn list_standing(conn: &Conn, person: PersonId) -> Result<Vec<Standing>, DbError> {
    conn.all("select role, object from v_standing where person = $1 order by role, object", params![person]).await
}

/// The agendas of meetings from `since` on; of those of one group if it is named.
pub async fn list_items(conn: &Conn, group: Option<GroupId>, since: Date) -> Result<Vec<Item>, DbError> {
    conn.all(
        "select i.meeting, i.title, i.presenter from agenda_items i join meetings m on m.id = i.meeting
         where coalesce($1, m.group_id) is not distinct from m.group_id and m.on_day >= $2 order by i.meeting, i.position, i.id limit $3",
        params![group, since, ITEMS_MOST],
    )
    .await
}

/// The agenda of one meeting.
pub async fn list_items_of(conn: &Conn, meeting: MeetingId) -> Result<Vec<Item>, DbError> {
    conn.all(
        "select meeting, title, presenter from agenda_items where meeting = $1 order by position, id limit $2",
        params![meeting, ITEMS_MOST],
    )
    .await
}

pub async fn find_by_slug(conn: &Conn, slug: &str) -> Result<Option<Told>, DbError> {
    conn.maybe(
        "select m.id, m.slug, m.group_id, g.name as group_name, m.title, m.starts_at, m.ends_at, m.zone, m.on_day, m.until_day, m.hours, m.place,
            m.audience, m.about, m.agenda, m.join_url, m.confidence, m.example, m.sequence, m.changed_at, m.cancelled_at, m.cancel_reason, m.registers
         from meetings m left join groups g on g.id = m.group_id where m.slug = $1",
        params![slug],
    )
    .await
}

pub async fn find(conn: &Conn, id: MeetingId) -> Result<Option<Told>, DbError> {
    conn.maybe(
        "select m.id, m.slug, m.group_id, g.name as group_name, m.title, m.starts_at, m.ends_at, m.zone, m.on_day, m.until_day, m.hours, m.place,
            m.audience, m.about, m.agenda, m.join_url, m.confidence, m.example, m.sequence, m.changed_at, m.cancelled_at, m.cancel_reason, m.registers
         from meetings m left join groups g on g.id = m.group_id where m.id = $1",
        params![id],
    )
    .await
}

/// The secret addresses of a person that still work, newest first.
pub async fn list_addresses(conn: &Conn, person: PersonId) -> Result<Vec<Address>, DbError> {
    conn.all(
        "select a.id, a.person, a.group_id, g.name as group_name, a.kind, a.name, a.made_at
         from calendar_addresses a left join groups g on g.id = a.group_id
         where a.person = $1 and a.revoked_at is null order by a.made_at desc, a.id limit 100",
        params![person],
    )
    .await
}

pub async fn find_address(conn: &Conn, id: CalendarAddressId) -> Result<Option<Address>, DbError> {
    conn.maybe(
        "select a.id, a.person, a.group_id, g.name as group_name, a.kind, a.name, a.made_at
         from calendar_addresses a left join groups g on g.id = a.group_id where a.id = $1 and a.revoked_at is null",
        params![id],
    )
    .await
}

/// The address with this secret, if it works and the account is there.
pub async fn find_by_digest(conn: &Conn, digest: Vec<u8>) -> Result<Option<Address>, DbError> {
    conn.maybe(
        "select a.id, a.person, a.group_id, g.name as group_name, a.kind, a.name, a.made_at
         from calendar_addresses a join v_persons p on p.id = a.person left join groups g on g.id = a.group_id
         where a.digest = $1 and a.kind = 'calendar' and a.revoked_at is null",
        params![digest],
    )
    .await
}

pub async fn insert_address(
    tx: &Tx,
    person: PersonId,
    group: Option<GroupId>,
    digest: Vec<u8>,
    (kind, name): (Kind, &str),
) -> Result<CalendarAddressId, DbError> {
    let id: CalendarAddressId = tx.clock().new_id();
    tx.execute(
        "insert into calendar_addresses (id, person, group_id, digest, kind, name, made_at) values ($1, $2, $3, $4, $5, $6, $7)",
        params![id, person, group, digest, kind, name, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

pub async fn set_revoked(tx: &Tx, id: CalendarAddressId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update calendar_addresses set revoked_at = $2 where id = $1 and revoked_at is null",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// The groups in which a person takes part.
pub async fn list_choices(conn: &Conn, person: PersonId) -> Result<Vec<Choice>, DbError> {
    conn.all(
        "select g.id as group_id, g.slug, g.name, r.person is not null as refused
         from groups g left join meeting_invitation_refusals r on r.group_id = g.id and r.person = $1
         where g.id in (select s.object from v_groups_standing s where s.person = $1) order by g.position, g.id",
        params![person],
    )
    .await
}

pub async fn insert_refusal(tx: &Tx, person: PersonId, group: GroupId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into meeting_invitation_refusals (person, group_id, refused_at) values ($1, $2, $3) on conflict (person, group_id) do nothing",
            params![person, group, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

pub async fn delete_refusal(tx: &Tx, person: PersonId, group: GroupId) -> Result<bool, DbError> {
    let done = tx
        .execute("delete from meeting_invitation_refusals where person = $1 and group_id = $2", params![person, group])
        .await?;
    Ok(done.rows == 1)
}

/// Who takes part in a group, wants its invitations and has not been told of this state of a meeting; those after
/// `after`, in the order of their ids. Who registered for it is told as one who did.
pub async fn list_uninvited(
    conn: &Conn,
    meeting: &Told,
    after: PersonId,
    limit: i64,
) -> Result<Vec<Recipient>, DbError> {
    conn.all(
        "select p.id as person, p.name, p.email, p.lang, p.zone,
            exists (select 1 from meeting_invitations t where t.meeting = $2 and t.person = p.id) as was_told
         from v_persons p
         where p.is_verified and p.id > $4 and p.id in (select s.person from v_groups_standing s where s.object = $1)
           and not exists (select 1 from meeting_invitation_refusals r where r.person = p.id and r.group_id = $1)
           and not exists (select 1 from registrations g where g.meeting = $2 and g.email = p.email and g.state = 'registered')
           and not exists (select 1 from meeting_invitations i where i.meeting = $2 and i.person = p.id and i.sequence = $3)
         order by p.id limit $5",
        params![meeting.group_id, meeting.id, meeting.sequence, after, limit],
    )
    .await
}

/// Who has been invited to a meeting and has not been told of its present state, whatever became of them since: it
/// stands in their calendars.
pub async fn list_untold(conn: &Conn, meeting: &Told, after: PersonId, limit: i64) -> Result<Vec<Recipient>, DbError> {
    conn.all(
        "select p.id as person, p.name, p.email, p.lang, p.zone,
            exists (select 1 from meeting_invitations t where t.meeting = $1 and t.person = p.id) as was_told
         from v_persons p
         where p.id > $3 and p.id in (select i.person from meeting_invitations i where i.meeting = $1)
           and not exists (select 1 from registrations g where g.meeting = $1 and g.email = p.email and g.state = 'registered')
           and not exists (select 1 from meeting_invitations i where i.meeting = $1 and i.person = p.id and i.sequence = $2)
         order by p.id limit $4",
        params![meeting.id, meeting.sequence, after, limit],
    )
    .await
}

/// Notes that somebody is told of the present state of a meeting; false if that was noted before.
pub async fn insert_invitation(tx: &Tx, meeting: &Told, person: PersonId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into meeting_invitations (meeting, person, sequence, sent_at) values ($1, $2, $3, $4) on conflict (meeting, person, sequence) do nothing",
            params![meeting.id, person, meeting.sequence, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

kernel::row! {
    struct Holder { person: PersonId }
}

/// Who holds or held a seat.
pub async fn find_holder(conn: &Conn, seat: SeatId) -> Result<Option<PersonId>, DbError> {
    let found: Option<Holder> = conn.maybe("select person from seats where id = $1", params![seat]).await?;
    Ok(found.map(|holder| holder.person))
}

pub async fn takes_part(conn: &Conn, group: GroupId, person: PersonId) -> Result<bool, DbError> {
    let standing = conn
        .count("select count(*) as n from v_groups_standing where person = $1 and object = $2", params![person, group])
        .await?;
    Ok(standing > 0)
}

/// Somebody as one who was invited before.
pub async fn find_recipient(conn: &Conn, person: PersonId) -> Result<Option<Recipient>, DbError> {
    conn.maybe(
        "select p.id as person, p.name, p.email, p.lang, p.zone, true as was_told from v_persons p where p.id = $1",
        params![person],
    )
    .await
}

/// The coming meetings of a group to which somebody was invited and has no place of their own.
pub async fn list_invited(
    conn: &Conn,
    group: GroupId,
    person: PersonId,
    (now, today): (Timestamp, Date),
) -> Result<Vec<Told>, DbError> {
    conn.all(
        "select m.id, m.slug, m.group_id, g.name as group_name, m.title, m.starts_at, m.ends_at, m.zone, m.on_day, m.until_day, m.hours, m.place,
            m.audience, m.about, m.agenda, m.join_url, m.confidence, m.example, m.sequence, m.changed_at, m.cancelled_at, m.cancel_reason, m.registers
         from meetings m join groups g on g.id = m.group_id
         where m.group_id = $1 and m.on_day >= $4 and m.starts_at > $3 and m.cancelled_at is null
           and exists (select 1 from meeting_invitations i where i.meeting = m.id and i.person = $2)
           and not exists (select 1 from registrations r join v_persons p on p.email = r.email where p.id = $2 and r.meeting = m.id and r.state = 'registered')
         order by m.on_day, m.id limit $5",
        params![group, person, now, today, MOST],
    )
    .await
}

/// Forgets that somebody was invited to a group's meetings from a day on, so that they are invited afresh if they come back.
pub async fn delete_invitations(tx: &Tx, group: GroupId, person: PersonId, today: Date) -> Result<(), DbError> {
    tx.execute(
        "delete from meeting_invitations where person = $2 and meeting in (select m.id from meetings m where m.group_id = $1 and m.on_day >= $3)",
        params![group, person, today],
    )
    .await?;
    Ok(())
}
