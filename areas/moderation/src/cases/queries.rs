//! SQL of cases and of what was decided, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{CaseId, GroupId, PersonId, TextId};
use serde_json::Value as Json;

use super::domain::State;
use crate::things::{Kind, Thing};

kernel::row! {
    #[derive(Clone, Debug)]
    pub struct Group { pub id: GroupId, pub slug: String, pub name: String }
}

kernel::row! {
    /// A case. `words` and `taken` are there while the text is hidden, and `title` if it was the text's own.
    #[derive(Clone, Debug)]
    pub struct Case {
        pub id: CaseId,
        pub kind: Kind,
        pub thing: TextId,
        pub group_id: Option<GroupId>,
        pub group_slug: Option<String>,
        pub group_name: Option<String>,
        pub author: Option<PersonId>,
        pub author_name: Option<String>,
        pub state: State,
        pub reports: i64,
        pub opened_at: Timestamp,
        pub title: Option<String>,
        pub words: Option<String>,
        pub taken: Option<Json>,
        pub appeal: Option<String>,
        /// Who has hidden it.
        pub hidden_by: Option<PersonId>,
    }
}

kernel::row! {
    /// A case that waits, with what the text says.
    pub struct Waiting {
        pub id: CaseId,
        pub kind: Kind,
        pub state: State,
        pub reports: i64,
        pub waits_since: Timestamp,
        pub group_name: Option<String>,
        pub title: Option<String>,
        pub words: Option<String>,
    }
}

kernel::row! {
    /// A text of the reader that was hidden.
    pub struct OwnCase { pub id: CaseId, pub kind: Kind, pub state: State, pub words: String }
}

kernel::row! {
    /// What was decided.
    pub struct Decision { pub outcome: State, pub reason: String, pub decided_at: Timestamp }
}

kernel::row! {
    /// Who is written to.
    pub struct Reader { pub email: String, pub lang: Option<String>, pub is_verified: bool }
}

kernel::row! {
    struct Key { id: CaseId, state: State }
}

pub async fn find_group(conn: &Conn, slug: &str) -> Result<Option<Group>, DbError> {
    conn.maybe("select id, slug, name from v_groups where slug = $1", params![slug]).await
}

pub async fn find_reader(conn: &Conn, person: PersonId) -> Result<Option<Reader>, DbError> {
    conn.maybe("select email, lang, is_verified from v_persons where id = $1", params![person]).await
}

pub async fn find_case(conn: &Conn, id: CaseId) -> Result<Option<Case>, DbError> {
    conn.maybe(
        "select c.id, c.kind, c.thing, c.group_id, g.slug as group_slug, g.name as group_name, c.author, p.name as author_name, c.state, c.reports,
            c.opened_at, h.title, h.words, h.taken, h.appeal,
            (select d.decided_by from case_decisions d where d.in_case = c.id and d.outcome = 'hidden' order by d.number desc limit 1) as hidden_by
         from cases c left join hidden_texts h on h.in_case = c.id left join v_groups g on g.id = c.group_id left join v_persons p on p.id = c.author
         where c.id = $1",
        params![id],
    )
    .await
}

/// A case that there is already.
pub struct Known {
    pub id: CaseId,
    pub state: State,
}

pub async fn find_case_of(conn: &Conn, thing: &Thing) -> Result<Option<Known>, DbError> {
    let key: Option<Key> =
        conn.maybe("select id, state from cases where kind = $1 and thing = $2", params![thing.kind, thing.id]).await?;
    Ok(key.map(|key| Known { id: key.id, state: key.state }))
}

/// What waits in a group, oldest first. What the reader has written is for others to decide.
pub async fn list_waiting(
    conn: &Conn,
    group: GroupId,
    reader: Option<PersonId>,
    after: &After<(Timestamp, CaseId)>,
) -> Result<Slice<Waiting>, DbError> {
    let (at, id) = after.or((Timestamp::UNIX_EPOCH, CaseId::FIRST));
    let rows = conn
        .all(
            "select c.id, c.kind, c.state, c.reports, c.waits_since, g.name as group_name,
                coalesce(h.title, t.title) as title,
                coalesce(h.words, t.words) as words
             from cases c join v_case_texts t on t.in_case = c.id left join hidden_texts h on h.in_case = c.id left join v_groups g on g.id = c.group_id
             where c.group_id = $1 and c.waits_since is not null and c.author is distinct from $2 and (c.waits_since, c.id) > ($3, $4)
             order by c.waits_since, c.id limit $5",
            params![group, reader, at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Waiting| (row.waits_since, row.id)))
}

/// What waits for a steward, oldest first: what is in no group, appeals, and what nobody in its group may decide.
pub async fn list_for_stewards(
    conn: &Conn,
    reader: Option<PersonId>,
    after: &After<(Timestamp, CaseId)>,
) -> Result<Slice<Waiting>, DbError> {
    let (at, id) = after.or((Timestamp::UNIX_EPOCH, CaseId::FIRST));
    let rows = conn
        .all(
            "select c.id, c.kind, c.state, c.reports, c.waits_since, g.name as group_name,
                coalesce(h.title, t.title) as title,
                coalesce(h.words, t.words) as words
             from cases c join v_case_texts t on t.in_case = c.id left join hidden_texts h on h.in_case = c.id left join v_groups g on g.id = c.group_id
             where c.waits_since is not null and c.author is distinct from $1 and (c.waits_since, c.id) > ($2, $3)
                and (c.group_id is null or c.state = 'appealed'
                    or not exists (select 1 from v_seats s where s.group_id = c.group_id and s.person is distinct from c.author))
             order by c.waits_since, c.id limit $4",
            params![reader, at, id, ROWS.saturating_add(1)],
        )
        .await?;
    Ok(after.slice(rows, |row: &Waiting| (row.waits_since, row.id)))
}

/// What of somebody's was hidden, newest first.
pub async fn list_hidden_of(conn: &Conn, person: PersonId) -> Result<Vec<OwnCase>, DbError> {
    conn.all(
        "select c.id, c.kind, c.state, h.words from hidden_texts h join cases c on c.id = h.in_case
         where h.author = $1 order by h.in_case desc limit 50",
        params![person],
    )
    .await
}

pub async fn list_decisions(conn: &Conn, case: CaseId) -> Result<Vec<Decision>, DbError> {
    conn.all(
        "select outcome, reason, decided_at from case_decisions where in_case = $1 order by number desc limit 50",
        params![case],
    )
    .await
}

pub async fn insert_case(tx: &Tx, thing: &Thing) -> Result<CaseId, DbError> {
    let id: CaseId = tx.clock().new_id();
    tx.execute(
        "insert into cases (id, kind, thing, group_id, author, state, reports, opened_at, waits_since)
         values ($1, $2, $3, $4, $5, 'open', 0, $6, $6)",
        params![id, thing.kind, thing.id, thing.group_id, thing.person, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

/// Counts the reports, one a person. What was let stand is looked at again.
pub async fn set_reported(tx: &Tx, id: CaseId) -> Result<(), DbError> {
    tx.execute(
        "update cases set reports = (select count(*) from reports r where r.in_case = $1), waits_since = coalesce(waits_since, $2),
            state = case when state in ('stands', 'restored') then 'open' else state end where id = $1",
        params![id, tx.clock().now()],
    )
    .await?;
    Ok(())
}

/// Notes what was decided. Returns false if somebody was faster.
pub async fn set_decided(tx: &Tx, case: &Case, outcome: State, reason: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update cases set state = $3, waits_since = null where id = $1 and state = $2",
            params![case.id, case.state, outcome],
        )
        .await?;
    if done.rows == 1 {
        tx.execute(
            "insert into case_decisions (in_case, number, outcome, reason, decided_by, decided_at)
             select $1, count(*) + 1, $2, $3, $4, $5 from case_decisions where in_case = $1",
            params![case.id, outcome, reason, tx.actor(), tx.clock().now()],
        )
        .await?;
    }
    Ok(done.rows == 1)
}

/// Keeps a text that was taken out of its place. The title of what it stands in is not kept: that may be hidden later.
pub async fn insert_hidden(tx: &Tx, case: &Case, thing: &Thing, taken: &Json) -> Result<(), DbError> {
    tx.execute(
        "insert into hidden_texts (in_case, author, title, words, taken) values ($1, $2, $3, $4, $5)",
        params![case.id, case.author, thing.own_title(), thing.words, taken],
    )
    .await?;
    Ok(())
}

/// The text is back in its place.
pub async fn delete_hidden(tx: &Tx, id: CaseId) -> Result<(), DbError> {
    tx.execute("delete from hidden_texts where in_case = $1", params![id]).await?;
    Ok(())
}

/// Returns false if there is nothing to appeal against, or it was done.
pub async fn set_appealed(tx: &Tx, id: CaseId, appeal: &str) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update cases set state = 'appealed', waits_since = $2 where id = $1 and state = 'hidden'",
            params![id, tx.clock().now()],
        )
        .await?;
    if done.rows == 1 {
        tx.execute("update hidden_texts set appeal = $2 where in_case = $1", params![id, appeal]).await?;
    }
    Ok(done.rows == 1)
}

/// Whoever leaves with their words takes those along that were hidden.
pub async fn delete_words_of(tx: &Tx, person: PersonId) -> Result<(), DbError> {
    tx.execute("delete from hidden_texts where author = $1", params![person]).await?;
    Ok(())
}
