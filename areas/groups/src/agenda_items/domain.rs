//! What an item of an agenda holds, and when it comes. No I/O.

use jiff::{SignedDuration, Timestamp};
use nouns::{ActionId, ChallengeId, ProposalId};
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::{Hard, Item, Topic};
use crate::actions::queries::Listed;
use crate::words as t;

/// More items than this are no agenda.
pub const ITEMS_MAX: usize = 40;
pub const TITLE_MAX: usize = 150;
pub const PRESENTER_MAX: usize = 200;
pub const TEXT_MAX: usize = 4000;
const LINK_MAX: usize = 1000;
/// How long an item lasts of which only the title is known.
pub const USUAL_LENGTH: i64 = 10;

/// An item as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: String,
    pub lasts: String,
    pub presenter: String,
    pub about: String,
    pub material_url: String,
    /// What it comes from, if anything: a proposal, a challenge or an open action.
    pub source: String,
    pub version: String,
}

/// An item that can stand on an agenda.
#[derive(Debug)]
pub struct Sound<'a> {
    pub title: String,
    pub lasts: i64,
    pub presenter: &'a str,
    pub about: &'a str,
    pub material_url: Option<&'a str>,
    pub source: Source,
}

impl Sound<'_> {
    /// An item of which only the title is known.
    pub fn titled(title: &str) -> Self {
        let title = title.to_owned();
        Self { title, lasts: USUAL_LENGTH, presenter: "", about: "", material_url: None, source: Source::Nothing }
    }
}

/// What an item comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Source {
    #[default]
    Nothing,
    Proposal(ProposalId),
    Challenge(ChallengeId),
    Action(ActionId),
}

impl Source {
    pub fn of(item: &Item) -> Self {
        match (item.proposal, item.challenge, item.action) {
            (Some(proposal), ..) => Self::Proposal(proposal),
            (None, Some(challenge), _) => Self::Challenge(challenge),
            (None, None, Some(action)) => Self::Action(action),
            (None, None, None) => Self::Nothing,
        }
    }

    /// As it stands in the form.
    pub fn word(self) -> String {
        match self {
            Self::Nothing => String::new(),
            Self::Proposal(id) => format!("proposal:{id}"),
            Self::Challenge(id) => format!("challenge:{id}"),
            Self::Action(id) => format!("action:{id}"),
        }
    }
}

/// What an item of this agenda may come from.
pub struct Sources {
    pub topics: Vec<Topic>,
    pub challenges: Vec<Hard>,
    pub open: Vec<Listed>,
}

impl Sources {
    /// All of them, as the form names them.
    pub fn words(&self) -> impl Iterator<Item = (Source, &str)> {
        let topics = self.topics.iter().map(|topic| (Source::Proposal(topic.id), topic.title.as_str()));
        let challenges = self.challenges.iter().map(|one| (Source::Challenge(one.id), one.hard.as_str()));
        topics
            .chain(challenges)
            .chain(self.open.iter().map(|action| (Source::Action(action.id), action.words.as_str())))
    }
}

impl Draft {
    pub fn of(item: &Item) -> Self {
        Self {
            title: item.title.clone(),
            lasts: item.lasts.to_string(),
            presenter: item.presenter.clone(),
            about: item.about.clone(),
            material_url: item.material_url.clone().unwrap_or_default(),
            source: Source::of(item).word(),
            version: item.version.to_string(),
        }
    }

    /// The draft's values if it is sound. `was` is what the item comes from already: that may have been settled since.
    pub fn check(&self, lang: Lang, sources: &Sources, was: Source) -> Result<Sound<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        let chosen = sources.words().find(|(source, _)| source.word() == self.source);
        let keeps = self.source == was.word();
        errors.require(chosen.is_some() || keeps || self.source.is_empty(), "source", t::item_source_gone(lang));
        // What it comes from names it, unless somebody wrote another name.
        let typed = self.title.trim();
        let title: String = match chosen {
            Some((_, words)) if typed.is_empty() => words.chars().take(TITLE_MAX).collect(),
            _ => typed.to_owned(),
        };
        errors.require((3..=TITLE_MAX).contains(&title.chars().count()), "title", t::item_title_missing(lang));
        let lasts = self.lasts.trim().parse::<i64>().ok().filter(|lasts| (1..=600).contains(lasts));
        errors.require(lasts.is_some(), "lasts", t::item_lasts_wrong(lang));
        errors.require(self.presenter.chars().count() <= PRESENTER_MAX, "presenter", t::text_long(lang, 200));
        errors.require(self.about.chars().count() <= TEXT_MAX, "about", t::text_long(lang, 4000));
        let material_url = Some(self.material_url.trim()).filter(|url| !url.is_empty());
        errors.require(
            material_url.is_none_or(|url| url.starts_with("https://") && url.len() <= LINK_MAX),
            "material_url",
            t::join_url_wrong(lang),
        );
        match lasts {
            Some(lasts) if errors.is_empty() => Ok(Sound {
                title,
                lasts,
                presenter: self.presenter.trim(),
                about: self.about.trim(),
                material_url,
                source: chosen.map_or(if keeps { was } else { Source::Nothing }, |(source, _)| source),
            }),
            _ => Err(errors),
        }
    }
}

/// When each item begins, one after the other from the start of the meeting.
pub fn times(starts_at: Option<Timestamp>, items: &[Item]) -> Vec<Option<Timestamp>> {
    let mut next = starts_at;
    items
        .iter()
        .map(|item| {
            let begins = next;
            next = next.and_then(|at| at.checked_add(SignedDuration::from_mins(item.lasts)).ok());
            begins
        })
        .collect()
}
