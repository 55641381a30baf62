//! SQL of resources, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::terms::{self, Term};
use nouns::{ActivityId, GroupId, MeetingId, PersonId, ProposalId, ResourceId};

use super::domain::{Candidate, Origin, Sound, State};
use crate::audience::Audience;
use crate::other_groups::domain as other_groups;

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Resource {
        pub id: ResourceId,
        pub slug: String,
        pub title: String,
        pub kind: String,
        pub year: Option<i64>,
        pub publisher: Option<String>,
        pub group_id: Option<GroupId>,
        pub group_slug: Option<String>,
        pub group_name: Option<String>,
        pub note: String,
        pub source_url: String,
        pub example: bool,
        pub state: State,
        pub version: i64,
        pub language: Option<String>,
        pub licence: Option<String>,
        pub activity: Option<ActivityId>,
        pub activity_title: Option<String>,
        pub meeting: Option<MeetingId>,
        pub meeting_slug: Option<String>,
        pub meeting_title: Option<String>,
        pub proposal: Option<ProposalId>,
        pub proposal_title: Option<String>,
        pub author: Option<PersonId>,
        pub published_at: Option<Timestamp>,
        pub ended_reason: Option<String>,
        /// For whom it is once it is published.
        pub audience: Audience,
        /// How many governments use it.
        pub adopters: i64,
        /// What it is about, with a blank between.
        pub terms: String,
        /// Ids of other groups that it is of, with a blank between.
        pub other_groups: String,
        /// For whom its draft is or was open for comments.
        pub window: Option<Audience>,
        /// What came in its place.
        pub next_slug: Option<String>,
        pub next_title: Option<String>,
        pub next_audience: Option<Audience>,
        pub next_groups: Option<String>,
        /// Whether it is a good practice, which has a form of its own.
        pub is_practice: bool,
    }
}

impl Resource {
    /// What it came from.
    pub fn origin(&self) -> Option<Origin> {
        let activity = self.activity.map(Origin::Activity);
        activity.or(self.meeting.map(Origin::Meeting)).or(self.proposal.map(Origin::Proposal))
    }

    pub fn terms(&self) -> Vec<Term> {
        terms::read(&self.terms)
    }

    /// The groups that it is of beside the one that keeps it.
    pub fn others(&self) -> Vec<GroupId> {
        other_groups::read(&self.other_groups)
    }
}

kernel::row! {
    /// A resource in a list.
    pub struct Listed {
        pub id: ResourceId,
        pub slug: String,
        pub title: String,
        pub folded: String,
        pub kind: String,
        pub year: Option<i64>,
        pub publisher: Option<String>,
        pub group_name: Option<String>,
        /// How many other groups it is of.
        pub others: i64,
        pub example: bool,
    }
}

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Group { pub id: GroupId, pub slug: String, pub name: String }
}

kernel::row! {
    struct OfYear { id: Uuid, title: String, year: i64 }
}

kernel::row! {
    struct OfDay { id: MeetingId, title: String, on_day: Option<Date> }
}

kernel::row! {
    /// Another resource of the group.
    pub struct Other { pub id: ResourceId, pub slug: String, pub title: String }
}

kernel::row! {
    struct Known { slug: String }
}

/// What the list is ordered by: the newest year first, those without a year last; then the folded title.
pub type Placed = (i64, String, ResourceId);

/// For whom a list is: what is for everyone, for officials, or for the reader's own groups.
#[derive(Clone, Copy)]
pub struct Reader {
    pub person: Option<PersonId>,
    pub is_official: bool,
}

/// Published resources of one group, or of all, about one subject, or about all, that the reader may see.
pub async fn list_page(
    conn: &Conn,
    (group, term): (&str, Option<Term>),
    reader: Reader,
    after: &After<Placed>,
) -> Result<Slice<Listed>, DbError> {
    let (year, folded, id) = after.or((i64::MAX, String::new(), ResourceId::FIRST));
    let rows = conn
        .all(
            "select r.id, r.slug, r.title, r.folded, r.kind, r.year, r.publisher, g.name as group_name,
            (select count(*) from resource_groups k where k.resource = r.id) as others, r.example
         from resources r left join v_groups g on g.id = r.group_id
         where r.state = 'published'
            and ($1 = '' or r.id in (select k.resource from v_resource_groups k join v_groups w on w.id = k.group_id where w.slug = $1))
            and coalesce(r.year, 0) <= $2 and (coalesce(r.year, 0) < $2 or (r.folded, r.id) > ($3, $4))
            and (r.audience = 'everyone' or ($6 and r.audience = 'officials')
                or r.id in (select p.resource from v_resource_people p where p.person = $7))
            and ($8 = '' or exists (select 1 from resource_terms k where k.term = $8 and k.resource = r.id))
         order by coalesce(r.year, 0) desc, r.folded, r.id limit $5",
            params![group, year, folded, id, ROWS.saturating_add(1), reader.is_official, reader.person, term.map_or("", Term::word)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Listed| (row.year.unwrap_or(0), row.folded.clone(), row.id)))
}

pub async fn count(conn: &Conn, (group, term): (&str, Option<Term>), reader: Reader) -> Result<i64, DbError> {
    conn.count(
        "select count(*) as n from resources r
         where r.state = 'published'
            and ($1 = '' or r.id in (select k.resource from v_resource_groups k join v_groups w on w.id = k.group_id where w.slug = $1))
            and (r.audience = 'everyone' or ($2 and r.audience = 'officials')
                or r.id in (select p.resource from v_resource_people p where p.person = $3))
            and ($4 = '' or exists (select 1 from resource_terms k where k.term = $4 and k.resource = r.id))",
        params![group, reader.is_official, reader.person, term.map_or("", Term::word)],
    )
    .await
}

/// A group's drafts, newest first; the first of them, and how many there are.
pub async fn list_drafts(conn: &Conn, group: GroupId) -> Result<Vec<Other>, DbError> {
    conn.all(
        "select id, slug, title from resources where group_id = $1 and state = 'draft' order by id desc limit 50",
        params![group],
    )
    .await
}

pub async fn count_drafts(conn: &Conn, group: GroupId) -> Result<i64, DbError> {
    conn.count("select count(*) as n from resources where group_id = $1 and state = 'draft'", params![group]).await
}

pub async fn find_by_slug(conn: &Conn, slug: &str) -> Result<Option<Resource>, DbError> {
    conn.maybe(
        "select r.id, r.slug, r.title, r.kind, r.year, r.publisher, r.group_id, g.slug as group_slug, g.name as group_name, r.note, r.source_url,
            r.example, r.state, r.version, r.language, r.licence, r.activity, (select a.title from v_activities a where a.id = r.activity) as activity_title,
            r.meeting, m.slug as meeting_slug, m.title as meeting_title, r.proposal,
            (select p.title from v_proposals p where p.id = r.proposal and p.state <> 'hidden') as proposal_title,
            r.author, r.published_at, r.ended_reason, r.audience, r.adopters, r.terms, r.other_groups,
            (select w.audience from comment_windows w where w.resource = r.id) as window,
            n.slug as next_slug, n.title as next_title, n.audience as next_audience, n.other_groups as next_groups,
            exists (select 1 from practices q where q.resource = r.id) as is_practice
         from resources r left join v_groups g on g.id = r.group_id left join v_meetings m on m.id = r.meeting
            left join resources n on n.id = r.replaced_by and n.state <> 'hidden'
         where r.slug = $1",
        params![slug],
    )
    .await
}

pub async fn find(conn: &Conn, id: ResourceId) -> Result<Option<Resource>, DbError> {
    conn.maybe(
        "select r.id, r.slug, r.title, r.kind, r.year, r.publisher, r.group_id, g.slug as group_slug, g.name as group_name, r.note, r.source_url,
            r.example, r.state, r.version, r.language, r.licence, r.activity, (select a.title from v_activities a where a.id = r.activity) as activity_title,
            r.meeting, m.slug as meeting_slug, m.title as meeting_title, r.proposal,
            (select p.title from v_proposals p where p.id = r.proposal and p.state <> 'hidden') as proposal_title,
            r.author, r.published_at, r.ended_reason, r.audience, r.adopters, r.terms, r.other_groups,
            (select w.audience from comment_windows w where w.resource = r.id) as window,
            n.slug as next_slug, n.title as next_title, n.audience as next_audience, n.other_groups as next_groups,
            exists (select 1 from practices q where q.resource = r.id) as is_practice
         from resources r left join v_groups g on g.id = r.group_id left join v_meetings m on m.id = r.meeting
            left join resources n on n.id = r.replaced_by and n.state <> 'hidden'
         where r.id = $1",
        params![id],
    )
    .await
}

pub async fn list_groups(conn: &Conn) -> Result<Vec<Group>, DbError> {
    conn.all("select id, slug, name from v_groups order by position", &[]).await
}

pub async fn find_group(conn: &Conn, slug: &str) -> Result<Option<Group>, DbError> {
    conn.maybe("select id, slug, name from v_groups where slug = $1", params![slug]).await
}

/// What a resource of a group may come from: what the group is at this year and the next, its meetings of this year and the
/// last, what is proposed to it; and what is chosen already.
pub async fn list_origins(
    conn: &Conn,
    group: GroupId,
    from_year: i64,
    chosen: Option<Origin>,
) -> Result<Vec<Candidate>, DbError> {
    let (activity, meeting, proposal) = split(chosen);
    let activities: Vec<OfYear> = conn
        .all(
            "select id, title, year from v_activities
             where group_id = $1 and ((year >= $2 and state in ('planned', 'running', 'done')) or id = $3)
             order by year desc, quarter, id limit 200",
            params![group, from_year, activity],
        )
        .await?;
    let since = i16::try_from(from_year.saturating_sub(1)).unwrap_or(i16::MAX);
    let meetings: Vec<OfDay> = conn
        .all(
            "select id, title, on_day from v_meetings where group_id = $1 and (on_day >= $2 or id = $3)
             order by on_day desc, id limit 200",
            params![group, Date::new(since, 1, 1).unwrap_or(Date::MIN), meeting],
        )
        .await?;
    let proposals: Vec<OfYear> = conn
        .all(
            "select id, title, year from v_proposals
             where group_id = $1 and ((year >= $2 and state in ('proposed', 'asked', 'accepted')) or (id = $3 and state <> 'hidden'))
             order by year desc, id desc limit 200",
            params![group, from_year, proposal],
        )
        .await?;
    let of_year = |row: OfYear, origin| Candidate { origin, title: row.title, year: Some(row.year), day: None };
    let activities = activities.into_iter().map(|row| {
        let origin = Origin::Activity(ActivityId::from_uuid(row.id));
        of_year(row, origin)
    });
    let meetings = meetings.into_iter().map(|row| Candidate {
        origin: Origin::Meeting(row.id),
        title: row.title,
        year: None,
        day: row.on_day,
    });
    let proposals = proposals.into_iter().map(|row| {
        let origin = Origin::Proposal(ProposalId::from_uuid(row.id));
        of_year(row, origin)
    });
    Ok(activities.chain(meetings).chain(proposals).collect())
}

const fn split(origin: Option<Origin>) -> (Option<ActivityId>, Option<MeetingId>, Option<ProposalId>) {
    match origin {
        None => (None, None, None),
        Some(Origin::Activity(id)) => (Some(id), None, None),
        Some(Origin::Meeting(id)) => (None, Some(id), None),
        Some(Origin::Proposal(id)) => (None, None, Some(id)),
    }
}

/// Published resources of a group that may have come in the place of one.
pub async fn list_others(conn: &Conn, group: GroupId, id: ResourceId) -> Result<Vec<Other>, DbError> {
    conn.all(
        "select id, slug, title from resources where group_id = $1 and id <> $2 and state = 'published'
         order by coalesce(year, 0) desc, folded, id limit 200",
        params![group, id],
    )
    .await
}

pub async fn has_slug(conn: &Conn, slug: &str) -> Result<bool, DbError> {
    Ok(conn.count("select count(*) as n from resources where slug = $1", params![slug]).await? > 0)
}

/// A draft of this title by this person.
pub async fn find_same_draft(
    conn: &Conn,
    group: GroupId,
    author: PersonId,
    title: &str,
) -> Result<Option<String>, DbError> {
    let found = conn
        .maybe::<Known>(
            "select slug from resources where group_id = $1 and author = $2 and title = $3 and state = 'draft' order by id limit 1",
            params![group, author, title],
        )
        .await?;
    Ok(found.map(|known| known.slug))
}

pub async fn insert_draft(tx: &Tx, slug: &str, group: GroupId, sound: &Sound<'_>) -> Result<ResourceId, DbError> {
    let id: ResourceId = tx.clock().new_id();
    let (activity, meeting, proposal) = split(sound.origin);
    tx.execute(
        "insert into resources (id, slug, title, folded, kind, group_id, note, source_url, example, state, version, language, licence, activity, meeting, proposal, author, audience, terms)
         values ($1, $2, $3, $4, $5, $6, $7, '', false, 'draft', 1, $8, $9, $10, $11, $12, $13, $14, $15)",
        params![
            id, slug, sound.title, places::fold(sound.title), sound.kind, group, sound.note, sound.language, sound.licence, activity, meeting,
            proposal, tx.actor(), sound.audience, terms::written(&sound.terms)
        ],
    )
    .await?;
    insert_terms(tx, id, &sound.terms).await?;
    Ok(id)
}

pub async fn insert_terms(tx: &Tx, id: ResourceId, terms: &[Term]) -> Result<(), DbError> {
    for term in terms {
        tx.execute("insert into resource_terms (term, resource) values ($1, $2)", params![term, id]).await?;
    }
    Ok(())
}

/// Writes what was typed over the resource of this version. Returns false if somebody was faster.
pub async fn set(tx: &Tx, resource: &Resource, sound: &Sound<'_>) -> Result<bool, DbError> {
    let (activity, meeting, proposal) = split(sound.origin);
    let done = tx
        .execute(
            "update resources set title = $3, folded = $4, kind = $5, note = $6, language = $7, licence = $8, activity = $9, meeting = $10, proposal = $11, audience = $12, terms = $13, version = version + 1
             where id = $1 and version = $2 and state in ('draft', 'published')",
            params![
                resource.id, resource.version, sound.title, places::fold(sound.title), sound.kind, sound.note, sound.language, sound.licence,
                activity, meeting, proposal, sound.audience, terms::written(&sound.terms)
            ],
        )
        .await?;
    if done.rows == 1 {
        tx.execute("delete from resource_terms where resource = $1", params![resource.id]).await?;
        insert_terms(tx, resource.id, &sound.terms).await?;
    }
    Ok(done.rows == 1)
}

/// Returns false if it was no draft any more.
pub async fn set_published(tx: &Tx, id: ResourceId, year: i64) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update resources set state = 'published', published_at = $2, year = $3, version = version + 1 where id = $1 and state = 'draft'",
            params![id, tx.clock().now(), year],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Ends a published resource: withdrawn, or replaced by another. Returns false if it was ended already.
pub async fn set_ended(tx: &Tx, id: ResourceId, reason: &str, next: Option<ResourceId>) -> Result<bool, DbError> {
    let state = if next.is_some() { State::Replaced } else { State::Withdrawn };
    let done = tx
        .execute(
            "update resources set state = $2, ended_reason = $3, replaced_by = $4, version = version + 1 where id = $1 and state = 'published'",
            params![id, state, reason, next],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Moves a resource from one state to another. Returns false if it is not there.
pub async fn set_moved(tx: &Tx, id: ResourceId, from: State, to: State) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update resources set state = $3, version = version + 1 where id = $1 and state = $2",
            params![id, from, to],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Removes a draft with its edition. Returns false if it was no draft.
pub async fn delete_draft(tx: &Tx, id: ResourceId) -> Result<bool, DbError> {
    tx.execute(
        "delete from resource_editions where resource = $1 and exists (select 1 from resources r where r.id = $1 and r.state = 'draft')",
        params![id],
    )
    .await?;
    tx.execute(
        "delete from resource_terms where resource = $1 and exists (select 1 from resources r where r.id = $1 and r.state = 'draft')",
        params![id],
    )
    .await?;
    tx.execute(
        "delete from resource_groups where resource = $1 and exists (select 1 from resources r where r.id = $1 and r.state = 'draft')",
        params![id],
    )
    .await?;
    let done = tx.execute("delete from resources where id = $1 and state = 'draft'", params![id]).await?;
    Ok(done.rows == 1)
}
