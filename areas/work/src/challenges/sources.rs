//! Challenges as they are translated.

use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source, admits};
use kernel::uuid::Uuid;
use nouns::{Challenge, ChallengeId};

use super::policy::ShowChallenge;
use super::queries::find_challenge;
use crate::words as t;

pub const CHALLENGE: Source =
    Source { kind: "challenge", admits: admits::<ShowChallenge, Challenge>, read: |conn, id| Box::pin(read(conn, id)) };

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let found = find_challenge(conn, ChallengeId::from_uuid(id)).await?;
    let Some(challenge) = found.filter(|challenge| challenge.state.is_there()) else { return Ok(None) };
    let parts = vec![
        Part::title(challenge.hard),
        Part::lines(Some(t::whom_label), challenge.whom),
        Part::lines(Some(t::tried_label), challenge.tried),
        Part::lines(Some(t::solution_title), challenge.solved_words),
    ];
    Ok(Original::new(parts, None, format!("/challenges/{}", challenge.id)))
}
