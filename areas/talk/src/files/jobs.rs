//! Images and files that were put in and never posted go after a day, unless a draft names them.

use std::collections::hash_map::Entry;
use std::collections::{HashMap, HashSet};

use jiff::{SignedDuration, Timestamp};
use kernel::access::Errand;
use kernel::app::App;
use kernel::db::Conn;
use kernel::drafts;
use kernel::faults::Fault;
use kernel::jobs::Routine;
use kernel::uuid::Uuid;
use nouns::talk::ImagesForgotten;
use nouns::{PersonId, PostFileId};

use super::queries::{Waiting, delete_unused, list_waiting};

const ERRAND: Errand = Errand::new("talk.images");
/// How long one waits that nothing names.
const UNUSED: SignedDuration = SignedDuration::from_hours(24);
/// As many as go in one transaction.
const AT_ONCE: i64 = 200;

pub const FORGET: Routine = Routine {
    name: "talk.images",
    every: SignedDuration::from_hours(6),
    run: |app| Box::pin(async move { forget(&app).await }),
};

async fn forget(app: &App) -> Result<(), Fault> {
    let before = app.clock.now().checked_sub(UNUSED).map_err(Fault::internal)?;
    let mut after = (Timestamp::UNIX_EPOCH, PostFileId::from_uuid(Uuid::nil()));
    let mut drafted: HashMap<PersonId, HashSet<Uuid>> = HashMap::new();
    loop {
        let tx = app.db.begin(&ERRAND).await?;
        let found = list_waiting(&tx, before, after, AT_ONCE).await?;
        let mut images = 0;
        for one in &found {
            if !is_drafted(&tx, one, &mut drafted).await? && delete_unused(&tx, one.id).await? {
                images += 1;
            }
        }
        if images > 0 {
            tx.commit(&ImagesForgotten { round: app.clock.new_id(), images }).await?;
        }
        match found.last() {
            Some(last) if i64::try_from(found.len()).is_ok_and(|found| found == AT_ONCE) => {
                after = (last.added_at, last.id);
            }
            _ => return Ok(()),
        }
    }
}

/// Whether a draft of its person names it.
async fn is_drafted(conn: &Conn, one: &Waiting, drafted: &mut HashMap<PersonId, HashSet<Uuid>>) -> Result<bool, Fault> {
    let Some(person) = one.person else { return Ok(false) };
    let named = match drafted.entry(person) {
        Entry::Occupied(known) => known.into_mut(),
        Entry::Vacant(empty) => {
            let own = drafts::list(conn, person).await?;
            let named = own.iter().flat_map(|draft| ui::enclosed(draft.text("text"))).map(|named| named.id);
            empty.insert(named.collect())
        }
    };
    Ok(named.contains(&one.id.uuid()))
}
