//! Who may see a ranking: the readers of proposals. Who opens and closes it: lead and chair. Who gives points: members.

use kernel::access::{Place, Role};

use super::queries;
use crate::proposals::policy::READERS;

/// Declares an action at the ranking of a plan, which the readers of its proposals find.
macro_rules! at_a_ranking {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $may:expr) => {
        $(#[$meta])*
        pub enum $name {}

        impl kernel::access::Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [Role] = $may;
            type Key = (String, i64);
            type Target = queries::RankedPlan;

            async fn load(db: &kernel::db::Db, actor: &kernel::actor::Actor, (slug, year): &(String, i64)) -> Result<Option<Self::Target>, kernel::faults::Fault> {
                let found = queries::find_plan(&db.reader().await?, slug, *year).await?;
                Ok(found.filter(|plan| READERS.iter().any(|role| actor.plays(*role, &Place::at(plan.group_id.uuid())))))
            }

            fn place(plan: &Self::Target) -> Place {
                Place::at(plan.group_id.uuid())
            }
        }
    };
}

at_a_ranking! {
    /// Seeing a ranking.
    ShowRanking = "work.ranking.show", may READERS
}

at_a_ranking! {
    /// Opening the ranking of a year's proposals.
    OpenRanking = "work.ranking.open", may &[Role::Lead, Role::Chair]
}

at_a_ranking! {
    /// Closing a ranking before its time.
    CloseRanking = "work.ranking.close", may &[Role::Lead, Role::Chair]
}

at_a_ranking! {
    /// Giving the points of one's government.
    GivePoints = "work.ranking.points", may &[Role::Member]
}
