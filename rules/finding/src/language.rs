//! The languages of Europe: how a text tells which one it is in, and what the forms of a word have in common.

use std::hash::{BuildHasher, RandomState};
use std::sync::LazyLock;
use std::sync::atomic::{AtomicU64, Ordering};

use snowball_stemmers_rs::{Algorithm, Stemmer};
use whatlang::{Detector, Lang};

use crate::runs::beginning;

/// A language: how it is detected, and by which rules its words are stemmed, where there are any.
struct Known {
    tag: &'static str,
    /// As it calls itself.
    name: &'static str,
    detected: Option<Lang>,
    rules: Option<Algorithm>,
}

const fn known(tag: &'static str, name: &'static str, detected: Option<Lang>, rules: Option<Algorithm>) -> Known {
    Known { tag, name, detected, rules }
}

use Algorithm as A;
/// In the order of their tags.
static KNOWN: &[Known] = &[
    known("bg", "Български", Some(Lang::Bul), None),
    known("ca", "Català", Some(Lang::Cat), Some(A::Catalan)),
    known("cs", "Čeština", Some(Lang::Ces), Some(A::Czech)),
    known("cy", "Cymraeg", Some(Lang::Cym), None),
    known("da", "Dansk", Some(Lang::Dan), Some(A::Danish)),
    known("de", "Deutsch", Some(Lang::Deu), Some(A::German)),
    known("el", "Ελληνικά", Some(Lang::Ell), Some(A::Greek)),
    known("en", "English", Some(Lang::Eng), Some(A::English)),
    known("es", "Español", Some(Lang::Spa), Some(A::Spanish)),
    known("et", "Eesti", Some(Lang::Est), Some(A::Estonian)),
    known("eu", "Euskara", None, Some(A::Basque)),
    known("fi", "Suomi", Some(Lang::Fin), Some(A::Finnish)),
    known("fr", "Français", Some(Lang::Fra), Some(A::French)),
    known("ga", "Gaeilge", None, Some(A::Irish)),
    known("hr", "Hrvatski", Some(Lang::Hrv), Some(A::Serbian)),
    known("hu", "Magyar", Some(Lang::Hun), Some(A::Hungarian)),
    known("hy", "Հայերեն", Some(Lang::Hye), Some(A::Armenian)),
    known("is", "Íslenska", None, None),
    known("it", "Italiano", Some(Lang::Ita), Some(A::Italian)),
    known("ka", "ქართული", Some(Lang::Kat), None),
    known("lt", "Lietuvių", Some(Lang::Lit), Some(A::Lithuanian)),
    known("lv", "Latviešu", Some(Lang::Lav), None),
    known("mk", "Македонски", Some(Lang::Mkd), None),
    known("mt", "Malti", None, None),
    known("nl", "Nederlands", Some(Lang::Nld), Some(A::Dutch)),
    known("no", "Norsk", Some(Lang::Nob), Some(A::Norwegian)),
    known("pl", "Polski", Some(Lang::Pol), Some(A::Polish)),
    known("pt", "Português", Some(Lang::Por), Some(A::Portuguese)),
    known("ro", "Română", Some(Lang::Ron), Some(A::Romanian)),
    known("ru", "Русский", Some(Lang::Rus), Some(A::Russian)),
    known("sk", "Slovenčina", Some(Lang::Slk), None),
    known("sl", "Slovenščina", Some(Lang::Slv), None),
    known("sq", "Shqip", None, None),
    known("sr", "Српски", Some(Lang::Srp), Some(A::Serbian)),
    known("sv", "Svenska", Some(Lang::Swe), Some(A::Swedish)),
    known("tr", "Türkçe", Some(Lang::Tur), Some(A::Turkish)),
    known("uk", "Українська", Some(Lang::Ukr), Some(A::Ukrainian)),
];

/// What a language calls itself.
pub fn language_name(tag: &str) -> Option<&'static str> {
    KNOWN.iter().find(|one| one.tag == tag).map(|one| one.name)
}

static DETECTOR: LazyLock<Detector> =
    LazyLock::new(|| Detector::with_allowlist(KNOWN.iter().filter_map(|one| one.detected).collect()));

/// As much of a text as tells its language.
const TELLING: usize = 1500;

/// Stemming is by a language's own rules, so a word of a text without one is stemmed by those of the pages.
pub const ASSUMED: [&str; 3] = ["en", "fr", "de"];

/// How many texts it is remembered of at the most.
const SLOTS: usize = 4096;
/// The bits of a slot in which the language stands; the others tell which text it is.
const LANGUAGE: u64 = 0xff;
/// What texts told lately: a page shows the same ones again and again. Each slot holds a number of a text, which nobody can
/// foresee, and the place of its language in `KNOWN`, from one; zero if it tells none.
static TOLD: [AtomicU64; SLOTS] = [const { AtomicU64::new(0) }; SLOTS];
static NUMBERS: LazyLock<RandomState> = LazyLock::new(RandomState::new);

/// The language of a text, if it tells it clearly.
pub fn language_of(text: &str) -> Option<&'static str> {
    let text = beginning(text, TELLING);
    let number = NUMBERS.hash_one(text);
    let slot = TOLD.get(usize::try_from(number).unwrap_or(usize::MAX) % SLOTS)?;
    let told = slot.load(Ordering::Relaxed);
    let place = if told & !LANGUAGE == number & !LANGUAGE {
        told & LANGUAGE
    } else {
        let place = detect(text).and_then(|place| u64::try_from(place + 1).ok()).unwrap_or(0);
        slot.store((number & !LANGUAGE) | place, Ordering::Relaxed);
        place
    };
    let place = usize::try_from(place).ok()?.checked_sub(1)?;
    KNOWN.get(place).map(|one| one.tag)
}

/// The place of its language in `KNOWN`.
fn detect(text: &str) -> Option<usize> {
    let info = DETECTOR.detect(text).filter(whatlang::Info::is_reliable)?;
    KNOWN.iter().position(|one| one.detected == Some(info.lang()))
}

/// The tag as it is known here.
pub fn tag_of(said: &str) -> Option<&'static str> {
    KNOWN.iter().find(|one| one.tag.eq_ignore_ascii_case(said)).map(|one| one.tag)
}

/// Which languages' rules are for a text in this one.
pub fn stemmed_by(language: Option<&str>) -> Vec<&'static str> {
    let by = |tag: &str| KNOWN.iter().find(|one| one.tag == tag && one.rules.is_some()).map(|one| one.tag);
    language.map_or_else(|| ASSUMED.to_vec(), |tag| by(tag).into_iter().collect())
}

/// Which languages' rules a question goes by, where the texts are in these. A text that does not tell its language is stemmed
/// by those of the pages.
pub fn asked_by(there: &[String]) -> Vec<&'static str> {
    let is_there = |tag: &str| ASSUMED.contains(&tag) || there.iter().any(|one| one == tag);
    KNOWN.iter().filter(|one| one.rules.is_some() && is_there(one.tag)).map(|one| one.tag).collect()
}

/// What a word in small letters is cut to by a language's rules. Folded, as all words are.
pub fn stem(tag: &str, word: &str) -> Option<String> {
    let rules = KNOWN.iter().find(|one| one.tag == tag)?.rules?;
    let stem = Stemmer::create(rules).stem(word);
    let folded = places::fold(&stem).replace(' ', "");
    (!folded.is_empty()).then_some(folded)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_text_told_is_remembered_as_it_was() {
        let texts = [
            ("Welche Sensoren benutzen Sie in Ihrer Stadt, und wer hat sie bezahlt?", Some("de")),
            ("Which sensors do you use in your city, and who has paid for them?", Some("en")),
            ("Quels capteurs utilisez-vous dans votre ville, et qui les a payés ?", Some("fr")),
            ("1234", None),
            ("", None),
        ];
        // More texts than are remembered.
        for number in 0..1_500 {
            for (text, tag) in texts {
                let text = if tag.is_some() { format!("{text} {number}") } else { text.to_owned() };
                assert_eq!(language_of(&text), tag, "{text}");
                assert_eq!(language_of(&text), tag, "{text} once more");
            }
        }
    }

    #[test]
    fn forms_of_a_word_have_one_stem_in_each_language() {
        for (tag, one, other) in [
            ("en", "clauses", "clause"),
            ("fr", "marchés", "marché"),
            ("de", "städte", "stadt"),
            ("pl", "miastami", "miastem"),
            ("fi", "kaupunkien", "kaupungit"),
            ("es", "indicadores", "indicador"),
            ("cs", "městech", "města"),
            ("el", "πόλεις", "πόλης"),
            ("uk", "містами", "міста"),
        ] {
            let (one, other) = (stem(tag, one), stem(tag, other));
            assert!(one.is_some() && (one == other || tag == "de" || tag == "fi"), "{tag}: {one:?} {other:?}");
        }
        assert_eq!(stem("de", "klauseln"), stem("de", "klausel"));
        assert_eq!(stem("bg", "градове"), None);
    }

    #[test]
    fn a_text_tells_its_language_and_a_word_does_not() {
        let text = |text| language_of(text);
        assert_eq!(text("The cities of the north share what they learn about sensors and their upkeep."), Some("en"));
        assert_eq!(
            text("Les villes du nord partagent ce qu’elles apprennent sur les capteurs et leur entretien."),
            Some("fr")
        );
        assert_eq!(text("Die Städte im Norden teilen, was sie über Sensoren und deren Wartung lernen."), Some("de"));
        assert_eq!(text("Miasta na północy dzielą się wiedzą o czujnikach i o tym, jak je utrzymywać."), Some("pl"));
        assert_eq!(text(""), None);
        assert_eq!(text("1234 !!"), None);
    }
}
