//! What a resource must say, and the states it goes through. No I/O.

use std::fmt;

use jiff::civil::Date;
use kernel::forms::Line;
use kernel::links::is_web;
use nouns::terms::{self, MOST, Term};
use nouns::{ActivityId, MeetingId, ProposalId};
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Resource;
use crate::audience::Audience;
use crate::other_groups::domain as other_groups;
use crate::words as t;

kernel::word_enum! {
    /// What kind of resource it is. Those read in from elsewhere may say it in words of their own.
    pub enum Kind {
        Report = "report",
        Guideline = "guideline",
        Recommendation = "recommendation",
        ClauseSet = "clause_set",
        Specification = "specification",
        DataSet = "data_set",
        Tool = "tool",
        Recording = "recording",
        GoodPractice = "good_practice",
        Story = "story",
        Position = "position",
        Template = "template",
    }
}

kernel::word_enum! {
    /// Where a resource is on its way.
    pub enum State {
        /// For its group only.
        Draft = "draft",
        /// For everyone, at an address that stays.
        Published = "published",
        /// Still there, with a link to what came in its place.
        Replaced = "replaced",
        /// Its page says why; its files are no longer handed out.
        Withdrawn = "withdrawn",
        /// Moderators have hidden it: it is there for nobody.
        Hidden = "hidden",
    }
}

impl State {
    /// Whether what it says can still be changed.
    pub const fn can_change(self) -> bool {
        matches!(self, Self::Draft | Self::Published)
    }
}

kernel::word_enum! {
    /// What others may do with it.
    pub enum Licence {
        CcBy = "cc-by-4.0",
        CcBySa = "cc-by-sa-4.0",
        Cc0 = "cc0-1.0",
        Eupl = "eupl-1.2",
        /// Read, but ask before reuse.
        Ask = "ask",
    }
}

impl Licence {
    /// Its name, which is no matter of language; none where one has to ask.
    pub const fn name(self) -> Option<&'static str> {
        match self {
            Self::CcBy => Some("CC BY 4.0"),
            Self::CcBySa => Some("CC BY-SA 4.0"),
            Self::Cc0 => Some("CC0 1.0"),
            Self::Eupl => Some("EUPL 1.2"),
            Self::Ask => None,
        }
    }

    pub const fn url(self) -> Option<&'static str> {
        match self {
            Self::CcBy => Some("https://creativecommons.org/licenses/by/4.0/"),
            Self::CcBySa => Some("https://creativecommons.org/licenses/by-sa/4.0/"),
            Self::Cc0 => Some("https://creativecommons.org/publicdomain/zero/1.0/"),
            Self::Eupl => Some("https://interoperable-europe.ec.europa.eu/collection/eupl/eupl-text-eupl-12"),
            Self::Ask => None,
        }
    }
}

/// The languages of Europe in which a resource may be written: tag and own name, by the own name.
pub const LANGUAGES: [(&str, &str); 34] = [
    ("sq", "Albanian · Shqip"),
    ("eu", "Basque · Euskara"),
    ("bs", "Bosnian · Bosanski"),
    ("bg", "Bulgarian · Български"),
    ("ca", "Catalan · Català"),
    ("hr", "Croatian · Hrvatski"),
    ("cs", "Czech · Čeština"),
    ("da", "Danish · Dansk"),
    ("nl", "Dutch · Nederlands"),
    ("en", "English"),
    ("et", "Estonian · Eesti"),
    ("fi", "Finnish · Suomi"),
    ("fr", "French · Français"),
    ("gl", "Galician · Galego"),
    ("de", "German · Deutsch"),
    ("el", "Greek · Ελληνικά"),
    ("hu", "Hungarian · Magyar"),
    ("is", "Icelandic · Íslenska"),
    ("ga", "Irish · Gaeilge"),
    ("it", "Italian · Italiano"),
    ("lv", "Latvian · Latviešu"),
    ("lt", "Lithuanian · Lietuvių"),
    ("mk", "Macedonian · Македонски"),
    ("mt", "Maltese · Malti"),
    ("no", "Norwegian · Norsk"),
    ("pl", "Polish · Polski"),
    ("pt", "Portuguese · Português"),
    ("ro", "Romanian · Română"),
    ("sr", "Serbian · Српски"),
    ("sk", "Slovak · Slovenčina"),
    ("sl", "Slovenian · Slovenščina"),
    ("es", "Spanish · Español"),
    ("sv", "Swedish · Svenska"),
    ("uk", "Ukrainian · Українська"),
];

/// The name of a language by its tag.
pub fn language(tag: &str) -> Option<&'static str> {
    LANGUAGES.iter().find(|(known, _)| *known == tag).map(|(_, name)| *name)
}

pub const TITLE_MAX: usize = 150;
pub const NOTE_MAX: usize = 4000;
/// As much as may be said of an edition, or of why something was withdrawn.
pub const REASON_MAX: usize = 1000;

/// The kinds of file that are taken, by their content.
pub const FILES: [&str; 14] = [
    "application/pdf",
    "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
    "application/vnd.openxmlformats-officedocument.presentationml.presentation",
    "application/vnd.oasis.opendocument.text",
    "application/vnd.oasis.opendocument.spreadsheet",
    "application/vnd.oasis.opendocument.presentation",
    "image/png",
    "image/jpeg",
    "image/webp",
    "text/plain",
    "text/markdown",
    "text/csv",
    "text/vtt",
];
/// The same, for the field in which a file is chosen.
pub const ACCEPT: &str = ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.md,.csv,.vtt,.png,.jpg,.jpeg,.webp";

/// A resource as it was typed; the file comes beside it.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: Line,
    pub kind: String,
    pub note: String,
    pub language: String,
    pub licence: String,
    pub origin: String,
    pub url: String,
    pub audience: String,
    pub terms: Vec<String>,
    /// Other groups that it is of.
    pub groups: Vec<String>,
    pub version: String,
}

/// What a resource came from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Origin {
    Activity(ActivityId),
    Meeting(MeetingId),
    Proposal(ProposalId),
}

impl fmt::Display for Origin {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Activity(id) => write!(f, "activity-{id}"),
            Self::Meeting(id) => write!(f, "meeting-{id}"),
            Self::Proposal(id) => write!(f, "proposal-{id}"),
        }
    }
}

/// Something that a resource may come from.
pub struct Candidate {
    pub origin: Origin,
    pub title: String,
    /// Of an activity or a proposal.
    pub year: Option<i64>,
    /// Of a meeting.
    pub day: Option<Date>,
}

/// A resource that says what it must.
pub struct Sound<'a> {
    pub title: &'a str,
    pub kind: Kind,
    pub note: &'a str,
    pub language: &'a str,
    pub licence: Licence,
    pub origin: Option<Origin>,
    pub url: Option<&'a str>,
    pub audience: Audience,
    pub terms: Vec<Term>,
}

impl Draft {
    pub fn of(resource: &Resource, url: Option<&str>) -> Self {
        Self {
            title: resource.title.as_str().into(),
            kind: resource.kind.clone(),
            note: resource.note.clone(),
            language: resource.language.clone().unwrap_or_default(),
            licence: resource.licence.clone().unwrap_or_default(),
            origin: resource.origin().map(|origin| origin.to_string()).unwrap_or_default(),
            url: url.unwrap_or_default().to_owned(),
            audience: resource.audience.word().to_owned(),
            terms: terms::ticks(&resource.terms()),
            groups: other_groups::ticks(&resource.other_groups),
            version: resource.version.to_string(),
        }
    }

    /// What it says, if it says everything; what is missing goes to `errors`. `origins` are those that it may come from.
    pub fn check(&self, lang: Lang, origins: &[Candidate], errors: &mut FormErrors) -> Option<Sound<'_>> {
        let (title, note) = (self.title.trim(), self.note.trim());
        let length = title.chars().count();
        errors.require((5..=TITLE_MAX).contains(&length), "title", t::title_missing(lang));
        errors.require((1..=NOTE_MAX).contains(&note.chars().count()), "note", t::note_missing(lang));
        let kind = Kind::from_word(&self.kind);
        errors.require(kind.is_some(), "kind", t::kind_missing(lang));
        errors.require(language(&self.language).is_some(), "language", t::language_missing(lang));
        let licence = Licence::from_word(&self.licence);
        errors.require(licence.is_some(), "licence", t::licence_missing(lang));
        let origin = origins.iter().map(|one| one.origin).find(|one| one.to_string() == self.origin);
        errors.require(self.origin.is_empty() || origin.is_some(), "origin", t::origin_unknown(lang));
        let url = Some(self.url.trim()).filter(|url| !url.is_empty());
        errors.require(url.is_none_or(is_web), "url", t::url_wrong(lang));
        let audience = Audience::from_word(&self.audience);
        errors.require(audience.is_some(), "audience", t::audience_missing(lang));
        let terms = ticked(lang, &self.terms, errors);
        let (kind, licence, audience) = (kind?, licence?, audience?);
        let sound = Sound { title, kind, note, language: &self.language, licence, origin, url, audience, terms };
        errors.is_empty().then_some(sound)
    }
}

/// The subject terms that were ticked; too many of them go to `errors`.
pub fn ticked(lang: Lang, ticks: &[String], errors: &mut FormErrors) -> Vec<Term> {
    let terms = terms::read(&ticks.join(" "));
    errors.require(terms.len() <= MOST, "terms", t::terms_many(lang));
    terms
}

/// A readable name for the address.
pub fn slug(title: &str) -> String {
    let folded = places::fold(title);
    let words: Vec<&str> = folded.split_whitespace().take(8).collect();
    let slug: String = words.join("-").chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(60).collect();
    let slug = slug.trim_matches('-');
    if slug.is_empty() { "resource".to_owned() } else { slug.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft() -> Draft {
        Draft {
            title: "A clause for data platforms".into(),
            kind: "clause_set".into(),
            note: "Half a page.".into(),
            language: "en".into(),
            licence: "cc-by-4.0".into(),
            audience: "everyone".into(),
            ..Draft::default()
        }
    }

    fn errors(draft: &Draft) -> FormErrors {
        let mut errors = FormErrors::new();
        assert!(draft.check(Lang::En, &[], &mut errors).is_none());
        errors
    }

    #[test]
    fn each_thing_that_is_missing_is_named_at_its_field() {
        assert!(draft().check(Lang::En, &[], &mut FormErrors::new()).is_some());
        for field in ["title", "kind", "note", "language", "licence", "audience"] {
            assert!(errors(&Draft::default()).of(field).is_some(), "{field}");
        }
        for url in ["javascript:alert(1)", "stad.gent/clause", "https://intranet/clause"] {
            assert!(errors(&Draft { url: url.into(), ..draft() }).of("url").is_some(), "{url}");
        }
        let all = |n: usize| Draft { terms: terms::ticks(Term::ALL.get(..n).unwrap_or_default()), ..draft() };
        assert!(all(MOST).check(Lang::En, &[], &mut FormErrors::new()).is_some());
        assert!(errors(&all(MOST + 1)).of("terms").is_some());
        let stranger = Draft { origin: "activity-agrbs4cyd5zivegpgpcskgcgzm".into(), ..draft() };
        assert!(errors(&stranger).of("origin").is_some());
    }

    #[test]
    fn addresses_are_short_and_plain_in_every_alphabet() {
        assert_eq!(slug("A clause for our data-platform tender"), "a-clause-for-our-data-platform-tender");
        assert_eq!(slug("!?"), "resource");
        assert!(slug(&"long ".repeat(100)).len() <= 60);
        assert!(slug("Συμβάσεις για πλατφόρμες").is_ascii());
    }
}
