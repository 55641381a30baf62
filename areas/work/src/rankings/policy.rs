//! Who may see a ranking: the readers of proposals. Who opens and closes it: lead and chair. Who gives points: members.

use kernel::access::{Place, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use super::queries::{self, RankedPlan};
use crate::proposals::policy::READERS;

/// A ranking is there for the readers of proposals.
impl Subject for RankedPlan {
    type Key = (String, i64);

    async fn find(db: &Db, actor: &Actor, (slug, year): &(String, i64)) -> Result<Option<Self>, Fault> {
        let found = queries::find_plan(&db.reader().await?, slug, *year).await?;
        Ok(found.filter(|plan| READERS.iter().any(|role| actor.plays(*role, &plan.place()))))
    }

    fn place(&self) -> Place {
        Place::at(self.group_id.uuid())
    }
}

action! {
    /// Seeing a ranking.
    pub ShowRanking = "work.ranking.show" on RankedPlan, by READERS
}

action! {
    /// Opening the ranking of a year's proposals.
    pub OpenRanking = "work.ranking.open" on RankedPlan, may Lead | Chair
}

action! {
    /// Closing a ranking before its time.
    pub CloseRanking = "work.ranking.close" on RankedPlan, may Lead | Chair
}

action! {
    /// Giving the points of one's government.
    pub GivePoints = "work.ranking.points" on RankedPlan, may Member, counts Support
}
