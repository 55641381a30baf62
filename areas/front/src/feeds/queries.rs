//! SQL of feeds, nothing else. Each kind has a view of its own, which holds no more than is told of it, and each statement
//! says itself who may be told.

use jiff::Timestamp;
use jiff::civil::Date;
use kernel::db::{Conn, DbError};
use kernel::ids::Id;
use kernel::paging::{After, LAST_TIME, ROWS};
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{CalendarAddressId, GroupId, PersonId, SavedSearchId};

use super::domain::{Kind, Placed, Told};

kernel::row! {
    /// Something that is told of.
    #[derive(Clone, Debug)]
    pub struct Row {
        pub id: Id<Told>,
        pub slug: String,
        pub group_slug: Option<String>,
        pub group_name: Option<String>,
        pub title: String,
        pub words: String,
        pub lang: Option<String>,
        pub at: Timestamp,
        pub changed_at: Timestamp,
        pub on_day: Option<Date>,
        pub is_off: bool,
        pub example: bool,
        /// What it is about, with a blank between.
        pub terms: String,
    }
}

kernel::row! {
    pub struct Group { pub id: GroupId, pub slug: String, pub name: String }
}

kernel::row! {
    /// A secret address: of one group, or of all groups of its person.
    pub struct Address { pub id: CalendarAddressId, pub person: PersonId, pub group_id: Option<GroupId>, pub group_name: Option<String> }
}

kernel::row! {
    /// A saved search with a secret address.
    pub struct SavedSearch {
        pub id: SavedSearchId,
        pub person: PersonId,
        pub name: String,
        pub question: String,
        pub kind: Option<String>,
        pub group_id: Option<Uuid>,
        pub area: Option<String>,
        pub country: Option<String>,
        pub language: Option<String>,
        pub year: Option<i64>,
    }
}

/// The saved search behind this secret.
pub async fn find_search(conn: &Conn, digest: Vec<u8>) -> Result<Option<SavedSearch>, DbError> {
    conn.maybe(
        "select id, person, name, question, kind, group_id, area, country, language, year from v_feed_searches where digest = $1",
        params![digest],
    )
    .await
}

pub async fn list_groups(conn: &Conn) -> Result<Vec<Group>, DbError> {
    conn.all("select id, slug, name from v_groups order by position", &[]).await
}

pub async fn find_group(conn: &Conn, slug: &str) -> Result<Option<Group>, DbError> {
    conn.maybe("select id, slug, name from v_groups where slug = $1", params![slug]).await
}

/// The address with this secret, if it works and the account is there.
pub async fn find_address(conn: &Conn, digest: Vec<u8>) -> Result<Option<Address>, DbError> {
    conn.maybe(
        "select a.id, a.person, a.group_id, g.name as group_name
         from v_feed_addresses a left join v_groups g on g.id = a.group_id where a.digest = $1",
        params![digest],
    )
    .await
}

/// What is for everyone, of one kind.
pub async fn list_public(conn: &Conn, kind: Kind, after: &After<Placed>) -> Result<Vec<Row>, DbError> {
    let (at, id) = after.or((LAST_TIME, Id::LAST));
    let statement = match kind {
        Kind::News => {
            "select e.id, e.slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, '' as terms
             from v_feed_news e left join v_groups g on g.id = e.group_id
             where (e.at, e.id) < ($1, $2) order by e.at desc, e.id desc limit $3"
        }
        Kind::Resource => {
            "select e.id, e.slug, g.slug as group_slug, g.name as group_name, e.title, e.words, e.lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, e.terms
             from v_feed_resources e left join v_groups g on g.id = e.group_id
             where e.audience = 'everyone' and (e.at, e.id) < ($1, $2) order by e.at desc, e.id desc limit $3"
        }
        Kind::Meeting => {
            "select e.id, e.slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                e.on_day, e.is_off, e.example, '' as terms
             from v_feed_meetings e left join v_groups g on g.id = e.group_id
             where (e.at, e.id) < ($1, $2) order by e.at desc, e.id desc limit $3"
        }
        Kind::Challenge => {
            "select e.id, '' as slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, e.terms
             from v_feed_challenges e left join v_groups g on g.id = e.group_id
             where e.audience = 'everyone' and (e.at, e.id) < ($1, $2) order by e.at desc, e.id desc limit $3"
        }
        Kind::Discussion => {
            "select e.id, '' as slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, '' as terms
             from v_feed_discussions e left join v_groups g on g.id = e.group_id
             where e.audience = 'everyone' and (e.at, e.id) < ($1, $2) order by e.at desc, e.id desc limit $3"
        }
        Kind::KeptAnswer => {
            "select e.id, '' as slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, '' as terms
             from v_feed_kept_answers e left join v_groups g on g.id = e.group_id
             where e.audience = 'everyone' and (e.at, e.id) < ($1, $2) order by e.at desc, e.id desc limit $3"
        }
        Kind::Dossier => {
            "select e.id, e.slug, cast(null as text) as group_slug, cast(null as text) as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, '' as terms
             from v_feed_dossiers e
             where (e.at, e.id) < ($1, $2) order by e.at desc, e.id desc limit $3"
        }
        Kind::Proposal | Kind::Decision => return Ok(Vec::new()),
    };
    conn.all(statement, params![at, id, ROWS.saturating_add(1)]).await
}

/// The same of one group.
pub async fn list_of_group(
    conn: &Conn,
    kind: Kind,
    group: GroupId,
    after: &After<Placed>,
) -> Result<Vec<Row>, DbError> {
    let (at, id) = after.or((LAST_TIME, Id::LAST));
    let statement = match kind {
        Kind::News => {
            "select e.id, e.slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, '' as terms
             from v_feed_news e left join v_groups g on g.id = e.group_id
             where e.group_id = $1 and (e.at, e.id) < ($2, $3) order by e.at desc, e.id desc limit $4"
        }
        Kind::Resource => {
            "select e.id, e.slug, g.slug as group_slug, g.name as group_name, e.title, e.words, e.lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, e.terms
             from v_feed_resources e left join v_groups g on g.id = e.group_id
             where e.audience = 'everyone' and e.id in (select k.resource from v_resource_groups k where k.group_id = $1) and (e.at, e.id) < ($2, $3) order by e.at desc, e.id desc limit $4"
        }
        Kind::Meeting => {
            "select e.id, e.slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                e.on_day, e.is_off, e.example, '' as terms
             from v_feed_meetings e left join v_groups g on g.id = e.group_id
             where e.group_id = $1 and (e.at, e.id) < ($2, $3) order by e.at desc, e.id desc limit $4"
        }
        Kind::Challenge => {
            "select e.id, '' as slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, e.terms
             from v_feed_challenges e left join v_groups g on g.id = e.group_id
             where e.audience = 'everyone' and e.group_id = $1 and (e.at, e.id) < ($2, $3) order by e.at desc, e.id desc limit $4"
        }
        Kind::Discussion => {
            "select e.id, '' as slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, '' as terms
             from v_feed_discussions e left join v_groups g on g.id = e.group_id
             where e.audience = 'everyone' and e.group_id = $1 and (e.at, e.id) < ($2, $3) order by e.at desc, e.id desc limit $4"
        }
        Kind::KeptAnswer => {
            "select e.id, '' as slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, '' as terms
             from v_feed_kept_answers e left join v_groups g on g.id = e.group_id
             where e.audience = 'everyone' and e.group_id = $1 and (e.at, e.id) < ($2, $3) order by e.at desc, e.id desc limit $4"
        }
        Kind::Proposal | Kind::Decision | Kind::Dossier => return Ok(Vec::new()),
    };
    conn.all(statement, params![group, at, id, ROWS.saturating_add(1)]).await
}

/// What is for the people of the groups in which a person takes part at this moment, of one kind; of one group if the address
/// is for that alone. Challenges for signatories are told to those only who may read them.
pub async fn list_of_person(
    conn: &Conn,
    kind: Kind,
    address: &Address,
    after: &After<Placed>,
) -> Result<Vec<Row>, DbError> {
    let (at, id) = after.or((LAST_TIME, Id::LAST));
    let statement = match kind {
        Kind::News => {
            "select e.id, e.slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, '' as terms
             from v_feed_news e left join v_groups g on g.id = e.group_id
             where e.group_id in (select s.object from v_groups_standing s where s.person = $1) and coalesce($2, e.group_id) = e.group_id and (e.at, e.id) < ($3, $4) order by e.at desc, e.id desc limit $5"
        }
        Kind::Resource => {
            "select e.id, e.slug, g.slug as group_slug, g.name as group_name, e.title, e.words, e.lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, e.terms
             from v_feed_resources e left join v_groups g on g.id = e.group_id
             where e.id in (select k.resource from v_resource_groups k join v_groups_standing s on s.object = k.group_id where s.person = $1 and coalesce($2, k.group_id) = k.group_id) and (e.at, e.id) < ($3, $4) order by e.at desc, e.id desc limit $5"
        }
        Kind::Meeting => {
            "select e.id, e.slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                e.on_day, e.is_off, e.example, '' as terms
             from v_feed_meetings e left join v_groups g on g.id = e.group_id
             where e.group_id in (select s.object from v_groups_standing s where s.person = $1) and coalesce($2, e.group_id) = e.group_id and (e.at, e.id) < ($3, $4) order by e.at desc, e.id desc limit $5"
        }
        Kind::Challenge => {
            "select e.id, '' as slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, e.terms
             from v_feed_challenges e left join v_groups g on g.id = e.group_id
             where e.group_id in (select s.object from v_groups_standing s where s.person = $1) and coalesce($2, e.group_id) = e.group_id and (e.at, e.id) < ($3, $4)
                and (e.audience = 'everyone' or exists (select 1 from v_affiliations a where a.person = $1 and a.government = e.government)
                    or exists (select 1 from v_people_standing p where p.person = $1 and p.role in ('signatory', 'steward'))
                    or exists (select 1 from v_groups_standing l where l.person = $1 and l.object = e.group_id and l.role in ('lead', 'chair'))) order by e.at desc, e.id desc limit $5"
        }
        Kind::Discussion => {
            "select e.id, '' as slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, '' as terms
             from v_feed_discussions e left join v_groups g on g.id = e.group_id
             where e.group_id in (select s.object from v_groups_standing s where s.person = $1) and coalesce($2, e.group_id) = e.group_id and (e.at, e.id) < ($3, $4) order by e.at desc, e.id desc limit $5"
        }
        Kind::KeptAnswer => {
            "select e.id, '' as slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, '' as terms
             from v_feed_kept_answers e left join v_groups g on g.id = e.group_id
             where e.group_id in (select s.object from v_groups_standing s where s.person = $1) and coalesce($2, e.group_id) = e.group_id and (e.at, e.id) < ($3, $4) order by e.at desc, e.id desc limit $5"
        }
        Kind::Proposal => {
            "select e.id, '' as slug, g.slug as group_slug, g.name as group_name, e.title, e.words, cast(null as text) as lang, e.at, e.changed_at,
                cast(null as date) as on_day, false as is_off, e.example, '' as terms
             from v_feed_proposals e left join v_groups g on g.id = e.group_id
             where e.group_id in (select s.object from v_groups_standing s where s.person = $1) and coalesce($2, e.group_id) = e.group_id and (e.at, e.id) < ($3, $4) order by e.at desc, e.id desc limit $5"
        }
        Kind::Decision => {
            "select e.id, e.slug, g.slug as group_slug, g.name as group_name, e.words as title, e.words, cast(null as text) as lang, e.at, e.at as changed_at,
                e.on_day, false as is_off, e.example, '' as terms
             from v_feed_decisions e left join v_groups g on g.id = e.group_id
             where e.group_id in (select s.object from v_groups_standing s where s.person = $1) and coalesce($2, e.group_id) = e.group_id and (e.at, e.id) < ($3, $4) order by e.at desc, e.id desc limit $5"
        }
        Kind::Dossier => return Ok(Vec::new()),
    };
    conn.all(statement, params![address.person, address.group_id, at, id, ROWS.saturating_add(1)]).await
}
