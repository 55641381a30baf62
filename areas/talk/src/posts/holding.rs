//! Posts and discussions that wait until somebody has looked at them: what is kept of them, and how they come into their
//! place.

use kernel::access::Place;
use kernel::actor::stands;
use kernel::db::Tx;
use kernel::discussing::About;
use kernel::faults::Fault;
use kernel::moderation::{Fresh, Way};
use kernel::uuid::Uuid;
use nouns::talk::{DiscussionOpened, ExpertAnswered, PostWritten};
use nouns::{DiscussionId, ExpertId, GroupId, PersonId};
use serde::{Deserialize, Serialize};
use serde_json::{Value as Json, json};

use super::hiding::without_hidden;
use super::queries::{NewPost, insert_post};
use crate::discussions::domain::{Audience, Kind, Sound};
use crate::discussions::policy::WRITERS;
use crate::discussions::queries::{Discussion, Opening, find_discussion, insert_discussion};
use crate::experts::queries::{State, find_expert, insert_answer};
use crate::files::queries::{Giver, set_post};
use crate::group::{THE_GROUP, only, queries::list_own};
use crate::mentions::{note, note_first};

pub const POST: Way =
    Way { kind: "post", let_in: |tx, within, person, draft| Box::pin(let_in_post(tx, within, person, draft)) };
pub const DISCUSSION: Way = Way {
    kind: "discussion",
    let_in: |tx, within, person, draft| Box::pin(let_in_discussion(tx, within, person, draft)),
};

#[derive(Serialize, Deserialize)]
struct Draft {
    text: String,
    /// Of whom it is, if an outside expert wrote it; then the person is who asked.
    #[serde(default)]
    expert: Option<ExpertId>,
    /// Of a discussion.
    title: Option<String>,
    kind: Option<String>,
    audience: Option<String>,
    #[serde(default)]
    about: Option<String>,
}

pub fn post(discussion: &Discussion, person: PersonId, text: &str) -> Fresh {
    Fresh {
        kind: "post",
        within: discussion.id.uuid(),
        group: discussion.group_id.uuid(),
        person,
        text: text.to_owned(),
        draft: json!({ "text": text }),
    }
}

/// The same of what an outside expert wrote: whoever asked answers for it.
pub fn expert_post(discussion: &Discussion, asked_by: PersonId, expert: ExpertId, text: &str) -> Fresh {
    Fresh { draft: json!({ "text": text, "expert": expert }), ..post(discussion, asked_by, text) }
}

pub fn discussion(group: GroupId, person: PersonId, sound: &Sound<'_>, about: Option<&About>) -> Fresh {
    let Sound { kind, audience, title, text } = sound;
    Fresh {
        kind: "discussion",
        within: group.uuid(),
        group: group.uuid(),
        person,
        text: format!("{title}\n\n{text}"),
        draft: json!({ "text": text, "title": title, "kind": kind.word(), "audience": audience.word(), "about": about.map(About::to_string) }),
    }
}

/// Nobody writes in a discussion that is closed, nor where they may not write any more.
async fn let_in_post(tx: &Tx, within: Uuid, person: PersonId, draft: Json) -> Result<bool, Fault> {
    let draft: Draft = serde_json::from_value(draft).map_err(Fault::internal)?;
    let found = find_discussion(tx, DiscussionId::from_uuid(within)).await?;
    let Some(discussion) = found.filter(|discussion| discussion.closed_at.is_none()) else { return Ok(false) };
    let (found, discussion, group) = (discussion.clone(), discussion.id, discussion.group_id);
    let writers = if found.audience == Audience::Everyone { WRITERS } else { THE_GROUP };
    if !stands(tx, person, writers, &Place::at(group.uuid())).await? {
        return Ok(false);
    }
    let text = without_hidden(tx, discussion, draft.text).await?;
    if let Some(expert) = draft.expert {
        // Whoever has said no meanwhile has taken this back as well.
        if find_expert(tx, expert).await?.is_none_or(|expert| expert.state == State::Declined) {
            return Ok(false);
        }
        let post = insert_answer(tx, discussion, expert, &text).await?;
        set_post(tx, post, Giver::Expert(expert), &text).await?;
        tx.note(&ExpertAnswered { post, discussion, group, expert }).await?;
        return Ok(true);
    }
    let own = list_own(tx, person).await?;
    let new =
        NewPost { discussion, person: Some(person), expert: None, government: only(&own), text: &text, example: false };
    let post = insert_post(tx, &new).await?;
    set_post(tx, post, Giver::Person(person), &text).await?;
    tx.note(&PostWritten { post, discussion, group }).await?;
    note(tx, &found, post, &text, true).await?;
    Ok(true)
}

async fn let_in_discussion(tx: &Tx, within: Uuid, person: PersonId, draft: Json) -> Result<bool, Fault> {
    let draft: Draft = serde_json::from_value(draft).map_err(Fault::internal)?;
    let kind = draft.kind.as_deref().and_then(Kind::from_word);
    let audience = draft.audience.as_deref().and_then(Audience::from_word);
    let (Some(kind), Some(audience), Some(title)) = (kind, audience, &draft.title) else { return Ok(false) };
    if !stands(tx, person, THE_GROUP, &Place::at(within)).await? {
        return Ok(false);
    }
    let (group, own) = (GroupId::from_uuid(within), list_own(tx, person).await?);
    let sound = Sound { kind, audience, title, text: &draft.text };
    let about = draft.about.and_then(|about| about.parse().ok());
    let discussion = insert_discussion(tx, &Opening { group, person, about, example: false }, &sound).await?;
    let new = NewPost {
        discussion,
        person: Some(person),
        expert: None,
        government: only(&own),
        text: &draft.text,
        example: false,
    };
    let first = insert_post(tx, &new).await?;
    set_post(tx, first, Giver::Person(person), &draft.text).await?;
    tx.note(&DiscussionOpened { discussion, group }).await?;
    note_first(tx, discussion, first, &draft.text).await?;
    Ok(true)
}
