//! The routine that tells those who follow a dossier of its days. Each day is told in a transaction of its own, so what went
//! wrong with one is tried again and keeps no other.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, ToSpan};
use kernel::access::Errand;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs::Routine;
use nouns::watch::DeadlineNear;

use super::queries;

const ERRAND: Errand = Errand::new("watch.remind");

/// As many days as are told in one run; the others wait for the next.
const AT_ONCE: i64 = 100;

pub const REMIND: Routine =
    Routine { name: "watch.remind", every: SignedDuration::from_hours(1), run: |app| Box::pin(remind(app)) };

async fn remind(app: App) -> Result<(), Fault> {
    let today = app.clock.today(&TimeZone::UTC);
    let later = |days: i64| today.checked_add(days.days()).map_err(Fault::internal);
    let until = (later(7)?, later(30)?);
    let near = queries::list_near(&app.db.reader().await?, today, until, AT_ONCE).await?;
    for one in near {
        let tx = app.db.begin(&ERRAND).await?;
        if queries::insert_reminder(&tx, &one).await? {
            tx.commit(&DeadlineNear { fact: one.fact, dossier: one.dossier }).await?;
        }
    }
    Ok(())
}
