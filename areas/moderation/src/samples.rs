//! Rows put in without a form: by the demo, by tests and by the bench. Each call is one event in the log.

use kernel::db::{DbError, Tx};
use kernel::moderation::Fresh;
use kernel::uuid::Uuid;
use nouns::moderation::{CaseOpened, PersonMuted, TextHeld};
use nouns::{CaseId, GroupId, HeldTextId, MuteId, PersonId, TextId};
use serde_json::json;

use crate::cases::queries::{insert_case, set_reported};
use crate::held_texts::queries::insert_held;
use crate::mutes::queries::insert_mute;
use crate::reports::domain::Ground;
use crate::reports::queries::insert_report;
use crate::things::Kind;
use crate::things::queries::find_thing;

/// A report of a text that nobody has reported before.
pub async fn report(tx: &Tx, (kind, id): (&str, Uuid), person: PersonId) -> Result<CaseId, DbError> {
    let none = || DbError::Shape("there is no such text".into());
    let kind = Kind::from_word(kind).ok_or_else(none)?;
    let thing = find_thing(tx, kind, TextId::from_uuid(id)).await?.ok_or_else(none)?;
    let case = insert_case(tx, &thing).await?;
    insert_report(tx, case, person, Ground::Other, "An example of a report.").await?;
    set_reported(tx, case).await?;
    tx.note(&CaseOpened { case, group: thing.group_id }).await?;
    Ok(case)
}

/// A discussion with a link that waits.
pub async fn hold(tx: &Tx, group: GroupId, person: PersonId, text: &str) -> Result<HeldTextId, DbError> {
    let fresh = Fresh {
        kind: "discussion",
        within: group.uuid(),
        group: group.uuid(),
        person,
        text: text.to_owned(),
        draft: json!({ "text": text, "title": "A link", "kind": "discussion", "audience": "group" }),
    };
    let held = insert_held(tx, &fresh).await?;
    tx.note(&TextHeld { held, group }).await?;
    Ok(held)
}

/// Somebody does not want to read somebody.
pub async fn mute(tx: &Tx, person: PersonId, muted: PersonId) -> Result<MuteId, DbError> {
    let none = || DbError::Shape("this person is muted already".into());
    let mute = insert_mute(tx, person, muted).await?.ok_or_else(none)?;
    tx.note(&PersonMuted { mute }).await?;
    Ok(mute)
}
