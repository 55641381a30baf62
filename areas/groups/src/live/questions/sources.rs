//! Questions in a meeting as they are translated, on the list of all of them. The live page shows the same to all its readers.

use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source, admits_by};
use kernel::uuid::Uuid;
use nouns::MeetingQuestionId;

use super::policy::ListQuestions;
use super::queries::find_said;

pub const QUESTION: Source = Source {
    kind: "question",
    admits: |app, actor, visit, id| {
        admits_by::<ListQuestions>(app, actor, visit, async move {
            let found = find_said(&app.db.reader().await?, MeetingQuestionId::from_uuid(id)).await?;
            Ok(found.map(|said| said.slug))
        })
    },
    read: |conn, id| Box::pin(read(conn, id)),
};

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let Some(said) = find_said(conn, MeetingQuestionId::from_uuid(id)).await? else { return Ok(None) };
    Ok(Original::new(vec![Part::lines(None, said.words)], None, format!("/events/{}/live/questions", said.slug)))
}
