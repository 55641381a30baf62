//! Who opens a call and answers offers (lead and chair), who offers (whoever has an account; for whom they speak is looked at
//! with the offer), and who reads an offer before it is chosen (lead, chair, its author).

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::{PresentationCallId, PresentationId};

use super::domain::State;
use super::queries::{self, Call, Presentation};
use crate::meetings::policy::at_an_event;

const ORGANISERS: &[Role] = &[Role::Lead, Role::Chair];

at_an_event! {
    /// Asking before a meeting who has a solution to present.
    OpenPresentationCall = "groups.presentation_call.create", may Lead | Chair
}

/// Declares an action at a call, which everyone finds.
macro_rules! at_a_call {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $($role:ident)|+) => {
        $(#[$meta])*
        pub enum $name {}

        impl Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [Role] = &[$(Role::$role),+];
            type Key = PresentationCallId;
            type Target = Call;

            async fn load(db: &Db, _: &Actor, id: &PresentationCallId) -> Result<Option<Call>, Fault> {
                Ok(queries::find_call(&db.reader().await?, *id).await?)
            }

            fn place(call: &Call) -> Place {
                Place::at(call.group_id.uuid())
            }
        }
    };
}

at_a_call! {
    /// Reading which solutions a group looks for, and which it will see.
    ShowPresentationCall = "groups.presentation_call.show", may Anyone
}
at_a_call! {
    /// Offering to present a solution.
    OfferPresentation = "groups.presentation.create", may Account
}

/// Declares an action at an offer, which is there for those of whom `$sees` says so.
macro_rules! at_an_offer {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $may:expr, if $sees:expr) => {
        $(#[$meta])*
        pub enum $name {}

        impl Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [Role] = $may;
            type Key = PresentationId;
            type Target = Presentation;

            async fn load(db: &Db, actor: &Actor, id: &PresentationId) -> Result<Option<Presentation>, Fault> {
                let found = queries::find_presentation(&db.reader().await?, *id).await?;
                let sees: fn(&Actor, &Presentation) -> bool = $sees;
                Ok(found.filter(|offer| sees(actor, offer)))
            }

            fn place(offer: &Presentation) -> Place {
                place(offer)
            }
        }
    };
}

at_an_offer! {
    /// Reading an offer, and what became of it.
    ShowPresentation = "groups.presentation.show", may &[Role::Anyone], if sees
}
at_an_offer! {
    /// Changing one's own offer.
    ChangePresentation = "groups.presentation.update", may &[Role::Oneself], if is_own
}
at_an_offer! {
    /// Taking back one's own offer.
    WithdrawPresentation = "groups.presentation.withdraw", may &[Role::Oneself], if is_own
}
at_an_offer! {
    /// Taking an offer onto the agenda, or declining it.
    DecidePresentation = "groups.presentation.decide", may ORGANISERS, if sees
}

fn place(offer: &Presentation) -> Place {
    Place::at(offer.group_id.uuid()).owned_by(offer.person)
}

fn is_own(actor: &Actor, offer: &Presentation) -> bool {
    actor.plays(Role::Oneself, &place(offer))
}

fn sees(actor: &Actor, offer: &Presentation) -> bool {
    offer.state == State::Chosen
        || is_own(actor, offer)
        || ORGANISERS.iter().any(|role| actor.plays(*role, &place(offer)))
}
