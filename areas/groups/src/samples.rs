//! Rows put in without a form: by the demo, by tests and by the bench. Each call is one event in the log.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{DbError, Tx};
use kernel::params;
use nouns::groups::{GroupFounded, MeetingAnnounced, MembershipBegan, SeatTaken};
use nouns::{GovernmentId, GroupId, MeetingId, MembershipId, PersonId, SeatId};

use crate::seats::domain::SeatRole;

/// A group to found.
#[derive(Clone, Debug)]
pub struct NewGroup<'a> {
    pub slug: &'a str,
    pub area: &'a str,
    pub position: i64,
    pub name: &'a str,
    pub lead_network: &'a str,
    /// `signatories` or `open`.
    pub joining: &'a str,
    pub page_url: Option<&'a str>,
    pub source_url: &'a str,
}

pub async fn insert_group(tx: &Tx, new: &NewGroup<'_>) -> Result<GroupId, DbError> {
    let id: GroupId = tx.clock().new_id();
    tx.execute(
        "insert into groups (id, slug, area, position, name, lead_network, joining, page_url, source_url) values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        params![id, new.slug, new.area, new.position, new.name, new.lead_network, new.joining, new.page_url, new.source_url],
    )
    .await?;
    tx.note(&GroupFounded { group: id }).await?;
    Ok(id)
}

/// A sentence about a group. `kind` is objective, audience, meeting, activity, result or earlier_plan.
pub async fn insert_text(
    tx: &Tx,
    group: GroupId,
    kind: &str,
    position: i64,
    heading: Option<&str>,
    words: &str,
) -> Result<(), DbError> {
    tx.execute(
        "insert into group_texts (group_id, kind, position, heading, words) values ($1, $2, $3, $4, $5)",
        params![group, kind, position, heading, words],
    )
    .await?;
    Ok(())
}

/// An active membership.
pub async fn insert_membership(
    tx: &Tx,
    group: GroupId,
    person: PersonId,
    government: Option<GovernmentId>,
) -> Result<MembershipId, DbError> {
    let id: MembershipId = tx.clock().new_id();
    tx.execute(
        "insert into memberships (id, group_id, person, government, state, motivation, requested_at, decided_at) values ($1, $2, $3, $4, 'active', '', $5, $5)",
        params![id, group, person, government, tx.clock().now()],
    )
    .await?;
    tx.note(&MembershipBegan { membership: id, group, person }).await?;
    Ok(id)
}

/// A seat that is held from now on, without a term: `lead`, `chair` or `co_chair`.
pub async fn insert_seat(tx: &Tx, group: GroupId, person: PersonId, role: &str) -> Result<SeatId, DbError> {
    insert_term(tx, group, person, role, None).await
}

/// A seat that is held from now on until the last day of its term.
pub async fn insert_term(
    tx: &Tx,
    group: GroupId,
    person: PersonId,
    role: &str,
    term_ends: Option<Date>,
) -> Result<SeatId, DbError> {
    let role = SeatRole::from_word(role).ok_or_else(|| DbError::Shape(format!("no such seat: {role}")))?;
    let seat = crate::seats::queries::insert_seat(tx, group, person, role, term_ends).await?;
    tx.note(&SeatTaken { seat, group }).await?;
    Ok(seat)
}

/// A meeting of a group or another event.
#[derive(Clone, Debug, Default)]
pub struct NewMeeting<'a> {
    pub slug: &'a str,
    pub group: Option<GroupId>,
    pub title: &'a str,
    pub kind: &'a str,
    pub starts_at: Option<Timestamp>,
    pub ends_at: Option<Timestamp>,
    pub zone: Option<&'a str>,
    pub on_day: Option<Date>,
    pub until_day: Option<Date>,
    pub hours: Option<&'a str>,
    pub place: Option<&'a str>,
    /// `group`, `signatories`, `officials` or `everyone`.
    pub audience: &'a str,
    pub about: &'a str,
    pub agenda: &'a str,
    pub confidence: Option<&'a str>,
    pub source_url: Option<&'a str>,
    pub example: bool,
}

pub async fn insert_meeting(tx: &Tx, new: &NewMeeting<'_>) -> Result<MeetingId, DbError> {
    let id: MeetingId = tx.clock().new_id();
    tx.execute(
        "insert into meetings (id, slug, group_id, title, kind, starts_at, ends_at, zone, on_day, until_day, hours, place, audience, about, agenda, confidence, source_url, example, created_at, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18, $19, $19)",
        params![
            id, new.slug, new.group, new.title, new.kind, new.starts_at, new.ends_at, new.zone, new.on_day, new.until_day, new.hours,
            new.place, new.audience, new.about, new.agenda, new.confidence, new.source_url, new.example, tx.clock().now()
        ],
    )
    .await?;
    tx.note(&MeetingAnnounced { meeting: id }).await?;
    Ok(id)
}
