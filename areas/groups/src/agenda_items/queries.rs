//! SQL of agenda items, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::discussing::Discussed;
use kernel::params;
use nouns::{ActionId, AgendaItemId, ChallengeId, GroupId, MeetingId, PersonId, ProposalId};

use super::domain::{Sound, Source};

kernel::row! {
    /// An item as the agenda shows it.
    #[derive(Clone, Debug)]
    pub struct Item {
        pub id: AgendaItemId,
        pub title: String,
        pub lasts: i64,
        pub presenter: String,
        pub about: String,
        pub material_url: Option<String>,
        pub proposal: Option<ProposalId>,
        pub challenge: Option<ChallengeId>,
        pub action: Option<ActionId>,
        pub version: i64,
    }
}

kernel::row! {
    /// An item with the meeting on whose agenda it is.
    pub struct Found { pub id: AgendaItemId, pub meeting: MeetingId, pub meeting_slug: String, pub meeting_title: String, pub group_id: Option<GroupId> }
}

kernel::row! {
    /// A proposal that may become an item.
    pub struct Topic { pub id: ProposalId, pub title: String }
}

kernel::row! {
    /// A challenge of a government that may become an item, or that an offer answers.
    #[derive(Clone, Debug)]
    pub struct Hard { pub id: ChallengeId, pub hard: String }
}

kernel::row! {
    struct Place { id: AgendaItemId, position: i64 }
}

/// The agenda of a meeting, in its order.
pub async fn list_items(conn: &Conn, meeting: MeetingId) -> Result<Vec<Item>, DbError> {
    conn.all(
        "select id, title, lasts, presenter, about, material_url, proposal, challenge, action, version from agenda_items
         where meeting = $1 order by position, id limit 100",
        params![meeting],
    )
    .await
}

/// The last discussions about the items of an agenda that this reader may read.
pub async fn list_discussed(
    conn: &Conn,
    meeting: MeetingId,
    reader: Option<PersonId>,
) -> Result<Vec<Discussed>, DbError> {
    conn.all(
        "select d.about, d.id, d.title, d.posts, d.last_at from agenda_items i join v_discussions_about d on d.about = i.id and d.about_kind = 'agenda_item'
         where i.meeting = $1
            and (d.audience = 'everyone'
                or d.group_id in (select object from v_standing where person = $2 and role in ('member', 'chair', 'lead')))
         order by d.last_at desc, d.id desc limit 100",
        params![meeting, reader],
    )
    .await
}

pub async fn find_item(conn: &Conn, id: AgendaItemId) -> Result<Option<Found>, DbError> {
    conn.maybe(
        "select i.id, i.meeting, m.slug as meeting_slug, m.title as meeting_title, m.group_id from agenda_items i join meetings m on m.id = i.meeting
         where i.id = $1",
        params![id],
    )
    .await
}

/// What was proposed to a group for `year` and later, and is open or in the plan.
pub async fn list_topics(conn: &Conn, group: GroupId, year: i64) -> Result<Vec<Topic>, DbError> {
    conn.all(
        "select id, title from v_proposals where group_id = $1 and year >= $2 and state in ('proposed', 'asked', 'accepted')
         order by id desc limit 200",
        params![group, year],
    )
    .await
}

/// The challenges addressed to a group that are open and that everyone may read, the newest first.
pub async fn list_challenges(conn: &Conn, group: GroupId) -> Result<Vec<Hard>, DbError> {
    conn.all(
        "select id, hard from v_work_challenges where group_id = $1 and state = 'open' order by stated_at desc, id desc limit 200",
        params![group],
    )
    .await
}

/// Adds an item at the end.
pub async fn insert(tx: &Tx, meeting: MeetingId, sound: &Sound<'_>) -> Result<AgendaItemId, DbError> {
    let id: AgendaItemId = tx.clock().new_id();
    let (proposal, challenge, action) = split(sound.source);
    tx.execute(
        "insert into agenda_items (id, meeting, position, title, lasts, presenter, about, material_url, proposal, action, challenge, version)
         select $1, $2, coalesce(max(position), 0) + 1, $3, $4, $5, $6, $7, $8, $9, $10, 1 from agenda_items where meeting = $2",
        params![id, meeting, sound.title, sound.lasts, sound.presenter, sound.about, sound.material_url, proposal, action, challenge],
    )
    .await?;
    Ok(id)
}

const fn split(source: Source) -> (Option<ProposalId>, Option<ChallengeId>, Option<ActionId>) {
    match source {
        Source::Nothing => (None, None, None),
        Source::Proposal(proposal) => (Some(proposal), None, None),
        Source::Challenge(challenge) => (None, Some(challenge), None),
        Source::Action(action) => (None, None, Some(action)),
    }
}

pub async fn set(tx: &Tx, item: &Item, sound: &Sound<'_>) -> Result<(), DbError> {
    let (proposal, challenge, action) = split(sound.source);
    tx.execute(
        "update agenda_items set title = $3, lasts = $4, presenter = $5, about = $6, material_url = $7, proposal = $8, action = $9, challenge = $10, version = version + 1
         where id = $1 and version = $2",
        params![item.id, item.version, sound.title, sound.lasts, sound.presenter, sound.about, sound.material_url, proposal, action, challenge],
    )
    .await?;
    Ok(())
}

/// Changes places with the neighbour before it, or after it. Returns false if there is none.
pub async fn set_place(tx: &Tx, id: AgendaItemId, meeting: MeetingId, up: bool) -> Result<bool, DbError> {
    let places: Vec<Place> = tx
        .all("select id, position from agenda_items where meeting = $1 order by position, id", params![meeting])
        .await?;
    let Some(at) = places.iter().position(|place| place.id == id) else { return Ok(false) };
    let other = if up { at.checked_sub(1) } else { at.checked_add(1) };
    let (Some(own), Some(other)) = (places.get(at), other.and_then(|other| places.get(other))) else {
        return Ok(false);
    };
    for (id, position) in [(own.id, other.position), (other.id, own.position)] {
        tx.execute("update agenda_items set position = $2 where id = $1", params![id, position]).await?;
    }
    Ok(true)
}

/// Returns false if it was gone already.
pub async fn delete(tx: &Tx, id: AgendaItemId) -> Result<bool, DbError> {
    Ok(tx.execute("delete from agenda_items where id = $1", params![id]).await?.rows == 1)
}
