//! The subject terms that challenges are tagged with: the five areas of the declaration first, then what cities ask about
//! most. The list is short on purpose. A term is the same in every language, so challenges meet across languages.

use words::Lang;

use crate::words as t;

kernel::word_enum! {
    /// What a challenge is about.
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

/// As many as say something: with all of them a challenge would be like every other.
pub const MOST: usize = 5;

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
}
