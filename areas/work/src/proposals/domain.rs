//! What a proposal is, what it may become, and what a draft of one must hold. No I/O.

use jiff::civil::Date;
use kernel::drafts;
use kernel::forms::Line;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Proposal;
use crate::challenges::domain::Audience;
use crate::challenges::queries::Challenge;
use crate::words as t;

kernel::word_enum! {
    /// Where a proposal stands.
    pub enum State {
        Proposed = "proposed",
        /// The proposer is asked for something; it can be supported and decided all the same.
        Asked = "asked",
        Accepted = "accepted",
        Declined = "declined",
        Withdrawn = "withdrawn",
        /// Its topic and its supporters went into another proposal.
        Merged = "merged",
        /// Its topic went into two or more new ones.
        Split = "split",
        /// Moderators have hidden what it says; `hidden_from` says where it stood before.
        Hidden = "hidden",
    }
}

impl State {
    /// Whether it still waits for a decision.
    pub const fn is_open(self) -> bool {
        matches!(self, Self::Proposed | Self::Asked)
    }
}

kernel::word_enum! {
    /// What is asked for.
    pub enum Kind {
        /// Sharing what is known.
        Information = "information",
        /// Making something together.
        JointWork = "joint_work",
    }
}

pub const TITLE_MAX: usize = 120;
pub const TEXT_MAX: usize = 4000;
/// `TEXT_MAX` for messages, which count in whole numbers.
pub const TEXT_LIMIT: i64 = 4000;

/// A proposal as it was typed.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: Line,
    pub problem: String,
    pub wanted: String,
    pub wanted_by: String,
    pub brings: String,
    pub kind: String,
    /// The government in whose name it is proposed, where there is a choice.
    pub government: String,
    /// The challenge that it comes from.
    pub challenge: String,
    /// `yes` once somebody has seen what is like it and says that theirs is another.
    pub different: String,
    /// The number of the text that a change was made from.
    pub version: String,
    /// Which kept draft it was made from.
    #[serde(rename = "draft_version")]
    pub made_from: String,
}

/// A draft that can be proposed.
#[derive(Clone, Copy)]
pub struct Sound<'a> {
    pub title: &'a str,
    pub problem: &'a str,
    pub wanted: &'a str,
    pub wanted_by: Option<Date>,
    pub brings: &'a str,
    pub kind: Kind,
}

/// A text with one kind of line break and without blanks around it: browsers send other breaks than they were given.
pub fn plain(text: &str) -> String {
    text.replace("\r\n", "\n").trim().to_owned()
}

/// A sentence as a title: cut between words where it is too long.
fn shortened(sentence: &str) -> String {
    if sentence.chars().count() <= TITLE_MAX {
        return sentence.trim_end_matches('.').to_owned();
    }
    let mut title = String::new();
    for word in sentence.split_whitespace() {
        if title.chars().count().saturating_add(word.chars().count()) >= TITLE_MAX.saturating_sub(2) {
            break;
        }
        title.push_str(word);
        title.push(' ');
    }
    format!("{}…", title.trim_end())
}

impl Proposal {
    /// What it says.
    pub fn text(&self) -> Sound<'_> {
        Sound {
            title: &self.title,
            problem: &self.problem,
            wanted: &self.wanted,
            wanted_by: self.wanted_by,
            brings: &self.brings,
            kind: self.kind,
        }
    }

    /// Whether it says just this.
    pub fn says(&self, sound: &Sound<'_>) -> bool {
        let own = self.text();
        let texts = [
            (own.title, sound.title),
            (own.problem, sound.problem),
            (own.wanted, sound.wanted),
            (own.brings, sound.brings),
        ];
        texts.iter().all(|(one, other)| plain(one) == plain(other))
            && (own.wanted_by, own.kind) == (sound.wanted_by, sound.kind)
    }
}

impl Draft {
    /// What a challenge says already: who makes it a proposal adds what result would help. Proposals have more readers than
    /// what is for signatories, so nothing of that one goes over by itself.
    pub fn from_challenge(challenge: &Challenge) -> Self {
        let empty = Self { challenge: challenge.id.to_string(), ..Self::default() };
        match challenge.audience {
            Audience::Signatories => empty,
            Audience::Everyone => {
                Self { title: shortened(&challenge.hard).into(), problem: challenge.text().replace("  ", " "), ..empty }
            }
        }
    }

    /// As it was kept; where it comes from, the address says.
    pub fn kept(kept: &drafts::Draft, challenge: String) -> Self {
        let of = |field| kept.text(field).to_owned();
        Self {
            title: of("title").into(),
            problem: of("problem"),
            wanted: of("wanted"),
            wanted_by: of("wanted_by"),
            brings: of("brings"),
            kind: of("kind"),
            government: of("government"),
            challenge,
            ..Self::default()
        }
    }

    /// A proposal as it stands, to be changed.
    pub fn of(proposal: &Proposal) -> Self {
        Self {
            title: proposal.title.as_str().into(),
            problem: proposal.problem.clone(),
            wanted: proposal.wanted.clone(),
            wanted_by: proposal.wanted_by.map(|day| day.to_string()).unwrap_or_default(),
            brings: proposal.brings.clone(),
            kind: proposal.kind.word().to_owned(),
            version: proposal.version.to_string(),
            ..Self::default()
        }
    }

    /// The draft's values if it is sound, or what is missing. `today` is the first day that can be wished for.
    pub fn check(&self, lang: Lang, today: Date) -> Result<Sound<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        let title = &*self.title;
        let length = title.chars().count();
        errors.require(length >= 5, "title", t::title_missing(lang));
        errors.require(length <= TITLE_MAX, "title", t::text_long(lang, 120));
        for (text, name, missing) in
            [(&self.problem, "problem", t::problem_missing(lang)), (&self.wanted, "wanted", t::wanted_missing(lang))]
        {
            errors.require(!text.trim().is_empty(), name, missing);
        }
        for (text, name) in [(&self.problem, "problem"), (&self.wanted, "wanted"), (&self.brings, "brings")] {
            errors.require(text.chars().count() <= TEXT_MAX, name, t::text_long(lang, TEXT_LIMIT));
        }
        let wanted_by = match self.wanted_by.trim() {
            "" => None,
            typed => typed.parse::<Date>().ok().filter(|day| *day >= today).or_else(|| {
                errors.add("wanted_by", t::wanted_by_wrong(lang));
                None
            }),
        };
        let kind = Kind::from_word(&self.kind);
        errors.require(kind.is_some(), "kind", t::kind_missing(lang));
        match kind {
            Some(kind) if errors.is_empty() => Ok(Sound {
                title,
                problem: self.problem.trim(),
                wanted: self.wanted.trim(),
                wanted_by,
                brings: self.brings.trim(),
                kind,
            }),
            _ => Err(errors),
        }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;

    fn draft() -> Draft {
        Draft {
            title: "A clause for our data-platform tender".into(),
            problem: "We cannot say what open means.".into(),
            wanted: "A clause of half a page.".into(),
            kind: "joint_work".into(),
            ..Draft::default()
        }
    }

    #[test]
    fn a_full_draft_is_sound() {
        let draft = Draft { wanted_by: "2027-03-31".into(), ..draft() };
        let sound = draft.check(Lang::En, date(2026, 11, 24)).unwrap_or_else(|errors| panic!("{errors:?}"));
        assert_eq!(sound.wanted_by, Some(date(2027, 3, 31)));
    }

    #[test]
    fn each_missing_thing_is_named_at_its_field() {
        let errors = Draft::default().check(Lang::En, date(2026, 11, 24)).err().unwrap();
        for field in ["title", "problem", "wanted", "kind"] {
            assert!(errors.of(field).is_some(), "{field}");
        }
        assert!(errors.of("brings").is_none());
    }

    #[test]
    fn a_day_in_the_past_or_none_at_all_is_refused() {
        for wrong in ["2026-11-23", "tomorrow", "2027-02-30"] {
            let draft = Draft { wanted_by: wrong.into(), ..draft() };
            assert!(draft.check(Lang::En, date(2026, 11, 24)).err().unwrap().of("wanted_by").is_some(), "{wrong}");
        }
    }

    #[test]
    fn a_long_sentence_becomes_a_title_that_ends_with_a_whole_word() {
        assert_eq!(shortened("Our meters differ."), "Our meters differ");
        for long in ["word ".repeat(40), "é".repeat(200), format!("{} {}", "a".repeat(60), "b".repeat(130))] {
            let title = shortened(&long);
            assert!(title.chars().count() <= TITLE_MAX && title.ends_with('…'), "{title}");
        }
    }

    #[test]
    fn a_title_is_measured_in_characters() {
        assert!(Draft { title: "é".repeat(TITLE_MAX).into(), ..draft() }.check(Lang::En, date(2026, 11, 24)).is_ok());
        assert!(
            Draft { title: "é".repeat(TITLE_MAX + 1).into(), ..draft() }.check(Lang::En, date(2026, 11, 24)).is_err()
        );
    }
}
