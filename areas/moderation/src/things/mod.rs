//! What can be reported: texts of other areas, as they publish them.

use kernel::access::{Place, Role, Subject};
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::{ChallengeId, DiscussionId, ProposalId, TextId};

pub mod queries;

pub use queries::Thing;

kernel::word_enum! {
    /// Kinds of texts.
    pub enum Kind {
        Adoption = "adoption",
        Challenge = "challenge",
        Comment = "comment",
        Explanation = "explanation",
        Post = "post",
        Proposal = "proposal",
        Question = "question",
        Remark = "remark",
        Resource = "resource",
    }
}

kernel::word_enum! {
    /// Who reads a text.
    pub enum Audience {
        Group = "group",
        Signatories = "signatories",
        /// Signatories, and of the group only who leads it.
        Insiders = "insiders",
        Officials = "officials",
        Everyone = "everyone",
    }
}

impl Audience {
    const fn roles(self) -> &'static [Role] {
        match self {
            Self::Group => &[Role::Member, Role::Chair, Role::Lead],
            Self::Signatories => &[Role::Signatory, Role::Member, Role::Chair, Role::Lead, Role::Steward],
            Self::Insiders => &[Role::Signatory, Role::Chair, Role::Lead, Role::Steward],
            Self::Officials => &[Role::Official, Role::Member, Role::Chair, Role::Lead, Role::Steward],
            Self::Everyone => &[Role::Anyone],
        }
    }
}

impl Thing {
    /// Where it stands.
    pub fn path(&self) -> String {
        match self.kind {
            Kind::Challenge => format!("/challenges/{}", ChallengeId::from_uuid(self.parent)),
            Kind::Comment => format!("/proposals/{}#comments", ProposalId::from_uuid(self.parent)),
            Kind::Proposal => format!("/proposals/{}", ProposalId::from_uuid(self.parent)),
            // A page of a discussion begins after a number.
            Kind::Post => format!(
                "/discussions/{}?after={}#post-{}",
                DiscussionId::from_uuid(self.parent),
                self.number.saturating_sub(1),
                self.number
            ),
            Kind::Question => format!("/events/{}/live", self.slug),
            Kind::Resource => format!("/library/{}", self.slug),
            Kind::Remark => format!("/library/{}#comments", self.slug),
            Kind::Explanation => format!("/dossiers/{}#explanations", self.slug),
            Kind::Adoption => format!("/library/{}/adoptions", self.slug),
        }
    }

    /// The title, if it is hidden with the text.
    pub fn own_title(&self) -> Option<&str> {
        let is_own = match self.kind {
            Kind::Challenge | Kind::Proposal | Kind::Resource => true,
            Kind::Post => self.number == 1,
            Kind::Adoption | Kind::Comment | Kind::Explanation | Kind::Question | Kind::Remark => false,
        };
        is_own.then_some(self.title.as_str())
    }

    /// Whether a resource of several groups may be read by the people of another than the one that keeps it.
    const fn is_for_people(&self) -> bool {
        let is_of_resource = matches!(self.kind, Kind::Resource | Kind::Remark | Kind::Adoption);
        is_of_resource && matches!(self.audience, Audience::Group | Audience::Officials)
    }

    fn is_read_by(&self, actor: &Actor) -> bool {
        let place = self.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()));
        self.audience.roles().iter().any(|role| actor.plays(*role, &place))
            || actor.plays(Role::Guest, &Place::at(self.parent))
    }
}

/// What somebody may read and has not written. Nobody is its owner here: its author does not read in the log that somebody
/// reported it.
impl Subject for Thing {
    type Key = (String, TextId);

    async fn find(db: &Db, actor: &Actor, (kind, id): &Self::Key) -> Result<Option<Self>, Fault> {
        let Some(kind) = Kind::from_word(kind) else { return Ok(None) };
        let conn = db.reader().await?;
        let found = queries::find_thing(&conn, kind, *id).await?;
        let Some(one) = found.filter(|one| !one.is_gone && one.person != actor.person()) else { return Ok(None) };
        let reads = one.is_read_by(actor)
            || (one.is_for_people() && queries::is_among_people(&conn, one.parent, actor.person()).await?);
        Ok(reads.then_some(one))
    }

    fn place(&self) -> Place {
        self.group_id.map_or(Place::INSTANCE, |group| Place::at(group.uuid()))
    }
}
