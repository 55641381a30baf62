//! SQL of the log, nothing else. What is asked for by person, thing, group, kind, or from the newest on is found along an
//! index of its own.

use jiff::Timestamp;
use kernel::db::{Conn, DbError};
use kernel::ids::Id;
use kernel::params;
use kernel::uuid::Uuid;
use nouns::{GroupId, PersonId, TokenId};

use super::kinds::NAMELESS;

/// Whatever an entry is about.
pub enum Thing {}

kernel::row! {
    pub struct Group { pub id: GroupId, pub slug: String, pub name: String }
}

kernel::row! {
    pub struct Entry {
        pub seq: i64,
        pub at: Timestamp,
        pub actor: Option<PersonId>,
        pub actor_name: Option<String>,
        pub person: Option<PersonId>,
        pub person_name: Option<String>,
        pub token: Option<TokenId>,
        pub action: String,
        pub kind: String,
        pub about: String,
        pub about_id: Id<Thing>,
        pub network: Option<String>,
        pub device: Option<String>,
        pub found_path: Option<String>,
        pub found_title: Option<String>,
        pub found_within: Option<Uuid>,
        pub found_by_officials: bool,
        pub hash: Vec<u8>,
    }
}

/// What of the log is asked for. `from` and `to` are rows; neither belongs to it.
#[derive(Clone, Debug)]
pub struct Wanted {
    pub person: Option<PersonId>,
    pub kind: Option<String>,
    pub about: Option<Id<Thing>>,
    pub place: Option<GroupId>,
    pub from: i64,
    pub to: i64,
}

pub async fn find_group(conn: &Conn, slug: &str) -> Result<Option<Group>, DbError> {
    conn.maybe("select id, slug, name from v_groups where slug = $1", params![slug]).await
}

/// The newest entries before `to`. One part of the statement finds their numbers, along the index that fits what is asked
/// for; the others find none.
pub async fn list_entries(conn: &Conn, wanted: &Wanted, limit: i64) -> Result<Vec<Entry>, DbError> {
    let Wanted { person, kind, about, place, from, to } = wanted;
    // Whoever asks a group for one person must not find what is nameless there.
    let hidden = if place.is_some() { format!(",{},", NAMELESS.join(",")) } else { String::new() };
    conn.all(
        "select e.seq, e.at, e.actor, a.name as actor_name, e.person, p.name as person_name, e.token, e.action, e.kind, e.about, e.about_id,
            e.network, e.device, e.found_path, e.found_title, e.found_within, e.found_by_officials, e.hash
         from v_audit e left join v_persons a on a.id = e.actor left join v_persons p on p.id = e.person
         where e.seq in (
            select seq from (select e.seq from v_audit e where e.actor = $3 and e.seq < $1 and e.seq > $2
                and (cast($4 as text) is null or e.kind = $4) and (cast($5 as uuid) is null or e.about_id = $5)
                and (cast($6 as uuid) is null or e.place = $6) and cast($8 as text) not like '%,' || e.kind || ',%'
                order by e.seq desc limit $7) did
            union select seq from (select e.seq from v_audit e where e.person = $3 and e.seq < $1 and e.seq > $2
                and (cast($4 as text) is null or e.kind = $4) and (cast($5 as uuid) is null or e.about_id = $5)
                and (cast($6 as uuid) is null or e.place = $6) and cast($8 as text) not like '%,' || e.kind || ',%'
                order by e.seq desc limit $7) had
            union select seq from (select e.seq from v_audit e where e.about_id = $5 and e.seq < $1 and e.seq > $2
                and cast($3 as uuid) is null
                and (cast($4 as text) is null or e.kind = $4) and (cast($6 as uuid) is null or e.place = $6)
                order by e.seq desc limit $7) thing
            union select seq from (select e.seq from v_audit e where e.place = $6 and e.seq < $1 and e.seq > $2
                and cast($3 as uuid) is null and cast($5 as uuid) is null
                and (cast($4 as text) is null or e.kind = $4)
                order by e.seq desc limit $7) there
            union select seq from (select e.seq from v_audit e where e.kind = $4 and e.seq < $1 and e.seq > $2
                and cast($3 as uuid) is null and cast($5 as uuid) is null and cast($6 as uuid) is null
                order by e.seq desc limit $7) alike
            union select seq from (select e.seq from v_audit e where e.seq < $1 and e.seq > $2
                and cast($3 as uuid) is null and cast($4 as text) is null and cast($5 as uuid) is null and cast($6 as uuid) is null
                order by e.seq desc limit $7) newest)
         order by e.seq desc limit $7",
        params![to, from, person, kind, about, place, limit, hidden],
    )
    .await
}
