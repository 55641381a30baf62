//! SQL of mentions, nothing else.

use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{DiscussionId, GovernmentId, GroupId, PersonId, PostId};

use super::finding::Names;

kernel::row! {
    /// Somebody or something that a name stands for; one of the three.
    #[derive(Clone)]
    pub struct Named {
        pub person: Option<PersonId>,
        pub government: Option<GovernmentId>,
        pub group_id: Option<GroupId>,
        pub folded: String,
    }
}

kernel::row! {
    /// What is mentioned in a post, as it is called. A person has no page.
    #[derive(Clone)]
    pub struct Mention { pub post: PostId, pub name: String, pub group_slug: Option<String>, pub government_slug: Option<String> }
}

/// A group and a government by the word of their addresses or by name; the people of the group only where all who read are of it,
/// else those who have written there: nobody finds out by an @ who else is in it.
pub async fn list_named(
    conn: &Conn,
    (discussion, group, is_public): (DiscussionId, GroupId, bool),
    names: &Names,
) -> Result<Vec<Named>, DbError> {
    let [one, two, three, four, five] = names;
    conn.all(
        "select cast(null as uuid) as person, cast(null as uuid) as government, w.id as group_id, cast($4 as text) as folded from v_groups w where w.slug = $4
         union all
         select cast(null as uuid), g.id, cast(null as uuid), case when g.slug = $4 then cast($4 as text) else g.folded end from v_governments g
         where (g.slug = $4 or g.folded in ($4, $5, $6, $7, $8)) and g.is_itself and g.is_open
         union all
         select p.id, cast(null as uuid), cast(null as uuid), p.folded from v_persons p
         where p.folded in ($4, $5, $6, $7, $8) and not p.is_restricted
            and case when $3 then exists (select 1 from posts c where c.discussion = $1 and c.person = p.id and c.withdrawn_at is null)
                else exists (select 1 from v_memberships m where m.person = p.id and m.group_id = $2)
                    or exists (select 1 from v_seats s where s.person = p.id and s.group_id = $2) end
         order by folded, person, government, group_id limit 20",
        params![discussion, group, is_public, one, two, three, four, five],
    )
    .await
}

pub async fn delete_mentions(tx: &Tx, post: PostId) -> Result<(), DbError> {
    tx.execute("delete from mentions where post = $1", params![post]).await?;
    Ok(())
}

pub async fn insert_mention(tx: &Tx, post: PostId, position: i64, named: &Named) -> Result<(), DbError> {
    tx.execute(
        "insert into mentions (post, position, person, government, group_id) values ($1, $2, $3, $4, $5)",
        params![post, position, named.person, named.government, named.group_id],
    )
    .await?;
    Ok(())
}

/// What the posts of a part of a discussion mention.
pub async fn list_mentions(
    conn: &Conn,
    discussion: DiscussionId,
    after: i64,
    last: i64,
) -> Result<Vec<Mention>, DbError> {
    conn.all(
        "select m.post, coalesce(p.name, w.name, g.name, '') as name, w.slug as group_slug, g.slug as government_slug
         from posts c join mentions m on m.post = c.id left join v_persons p on p.id = m.person
            left join v_governments g on g.id = m.government left join v_groups w on w.id = m.group_id
         where c.discussion = $1 and c.number > $2 and c.number <= $3 and c.withdrawn_at is null order by c.number, m.position",
        params![discussion, after, last],
    )
    .await
}
