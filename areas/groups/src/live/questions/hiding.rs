//! Hiding a question: its words go, and it is in no list any more. The event tells those who have the live page open.

use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::moderation::Text;
use kernel::uuid::Uuid;
use nouns::MeetingQuestionId;
use nouns::groups::{MeetingQuestionHidden, MeetingQuestionRestored};
use serde::{Deserialize, Serialize};
use serde_json::Value as Json;

use super::State;
use super::queries::{find, find_meeting, set_words};

pub const TEXT: Text = Text {
    kind: "question",
    take: |tx, id| Box::pin(take(tx, id)),
    give_back: |tx, id, taken| Box::pin(give_back(tx, id, taken)),
};

#[derive(Serialize, Deserialize)]
struct Taken {
    words: String,
    state: String,
}

async fn take(tx: &Tx, id: Uuid) -> Result<Option<Json>, Fault> {
    let id = MeetingQuestionId::from_uuid(id);
    let Some(meeting) = find_meeting(tx, id).await? else { return Ok(None) };
    let found = find(tx, meeting, id).await?;
    let Some(question) = found.filter(|question| question.state != State::Hidden) else { return Ok(None) };
    set_words(tx, id, (question.state, State::Hidden), words::HIDDEN).await?;
    tx.note(&MeetingQuestionHidden { meeting, question: id }).await?;
    let taken = Taken { words: question.words, state: question.state.word().to_owned() };
    Ok(Some(serde_json::to_value(taken).map_err(Fault::internal)?))
}

async fn give_back(tx: &Tx, id: Uuid, taken: Json) -> Result<(), Fault> {
    let taken: Taken = serde_json::from_value(taken).map_err(Fault::internal)?;
    let (id, state) = (MeetingQuestionId::from_uuid(id), State::from_word(&taken.state));
    let state = state.ok_or_else(|| Fault::internal("no state of a question"))?;
    let Some(meeting) = find_meeting(tx, id).await? else { return Ok(()) };
    if set_words(tx, id, (State::Hidden, state), &taken.words).await? {
        tx.note(&MeetingQuestionRestored { meeting, question: id }).await?;
    }
    Ok(())
}
