//! What a dossier is, how sure a fact is, and which facts concern whom.

use jiff::civil::Date;
use kernel::forms::Line;
use kernel::links::is_web;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Dossier;
use crate::words as t;

/// The language in which dossiers are kept, for all readers alike; what groups explain may be in another.
pub const LANGUAGE: &str = "en";

kernel::word_enum! {
    /// What it is.
    pub enum Kind {
        Law = "law",
        Initiative = "initiative",
        Programme = "programme",
        Instrument = "instrument",
    }
}

kernel::word_enum! {
    /// How sure a fact is.
    pub enum Confidence {
        /// The source says so.
        Stated = "stated",
        /// It was read in what others say about the source.
        Secondary = "secondary",
        /// It is of a draft or a proposal.
        Draft = "draft",
        Inferred = "inferred",
        Implied = "implied",
        /// Sources disagree.
        Unsure = "unsure",
    }
}

kernel::word_enum! {
    /// The kinds of governments.
    pub enum Level {
        Local = "local",
        Metropolitan = "metropolitan",
        Regional = "regional",
        National = "national",
    }
}

impl Kind {
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Law => t::kind_law(lang),
            Self::Initiative => t::kind_initiative(lang),
            Self::Programme => t::kind_programme(lang),
            Self::Instrument => t::kind_instrument(lang),
        }
    }
}

impl Confidence {
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Stated => t::confidence_stated(lang),
            Self::Secondary => t::confidence_secondary(lang),
            Self::Draft => t::confidence_draft(lang),
            Self::Inferred => t::confidence_inferred(lang),
            Self::Implied => t::confidence_implied(lang),
            Self::Unsure => t::confidence_unsure(lang),
        }
    }
}

impl Level {
    pub fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Local => t::level_local(lang),
            Self::Metropolitan => t::level_metropolitan(lang),
            Self::Regional => t::level_regional(lang),
            Self::National => t::level_national(lang),
        }
    }

    /// The kinds in a column or a form, in their own order.
    pub fn read<'a>(words: impl Iterator<Item = &'a str>) -> Vec<Self> {
        let known: Vec<Self> = words.filter_map(Self::from_word).collect();
        Self::ALL.iter().copied().filter(|level| known.contains(level)).collect()
    }
}

/// The areas of the declaration.
pub const AREAS: [&str; 5] = ["technical", "legal", "financial", "education-capacity-building", "monitoring-measuring"];

pub fn area_name(lang: Lang, area: &str) -> &'static str {
    match area {
        "technical" => t::area_technical(lang),
        "legal" => t::area_legal(lang),
        "financial" => t::area_financial(lang),
        "education-capacity-building" => t::area_education(lang),
        _ => t::area_monitoring(lang),
    }
}

pub const TITLE_MAX: usize = 150;
pub const ABOUT_MAX: usize = 2000;
pub const STATUS_MAX: usize = 200;
pub const LINK_MAX: usize = 500;

/// A dossier as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub title: Line,
    pub kind: String,
    pub area: String,
    pub about: String,
    pub status: Line,
    pub source_url: Line,
    pub checked_on: String,
    pub confidence: String,
    /// The number of the text that it was made from.
    pub version: String,
}

/// One that holds.
pub struct Sound<'a> {
    pub title: &'a str,
    pub kind: Kind,
    pub area: &'a str,
    pub about: &'a str,
    pub status: &'a str,
    pub source_url: &'a str,
    pub checked_on: Date,
    pub confidence: Confidence,
}

/// Where something is read and when that was last looked at: asked for in the same way of dossiers and of their facts.
pub fn check_source(
    lang: Lang,
    (source, checked_on, confidence): (&str, &str, &str),
    today: Date,
    errors: &mut FormErrors,
) -> Option<(Date, Confidence)> {
    errors.require(is_web(source) && source.len() <= LINK_MAX, "source_url", t::source_wrong(lang));
    let day = checked_on.parse::<Date>().ok().filter(|day| *day <= today && day.year() >= 2000);
    errors.require(day.is_some(), "checked_on", t::checked_wrong(lang));
    let confidence = Confidence::from_word(confidence);
    errors.require(confidence.is_some(), "confidence", t::confidence_wrong(lang));
    Some((day?, confidence?))
}

impl Draft {
    pub fn of(dossier: &Dossier) -> Self {
        Self {
            title: dossier.title.clone().into(),
            kind: dossier.kind.word().into(),
            area: dossier.area.clone(),
            about: dossier.about.clone(),
            status: dossier.status.clone().into(),
            source_url: dossier.source_url.clone().into(),
            checked_on: dossier.checked_on.to_string(),
            confidence: dossier.confidence.word().into(),
            version: dossier.version.to_string(),
        }
    }

    pub fn check(&self, lang: Lang, today: Date, errors: &mut FormErrors) -> Option<Sound<'_>> {
        let (title, about, status) = (self.title.trim(), self.about.trim(), self.status.trim());
        errors.require((3..=TITLE_MAX).contains(&title.chars().count()), "title", t::title_wrong(lang));
        let kind = Kind::from_word(&self.kind);
        errors.require(kind.is_some(), "kind", t::kind_wrong(lang));
        errors.require(self.area.is_empty() || AREAS.contains(&self.area.as_str()), "area", t::area_wrong(lang));
        errors.require((1..=ABOUT_MAX).contains(&about.chars().count()), "about", t::about_wrong(lang));
        errors.require((1..=STATUS_MAX).contains(&status.chars().count()), "status", t::status_wrong(lang));
        let source_url = self.source_url.trim();
        let source = check_source(lang, (source_url, &self.checked_on, &self.confidence), today, errors);
        let (checked_on, confidence) = source?;
        let sound = Sound { title, kind: kind?, area: &self.area, about, status, source_url, checked_on, confidence };
        errors.is_empty().then_some(sound)
    }
}

/// A readable name for the address.
pub fn slug(title: &str) -> String {
    let folded = places::fold(title);
    let words: Vec<&str> = folded.split_whitespace().take(8).collect();
    let slug: String = words.join("-").chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(60).collect();
    let slug = slug.trim_matches('-');
    if slug.is_empty() { "dossier".to_owned() } else { slug.to_owned() }
}

/// What a list is narrowed to, as it stands in the address. Empty is everything.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Filter {
    pub kind: String,
    pub area: String,
    /// The kind of government.
    pub level: String,
    pub country: String,
    /// Days that have passed instead of those to come.
    pub past: String,
    pub after: String,
}

impl Filter {
    /// Without what cannot be: whoever wrote it is shown everything.
    #[must_use]
    pub fn sound(self) -> Self {
        let kept = |text: String, can_be: bool| if can_be { text } else { String::new() };
        let kind = Kind::from_word(&self.kind).is_some();
        let area = AREAS.contains(&self.area.as_str());
        let level = Level::from_word(&self.level).is_some();
        let country = is_country(&self.country);
        Self {
            kind: kept(self.kind, kind),
            area: kept(self.area, area),
            level: kept(self.level, level),
            country: kept(self.country, country),
            ..self
        }
    }

    /// As it stands in an address, without the place in the list.
    pub fn query(&self) -> String {
        let known = [("kind", &self.kind), ("area", &self.area), ("level", &self.level), ("country", &self.country)];
        let parts = known.into_iter().filter(|(_, value)| !value.is_empty());
        parts.map(|(name, value)| format!("{name}={value}")).collect::<Vec<_>>().join("&")
    }
}

/// Two capital letters.
pub fn is_country(text: &str) -> bool {
    text.len() == 2 && text.bytes().all(|byte| byte.is_ascii_uppercase())
}
