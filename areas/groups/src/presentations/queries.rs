//! SQL of calls for presentations and of offers, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{
    AffiliationId, ChallengeId, GovernmentId, GroupId, MeetingId, OrganisationId, PersonId, PresentationCallId,
    PresentationId, ProposalId,
};

use super::domain::{Call as SoundCall, Offer, State};
use crate::agenda_items::queries::Topic;

kernel::row! {
    /// A call with its meeting and its group.
    #[derive(Clone, Debug)]
    pub struct Call {
        pub id: PresentationCallId,
        pub meeting: MeetingId,
        pub meeting_slug: String,
        pub meeting_title: String,
        pub starts_at: Option<Timestamp>,
        pub is_cancelled: bool,
        pub group_id: GroupId,
        pub group_name: String,
        pub group_slug: String,
        pub about: String,
        pub lasts: i64,
        pub offers_until: Timestamp,
        pub example: bool,
    }
}

kernel::row! {
    /// What the group looks for a solution to.
    #[derive(Clone, Debug)]
    pub struct Challenge { pub position: i64, pub words: String, pub proposal: Option<ProposalId> }
}

kernel::row! {
    /// Somebody for whom a person may speak.
    pub struct Own { pub id: AffiliationId, pub government: Option<GovernmentId>, pub organisation: Option<OrganisationId>, pub name: String }
}

kernel::row! {
    /// An offer with its call.
    #[derive(Clone, Debug)]
    pub struct Presentation {
        pub id: PresentationId,
        pub call: PresentationCallId,
        pub group_id: GroupId,
        pub challenge: i64,
        pub challenge_words: String,
        pub answers: Option<ChallengeId>,
        pub person: PersonId,
        pub person_name: String,
        pub speaks_for: String,
        /// Whether the person still speaks for it.
        pub is_current: bool,
        pub title: String,
        pub done: String,
        pub outcome: String,
        pub in_use: String,
        pub url: Option<String>,
        pub licence: String,
        pub cost: String,
        pub state: State,
        pub version: i64,
        pub offered_at: Timestamp,
        pub answer: Option<String>,
        pub answered_at: Option<Timestamp>,
        pub example: bool,
    }
}

kernel::row! {
    /// An offer among others of its call.
    pub struct Listed {
        pub id: PresentationId,
        pub challenge: i64,
        pub person: PersonId,
        pub person_name: String,
        pub speaks_for: String,
        pub title: String,
        pub state: State,
        pub example: bool,
    }
}

kernel::row! {
    /// A challenge of a government that an offer answers.
    #[derive(Clone, Debug)]
    pub struct Answered {
        pub id: ChallengeId,
        pub hard: String,
        pub whom: String,
        pub tried: String,
        pub government_name: String,
        pub backers: i64,
    }
}

kernel::row! {
    /// The call of a meeting, as the meeting's page shows it.
    pub struct OfMeeting { pub id: PresentationCallId, pub offers_until: Timestamp }
}

kernel::row! {
    /// A call with offers that wait for an answer.
    pub struct Waiting { pub id: PresentationCallId, pub meeting_title: String, pub offers: i64, pub example: bool }
}

kernel::row! {
    /// To whom an answer is mailed.
    pub struct Reader { pub email: String, pub lang: Option<String> }
}

pub async fn find_call(conn: &Conn, id: PresentationCallId) -> Result<Option<Call>, DbError> {
    conn.maybe(
        "select c.id, c.meeting, m.slug as meeting_slug, m.title as meeting_title, m.starts_at, m.cancelled_at is not null as is_cancelled, g.id as group_id,
            g.name as group_name, g.slug as group_slug, c.about, c.lasts, c.offers_until, c.example
         from presentation_calls c join meetings m on m.id = c.meeting join groups g on g.id = m.group_id where c.id = $1",
        params![id],
    )
    .await
}

pub async fn find_of_meeting(conn: &Conn, meeting: MeetingId) -> Result<Option<OfMeeting>, DbError> {
    conn.maybe("select id, offers_until from presentation_calls where meeting = $1", params![meeting]).await
}

pub async fn list_challenges(conn: &Conn, call: PresentationCallId) -> Result<Vec<Challenge>, DbError> {
    conn.all(
        "select position, words, proposal from presentation_challenges where call = $1 order by position",
        params![call],
    )
    .await
}

/// A challenge that everyone may read.
pub async fn find_answered(conn: &Conn, id: ChallengeId) -> Result<Option<Answered>, DbError> {
    conn.maybe(
        "select c.id, c.hard, c.whom, c.tried, g.name as government_name, c.backers from v_work_challenges c join v_governments g on g.id = c.government
         where c.id = $1",
        params![id],
    )
    .await
}

/// The proposals of a group that wait for a decision.
pub async fn list_topics(conn: &Conn, group: GroupId) -> Result<Vec<Topic>, DbError> {
    conn.all(
        "select id, title from v_groups_proposals where group_id = $1 order by proposed_at desc, id desc limit 200",
        params![group],
    )
    .await
}

/// The governments and organisations for which a person works, by confirmed affiliation.
pub async fn list_own(conn: &Conn, person: PersonId) -> Result<Vec<Own>, DbError> {
    conn.all(
        "select a.id, a.government, a.organisation, coalesce(g.name, o.name) as name
         from v_affiliations a left join v_governments g on g.id = a.government left join v_organisations o on o.id = a.organisation
         where a.person = $1 order by coalesce(g.folded, o.folded), a.id limit 50",
        params![person],
    )
    .await
}

pub async fn find_presentation(conn: &Conn, id: PresentationId) -> Result<Option<Presentation>, DbError> {
    conn.maybe(
        "select o.id, o.call, m.group_id, o.challenge, h.words as challenge_words, o.answers, o.person, p.name as person_name, coalesce(g.name, w.name) as speaks_for,
            exists (select 1 from v_affiliations a where a.person = o.person and (a.government = o.government or a.organisation = o.organisation)) as is_current,
            o.title, o.done, o.outcome, o.in_use, o.url, o.licence, o.cost, o.state, o.version, o.offered_at, o.answer, o.answered_at, p.example
         from presentations o join presentation_calls c on c.id = o.call join meetings m on m.id = c.meeting
            join presentation_challenges h on h.call = o.call and h.position = o.challenge join v_persons p on p.id = o.person
            left join v_governments g on g.id = o.government left join v_organisations w on w.id = o.organisation
         where o.id = $1",
        params![id],
    )
    .await
}

/// The offers of a call: all that were not taken back, for lead and chair; else those that are chosen, and the reader's own.
pub async fn list_offers(
    conn: &Conn,
    call: PresentationCallId,
    reader: Option<PersonId>,
    sees_all: bool,
) -> Result<Vec<Listed>, DbError> {
    conn.all(
        "select o.id, o.challenge, o.person, p.name as person_name, coalesce(g.name, w.name) as speaks_for, o.title, o.state, p.example
         from presentations o join v_persons p on p.id = o.person left join v_governments g on g.id = o.government
            left join v_organisations w on w.id = o.organisation
         where o.call = $1 and o.state <> 'withdrawn' and (o.state = 'chosen' or o.person = $2 or $3)
         order by o.challenge, o.offered_at, o.id limit 100",
        params![call, reader, sees_all],
    )
    .await
}

kernel::row! {
    struct Found { id: PresentationId }
}

/// What a person offers in a call, if it was not taken back.
pub async fn find_standing(
    conn: &Conn,
    call: PresentationCallId,
    person: PersonId,
) -> Result<Option<PresentationId>, DbError> {
    let found: Option<Found> = conn
        .maybe(
            "select id from presentations where call = $1 and person = $2 and state <> 'withdrawn'",
            params![call, person],
        )
        .await?;
    Ok(found.map(|found| found.id))
}

pub async fn count_offers(conn: &Conn, call: PresentationCallId) -> Result<i64, DbError> {
    conn.count("select count(*) as n from presentations where call = $1 and state <> 'withdrawn'", params![call]).await
}

/// Calls of meetings to come whose offers wait for an answer.
pub async fn list_waiting(conn: &Conn, group: GroupId, now: Timestamp) -> Result<Vec<Waiting>, DbError> {
    conn.all(
        "select c.id, m.title as meeting_title, count(*) as offers, c.example
         from meetings m join presentation_calls c on c.meeting = m.id join presentations o on o.call = c.id
         where m.group_id = $1 and m.starts_at > $2 and m.cancelled_at is null and o.state = 'offered'
         group by c.id, m.title, m.starts_at, c.example order by m.starts_at, c.id limit 10",
        params![group, now],
    )
    .await
}

pub async fn find_reader(conn: &Conn, person: PersonId) -> Result<Option<Reader>, DbError> {
    conn.maybe("select email, lang from v_persons where id = $1", params![person]).await
}

pub async fn insert_call(
    tx: &Tx,
    meeting: MeetingId,
    sound: &SoundCall<'_>,
    example: bool,
) -> Result<PresentationCallId, DbError> {
    let id: PresentationCallId = tx.clock().new_id();
    tx.execute(
        "insert into presentation_calls (id, meeting, about, lasts, offers_until, opened_by, opened_at, example) values ($1, $2, $3, $4, $5, $6, $7, $8)",
        params![id, meeting, sound.about, sound.lasts, sound.offers_until, tx.actor(), tx.clock().now(), example],
    )
    .await?;
    for (position, challenge) in (1_i64..).zip(&sound.challenges) {
        tx.execute(
            "insert into presentation_challenges (call, position, words, proposal) values ($1, $2, $3, $4)",
            params![id, position, challenge.words, challenge.proposal],
        )
        .await?;
    }
    Ok(id)
}

/// In whose name an offer is made: a person's, for a government or an organisation.
#[derive(Clone, Copy)]
pub struct Author {
    pub person: PersonId,
    pub government: Option<GovernmentId>,
    pub organisation: Option<OrganisationId>,
}

pub async fn insert_presentation(
    tx: &Tx,
    call: PresentationCallId,
    author: Author,
    offer: &Offer<'_>,
) -> Result<PresentationId, DbError> {
    let id: PresentationId = tx.clock().new_id();
    tx.execute(
        "insert into presentations (id, call, challenge, person, government, organisation, title, done, outcome, in_use, url, licence, cost, state, version, offered_at, answers)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 'offered', 1, $14, $15)",
        params![
            id, call, offer.challenge, author.person, author.government, author.organisation, offer.title, offer.done, offer.outcome, offer.in_use,
            offer.url, offer.licence, offer.cost, tx.clock().now(), offer.answers
        ],
    )
    .await?;
    Ok(id)
}

/// Writes what was typed over the text of this version. Returns false if somebody was faster.
pub async fn set_text(tx: &Tx, was: &Presentation, offer: &Offer<'_>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update presentations set challenge = $3, title = $4, done = $5, outcome = $6, in_use = $7, url = $8, licence = $9, cost = $10,
                changed_at = $11, answers = $12, version = version + 1
             where id = $1 and version = $2 and state = 'offered'",
            params![
                was.id, was.version, offer.challenge, offer.title, offer.done, offer.outcome, offer.in_use, offer.url, offer.licence, offer.cost,
                tx.clock().now(), offer.answers
            ],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if it was answered or taken back already.
pub async fn set_withdrawn(tx: &Tx, id: PresentationId) -> Result<bool, DbError> {
    let done = tx
        .execute("update presentations set state = 'withdrawn' where id = $1 and state = 'offered'", params![id])
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if it was answered or taken back already.
pub async fn set_answered(tx: &Tx, id: PresentationId, state: State, answer: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update presentations set state = $2, answer = $3, answered_at = $4, answered_by = $5 where id = $1 and state = 'offered'",
            params![id, state, answer, tx.clock().now(), tx.actor()],
        )
        .await?;
    Ok(done.rows == 1)
}
