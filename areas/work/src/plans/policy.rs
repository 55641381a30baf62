//! Who may read a plan: everyone.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Plan};

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
