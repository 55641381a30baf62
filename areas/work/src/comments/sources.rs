//! Comments as they are translated: for the readers of their proposal.

use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source, admits_by};
use kernel::uuid::Uuid;
use nouns::CommentId;

use super::queries::find_comment;
use crate::proposals::domain::State;
use crate::proposals::policy::ShowProposal;
use crate::proposals::queries::find_proposal;
use crate::words as t;

pub const COMMENT: Source = Source {
    kind: "comment",
    admits: |app, actor, visit, id| {
        admits_by::<ShowProposal>(app, actor, visit, async move {
            let found = find_comment(&app.db.reader().await?, CommentId::from_uuid(id)).await?;
            Ok(found.map(|comment| comment.proposal))
        })
    },
    read: |conn, id| Box::pin(read(conn, id)),
};

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let found = find_comment(conn, CommentId::from_uuid(id)).await?;
    let Some(comment) = found.filter(|one| one.withdrawn_at.is_none() && !one.is_hidden) else { return Ok(None) };
    let proposal = find_proposal(conn, comment.proposal).await?;
    if proposal.is_none_or(|proposal| proposal.state == State::Hidden) {
        return Ok(None);
    }
    let suggested = comment.suggested.unwrap_or_default();
    let parts = vec![Part::lines(None, comment.words), Part::lines(Some(t::suggestion_new), suggested)];
    Ok(Original::new(parts, None, format!("/proposals/{}#comments", comment.proposal)))
}
