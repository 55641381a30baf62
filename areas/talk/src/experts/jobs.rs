//! Once a day the addresses go of those who cannot answer any more.

use jiff::SignedDuration;
use kernel::access::Errand;
use kernel::jobs::Routine;
use nouns::talk::ExpertsForgotten;

use super::queries::set_forgotten;

const ERRAND: Errand = Errand::new("talk.experts");

pub const FORGET: Routine = Routine {
    name: "talk.experts",
    every: SignedDuration::from_hours(24),
    run: |app| {
        Box::pin(async move {
            let tx = app.db.begin(&ERRAND).await?;
            let experts = set_forgotten(&tx).await?;
            if experts > 0 {
                tx.commit(&ExpertsForgotten { round: app.clock.new_id(), experts }).await?;
            }
            Ok(())
        })
    },
};
