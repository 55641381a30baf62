//! Discussions that are about something. The page of that thing names them, though the areas do not know each other.

use std::fmt;
use std::str::FromStr;

use jiff::Timestamp;
use uuid::Uuid;

use crate::access::{Place, Role};
use crate::actor::Actor;
use crate::db::{Conn, DbError};
use crate::ids::Id;
use crate::params;

/// What a discussion is about: its kind, as it is told among [`crate::translating::Sources`], and its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct About {
    pub kind: String,
    pub id: Uuid,
}

/// Whatever a discussion can be about.
enum Thing {}

impl fmt::Display for About {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}-{}", self.kind, Id::<Thing>::from_uuid(self.id))
    }
}

impl FromStr for About {
    type Err = ();

    fn from_str(text: &str) -> Result<Self, ()> {
        let (kind, id) = text.split_once('-').ok_or(())?;
        let id: Id<Thing> = id.parse().map_err(|_| ())?;
        Ok(Self { kind: kind.to_owned(), id: id.uuid() })
    }
}

/// Whatever a discussion is.
pub enum Discussion {}

crate::row! {
    /// A discussion, and what it is about.
    #[derive(Clone, Debug)]
    pub struct Discussed { pub about: Uuid, pub id: Id<Discussion>, pub title: String, pub posts: i64, pub last_at: Timestamp }
}

/// What the page of a thing says of discussions about it.
#[derive(Default)]
pub struct Talk {
    pub found: Vec<Discussed>,
    /// Where one begins another, without its language; for whoever may.
    pub start: Option<String>,
}

impl About {
    /// Where a discussion about it begins in a group.
    pub fn start(&self, slug: &str) -> String {
        format!("/groups/{slug}/discussions/new?about={self}")
    }
}

/// Whether somebody begins discussions in a group: its people do.
pub fn may_start(actor: &Actor, group: Uuid) -> bool {
    let place = Place::at(group);
    [Role::Member, Role::Chair, Role::Lead].into_iter().any(|role| actor.plays(role, &place))
}

/// The last discussions about something of a group that this reader may read.
pub async fn find(
    conn: &Conn,
    actor: &Actor,
    kind: &'static str,
    id: Uuid,
    (slug, group): (&str, Uuid),
) -> Result<Talk, DbError> {
    let found = conn
        .all(
            "select d.about, d.id, d.title, d.posts, d.last_at from v_discussions_about d
             where d.about = $1 and d.about_kind = $2
                and (d.audience = 'everyone'
                    or d.group_id in (select object from v_standing where person = $3 and role in ('member', 'chair', 'lead')))
             order by d.last_at desc, d.id desc limit 20",
            params![id, kind, actor.person()],
        )
        .await?;
    let about = About { kind: kind.to_owned(), id };
    Ok(Talk { found, start: may_start(actor, group).then(|| about.start(slug)) })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_it_is_about_is_read_as_it_is_written() {
        let about = About { kind: "agenda_item".into(), id: Uuid::from_u128(7) };
        assert_eq!(about.to_string().parse(), Ok(about));
        for wrong in ["", "resource", "resource-", "-", "resource-7", "resource-agrb-s4"] {
            assert_eq!(wrong.parse::<About>(), Err(()), "{wrong}");
        }
    }
}
