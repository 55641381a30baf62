//! What comes round: a seat whose term has ended is ended.

use jiff::SignedDuration;
use jiff::tz::TimeZone;
use kernel::access::Errand;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::jobs::Routine;
use nouns::groups::SeatEnded;

use super::queries;

/// Ends the terms that are over.
pub const TERMS: Routine =
    Routine { name: "groups.terms", every: SignedDuration::from_mins(30), run: |app| Box::pin(end_terms(app)) };

const ERRAND: Errand = Errand::new("groups.terms");

async fn end_terms(app: App) -> Result<(), Fault> {
    // A term ends with its last day at the network's seat.
    let zone = TimeZone::get("Europe/Brussels").map_err(Fault::internal)?;
    let today = app.clock.today(&zone);
    if queries::list_over(&app.db.reader().await?, today).await?.is_empty() {
        return Ok(());
    }
    let tx = app.db.begin(&ERRAND).await?;
    let mut over = queries::list_over(&tx, today).await?;
    let Some(last) = over.pop() else { return Ok(()) };
    for seat in over {
        queries::end_seat(&tx, seat.id).await?;
        tx.note(&SeatEnded { seat: seat.id, group: seat.group_id }).await?;
    }
    queries::end_seat(&tx, last.id).await?;
    Ok(tx.commit(&SeatEnded { seat: last.id, group: last.group_id }).await?)
}
