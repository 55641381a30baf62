//! Who opens a call (the lead or a steward), applies and votes (members), settles a tie (the lead or a steward), and
//! reads it (everyone).

use kernel::access::{Action, Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::{CandidacyId, ChairCallId};

use super::queries::{self, Call, Standing};
use crate::groups::queries::Group;

action! {
    /// Reading which calls there were.
    pub ListCalls = "groups.chair_call.list" on Group, may Anyone
}
action! {
    /// Opening a call for the chair.
    pub OpenCall = "groups.chair_call.create" on Group, may Lead | Steward
}

impl Subject for Call {
    type Key = ChairCallId;

    async fn find(db: &Db, _: &Actor, id: &ChairCallId) -> Result<Option<Self>, Fault> {
        Ok(queries::find_call(&db.reader().await?, *id).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.group_id.uuid())
    }
}

action! {
    /// Reading a call and what came of it.
    pub ShowCall = "groups.chair_call.show" on Call, may Anyone
}
action! {
    /// Applying for the seat.
    pub Apply = "groups.candidacy.create" on Call, may Member, counts Request
}
action! {
    /// Casting the vote of one's government.
    pub CastVote = "groups.chair_vote.create" on Call, may Member, counts Support
}
action! {
    /// Deciding when two were level.
    pub SettleTie = "groups.chair_call.decide" on Call, may Lead | Steward
}

/// Taking back one's own application.
pub enum WithdrawCandidacy {}

impl Action for WithdrawCandidacy {
    const NAME: &'static str = "groups.candidacy.end";
    const MAY: &'static [Role] = &[Role::Oneself];
    type Key = CandidacyId;
    type Target = Standing;

    async fn load(db: &Db, actor: &Actor, id: &CandidacyId) -> Result<Option<Standing>, Fault> {
        let found = queries::find_candidacy(&db.reader().await?, *id).await?;
        Ok(found.filter(|standing| actor.person() == Some(standing.person)))
    }

    fn place(standing: &Standing) -> Place {
        Place::of(standing.person)
    }
}
