//! Who may read a plan (everyone), and who opens it, moves it on and records the group's decision (lead and chair).

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, Plan};
use crate::group::Group;

pub const LEADING: &[Role] = &[Role::Lead, Role::Chair];

action! {
    /// Opening the plan of a year, so that topics can be proposed for it.
    pub OpenPlan = "work.plan.create" on Group, by LEADING
}

/// A group's plan of a year; plans are public, so every actor finds them.
impl Subject for Plan {
    type Key = (String, i64);

    async fn find(db: &Db, _: &Actor, (slug, year): &(String, i64)) -> Result<Option<Self>, Fault> {
        Ok(queries::find_plan(&db.reader().await?, slug, *year).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.group_id.uuid())
    }
}

action! {
    /// Reading a plan.
    pub ShowPlan = "work.plan.show" on Plan, may Anyone
}

action! {
    /// Moving a plan on: open for proposals, under discussion, running.
    pub MovePlan = "work.plan.move" on Plan, by LEADING
}

action! {
    /// Recording that the group has adopted a plan.
    pub AdoptPlan = "work.plan.adopt" on Plan, by LEADING
}
