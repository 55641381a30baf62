//! What two texts and their subject terms have in common, and why that makes them alike. No I/O.
//!
#![doc = include_str!("../README.md")]

use std::collections::HashSet;
use std::sync::LazyLock;

/// Shorter words (the, for, and, une, der) say nothing about a topic.
const SHORTEST: usize = 4;
/// Longer words are cut here, so that `clause` and `clauses`, `procure` and `procurement` are one. In four languages
/// this is closer to the truth than none, and a person decides in the end.
const STEM: usize = 6;
const WORDS: usize = 12;
/// One word in common is chance, unless there is only one.
const ENOUGH: usize = 2;
/// A term was chosen for what it means; a word may mean something else.
const TERM_WEIGHT: usize = 3;

/// Words that stand in any text (what, they, nous, werden), in the languages of the pages. In other languages the same
/// letters may be a topic, so only these are left out.
static EMPTY: LazyLock<HashSet<&str>> = LazyLock::new(|| {
    let lists = ["en", "fr", "de"].into_iter().filter_map(stop_words::lookup);
    lists.flat_map(|words| words.iter().copied()).collect()
});

/// A word that tells what a text is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Word {
    /// As it was written.
    pub shown: String,
    /// How it begins, folded.
    pub stem: String,
}

/// The words of a text that tell what it is about: each once, the first of them only.
pub fn telling_words(text: &str, fold: impl Fn(&str) -> String) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::new();
    let written = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    for shown in written {
        let folded = fold(shown);
        let stem: String = folded.split_whitespace().collect::<String>().chars().take(STEM).collect();
        let is_empty = folded.chars().count() < SHORTEST || EMPTY.contains(shown.to_lowercase().as_str());
        if is_empty || words.iter().any(|known| known.stem == stem) {
            continue;
        }
        if words.len() == WORDS {
            break;
        }
        words.push(Word { shown: shown.to_owned(), stem });
    }
    words
}

/// What somebody looks for the like of.
#[derive(Clone, Copy, Debug)]
pub struct Sought<'a, T> {
    pub terms: &'a [T],
    pub words: &'a [Word],
}

/// A thing that may be like it.
#[derive(Clone, Copy, Debug)]
pub struct Known<'a, T> {
    pub terms: &'a [T],
    /// Its text, folded as the words were.
    pub folded: &'a str,
    /// How many other governments of the reader's country have it.
    pub nearby: i64,
}

/// Why two things are alike.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Reason<T> {
    /// They share these subject terms.
    Terms(Vec<T>),
    /// These words stand in both, as the first writes them.
    Words(Vec<String>),
    /// So many other governments of the reader's country have it.
    Nearby(i64),
}

/// Why the two are alike; nothing if they are not. That neighbours have it is no likeness by itself.
pub fn reasons<T: Clone + PartialEq>(sought: &Sought<'_, T>, known: &Known<'_, T>) -> Vec<Reason<T>> {
    let terms: Vec<T> = sought.terms.iter().filter(|term| known.terms.contains(term)).cloned().collect();
    let theirs: Vec<&str> = known.folded.split_whitespace().collect();
    let words: Vec<String> = sought
        .words
        .iter()
        .filter(|word| theirs.iter().any(|one| one.starts_with(word.stem.as_str())))
        .map(|word| word.shown.clone())
        .collect();
    let enough = sought.words.len().clamp(1, ENOUGH);
    if terms.is_empty() && words.len() < enough {
        return Vec::new();
    }
    let mut reasons = Vec::new();
    if !terms.is_empty() {
        reasons.push(Reason::Terms(terms));
    }
    if !words.is_empty() {
        reasons.push(Reason::Words(words));
    }
    if known.nearby > 0 {
        reasons.push(Reason::Nearby(known.nearby));
    }
    reasons
}

/// How much the reasons weigh: what is shown first.
pub fn weight<T>(reasons: &[Reason<T>]) -> usize {
    reasons
        .iter()
        .map(|reason| match reason {
            Reason::Terms(terms) => terms.len().saturating_mul(TERM_WEIGHT),
            Reason::Words(words) => words.len(),
            Reason::Nearby(_) => 1,
        })
        .sum()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn words(text: &str) -> Vec<Word> {
        telling_words(text, str::to_lowercase)
    }

    fn stems(text: &str) -> Vec<String> {
        words(text).into_iter().map(|word| word.stem).collect()
    }

    #[test]
    fn what_says_nothing_is_left_out_and_forms_of_a_word_are_one() {
        assert_eq!(stems("A clause for the clauses of our Procurement, procuring"), ["clause", "procur"]);
        assert_eq!(stems("Die IT der Stadt"), ["stadt"]);
        assert_eq!(stems("They know What nous avons dans werden: sensors"), ["sensor"]);
        assert!(stems("for all of us, une et 12 !!").is_empty());
    }

    #[test]
    fn a_text_of_any_length_has_a_few_words() {
        let long: Vec<String> = (0..100_000).map(|n| format!("{n}word")).collect();
        assert_eq!(words(&long.join(" ")).len(), WORDS);
        assert_eq!(words(&"x".repeat(1_000_000))[0].stem.len(), STEM);
    }

    #[test]
    fn terms_join_across_languages_and_words_only_if_there_are_two() {
        let sought = words("Unsere Sensoren sprechen viele Sprachen");
        let of = |terms: &[u8], folded: &str, nearby| {
            reasons(&Sought { terms: &[1, 2], words: &sought }, &Known { terms, folded, nearby })
        };
        assert_eq!(of(&[2, 3], "our meters differ", 0), [Reason::Terms(vec![2])]);
        assert!(of(&[3], "sensoren im wald", 0).is_empty(), "one word is chance");
        assert_eq!(
            of(&[], "sprachen der sensoren", 0),
            [Reason::Words(vec!["Sensoren".into(), "Sprachen".into()])],
            "in the order of who looks"
        );
        assert!(of(&[], "something else", 9).is_empty(), "neighbours alone are no likeness");
        assert_eq!(of(&[1], "", 2), [Reason::Terms(vec![1]), Reason::Nearby(2)]);
    }

    #[test]
    fn one_word_is_enough_where_there_is_only_one() {
        let one = words("Sensors");
        let sought: Sought<'_, u8> = Sought { terms: &[], words: &one };
        assert_eq!(reasons(&sought, &Known { terms: &[], folded: "sense", nearby: 0 }), []);
        assert_eq!(
            reasons(&sought, &Known { terms: &[], folded: "old sensors", nearby: 0 }),
            [Reason::Words(vec!["Sensors".into()])]
        );
    }

    #[test]
    fn nothing_is_like_nothing() {
        let empty: Sought<'_, u8> = Sought { terms: &[], words: &[] };
        assert!(reasons(&empty, &Known { terms: &[1], folded: "sensors", nearby: 3 }).is_empty());
    }

    #[test]
    fn terms_weigh_more_than_words() {
        let terms = [Reason::Terms(vec![1])];
        let few: [Reason<i32>; 1] = [Reason::Words(vec!["a".into(), "b".into()])];
        assert!(weight(&terms) > weight(&few));
    }
}
