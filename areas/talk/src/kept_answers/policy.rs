//! Who keeps answers (lead and chair), and who looks them up: the readers of the discussions that they come from.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::KeptAnswerId;

use super::queries::{KeptAnswer, find_kept};
use crate::discussions::queries::Discussion;
use crate::group::{Group, READERS};
use crate::posts::policy::Answer;

action! {
    /// Reading what a group keeps to look up.
    pub ListAnswers = "talk.kept_answer.list" on Group, by READERS
}
action! {
    /// Keeping the answer to a question.
    pub KeepAnswer = "talk.kept_answer.create" on Answer, may Chair | Lead
}

impl Subject for KeptAnswer {
    type Key = KeptAnswerId;

    async fn find(db: &Db, actor: &Actor, id: &KeptAnswerId) -> Result<Option<Self>, Fault> {
        let found = find_kept(&db.reader().await?, *id).await?;
        let Some(kept) = found else { return Ok(None) };
        Ok(Discussion::find(db, actor, &kept.discussion).await?.map(|_| kept))
    }

    fn place(&self) -> Place {
        Place::at(self.group_id.uuid())
    }
}

action! {
    /// Reading a question with its answer.
    pub ShowAnswer = "talk.kept_answer.show" on KeptAnswer, by READERS
}
action! {
    /// Taking an answer out of what the group keeps.
    pub DropAnswer = "talk.kept_answer.end" on KeptAnswer, may Chair | Lead
}
