//! Answers that a group keeps, as they are translated, with their question.

use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source, admits};
use kernel::uuid::Uuid;
use nouns::KeptAnswerId;

use super::policy::ShowAnswer;
use super::queries::find_kept;
use crate::words as t;

pub const ANSWER: Source =
    Source { kind: "answer", admits: admits::<ShowAnswer, _>, read: |conn, id| Box::pin(read(conn, id)) };

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let Some(kept) = find_kept(conn, KeptAnswerId::from_uuid(id)).await? else { return Ok(None) };
    let parts = vec![
        Part::title(kept.title),
        Part::markdown(kept.question),
        Part { name: Some(t::answer), ..Part::markdown(kept.answer) },
    ];
    Ok(Original::new(parts, None, format!("/answers/{}", kept.id)))
}
