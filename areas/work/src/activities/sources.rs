//! Activities as they are translated and talked about.

use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::translating::{Original, Part, Source, admits};
use kernel::uuid::Uuid;
use nouns::{Activity, ActivityId};

use super::policy::ShowActivity;
use super::queries::find_activity;
use crate::words as t;

pub const ACTIVITY: Source =
    Source { kind: "activity", admits: admits::<ShowActivity, Activity>, read: |conn, id| Box::pin(read(conn, id)) };

async fn read(conn: &Conn, id: Uuid) -> Result<Option<Original>, Fault> {
    let Some(activity) = find_activity(conn, ActivityId::from_uuid(id)).await? else { return Ok(None) };
    // Its words may be hidden with those of the proposal that it came from.
    if words::holds_stand_in(&activity.title) {
        return Ok(None);
    }
    let aim = if words::holds_stand_in(&activity.aim) { String::new() } else { activity.aim };
    let parts = vec![Part::title(activity.title), Part::lines(Some(t::aim_label), aim)];
    Ok(Original::new(parts, None, format!("/activities/{}", activity.id)))
}
