//! The countries that a unit can lie in, with their names in English, French and German.
//! The list is closed: the 46 members of the Council of Europe (2026), Kosovo and the Vatican.
//! A text that is not on it must never become a `Country`.

use std::cmp::Ordering;
use std::fmt;
use std::hash::{Hash, Hasher};

#[derive(Debug)]
struct Entry {
    code: &'static str,
    en: &'static str,
    fr: &'static str,
    de: &'static str,
}

/// A country of the list. Small, `Copy`, ordered by code.
#[derive(Clone, Copy)]
pub struct Country(&'static Entry);

macro_rules! countries {
    ($($code:literal $en:literal $fr:literal $de:literal;)*) => {
        &[$(Country(&Entry { code: $code, en: $en, fr: $fr, de: $de })),*]
    };
}

/// In the order of their codes, as `parse` searches by halves. ISO 3166 alpha-2; Kosovo has the user code XK.
static ALL: &[Country] = countries! {
    "AD" "Andorra" "Andorre" "Andorra";
    "AL" "Albania" "Albanie" "Albanien";
    "AM" "Armenia" "Arménie" "Armenien";
    "AT" "Austria" "Autriche" "Österreich";
    "AZ" "Azerbaijan" "Azerbaïdjan" "Aserbaidschan";
    "BA" "Bosnia and Herzegovina" "Bosnie-Herzégovine" "Bosnien und Herzegowina";
    "BE" "Belgium" "Belgique" "Belgien";
    "BG" "Bulgaria" "Bulgarie" "Bulgarien";
    "CH" "Switzerland" "Suisse" "Schweiz";
    "CY" "Cyprus" "Chypre" "Zypern";
    "CZ" "Czechia" "Tchéquie" "Tschechien";
    "DE" "Germany" "Allemagne" "Deutschland";
    "DK" "Denmark" "Danemark" "Dänemark";
    "EE" "Estonia" "Estonie" "Estland";
    "ES" "Spain" "Espagne" "Spanien";
    "FI" "Finland" "Finlande" "Finnland";
    "FR" "France" "France" "Frankreich";
    "GB" "United Kingdom" "Royaume-Uni" "Vereinigtes Königreich";
    "GE" "Georgia" "Géorgie" "Georgien";
    "GR" "Greece" "Grèce" "Griechenland";
    "HR" "Croatia" "Croatie" "Kroatien";
    "HU" "Hungary" "Hongrie" "Ungarn";
    "IE" "Ireland" "Irlande" "Irland";
    "IS" "Iceland" "Islande" "Island";
    "IT" "Italy" "Italie" "Italien";
    "LI" "Liechtenstein" "Liechtenstein" "Liechtenstein";
    "LT" "Lithuania" "Lituanie" "Litauen";
    "LU" "Luxembourg" "Luxembourg" "Luxemburg";
    "LV" "Latvia" "Lettonie" "Lettland";
    "MC" "Monaco" "Monaco" "Monaco";
    "MD" "Moldova" "Moldavie" "Moldau";
    "ME" "Montenegro" "Monténégro" "Montenegro";
    "MK" "North Macedonia" "Macédoine du Nord" "Nordmazedonien";
    "MT" "Malta" "Malte" "Malta";
    "NL" "Netherlands" "Pays-Bas" "Niederlande";
    "NO" "Norway" "Norvège" "Norwegen";
    "PL" "Poland" "Pologne" "Polen";
    "PT" "Portugal" "Portugal" "Portugal";
    "RO" "Romania" "Roumanie" "Rumänien";
    "RS" "Serbia" "Serbie" "Serbien";
    "SE" "Sweden" "Suède" "Schweden";
    "SI" "Slovenia" "Slovénie" "Slowenien";
    "SK" "Slovakia" "Slovaquie" "Slowakei";
    "SM" "San Marino" "Saint-Marin" "San Marino";
    "TR" "Türkiye" "Turquie" "Türkei";
    "UA" "Ukraine" "Ukraine" "Ukraine";
    "VA" "Vatican City" "Vatican" "Vatikanstadt";
    "XK" "Kosovo*" "Kosovo*" "Kosovo*";
};

impl Country {
    /// The country with this code, in capitals: `BE`. None for any other text.
    pub fn parse(code: &str) -> Option<Self> {
        ALL.binary_search_by(|country| country.code().cmp(code)).ok().and_then(|at| ALL.get(at)).copied()
    }

    /// All countries, in the order of their codes.
    pub fn all() -> &'static [Self] {
        ALL
    }

    /// ISO 3166 alpha-2 (Greece `GR`, United Kingdom `GB`, Kosovo `XK`).
    pub fn code(self) -> &'static str {
        self.0.code
    }

    /// The name in the language of a tag: `fr`, `fr-BE`, `de`. English for all others.
    /// A name with a star needs its [`note`](Self::note) on the same page.
    pub fn name(self, tag: &str) -> &'static str {
        match language(tag) {
            "fr" => self.0.fr,
            "de" => self.0.de,
            _ => self.0.en,
        }
    }

    /// What must stand below a name with a star. Only Kosovo has one.
    pub fn note(self, tag: &str) -> Option<&'static str> {
        if self.code() != "XK" {
            return None;
        }
        Some(match language(tag) {
            "fr" => {
                "* Cette désignation est sans préjudice des positions sur le statut et est conforme à la résolution \
                 1244/1999 du CSNU et à l’avis de la CIJ sur la déclaration d’indépendance du Kosovo."
            }
            "de" => {
                "* Diese Bezeichnung berührt nicht die Standpunkte zum Status und steht im Einklang mit der Resolution \
                 1244/1999 des VN-Sicherheitsrates und dem Gutachten des IGH zur Unabhängigkeitserklärung des Kosovo."
            }
            _ => {
                "* This designation is without prejudice to positions on status, and is in line with UNSCR 1244/1999 \
                 and the ICJ Opinion on the Kosovo declaration of independence."
            }
        })
    }
}

/// The language of a tag: `fr` of `fr-BE`.
fn language(tag: &str) -> &str {
    tag.split_once('-').map_or(tag, |(language, _)| language)
}

impl PartialEq for Country {
    fn eq(&self, other: &Self) -> bool {
        self.code() == other.code()
    }
}

impl Eq for Country {}

impl PartialOrd for Country {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Country {
    fn cmp(&self, other: &Self) -> Ordering {
        self.code().cmp(other.code())
    }
}

impl Hash for Country {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.code().hash(state);
    }
}

impl fmt::Debug for Country {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Country({})", self.code())
    }
}

#[cfg(test)]
mod tests {
    use super::Country;

    #[test]
    fn the_list_is_in_order_and_each_is_found_again() {
        assert_eq!(Country::all().len(), 48);
        assert!(Country::all().is_sorted_by(|a, b| a.code() < b.code()));
        for country in Country::all() {
            assert_eq!(Country::parse(country.code()), Some(*country));
        }
    }

    #[test]
    fn codes_of_others_are_not_taken() {
        for code in ["", "be", "EL", "UK", "US", "BE ", "BEL"] {
            assert_eq!(Country::parse(code), None, "{code}");
        }
    }

    #[test]
    fn names_follow_the_language_and_fall_back_to_english() {
        let greece = Country::parse("GR").unwrap();
        assert_eq!(
            [greece.name("en"), greece.name("fr-BE"), greece.name("de"), greece.name("fry"), greece.name("")],
            ["Greece", "Grèce", "Griechenland", "Greece", "Greece"]
        );
    }

    #[test]
    fn a_star_and_a_note_go_together() {
        for country in Country::all() {
            for tag in ["en", "fr", "de"] {
                assert_eq!(country.name(tag).ends_with('*'), country.note(tag).is_some(), "{country:?}");
            }
        }
    }
}
