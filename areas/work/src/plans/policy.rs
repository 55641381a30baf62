//! Who may read a plan (everyone), and who opens it, moves it on and records the group's decision (lead and chair).

use kernel::access::Role;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Plan};
use crate::group::at_a_group;

pub const LEADING: &[Role] = &[Role::Lead, Role::Chair];

at_a_group! {
    /// Opening the plan of a year, so that topics can be proposed for it.
    OpenPlan = "work.plan.create", may LEADING
}

/// A group's plan of a year; plans are public, so every actor finds them.
pub async fn find(db: &Db, (slug, year): &(String, i64)) -> Result<Option<Plan>, Fault> {
    Ok(queries::find_plan(&db.reader().await?, slug, *year).await?)
}

/// Declares an action at a plan, which everyone can find.
macro_rules! at_a_plan {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $may:expr) => {
        $(#[$meta])*
        pub enum $name {}

        impl kernel::access::Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [kernel::access::Role] = $may;
            type Key = (String, i64);
            type Target = $crate::plans::queries::Plan;

            async fn load(db: &kernel::db::Db, _: &kernel::actor::Actor, key: &Self::Key) -> Result<Option<Self::Target>, kernel::faults::Fault> {
                $crate::plans::policy::find(db, key).await
            }

            fn place(plan: &Self::Target) -> kernel::access::Place {
                kernel::access::Place::at(plan.group_id.uuid())
            }
        }
    };
}
pub(crate) use at_a_plan;

at_a_plan! {
    /// Reading a plan.
    ShowPlan = "work.plan.show", may &[Role::Anyone]
}

at_a_plan! {
    /// Moving a plan on: open for proposals, under discussion, running.
    MovePlan = "work.plan.move", may LEADING
}

at_a_plan! {
    /// Recording that the group has adopted a plan.
    AdoptPlan = "work.plan.adopt", may LEADING
}
