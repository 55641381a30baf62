//! SQL of questions to proposers, nothing else.

use jiff::Timestamp;
use kernel::db::{Conn, DbError, Tx};
use kernel::params;
use nouns::{PersonId, ProposalId, QuestionId};

use crate::proposals::domain::State;

kernel::row! {
    /// A question with its reply.
    pub struct Exchange {
        pub id: QuestionId,
        pub question: String,
        pub asked_at: Timestamp,
        pub reply: Option<String>,
        pub replied_at: Option<Timestamp>,
    }
}

kernel::row! {
    /// Where the one who asked reads a reply.
    pub struct Asker { pub email: String, pub lang: Option<String> }
}

pub async fn list_questions(conn: &Conn, proposal: ProposalId) -> Result<Vec<Exchange>, DbError> {
    conn.all(
        "select id, question, asked_at, reply, replied_at from proposal_questions where proposal = $1 order by id",
        params![proposal],
    )
    .await
}

pub async fn find_last(conn: &Conn, proposal: ProposalId) -> Result<Option<Exchange>, DbError> {
    conn.maybe(
        "select id, question, asked_at, reply, replied_at from proposal_questions where proposal = $1 order by id desc limit 1",
        params![proposal],
    )
    .await
}

pub async fn find_asker(conn: &Conn, question: QuestionId) -> Result<Option<Asker>, DbError> {
    conn.maybe(
        "select p.email, p.lang from proposal_questions q join v_persons p on p.id = q.asked_by where q.id = $1",
        params![question],
    )
    .await
}

pub async fn insert_question(
    tx: &Tx,
    proposal: ProposalId,
    asked_by: PersonId,
    question: &str,
) -> Result<QuestionId, DbError> {
    let id: QuestionId = tx.clock().new_id();
    tx.execute(
        "insert into proposal_questions (id, proposal, question, asked_by, asked_at) values ($1, $2, $3, $4, $5)",
        params![id, proposal, question, asked_by, tx.clock().now()],
    )
    .await?;
    Ok(id)
}

pub async fn set_reply(tx: &Tx, id: QuestionId, reply: &str) -> Result<(), DbError> {
    tx.execute(
        "update proposal_questions set reply = $2, replied_by = $3, replied_at = $4 where id = $1 and replied_at is null",
        params![id, reply, tx.actor(), tx.clock().now()],
    )
    .await?;
    Ok(())
}

/// Moves a proposal between waiting for its proposer and waiting for the group. Returns false if somebody was faster.
pub async fn set_waiting(tx: &Tx, id: ProposalId, from: State, to: State) -> Result<bool, DbError> {
    let done =
        tx.execute("update proposals set state = $3 where id = $1 and state = $2", params![id, from, to]).await?;
    Ok(done.rows == 1)
}
