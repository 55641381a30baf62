//! Who decides: lead and chair of the group, and stewards; never whoever wrote the text. The author sees a case once their
//! text was hidden.

use kernel::access::{Place, Role, Subject};
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::CaseId;

use super::queries::{Case, Group, find_case, find_group};

/// Those who decide.
const DECIDERS: &[Role] = &[Role::Lead, Role::Chair, Role::Steward];

/// Groups are public, so every actor finds them.
impl Subject for Group {
    type Key = String;

    async fn find(db: &Db, _: &Actor, slug: &String) -> Result<Option<Self>, Fault> {
        Ok(find_group(&db.reader().await?, slug).await?)
    }

    fn place(&self) -> Place {
        Place::at(self.id.uuid())
    }
}

action! {
    /// Reading what waits for a decision in a group.
    pub ListCases = "moderation.case.list" on Group, may Lead | Chair | Steward
}
action! {
    /// Reading what waits for a steward.
    pub ListAllCases = "moderation.case.list_all", may Steward
}

fn place(case: &Case) -> Place {
    case.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()))
}

pub fn is_author(actor: &Actor, case: &Case) -> bool {
    case.author.is_some() && actor.person() == case.author
}

fn decides(actor: &Actor, case: &Case) -> bool {
    !is_author(actor, case) && DECIDERS.iter().any(|role| actor.plays(*role, &place(case)))
}

/// A case, for those who decide and once the text was hidden for its author. Whoever wrote the text is not its owner in the
/// log: what is decided about it before it is hidden is not told.
impl Subject for Case {
    type Key = CaseId;

    async fn find(db: &Db, actor: &Actor, id: &CaseId) -> Result<Option<Self>, Fault> {
        let found = find_case(&db.reader().await?, *id).await?;
        Ok(found.filter(|case| decides(actor, case) || (is_author(actor, case) && case.state.concerns_author())))
    }

    fn place(&self) -> Place {
        place(self)
    }
}

action! {
    /// Reading a case.
    pub ShowCase = "moderation.case.show" on Case, may Account
}
action! {
    /// Hiding a text or letting it stand, and deciding an appeal.
    pub DecideCase = "moderation.case.decide" on Case, by DECIDERS, if decides
}

/// The same for whoever wrote the text.
pub struct Own(pub Case);

impl Subject for Own {
    type Key = CaseId;

    async fn find(db: &Db, actor: &Actor, id: &CaseId) -> Result<Option<Self>, Fault> {
        Ok(Case::find(db, actor, id).await?.map(Self))
    }

    fn place(&self) -> Place {
        self.0.author.map_or(place(&self.0), |author| place(&self.0).owned_by(author))
    }
}

action! {
    /// Asking that somebody else decides about one's text.
    pub Appeal = "moderation.appeal.create" on Own, may Oneself
}
