//! What the area does by itself: links, sessions and half sign-ins that do not work any more are removed.

use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::app::App;
use kernel::jobs::{Routine, Run};
use nouns::people::ExpiredRemoved;

use crate::{accounts, guards, passkeys, providers, sessions, sign_in_links, tokens};

pub const EXPIRED: Routine = Routine { name: "people.expired", every: SignedDuration::from_hours(1), run: expired };

fn expired(app: App) -> Run<'static> {
    Box::pin(async move {
        let tx = app.db.begin(&Errand::new("people.expired")).await?;
        let links = accounts::queries::delete_expired_links(&tx).await?
            + accounts::queries::delete_expired_changes(&tx).await?
            + sign_in_links::queries::delete_expired(&tx).await?;
        let sessions = sessions::queries::delete_expired(&tx).await?;
        let sign_ins = sessions::queries::delete_expired_pending(&tx).await?
            + passkeys::queries::delete_expired_challenges(&tx).await?
            + providers::queries::delete_expired(&tx).await?
            + guards::queries::delete_expired(&tx).await?;
        let tokens = tokens::queries::delete_expired(&tx).await?;
        if links + sessions + sign_ins + tokens > 0 {
            tx.commit(&ExpiredRemoved { run: app.clock.new_id(), links, sessions, sign_ins, tokens }).await?;
        }
        Ok(())
    })
}
