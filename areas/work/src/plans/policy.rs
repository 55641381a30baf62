//! Who may read a plan (everyone), open one, and record that the group adopted it (lead and chair).

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Plan};
use crate::group::at_a_group;

/// Reading a plan.
pub enum ShowPlan {}

impl Action for ShowPlan {
    const NAME: &'static str = "work.plan.show";
    const MAY: &'static [Role] = &[Role::Anyone];
    type Key = (String, i64);
    type Target = Plan;

    async fn load(db: &Db, _: &Actor, (slug, year): &(String, i64)) -> Result<Option<Plan>, Fault> {
        Ok(queries::find_plan(&db.reader().await?, slug, *year).await?)
    }

    fn place(plan: &Plan) -> Place {
        Place::at(plan.group_id.uuid())
    }
}

at_a_group! {
    /// Opening the plan of a year, so that topics can be proposed for it.
    OpenPlan = "work.plan.create", may &[Role::Lead, Role::Chair]
}

/// Recording that the group has adopted a plan.
pub enum AdoptPlan {}

impl Action for AdoptPlan {
    const NAME: &'static str = "work.plan.adopt";
    const MAY: &'static [Role] = &[Role::Lead, Role::Chair];
    type Key = (String, i64);
    type Target = Plan;

    async fn load(db: &Db, _: &Actor, (slug, year): &(String, i64)) -> Result<Option<Plan>, Fault> {
        Ok(queries::find_plan(&db.reader().await?, slug, *year).await?)
    }

    fn place(plan: &Plan) -> Place {
        Place::at(plan.group_id.uuid())
    }
}
