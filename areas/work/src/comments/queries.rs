//! SQL of comments, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::paging::{After, ROWS, Slice};
use kernel::params;
use nouns::{CommentId, GovernmentId, PersonId, ProposalId};

use super::domain::{Outcome, Part};

kernel::row! {
    /// A comment with its author.
    #[derive(Clone, Debug)]
    pub struct Comment {
        pub id: CommentId,
        pub proposal: ProposalId,
        pub person: PersonId,
        pub name: String,
        pub government_slug: Option<String>,
        pub government_name: Option<String>,
        pub words: String,
        pub field: Option<Part>,
        /// What the field said when the edit was suggested.
        pub base: Option<String>,
        pub suggested: Option<String>,
        pub outcome: Option<Outcome>,
        pub example: bool,
        pub written_at: Timestamp,
        pub withdrawn_at: Option<Timestamp>,
        pub is_hidden: bool,
    }
}

pub async fn find_comment(conn: &Conn, id: CommentId) -> Result<Option<Comment>, DbError> {
    conn.maybe(
        "select c.id, c.proposal, c.person, p.name, g.slug as government_slug, g.name as government_name, c.words, c.field, c.base,
            c.suggested, c.outcome, c.example, c.written_at, c.withdrawn_at, c.is_hidden
         from proposal_comments c join v_persons p on p.id = c.person left join v_governments g on g.id = c.government where c.id = $1",
        params![id],
    )
    .await
}

/// The comments, newest first: ids grow with time. With `only_open` just the edits that wait for an answer.
pub async fn list_comments(
    conn: &Conn,
    proposal: ProposalId,
    after: &After<(CommentId,)>,
    only_open: bool,
) -> Result<Slice<Comment>, DbError> {
    let (id,) = after.or((CommentId::LAST,));
    let rows = conn.all(
        "select c.id, c.proposal, c.person, p.name, g.slug as government_slug, g.name as government_name, c.words, c.field, c.base,
            c.suggested, c.outcome, c.example, c.written_at, c.withdrawn_at, c.is_hidden
         from proposal_comments c join v_persons p on p.id = c.person left join v_governments g on g.id = c.government
         where c.proposal = $1 and c.id < $2 and (not $3 or (c.outcome = 'open' and c.withdrawn_at is null))
         order by c.id desc limit $4",
        params![proposal, id, only_open, ROWS.saturating_add(1)],
    )
    .await?;
    Ok(after.slice(rows, |row: &Comment| (row.id,)))
}

/// A comment, with the edit that it suggests if it does.
pub struct NewComment<'a> {
    pub proposal: ProposalId,
    pub person: PersonId,
    pub government: Option<GovernmentId>,
    pub words: &'a str,
    /// The field, what it says, and what it should say.
    pub edit: Option<(Part, &'a str, &'a str)>,
    pub example: bool,
}

pub async fn insert_comment(tx: &Tx, new: &NewComment<'_>) -> Result<CommentId, DbError> {
    let id: CommentId = tx.clock().new_id();
    tx.execute(
        "insert into proposal_comments (id, proposal, person, government, words, field, base, suggested, outcome, example, written_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)",
        params![
            id,
            new.proposal,
            new.person,
            new.government,
            new.words,
            new.edit.map(|(part, ..)| part),
            new.edit.map(|(_, base, _)| base),
            new.edit.map(|(.., suggested)| suggested),
            new.edit.map(|_| Outcome::Open),
            new.example,
            tx.clock().now()
        ],
    )
    .await?;
    Ok(id)
}

/// Whether the same person has just said the same: the second click on one button.
pub async fn is_said(tx: &Tx, new: &NewComment<'_>) -> Result<bool, DbError> {
    let said = tx
        .count(
            "select count(*) as n from proposal_comments c where c.person = $2 and c.words = $3 and coalesce(c.suggested, '') = $4
                and c.withdrawn_at is null and c.id = (select l.id from proposal_comments l where l.proposal = $1 order by l.id desc limit 1)",
            params![new.proposal, new.person, new.words, new.edit.map_or("", |(.., suggested)| suggested)],
        )
        .await?;
    Ok(said > 0)
}

/// Takes the words out and leaves the mark. An edit that was taken over is part of the proposal and stays. Returns false
/// if there was nothing to withdraw.
pub async fn set_withdrawn(tx: &Tx, id: CommentId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update proposal_comments set words = '', base = null, suggested = null, withdrawn_at = $2
             where id = $1 and withdrawn_at is null and coalesce(outcome, 'open') <> 'taken'",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Takes all words out, also those of an edit that was taken over, and leaves the place. Returns false if there are none.
pub async fn set_hidden(tx: &Tx, id: CommentId) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update proposal_comments set words = '', base = null, suggested = null, withdrawn_at = $2, is_hidden = true
             where id = $1 and withdrawn_at is null",
            params![id, tx.clock().now()],
        )
        .await?;
    Ok(done.rows == 1)
}

/// Puts words back that were hidden.
pub async fn set_shown(
    tx: &Tx,
    id: CommentId,
    words: &str,
    base: Option<&str>,
    suggested: Option<&str>,
) -> Result<(), DbError> {
    tx.execute(
        "update proposal_comments set words = $2, base = $3, suggested = $4, withdrawn_at = null, is_hidden = false
         where id = $1 and is_hidden",
        params![id, words, base, suggested],
    )
    .await?;
    Ok(())
}

/// Answers a suggested edit. Returns false if somebody was faster.
pub async fn set_outcome(tx: &Tx, id: CommentId, outcome: Outcome) -> Result<bool, DbError> {
    let done = tx
        .execute(
            "update proposal_comments set outcome = $2, decided_at = $3, decided_by = $4
             where id = $1 and outcome = 'open' and withdrawn_at is null",
            params![id, outcome, tx.clock().now(), tx.actor()],
        )
        .await?;
    Ok(done.rows == 1)
}
