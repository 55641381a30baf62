//! Who opens a call and answers offers (lead and chair), who offers (whoever has an account; for whom they speak is looked at
//! with the offer), and who reads an offer before it is chosen (lead, chair, its author).

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::{PresentationCallId, PresentationId};

use super::domain::State;
use super::queries::{self, Call, Presentation};
use crate::meetings::queries::Meeting;

const ORGANISERS: &[Role] = &[Role::Lead, Role::Chair];

action! {
    /// Asking before a meeting who has a solution to present.
    pub OpenPresentationCall = "groups.presentation_call.create" on Meeting, may Lead | Chair
}

/// Calls are public, so every actor finds them.
impl Subject for Call {
    type Key = PresentationCallId;

    async fn find(db: &Db, _: &Actor, id: &PresentationCallId) -> Result<Option<Self>, Fault> {
        Ok(queries::find_call(&db.reader().await?, *id).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.group_id.uuid())
    }
}

action! {
    /// Reading which solutions a group looks for, and which it will see.
    pub ShowPresentationCall = "groups.presentation_call.show" on Call, may Anyone
}
action! {
    /// Offering to present a solution.
    pub OfferPresentation = "groups.presentation.create" on Call, may Account, counts Post
}

action! {
    /// Reading an offer, and what became of it.
    pub ShowPresentation = "groups.presentation.show" on Presentation, may Anyone, if sees
}
action! {
    /// Changing one's own offer.
    pub ChangePresentation = "groups.presentation.update" on Presentation, may Oneself, counts Post, if is_own
}
action! {
    /// Taking back one's own offer.
    pub WithdrawPresentation = "groups.presentation.withdraw" on Presentation, may Oneself, if is_own
}
action! {
    /// Taking an offer onto the agenda, or declining it.
    pub DecidePresentation = "groups.presentation.decide" on Presentation, by ORGANISERS, if sees
}

/// An offer is there for those of whom the actions say so.
impl Subject for Presentation {
    type Key = PresentationId;

    async fn find(db: &Db, _: &Actor, id: &PresentationId) -> Result<Option<Self>, Fault> {
        Ok(queries::find_presentation(&db.reader().await?, *id).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.group_id.uuid()).owned_by(self.person)
    }
}

fn is_own(actor: &Actor, offer: &Presentation) -> bool {
    actor.plays(Role::Oneself, &offer.place())
}

fn sees(actor: &Actor, offer: &Presentation) -> bool {
    offer.state == State::Chosen
        || is_own(actor, offer)
        || ORGANISERS.iter().any(|role| actor.plays(*role, &offer.place()))
}
