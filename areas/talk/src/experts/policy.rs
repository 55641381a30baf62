//! Who asks an outside expert (whoever asked the question, lead and chair), and what the expert's own link opens: that one
//! question, and nothing else.

use data_encoding::BASE32_NOPAD;
use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::keys::{KeyError, Keys};
use nouns::ExpertId;

use super::queries::{Expert, State, find_expert};
use crate::discussions::domain::Kind;
use crate::discussions::queries::{Discussion, find_discussion};
use crate::posts::queries::{Post, find_number};

/// A question that somebody may be asked to answer.
pub struct Question(pub Discussion);

impl Subject for Question {
    type Key = nouns::DiscussionId;

    async fn find(db: &Db, actor: &Actor, id: &nouns::DiscussionId) -> Result<Option<Self>, Fault> {
        let found = Discussion::find(db, actor, id).await?;
        Ok(found.filter(|one| one.kind == Kind::Question).map(Self))
    }

    fn place(&self) -> Place {
        self.0.place()
    }
}

action! {
    /// Reading which experts were asked.
    pub ListExperts = "talk.expert.list" on Question, may Oneself | Chair | Lead
}
action! {
    /// Asking an expert by mail.
    pub AskExpert = "talk.expert.create" on Question, may Oneself | Chair | Lead, counts Invite
}

/// What the link of an expert opens.
pub struct Invitation {
    pub expert: Expert,
    pub discussion: Discussion,
    pub question: Option<Post>,
}

fn sealed(id: ExpertId) -> String {
    format!("expert link {id}")
}

/// The end of the link's address.
pub fn token(keys: &Keys, id: ExpertId) -> Result<String, KeyError> {
    Ok(format!("{id}{}", BASE32_NOPAD.encode(&keys.seal(&sealed(id))?).to_ascii_lowercase()))
}

fn open(keys: &Keys, token: &str) -> Option<ExpertId> {
    let (id, seal) = token.split_at_checked(26)?;
    let id: ExpertId = id.parse().ok()?;
    let seal = BASE32_NOPAD.decode(seal.to_ascii_uppercase().as_bytes()).ok()?.try_into().ok()?;
    keys.has_sealed(&sealed(id), &seal).then_some(id)
}

/// Whoever has the link finds it, until the expert has said no or was forgotten.
impl Subject for Invitation {
    type Key = String;

    async fn find(db: &Db, _: &Actor, token: &String) -> Result<Option<Self>, Fault> {
        let Some(id) = open(db.keys(), token) else { return Ok(None) };
        let conn = db.reader().await?;
        let found = find_expert(&conn, id).await?;
        let Some(expert) = found.filter(|one| one.state != State::Declined && !one.email.is_empty()) else {
            return Ok(None);
        };
        let Some(discussion) = find_discussion(&conn, expert.discussion).await? else { return Ok(None) };
        let question = find_number(&conn, discussion.id, 1).await?.filter(|post| post.withdrawn_at.is_none());
        Ok(Some(Self { expert, discussion, question }))
    }
}

action! {
    /// Reading the one question that one was asked.
    pub ShowInvitation = "talk.expert.show" on Invitation, may Anyone
}
action! {
    /// Saying no to it, or taking one's answers back.
    pub EndInvitation = "talk.expert.end" on Invitation, may Anyone
}
