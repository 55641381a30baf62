//! What stands in feeds: kinds of things, and which of them are for everyone.

use std::cmp::Reverse;

use jiff::Timestamp;
use kernel::ids::Id;
use kernel::paging::{After, Slice};
use words::Lang;

use super::queries::Row;
use crate::words as t;

kernel::word_enum! {
    /// What can be told of.
    pub enum Kind {
        News = "news",
        Resource = "resource",
        Meeting = "meeting",
        Challenge = "challenge",
        Discussion = "discussion",
        KeptAnswer = "kept-answer",
        Proposal = "proposal",
        Decision = "decision",
        Dossier = "dossier",
    }
}

impl Kind {
    /// Those of which some are for everyone. Proposals are for officials and groups, decisions for groups alone.
    pub const PUBLIC: [Self; 7] =
        [Self::News, Self::Resource, Self::Meeting, Self::Challenge, Self::Discussion, Self::KeptAnswer, Self::Dossier];
    /// Those that are for everyone and of a group.
    pub const OPEN_OF_GROUP: [Self; 6] =
        [Self::News, Self::Resource, Self::Meeting, Self::Challenge, Self::Discussion, Self::KeptAnswer];
    /// Those that the people of a group may read.
    pub const OF_GROUP: [Self; 8] = [
        Self::News,
        Self::Resource,
        Self::Meeting,
        Self::Challenge,
        Self::Discussion,
        Self::KeptAnswer,
        Self::Proposal,
        Self::Decision,
    ];

    /// What many of them are called.
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::News => t::news(lang),
            Self::Resource => t::feed_resources(lang),
            Self::Meeting => t::feed_meetings(lang),
            Self::Challenge => t::feed_challenges(lang),
            Self::Discussion => t::feed_discussions(lang),
            Self::KeptAnswer => t::feed_kept_answers(lang),
            Self::Proposal => t::feed_proposals(lang),
            Self::Decision => t::feed_decisions(lang),
            Self::Dossier => t::feed_dossiers(lang),
        }
    }

    /// What one of them is called.
    pub fn one(self, lang: Lang) -> &'static str {
        match self {
            Self::News => t::kind_news(lang),
            Self::Resource => t::kind_resource(lang),
            Self::Meeting => t::kind_event(lang),
            Self::Challenge => t::kind_challenge(lang),
            Self::Discussion => t::kind_post(lang),
            Self::KeptAnswer => t::kind_kept_answer(lang),
            Self::Proposal => t::kind_proposal(lang),
            Self::Decision => t::kind_decision(lang),
            Self::Dossier => t::kind_dossier(lang),
        }
    }

    /// The address of one, without its language.
    pub fn path(self, row: &Row) -> String {
        match self {
            Self::News => format!("/news/{}", row.slug),
            Self::Resource => format!("/library/{}", row.slug),
            Self::Meeting => format!("/events/{}", row.slug),
            Self::Challenge => format!("/challenges/{}", row.id),
            Self::Discussion => format!("/discussions/{}", row.id),
            Self::KeptAnswer => format!("/answers/{}", row.id),
            Self::Proposal => format!("/proposals/{}", row.id),
            Self::Decision => format!("/groups/{}/decisions", row.slug),
            Self::Dossier => format!("/dossiers/{}", row.slug),
        }
    }
}

/// Whatever can be told of.
pub enum Told {}

/// What entries are ordered by: when they came. A later change of an entry does not move it, so that a list that goes on
/// after a key shows each entry once.
pub type Placed = (Timestamp, Id<Told>);

/// A page of what was found of each kind, the newest first.
pub fn newest(found: Vec<(Kind, Vec<Row>)>, after: &After<Placed>) -> Slice<(Kind, Row)> {
    let mut rows: Vec<(Kind, Row)> =
        found.into_iter().flat_map(|(kind, rows)| rows.into_iter().map(move |row| (kind, row))).collect();
    rows.sort_by_key(|(_, row)| Reverse((row.at, row.id)));
    after.slice(rows, |(_, row)| (row.at, row.id))
}
