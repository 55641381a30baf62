//! For whom something is, and whether a reader is among them. A resource may be of several groups (`other_groups`): then the
//! group is the people of each of them. In SQL the view `v_resource_people` says the same. No I/O.

use kernel::access::{Place, Role};
use kernel::actor::Actor;
use words::Lang;

use crate::words as t;

kernel::word_enum! {
    /// For whom something is.
    pub enum Audience {
        Everyone = "everyone",
        /// Officials of every government, and the people of the group.
        Officials = "officials",
        Group = "group",
    }
}

/// The people of a group.
pub const PEOPLE: &[Role] = &[Role::Member, Role::Chair, Role::Lead];
const OFFICIALS: &[Role] = &[Role::Official, Role::Steward];

/// Whether somebody reads what is for officials, whatever the group.
pub fn is_official(actor: &Actor) -> bool {
    OFFICIALS.iter().any(|role| actor.plays(*role, &Place::INSTANCE))
}

impl Audience {
    /// Whether the reader is among those for whom a thing of these groups is.
    pub fn holds(self, actor: &Actor, places: &[Place]) -> bool {
        let is_of_group = || places.iter().any(|place| PEOPLE.iter().any(|role| actor.plays(*role, place)));
        match self {
            Self::Everyone => true,
            Self::Officials => is_official(actor) || is_of_group(),
            Self::Group => is_of_group(),
        }
    }

    pub const fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Everyone => t::audience_everyone(lang),
            Self::Officials => t::audience_officials(lang),
            Self::Group => t::audience_group(lang),
        }
    }

    /// The same where a thing is of so many groups beside the one that keeps it.
    pub const fn name_of(self, lang: Lang, others: usize) -> &'static str {
        match self {
            Self::Officials if others > 0 => t::audience_officials_groups(lang),
            Self::Group if others > 0 => t::audience_groups(lang),
            _ => self.name(lang),
        }
    }
}
