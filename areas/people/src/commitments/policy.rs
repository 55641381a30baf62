//! Who may report: those who speak for a signatory.

use kernel::access::{Action, Place, Role};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;

use crate::governments::queries::{Government, find_by_slug};

/// Reporting what one's government does for a commitment.
pub enum Report {}

impl Action for Report {
    const NAME: &'static str = "people.commitment_report.create";
    const MAY: &'static [Role] = &[Role::Representative];
    type Key = String;
    type Target = Government;

    async fn load(db: &Db, _: &Actor, slug: &String) -> Result<Option<Government>, Fault> {
        Ok(find_by_slug(&db.reader().await?, slug).await?)
    }

    fn place(government: &Government) -> Place {
        Place::at(government.id.uuid())
    }
}
