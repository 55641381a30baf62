//! Who opens a call (the lead or a steward), applies and votes (members), settles a tie (the lead or a steward), and
//! reads it (everyone).

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::{CandidacyId, ChairCallId};

use super::queries::{self, Call, Standing};
use crate::groups::policy::at_a_group;

at_a_group! {
    /// Reading which calls there were.
    ListCalls = "groups.chair_call.list", may Anyone
}
at_a_group! {
    /// Opening a call for the chair.
    OpenCall = "groups.chair_call.create", may Lead | Steward
}

/// Declares an action at a call, which everyone can find.
macro_rules! at_a_call {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $($role:ident)|+) => {
        $(#[$meta])*
        pub enum $name {}

        impl Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [Role] = &[$(Role::$role),+];
            type Key = ChairCallId;
            type Target = Call;

            async fn load(db: &Db, _: &Actor, id: &ChairCallId) -> Result<Option<Call>, Fault> {
                Ok(queries::find_call(&db.reader().await?, *id).await?)
            }

            fn place(call: &Call) -> Place {
                Place::at(call.group_id.uuid())
            }
        }
    };
}

at_a_call! {
    /// Reading a call and what came of it.
    ShowCall = "groups.chair_call.show", may Anyone
}
at_a_call! {
    /// Applying for the seat.
    Apply = "groups.candidacy.create", may Member
}
at_a_call! {
    /// Casting the vote of one's government.
    CastVote = "groups.chair_vote.create", may Member
}
at_a_call! {
    /// Deciding when two were level.
    SettleTie = "groups.chair_call.decide", may Lead | Steward
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
