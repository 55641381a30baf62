//! SQL of challenges, nothing else.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, LAST_TIME, ROWS, Slice};
use kernel::params;
use nouns::terms::{self, Term};
use nouns::{ChallengeId, GovernmentId, GroupId, PersonId, PresentationCallId, ProposalId, ResourceId};
use serde::{Deserialize, Serialize};

use super::domain::{Audience, Sound, State};
use crate::group::Group;
use crate::proposals::domain::State as ProposalState;

kernel::row! {
    /// A challenge with everything that its page shows.
    #[derive(Clone, Debug)]
    pub struct Challenge {
        pub id: ChallengeId,
        pub group_id: GroupId,
        pub group_slug: String,
        pub group_name: String,
        pub government: GovernmentId,
        pub government_slug: String,
        pub government_name: String,
        /// Who wrote it down.
        pub person: PersonId,
        pub hard: String,
        pub whom: String,
        pub tried: String,
        pub terms: String,
        pub audience: Audience,
        pub state: State,
        pub backers: i64,
        pub proposal: Option<ProposalId>,
        pub proposal_title: Option<String>,
        pub proposal_state: Option<ProposalState>,
        pub solved_words: String,
        pub solved_resource: Option<ResourceId>,
        pub resource_slug: Option<String>,
        pub resource_title: Option<String>,
        pub solved_by_proposal: bool,
        pub solved_at: Option<Timestamp>,
        pub version: i64,
        pub stated_at: Timestamp,
        pub changed_at: Option<Timestamp>,
        pub example: bool,
    }
}

impl Challenge {
    pub fn terms(&self) -> Vec<Term> {
        terms::read(&self.terms)
    }

    /// What is compared with others.
    pub fn text(&self) -> String {
        format!("{} {} {}", self.hard, self.whom, self.tried)
    }

    /// The proposal that it became, unless nothing came of that one: then it may become another.
    pub fn standing_proposal(&self) -> Option<ProposalId> {
        let is_over = matches!(self.proposal_state, Some(ProposalState::Declined | ProposalState::Withdrawn));
        self.proposal.filter(|_| !is_over)
    }
}

kernel::row! {
    /// A challenge as a line in a list.
    #[derive(Debug)]
    pub struct Listed {
        pub id: ChallengeId,
        pub hard: String,
        pub terms: String,
        pub audience: Audience,
        pub state: State,
        pub backers: i64,
        pub stated_at: Timestamp,
        pub example: bool,
        pub government_name: String,
        pub group_name: String,
    }
}

kernel::row! {
    /// A challenge that may be like another, with what solved it.
    #[derive(Clone, Debug)]
    pub struct Alike {
        pub id: ChallengeId,
        pub hard: String,
        pub whom: String,
        pub tried: String,
        pub terms: String,
        pub state: State,
        pub backers: i64,
        pub example: bool,
        pub government_name: String,
        pub solved_words: String,
        pub solved_by_proposal: bool,
        pub resource_slug: Option<String>,
        pub resource_title: Option<String>,
    }
}

kernel::row! {
    /// Something published about the same subjects.
    #[derive(Clone, Debug)]
    pub struct Published {
        pub id: ResourceId,
        pub slug: String,
        pub title: String,
        pub note: String,
        pub terms: String,
        pub adopters: i64,
        pub example: bool,
    }
}

impl Published {
    /// Its page, without the language.
    pub fn path(&self) -> String {
        format!("/library/{}", self.slug)
    }
}

kernel::row! {
    /// How many governments of a country have a challenge.
    pub struct Nearby { pub challenge: ChallengeId, pub governments: i64 }
}

kernel::row! {
    /// A government that has a challenge.
    pub struct Backer { pub government: GovernmentId, pub slug: String, pub name: String, pub folded: String }
}

kernel::row! {
    /// A government of the reader, whether it has the challenge, and whether whoever said so has left it.
    pub struct Voice { pub government: GovernmentId, pub name: String, pub backs: bool, pub is_orphaned: bool }
}

kernel::row! {
    /// Where a challenge is spoken about.
    pub struct SpokenOf { pub title: String, pub slug: String, pub meeting_title: String, pub on_day: Option<Date> }
}

kernel::row! {
    /// A call in which a solution can be offered.
    pub struct OpenCall { pub id: PresentationCallId, pub title: String }
}

kernel::row! {
    /// Something published that may have solved it.
    pub struct Resource { pub id: ResourceId, pub title: String }
}

kernel::row! {
    /// The challenge that a proposal came from.
    #[derive(Clone, Debug)]
    pub struct Cause { pub id: ChallengeId, pub hard: String, pub government_name: String, pub backers: i64, pub audience: Audience, pub stated_at: Timestamp }
}

kernel::row! {
    /// What stands beside the sentence of a challenge.
    pub struct Same { pub id: ChallengeId, pub whom: String, pub tried: String, pub terms: String, pub audience: Audience }
}

impl Same {
    /// Whether it says just this, given that the sentence is the same.
    pub fn says(&self, sound: &Sound<'_>) -> bool {
        (self.whom.as_str(), self.tried.as_str(), self.audience) == (sound.whom, sound.tried, sound.audience)
            && terms::read(&self.terms) == sound.terms
    }
}

kernel::row! {
    struct Home { country: String }
}

pub async fn find_challenge(conn: &Conn, id: ChallengeId) -> Result<Option<Challenge>, DbError> {
    conn.maybe(
        "select c.id, c.group_id, w.slug as group_slug, w.name as group_name, c.government, g.slug as government_slug, g.name as government_name,
            c.person, c.hard, c.whom, c.tried, c.terms, c.audience, c.state, c.backers, c.proposal, p.title as proposal_title, p.state as proposal_state,
            c.solved_words, c.solved_resource, r.slug as resource_slug, r.title as resource_title, c.solved_by_proposal, c.solved_at, c.version, c.stated_at, c.changed_at, c.example
         from challenges c join v_groups w on w.id = c.group_id join v_governments g on g.id = c.government
            left join proposals p on p.id = c.proposal left join v_resources r on r.id = c.solved_resource where c.id = $1",
        params![id],
    )
    .await
}

/// Whether the person works for the government whose it is.
pub async fn is_of(conn: &Conn, id: ChallengeId, person: PersonId) -> Result<bool, DbError> {
    let own = conn
        .count(
            "select count(*) as n from challenges c join v_affiliations a on a.government = c.government where c.id = $1 and a.person = $2",
            params![id, person],
        )
        .await?;
    Ok(own > 0)
}

/// A challenge of a government that the person works for.
pub async fn find_own_challenge(conn: &Conn, id: ChallengeId, person: PersonId) -> Result<Option<Challenge>, DbError> {
    if is_of(conn, id, person).await? { find_challenge(conn, id).await } else { Ok(None) }
}

/// Whether a government has signed the declaration.
pub async fn is_signatory(conn: &Conn, government: GovernmentId) -> Result<bool, DbError> {
    let signed = conn
        .count("select count(*) as n from v_governments where id = $1 and is_signatory", params![government])
        .await?;
    Ok(signed > 0)
}

/// Which challenges are wanted. What is not said is not asked for.
#[derive(Default)]
pub struct Wanted {
    pub term: Option<Term>,
    pub state: Option<State>,
    pub group: Option<GroupId>,
    pub government: Option<GovernmentId>,
    pub country: Option<String>,
}

/// Who reads: whoever is no insider sees what is for everyone, what their own government says, and, with a seat in a group,
/// what is addressed to it.
#[derive(Clone, Copy)]
pub struct Reader {
    pub person: Option<PersonId>,
    pub sees_all: bool,
}

/// Challenges, the newest first. Withdrawn ones are not in it. Each list begins with what one filter leaves, so that it reads
/// no further than it must: the term, else the government, else the group.
pub async fn list_challenges(
    conn: &Conn,
    reader: Reader,
    wanted: &Wanted,
    after: &After<(Timestamp, ChallengeId)>,
) -> Result<Slice<Listed>, DbError> {
    let (at, id) = after.or((LAST_TIME, ChallengeId::LAST));
    let Wanted { term, state, group, government, country } = wanted;
    let (all, person, most) = (reader.sees_all, reader.person, ROWS.saturating_add(1));
    let rows = match (term, government, group) {
        (Some(term), ..) => {
            conn.all(
                "select c.id, c.hard, c.terms, c.audience, c.state, c.backers, c.stated_at, c.example, g.name as government_name, w.name as group_name
                 from challenge_terms k join challenges c on c.id = k.challenge join v_governments g on g.id = c.government join v_groups w on w.id = c.group_id
                 where k.term = $3 and (k.stated_at, k.challenge) < ($1, $2) and c.state in ('open', 'solved') and c.state = coalesce($4, c.state)
                    and (c.audience = 'everyone' or $5 or exists (select 1 from v_seats s where s.person = $6 and s.group_id = c.group_id)
                   or exists (select 1 from v_affiliations a where a.person = $6 and a.government = c.government))
                    and g.country = coalesce($7, g.country) and c.government = coalesce($8, c.government) and c.group_id = coalesce($9, c.group_id)
                 order by k.stated_at desc, k.challenge desc limit $10",
                params![at, id, *term, *state, all, person, country.as_deref(), *government, *group, most],
            )
            .await?
        }
        (None, Some(government), _) => {
            conn.all(
                "select c.id, c.hard, c.terms, c.audience, c.state, c.backers, c.stated_at, c.example, g.name as government_name, w.name as group_name
                 from challenges c join v_governments g on g.id = c.government join v_groups w on w.id = c.group_id
                 where c.government = $3 and (c.stated_at, c.id) < ($1, $2) and c.state in ('open', 'solved') and c.state = coalesce($4, c.state)
                    and (c.audience = 'everyone' or $5 or exists (select 1 from v_seats s where s.person = $6 and s.group_id = c.group_id)
                   or exists (select 1 from v_affiliations a where a.person = $6 and a.government = c.government))
                    and g.country = coalesce($7, g.country) and c.group_id = coalesce($8, c.group_id)
                 order by c.stated_at desc, c.id desc limit $9",
                params![at, id, *government, *state, all, person, country.as_deref(), *group, most],
            )
            .await?
        }
        (None, None, Some(group)) => {
            conn.all(
                "select c.id, c.hard, c.terms, c.audience, c.state, c.backers, c.stated_at, c.example, g.name as government_name, w.name as group_name
                 from challenges c join v_governments g on g.id = c.government join v_groups w on w.id = c.group_id
                 where c.group_id = $3 and (c.stated_at, c.id) < ($1, $2) and c.state in ('open', 'solved') and c.state = coalesce($4, c.state)
                    and (c.audience = 'everyone' or $5 or exists (select 1 from v_seats s where s.person = $6 and s.group_id = c.group_id)
                   or exists (select 1 from v_affiliations a where a.person = $6 and a.government = c.government))
                    and g.country = coalesce($7, g.country)
                 order by c.stated_at desc, c.id desc limit $8",
                params![at, id, *group, *state, all, person, country.as_deref(), most],
            )
            .await?
        }
        (None, None, None) => {
            conn.all(
                "select c.id, c.hard, c.terms, c.audience, c.state, c.backers, c.stated_at, c.example, g.name as government_name, w.name as group_name
                 from challenges c join v_governments g on g.id = c.government join v_groups w on w.id = c.group_id
                 where (c.stated_at, c.id) < ($1, $2) and c.state in ('open', 'solved') and c.state = coalesce($3, c.state)
                    and (c.audience = 'everyone' or $4 or exists (select 1 from v_seats s where s.person = $5 and s.group_id = c.group_id)
                   or exists (select 1 from v_affiliations a where a.person = $5 and a.government = c.government))
                    and g.country = coalesce($6, g.country)
                 order by c.stated_at desc, c.id desc limit $7",
                params![at, id, *state, all, person, country.as_deref(), most],
            )
            .await?
        }
    };
    Ok(after.slice(rows, |row: &Listed| (row.stated_at, row.id)))
}

/// As many are looked through of each term, the newest.
const OF_TERM: i64 = 300;
/// As many as are compared, of those that have most in common.
const COMPARED: i64 = 60;

/// Challenges that share a term, or were found by their words; those with most terms in common first.
pub async fn list_alike(
    conn: &Conn,
    reader: Reader,
    but: Option<ChallengeId>,
    sought: &[Term],
    found: &[ChallengeId],
) -> Result<Vec<Alike>, DbError> {
    let term = |at: usize| sought.get(at).copied();
    let id = |at: usize| found.get(at).copied();
    conn.all(
        "select c.id, c.hard, c.whom, c.tried, c.terms, c.state, c.backers, c.example, g.name as government_name, c.solved_words, c.solved_by_proposal,
            r.slug as resource_slug, r.title as resource_title
         from (select a.id, sum(a.n) as n from (
                select t1.id, 1 as n from (
                    select k.challenge as id from challenge_terms k where k.term = $1 order by k.stated_at desc, k.challenge desc limit $15) t1
                union all select t2.id, 1 from (
                    select k.challenge as id from challenge_terms k where k.term = $2 order by k.stated_at desc, k.challenge desc limit $15) t2
                union all select t3.id, 1 from (
                    select k.challenge as id from challenge_terms k where k.term = $3 order by k.stated_at desc, k.challenge desc limit $15) t3
                union all select t4.id, 1 from (
                    select k.challenge as id from challenge_terms k where k.term = $4 order by k.stated_at desc, k.challenge desc limit $15) t4
                union all select t5.id, 1 from (
                    select k.challenge as id from challenge_terms k where k.term = $5 order by k.stated_at desc, k.challenge desc limit $15) t5
                union all select f.id, 0 from challenges f where f.id in ($6, $7, $8, $9, $10)) a group by a.id) l
            join challenges c on c.id = l.id join v_governments g on g.id = c.government left join v_resources r on r.id = c.solved_resource
         where c.state in ('open', 'solved') and c.id is distinct from $11
            and (c.audience = 'everyone' or $12 or exists (select 1 from v_seats s where s.person = $13 and s.group_id = c.group_id)
               or exists (select 1 from v_affiliations a where a.person = $13 and a.government = c.government))
         order by l.n desc, c.backers desc, c.id desc limit $14",
        params![
            term(0), term(1), term(2), term(3), term(4), id(0), id(1), id(2), id(3), id(4), but, reader.sees_all, reader.person, COMPARED, OF_TERM
        ],
    )
    .await
}

/// What is published about any of these subjects, what shares most of them first. The newest of each are looked through.
pub async fn list_published(conn: &Conn, sought: &[Term]) -> Result<Vec<Published>, DbError> {
    let term = |at: usize| sought.get(at).copied();
    conn.all(
        "select r.id, r.slug, r.title, r.note, r.terms, r.adopters, r.example
         from (select a.id, sum(a.n) as n from (
                select t1.id, 1 as n from (
                    select k.id as id from v_resource_terms k where k.term = $1 order by k.id desc limit $6) t1
                union all select t2.id, 1 from (
                    select k.id as id from v_resource_terms k where k.term = $2 order by k.id desc limit $6) t2
                union all select t3.id, 1 from (
                    select k.id as id from v_resource_terms k where k.term = $3 order by k.id desc limit $6) t3
                union all select t4.id, 1 from (
                    select k.id as id from v_resource_terms k where k.term = $4 order by k.id desc limit $6) t4
                union all select t5.id, 1 from (
                    select k.id as id from v_resource_terms k where k.term = $5 order by k.id desc limit $6) t5) a group by a.id) l join v_published r on r.id = l.id
         order by l.n desc, r.adopters desc, r.id desc limit $7",
        params![term(0), term(1), term(2), term(3), term(4), OF_TERM, COMPARED],
    )
    .await
}

/// How many governments of a country have each of some challenges, without those of the reader.
pub async fn list_nearby(
    conn: &Conn,
    challenges: &[ChallengeId],
    country: &str,
    person: Option<PersonId>,
) -> Result<Vec<Nearby>, DbError> {
    let id = |at: usize| challenges.get(at).copied();
    conn.all(
        "select b.challenge, count(*) as governments from challenge_backers b join v_governments o on o.id = b.government
         where b.challenge in ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) and o.is_itself and o.country = $11
            and not exists (select 1 from v_affiliations v where v.person = $12 and v.government = b.government)
         group by b.challenge order by b.challenge",
        params![id(0), id(1), id(2), id(3), id(4), id(5), id(6), id(7), id(8), id(9), country, person],
    )
    .await
}

/// The country of the government that a person works for, if there is one.
pub async fn find_home(conn: &Conn, person: PersonId) -> Result<Option<String>, DbError> {
    let found: Option<Home> = conn
        .maybe(
            "select g.country from v_affiliations a join v_governments g on g.id = a.government where a.person = $1 order by g.folded, g.id limit 1",
            params![person],
        )
        .await?;
    Ok(found.map(|found| found.country))
}

pub async fn list_groups(conn: &Conn) -> Result<Vec<Group>, DbError> {
    conn.all("select id, slug, name from v_groups order by position, id", params![]).await
}

pub async fn find_government(conn: &Conn, slug: &str) -> Result<Option<crate::group::Own>, DbError> {
    conn.maybe("select id as government, slug, name from v_governments where slug = $1", params![slug]).await
}

/// What the government has stated already with the same sentence.
pub async fn find_same(
    conn: &Conn,
    group: GroupId,
    government: GovernmentId,
    hard: &str,
) -> Result<Option<Same>, DbError> {
    conn.maybe(
        "select id, whom, tried, terms, audience from challenges
         where group_id = $1 and government = $2 and hard = $3 and state = 'open' order by id limit 1",
        params![group, government, hard],
    )
    .await
}

/// In whose name a challenge is stated, and to whom.
pub struct Stating {
    pub group: GroupId,
    pub government: GovernmentId,
    pub person: PersonId,
    pub example: bool,
}

pub async fn insert_challenge(tx: &Tx, new: &Stating, sound: &Sound<'_>) -> Result<ChallengeId, DbError> {
    let id: ChallengeId = tx.clock().new_id();
    tx.execute(
        "insert into challenges (id, group_id, government, person, hard, whom, tried, terms, audience, state, stated_at, example)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, 'open', $10, $11)",
        params![
            id, new.group, new.government, new.person, sound.hard, sound.whom, sound.tried, terms::written(&sound.terms), sound.audience,
            tx.clock().now(), new.example
        ],
    )
    .await?;
    insert_terms(tx, id, &sound.terms).await?;
    insert_backer(tx, id, new.government, new.person).await?;
    Ok(id)
}

async fn insert_terms(tx: &Tx, id: ChallengeId, terms: &[Term]) -> Result<(), DbError> {
    for term in terms {
        tx.execute(
            "insert into challenge_terms (term, challenge, stated_at) select $1, c.id, c.stated_at from challenges c where c.id = $2",
            params![term, id],
        )
        .await?;
    }
    Ok(())
}

/// Writes what was typed over the text of this version. Returns false if somebody was faster.
pub async fn set_text(tx: &Tx, was: &Challenge, sound: &Sound<'_>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update challenges set hard = $3, whom = $4, tried = $5, terms = $6, audience = $7, changed_at = $8, version = version + 1
             where id = $1 and version = $2 and state = 'open'",
            params![
                was.id, was.version, sound.hard, sound.whom, sound.tried, terms::written(&sound.terms), sound.audience, tx.clock().now()
            ],
        )
        .await?;
    if done.rows == 1 {
        tx.execute("delete from challenge_terms where challenge = $1", params![was.id]).await?;
        insert_terms(tx, was.id, &sound.terms).await?;
    }
    Ok(done.rows == 1)
}

/// Returns false if it is not open.
pub async fn set_withdrawn(tx: &Tx, id: ChallengeId) -> Result<bool, DbError> {
    let done =
        tx.execute("update challenges set state = 'withdrawn' where id = $1 and state = 'open'", params![id]).await?;
    Ok(done.rows == 1)
}

kernel::row! {
    /// What moderators take out of a challenge that they hide.
    #[derive(Serialize, Deserialize)]
    pub struct Said { pub hard: String, pub whom: String, pub tried: String, pub solved_words: String, pub state: State }
}

/// The words of a challenge, unless they are hidden.
pub async fn find_said(conn: &Conn, id: ChallengeId) -> Result<Option<Said>, DbError> {
    conn.maybe(
        "select hard, whom, tried, solved_words, state from challenges where id = $1 and state <> 'hidden'",
        params![id],
    )
    .await
}

pub async fn set_said(tx: &Tx, id: ChallengeId, said: &Said) -> Result<(), DbError> {
    let Said { hard, whom, tried, solved_words, state } = said;
    tx.execute(
        "update challenges set hard = $2, whom = $3, tried = $4, solved_words = $5, state = $6, version = version + 1 where id = $1",
        params![id, hard, whom, tried, solved_words, *state],
    )
    .await?;
    Ok(())
}

/// What solved a challenge.
#[derive(Clone, Copy)]
pub struct Solved<'a> {
    pub words: &'a str,
    pub resource: Option<ResourceId>,
    pub by_proposal: bool,
}

/// Returns false if it is not open.
pub async fn set_solved(tx: &Tx, id: ChallengeId, solved: Solved<'_>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update challenges set state = 'solved', solved_words = $2, solved_resource = $3, solved_by_proposal = $4, solved_at = $5,
                version = version + 1
             where id = $1 and state = 'open'",
            params![id, solved.words, solved.resource, solved.by_proposal, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Writes what was typed over what solved it, as it stands in this version. Returns false if somebody was faster.
pub async fn set_solution(tx: &Tx, was: &Challenge, solved: Solved<'_>) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update challenges set solved_words = $3, solved_resource = $4, solved_by_proposal = $5, version = version + 1
             where id = $1 and version = $2 and state = 'solved'",
            params![was.id, was.version, solved.words, solved.resource, solved.by_proposal],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Opens one again that was marked as solved; what was said of the solution goes. Returns false if it is another version.
pub async fn set_reopened(tx: &Tx, id: ChallengeId, version: i64) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update challenges set state = 'open', solved_words = '', solved_resource = null, solved_by_proposal = false, solved_at = null,
                version = version + 1
             where id = $1 and version = $2 and state = 'solved'",
            params![id, version],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Notes which proposal an open challenge became. Returns false if it is one already that is not over.
pub async fn set_proposal(tx: &Tx, id: ChallengeId, proposal: ProposalId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update challenges set proposal = $2 where id = $1 and state = 'open' and (proposal is null
                or exists (select 1 from proposals p where p.id = challenges.proposal and p.state in ('declined', 'withdrawn')))",
            params![id, proposal],
        )
        .await?;
    Ok(done.rows == 1)
}

/// What was published for the group of a challenge, the newest first, and what solved it, however old that is.
pub async fn list_resources(conn: &Conn, challenge: &Challenge) -> Result<Vec<Resource>, DbError> {
    let mut newest: Vec<Resource> = conn
        .all(
            "select id, title from v_resources
             where id in (select k.resource from v_resource_groups k where k.group_id = $1) order by id desc limit 100",
            params![challenge.group_id],
        )
        .await?;
    if let (Some(id), Some(title)) = (challenge.solved_resource, &challenge.resource_title)
        && newest.iter().all(|one| one.id != id)
    {
        newest.push(Resource { id, title: title.clone() });
    }
    Ok(newest)
}

/// The governments that have a challenge, by name. Of two that turned out to be one, that one.
pub async fn list_backers(
    conn: &Conn,
    id: ChallengeId,
    after: &After<(String, GovernmentId)>,
) -> Result<Slice<Backer>, DbError> {
    let (name, government) = after.or((String::new(), GovernmentId::FIRST));
    let rows = conn
        .all(
            "select b.government, g.slug, g.name, g.folded from challenge_backers b join v_governments g on g.id = b.government
             where b.challenge = $1 and g.is_itself and (g.folded, g.id) > ($2, $3) order by g.folded, g.id limit $4",
            params![id, name, government, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Backer| (row.folded.clone(), row.government)))
}

/// The governments in whose name the person may say that they have it, by verified affiliation: of what is for signatories
/// only those, and who has it already.
pub async fn list_voices(conn: &Conn, id: ChallengeId, person: PersonId) -> Result<Vec<Voice>, DbError> {
    conn.all(
        "select a.government, g.name, b.government is not null as backs,
            b.government is not null and not exists (select 1 from v_affiliations o where o.person = b.person and o.government = b.government) as is_orphaned
         from challenges c join v_affiliations a on a.person = $2 join v_governments g on g.id = a.government
            left join challenge_backers b on b.challenge = c.id and b.government = a.government
         where c.id = $1 and (c.audience = 'everyone' or g.is_signatory or b.government is not null) order by g.folded, g.id",
        params![id, person],
    )
    .await
}

/// Whether a government has it that has not signed the declaration.
pub async fn has_unsigned_backer(conn: &Conn, id: ChallengeId) -> Result<bool, DbError> {
    let unsigned = conn
        .count(
            "select count(*) as n from challenge_backers b join v_governments g on g.id = b.government
             where b.challenge = $1 and g.is_itself and not g.is_signatory",
            params![id],
        )
        .await?;
    Ok(unsigned > 0)
}

async fn set_backers(tx: &Tx, id: ChallengeId) -> Result<(), DbError> {
    tx.execute(
        "update challenges set backers = (select count(*) from challenge_backers b join v_governments g on g.id = b.government
            where b.challenge = $1 and g.is_itself)
         where id = $1",
        params![id],
    )
    .await?;
    Ok(())
}

/// Returns false if the government has said so before.
pub async fn insert_backer(
    tx: &Tx,
    id: ChallengeId,
    government: GovernmentId,
    person: PersonId,
) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "insert into challenge_backers (challenge, government, person, backed_at) values ($1, $2, $3, $4)
             on conflict (challenge, government) do nothing",
            params![id, government, person, tx.clock().now()],
        )
        .await?;
    set_backers(tx, id).await?;
    Ok(done.rows == 1)
}

/// Puts somebody in the place of a colleague who said so and works there no more. Returns false if that one still does.
pub async fn set_backer(tx: &Tx, id: ChallengeId, government: GovernmentId, person: PersonId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update challenge_backers set person = $3 where challenge = $1 and government = $2 and not exists (
                select 1 from v_affiliations a where a.person = challenge_backers.person and a.government = challenge_backers.government)",
            params![id, government, person],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Returns false if it had not said so. The government that stated it withdraws it instead.
pub async fn delete_backer(tx: &Tx, id: ChallengeId, government: GovernmentId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "delete from challenge_backers where challenge = $1 and government = $2
                and government not in (select c.government from challenges c where c.id = $1)",
            params![id, government],
        )
        .await?;
    set_backers(tx, id).await?;
    Ok(done.rows == 1)
}

/// For whom meetings may be that a reader is shown the agenda of.
#[derive(Clone, Copy)]
pub struct Meant {
    pub group: bool,
    pub officials: bool,
    pub signatories: bool,
}

/// The meetings in which it is on the agenda or a solution is shown, as far as they are for the reader.
pub async fn list_spoken_of(conn: &Conn, id: ChallengeId, meant: Meant) -> Result<Vec<SpokenOf>, DbError> {
    conn.all(
        "select title, slug, meeting_title, on_day from v_challenge_meetings
         where challenge = $1 and (audience = 'everyone' or (audience = 'group' and $2) or (audience = 'officials' and $3)
            or (audience = 'signatories' and $4))
         order by on_day desc, id desc limit 20",
        params![id, meant.group, meant.officials, meant.signatories],
    )
    .await
}

/// The next call of the group in which a solution can be offered.
pub async fn find_open_call(conn: &Conn, group: GroupId, now: Timestamp) -> Result<Option<OpenCall>, DbError> {
    conn.maybe(
        "select id, title from v_presentation_calls_open where group_id = $1 and offers_until > $2 and starts_at > $2
         order by offers_until, id limit 1",
        params![group, now],
    )
    .await
}

/// The challenge that a proposal came from.
pub async fn find_cause(conn: &Conn, proposal: ProposalId) -> Result<Option<Cause>, DbError> {
    conn.maybe(
        "select c.id, c.hard, g.name as government_name, c.backers, c.audience, c.stated_at from challenges c join v_governments g on g.id = c.government
         where c.proposal = $1 order by c.id limit 1",
        params![proposal],
    )
    .await
}
