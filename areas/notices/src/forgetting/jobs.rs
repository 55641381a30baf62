//! What somebody was told is kept for a year, read or not; then it goes, a thousand at a time.

use jiff::{SignedDuration, Timestamp};
use kernel::access::Errand;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs::Routine;
use kernel::personal::NOTICES_DAYS;
use nouns::notices::NoticesForgotten;

use super::queries;
use crate::saved_searches::queries::delete_finds;

pub const FORGET: Routine =
    Routine { name: "notices.forget", every: SignedDuration::from_hours(6), run: |app| Box::pin(forget(app)) };

const ERRAND: Errand = Errand::new("notices.forget");
/// As many as go in one transaction: others wait for it.
const BATCH: i64 = 1000;
/// As many transactions as one round has.
const ROUNDS: usize = 20;

async fn forget(app: App) -> Result<(), Fault> {
    let days = SignedDuration::from_hours(24 * NOTICES_DAYS);
    let before = app.clock.now().checked_sub(days).unwrap_or(Timestamp::MIN);
    for _ in 0..ROUNDS {
        if queries::count_old(&app.db.reader().await?, before).await? == 0 {
            break;
        }
        let tx = app.db.begin(&ERRAND).await?;
        let notices = queries::delete_notices(&tx, before, BATCH).await?;
        delete_finds(&tx, before, BATCH).await?;
        let happenings = queries::delete_happenings(&tx, before, BATCH).await?;
        tx.commit(&NoticesForgotten { run: app.clock.new_id(), notices, happenings }).await?;
    }
    Ok(())
}
