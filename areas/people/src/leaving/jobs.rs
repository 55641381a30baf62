//! What comes round: those whose week is over are erased; those who are not here for long are told, and later erased;
//! sign-ups that nobody confirmed are removed. A few at a time, each person in a transaction of their own.

use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp, ToSpan};
use kernel::access::Errand;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs::Routine;
use nouns::people::{InactiveWarned, UnprovedRemoved};

use super::{erasing, mails, queries};

pub const ERASE: Routine =
    Routine { name: "people.erasures", every: SignedDuration::from_mins(15), run: |app| Box::pin(erase_due(app)) };

pub const INACTIVE: Routine =
    Routine { name: "people.inactive", every: SignedDuration::from_hours(6), run: |app| Box::pin(end_inactive(app)) };

pub const ERRAND: Errand = Errand::new("people.erasures");

/// As many as are looked at in one round.
const BATCH: i64 = 50;
/// How long a sign-up waits for its confirmation.
const UNPROVED: SignedDuration = SignedDuration::from_hours(30 * 24);
/// How long before the end an inactive person is told.
const NOTICE: SignedDuration = SignedDuration::from_hours(30 * 24);

async fn erase_due(app: App) -> Result<(), Fault> {
    let due = queries::list_due(&app.db.reader().await?, app.clock.now(), BATCH).await?;
    for one in due {
        let tx = app.db.begin(&ERRAND).await?;
        // It may have been taken back just now.
        let still = queries::find(&tx, one.person).await?.filter(|still| still.due_at <= tx.clock().now());
        if let Some(still) = still {
            erasing::erase(&app, tx, still.person, still.takes_words, "asked").await?;
        }
    }
    Ok(())
}

async fn end_inactive(app: App) -> Result<(), Fault> {
    remove_unproved(&app).await?;
    let months = i64::from(app.config.inactive_months);
    if months == 0 {
        return Ok(());
    }
    let today = app.clock.today(&TimeZone::UTC);
    let over = today.checked_sub(months.months()).map_err(Fault::internal)?;
    let nearly = today.checked_sub((months - 1).months()).map_err(Fault::internal)?;
    for person in queries::list_inactive(&app.db.reader().await?, nearly, BATCH).await? {
        let tx = app.db.begin(&ERRAND).await?;
        queries::set_warned(&tx, person.id).await?;
        mails::inactive(&app, &tx, &person).await?;
        tx.commit(&InactiveWarned { person: person.id }).await?;
    }
    let told = app.clock.now().checked_sub(NOTICE).unwrap_or(Timestamp::MIN);
    for person in queries::list_over(&app.db.reader().await?, told, over, BATCH).await? {
        let tx = app.db.begin(&ERRAND).await?;
        // They may have come just now.
        if queries::list_over(&tx, told, over, BATCH).await?.contains(&person) {
            erasing::erase(&app, tx, person, false, "inactive").await?;
        }
    }
    Ok(())
}

async fn remove_unproved(app: &App) -> Result<(), Fault> {
    let before = app.clock.now().checked_sub(UNPROVED).unwrap_or(Timestamp::MIN);
    if queries::count_unproved(&app.db.reader().await?, before).await? > 0 {
        let tx = app.db.begin(&ERRAND).await?;
        let persons = queries::delete_unproved(&tx, before, 500).await?;
        tx.commit(&UnprovedRemoved { run: app.clock.new_id(), persons }).await?;
    }
    Ok(())
}
