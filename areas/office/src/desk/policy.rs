//! Who works at the desk: stewards.

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use kernel::jobs::JobId;

action! {
    /// Seeing what waits.
    pub ShowDesk = "office.desk.show", may Steward
}

action! {
    /// Seeing what was set aside.
    pub ListJobs = "office.job.list", may Steward
}

/// Giving work that was set aside another try, or dropping it.
pub enum HandleJob {}

impl Action for HandleJob {
    const NAME: &'static str = "office.job.update";
    const MAY: &'static [Role] = &[Role::Steward];
    type Key = JobId;
    type Target = ();

    /// Whether there is such a job is found when it is changed.
    async fn load(_: &Db, _: &Actor, _: &JobId) -> Result<Option<()>, Fault> {
        Ok(Some(()))
    }

    fn place((): &()) -> Place {
        Place::INSTANCE
    }
}
