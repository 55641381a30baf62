//! Makes a published resource a result of the activity that it comes from, and hides its title there with it.

use kernel::app::App;
use kernel::db::Tx;
use kernel::events::Stored;
use kernel::faults::Fault;
use nouns::library::ResourcePublished;
use nouns::moderation::CaseDecided;
use nouns::work::ResultAdded;

use super::handlers::is_fixed;
use super::queries;

/// A year that is closed keeps the results that its report names.
pub async fn hear(_: &App, tx: &Tx, event: &Stored) -> Result<(), Fault> {
    // A result has the title that the resource had; while that is hidden it has none.
    if let Some(decided) = event.read::<CaseDecided>() {
        match decided.state.as_str() {
            "hidden" => queries::set_result_title(tx, decided.text, words::HIDDEN).await?,
            "restored" => queries::set_result_title_again(tx, decided.text).await?,
            _ => {}
        }
    }
    let Some(published) = event.read::<ResourcePublished>() else { return Ok(()) };
    let Some(origin) = queries::find_origin(tx, published.resource).await? else { return Ok(()) };
    let Some(activity) = queries::find_activity(tx, origin.activity).await? else { return Ok(()) };
    if is_fixed(&activity) {
        return Ok(());
    }
    let (id, group) = (activity.id, activity.group_id);
    if let Some(result) = queries::insert_result(tx, id, &origin.title, None, Some(published.resource)).await? {
        tx.note(&ResultAdded { activity: id, group, result }).await?;
    }
    Ok(())
}
