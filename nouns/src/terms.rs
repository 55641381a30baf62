//! The subject terms that challenges and resources are tagged with: the five areas of the declaration first, then what
//! cities ask about most. The list is short on purpose. A term is the same in every language, so things meet across languages.
//!
//! Where a concept of EuroVoc fits, a term names it. Which one does was decided here, not by the Publications Office.

use jiff::civil::{Date, date};
use words::Lang;

use crate::words as t;

kernel::word_enum! {
    /// What something is about.
    pub enum Term {
        Technical = "technical",
        Legal = "legal",
        Financial = "financial",
        Capacity = "capacity",
        Measuring = "measuring",
        DataPlatforms = "data_platforms",
        Interoperability = "interoperability",
        DigitalTwins = "digital_twins",
        Ai = "ai",
        Procurement = "procurement",
        OpenData = "open_data",
        DataProtection = "data_protection",
        Cybersecurity = "cybersecurity",
        OnlineServices = "online_services",
        Identity = "identity",
        Sensors = "sensors",
        Skills = "skills",
        Inclusion = "inclusion",
        Participation = "participation",
        Mobility = "mobility",
        Energy = "energy",
        Connectivity = "connectivity",
    }
}

impl Term {
    pub const fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Technical => t::term_technical(lang),
            Self::Legal => t::term_legal(lang),
            Self::Financial => t::term_financial(lang),
            Self::Capacity => t::term_capacity(lang),
            Self::Measuring => t::term_measuring(lang),
            Self::DataPlatforms => t::term_data_platforms(lang),
            Self::Interoperability => t::term_interoperability(lang),
            Self::DigitalTwins => t::term_digital_twins(lang),
            Self::Ai => t::term_ai(lang),
            Self::Procurement => t::term_procurement(lang),
            Self::OpenData => t::term_open_data(lang),
            Self::DataProtection => t::term_data_protection(lang),
            Self::Cybersecurity => t::term_cybersecurity(lang),
            Self::OnlineServices => t::term_online_services(lang),
            Self::Identity => t::term_identity(lang),
            Self::Sensors => t::term_sensors(lang),
            Self::Skills => t::term_skills(lang),
            Self::Inclusion => t::term_inclusion(lang),
            Self::Participation => t::term_participation(lang),
            Self::Mobility => t::term_mobility(lang),
            Self::Energy => t::term_energy(lang),
            Self::Connectivity => t::term_connectivity(lang),
        }
    }
}

/// A concept of EuroVoc, the thesaurus of the Publications Office of the European Union.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Concept {
    pub id: &'static str,
    /// Its name in English, as the thesaurus has it.
    pub label: &'static str,
    /// Whether it means the same as the term; else it is close.
    pub is_exact: bool,
}

impl Concept {
    /// Where the thesaurus describes it; the address is its name as well.
    pub fn address(self) -> String {
        format!("{EUROVOC}{}", self.id)
    }
}

const EUROVOC: &str = "http://eurovoc.europa.eu/";
/// The thesaurus as a whole, by its name.
pub const SCHEME: &str = "http://eurovoc.europa.eu/100141";
/// The day of the copy that ids and names were looked up in: the package `eurovoc` 23.10.16 of PyPI, made from the lists of
/// the Publications Office.
pub const COPIED_ON: Date = date(2023, 10, 16);
/// The day on which the concepts were chosen.
pub const CHOSEN_ON: Date = date(2026, 11, 26);

impl Term {
    /// The concept that fits; none where one would be too wide, too narrow or about something else.
    pub const fn concept(self) -> Option<Concept> {
        let (is_exact, id, label) = match self {
            Self::Ai => (true, "3030", "artificial intelligence"),
            Self::OpenData => (true, "c_5ea6e5c4", "open data"),
            Self::DataProtection => (true, "5181", "data protection"),
            Self::Procurement => (false, "1810", "public contract"),
            Self::Cybersecurity => (false, "c_04ae3ba8", "information security"),
            Self::OnlineServices => (false, "6894", "electronic government"),
            Self::Sensors => (false, "c_b12a760a", "Internet of Things"),
            Self::Skills => (false, "437655", "digital literacy"),
            Self::Participation => (false, "8423", "participatory democracy"),
            Self::Mobility => (false, "4541", "urban transport"),
            Self::Energy => (false, "2498", "energy policy"),
            Self::Connectivity => (false, "4424", "telecommunications"),
            Self::Technical
            | Self::Legal
            | Self::Financial
            | Self::Capacity
            | Self::Measuring
            | Self::DataPlatforms
            | Self::Interoperability
            | Self::DigitalTwins
            | Self::Identity
            | Self::Inclusion => return None,
        };
        Some(Concept { id, label, is_exact })
    }
}

/// As many as say something: with all of them a thing would be like every other.
pub const MOST: usize = 5;

/// Their names, in the order of the list.
pub fn names(lang: Lang, terms: &[Term]) -> Vec<&'static str> {
    terms.iter().map(|term| term.name(lang)).collect()
}

/// The words of those that were ticked in a form, as a field of boxes holds them.
pub fn ticks(terms: &[Term]) -> Vec<String> {
    terms.iter().map(|term| term.word().to_owned()).collect()
}

/// Reads terms as they are kept, with a blank between. What is no term is left out, and each counts once.
pub fn read(kept: &str) -> Vec<Term> {
    let mut terms: Vec<Term> = Vec::new();
    for term in kept.split(' ').filter_map(Term::from_word) {
        if !terms.contains(&term) {
            terms.push(term);
        }
    }
    terms.sort_unstable();
    terms
}

/// As they are kept.
pub fn written(terms: &[Term]) -> String {
    terms.iter().map(|term| term.word()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn terms_are_kept_in_the_order_of_the_list_and_each_once() {
        assert_eq!(read("ai legal nonsense ai"), [Term::Legal, Term::Ai]);
        assert_eq!(written(&read("ai legal")), "legal ai");
        assert!(read("").is_empty());
    }

    #[test]
    fn a_concept_is_named_once_and_the_areas_of_the_declaration_are_none() {
        let concepts: Vec<Concept> = Term::ALL.iter().filter_map(|term| term.concept()).collect();
        let ids: std::collections::BTreeSet<&str> = concepts.iter().map(|one| one.id).collect();
        assert_eq!((concepts.len(), ids.len()), (12, 12));
        assert!(Term::ALL.iter().take(5).all(|area| area.concept().is_none()));
        let protection = Term::DataProtection.concept().map(Concept::address);
        assert_eq!(protection.as_deref(), Some("http://eurovoc.europa.eu/5181"));
    }
}
