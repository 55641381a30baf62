//! Who may sign, see, decide and withdraw.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::SignatureId;

use super::queries::{self, Signature};
use crate::governments::queries::{Government, find_by_slug};

/// Sending in a signature for one's government.
pub enum Sign {}

impl Action for Sign {
    const NAME: &'static str = "people.signature.create";
    const MAY: &'static [Role] = &[Role::Representative];
    type Key = String;
    type Target = Government;

    async fn load(db: &Db, _: &Actor, slug: &String) -> Result<Option<Government>, Fault> {
        Ok(find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(government: &Government) -> Place {
        Place::at(government.id.uuid())
    }
}

const READERS: &[Role] = &[Role::Representative, Role::Steward];

async fn find_visible(db: &Db, actor: &Actor, id: SignatureId) -> Result<Option<Signature>, Fault> {
    let found = queries::find(&db.reader().await?, id).await?;
    Ok(found.filter(|signature| READERS.iter().any(|role| actor.plays(*role, &place(signature)))))
}

fn place(signature: &Signature) -> Place {
    Place::at(signature.government.uuid())
}

macro_rules! on_a_signature {
    ($(#[$meta:meta])* $name:ident = $text:literal, $may:expr) => {
        $(#[$meta])*
        pub enum $name {}

        impl Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [Role] = $may;
            type Key = SignatureId;
            type Target = Signature;

            async fn load(db: &Db, actor: &Actor, id: &SignatureId) -> Result<Option<Signature>, Fault> {
                find_visible(db, actor, *id).await
            }

            fn place(signature: &Signature) -> Place {
                place(signature)
            }
        }
    };
}

on_a_signature! {
    /// Reading what was sent in, with its document.
    ShowSignature = "people.signature.show", READERS
}
on_a_signature! {
    /// Accepting a signature or sending it back.
    DecideSignature = "people.signature.decide", &[Role::Steward]
}
on_a_signature! {
    /// Withdrawing a signature.
    WithdrawSignature = "people.signature.withdraw", &[Role::Representative]
}
