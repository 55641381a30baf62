//! Who may read the report on a year (everyone, once it is published), and who writes it and closes the year (lead and
//! chair).

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use crate::plans::domain::PlanState;
use crate::plans::policy::{LEADING, at_a_plan, find};
use crate::plans::queries::Plan;

/// Reading the report on a closed year.
pub enum ShowReport {}

impl Action for ShowReport {
    const NAME: &'static str = "work.report.show";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = (String, i64);
    type Target = Plan;

    async fn load(db: &Db, _: &Actor, key: &(String, i64)) -> Result<Option<Plan>, Fault> {
        Ok(find(db, key).await?.filter(|plan| plan.state == PlanState::Closed))
    }

    fn place(plan: &Plan) -> Place {
        Place::at(plan.group_id.uuid())
    }
}

at_a_plan! {
    /// Reading and writing the draft of a report.
    DraftReport = "work.report.draft", may LEADING
}

at_a_plan! {
    /// Publishing the report, which closes the year.
    ClosePlan = "work.closing.create", may LEADING
}
