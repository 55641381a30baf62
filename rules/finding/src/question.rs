//! What somebody typed: words, phrases in quotation marks, and words that must not stand there.

use std::collections::HashSet;
use std::sync::LazyLock;

use crate::language::{asked_by, stem};
use crate::read::{STEM, TITLE, TITLE_STEM};
use crate::runs::{beginning, folded, runs};

/// More bytes than anyone types. What comes behind is not looked for.
pub const QUESTION_BYTES: usize = 2000;
const TERMS: usize = 12;
const PHRASE: usize = 12;
/// A single letter begins a tenth of all words.
const BEGINS_FROM: usize = 2;
/// Only short words can be left out: among the long ones of the lists are many that say something.
const EMPTY: usize = 3;

/// The quotation marks of all languages, whichever opens and closes. Not the apostrophes.
const QUOTES: &[char] = &['"', '“', '”', '„', '‟', '«', '»', '‹', '›', '＂', '″'];
const MINUS: &[char] = &['-', '−', '–'];

static EMPTY_WORDS: LazyLock<HashSet<String>> = LazyLock::new(|| {
    let lists = ["en", "fr", "de"].into_iter().filter_map(stop_words::lookup);
    lists.flat_map(|words| words.iter().map(|word| places::fold(word))).filter(|word| word.len() <= EMPTY).collect()
});

/// What to look for in an index.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Seek {
    Word(String),
    Begins(String),
    /// These words, one behind the other.
    Phrase(Vec<String>),
    All(Vec<Seek>),
    Any(Vec<Seek>),
}

/// A part of a question.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub(crate) enum Term {
    /// As it was written, in small letters, and folded. The last one may be a beginning.
    Word {
        small: String,
        folded: String,
        is_last: bool,
    },
    Phrase(Vec<String>),
}

/// What somebody typed, understood.
#[derive(Clone, Debug, Default)]
pub struct Question {
    pub(crate) terms: Vec<Term>,
    without: Vec<Vec<String>>,
    /// Whether there was more than is looked for.
    pub is_cut: bool,
}

/// A phrase that is open: with its pair of quotation marks, and whether it must not stand there.
struct Quoted {
    pair: usize,
    is_without: bool,
    words: Vec<String>,
}

impl Question {
    pub fn parse(typed: &str) -> Self {
        let text = beginning(typed, QUESTION_BYTES);
        let mut question = Self { is_cut: text.len() < typed.len(), ..Self::default() };
        let quotes: Vec<usize> = text.match_indices(QUOTES).map(|(at, _)| at).collect();
        // What is not closed is no phrase.
        let pairs: Vec<(usize, usize)> =
            quotes.chunks_exact(2).filter_map(|two| Some((*two.first()?, *two.get(1)?))).collect();
        let mut quoted: Option<Quoted> = None;
        for (start, end) in runs(text) {
            let run = text.get(start..end).unwrap_or_default();
            let pair = pairs.iter().position(|(open, close)| *open < start && start < *close);
            if quoted.as_ref().map(|one| one.pair) != pair {
                question.close(quoted.take());
                quoted = pair.map(|pair| Quoted {
                    pair,
                    is_without: pairs.get(pair).is_some_and(|(open, _)| is_negated(text, *open)),
                    words: Vec::new(),
                });
            }
            if let Some(quoted) = &mut quoted {
                quoted.words.extend(folded(run));
            } else if is_negated(text, start) {
                question.without.push(folded(run).collect());
            } else {
                let small = run.to_lowercase();
                for folded in folded(run) {
                    question.add(Term::Word { small: small.clone(), folded, is_last: false });
                }
            }
        }
        question.close(quoted);
        question.without.retain(|words| !words.is_empty());
        question.is_cut |= question.without.len() > TERMS;
        question.without.truncate(TERMS);
        if let Some(Term::Word { is_last, .. }) = question.terms.last_mut() {
            *is_last = true;
        }
        question
    }

    fn close(&mut self, quoted: Option<Quoted>) {
        let Some(Quoted { is_without, mut words, .. }) = quoted else { return };
        self.is_cut |= words.len() > PHRASE;
        words.truncate(PHRASE);
        if is_without {
            self.without.push(words);
        } else if !words.is_empty() {
            self.add(Term::Phrase(words));
        }
    }

    /// A word that is said twice is looked for once.
    fn add(&mut self, term: Term) {
        if self.terms.contains(&term) {
            return;
        }
        if self.terms.len() < TERMS {
            self.terms.push(term);
        } else {
            self.is_cut = true;
        }
    }

    /// Whether there is nothing to look for.
    pub const fn is_empty(&self) -> bool {
        self.terms.is_empty()
    }

    /// What to look for, what fits best first: the words as they are written in the title; in another form or as a beginning in
    /// the title; as they are written anywhere; in another form anywhere.
    pub fn tiers(&self, there: &[String]) -> Vec<Seek> {
        if self.is_empty() {
            return Vec::new();
        }
        let by = asked_by(there);
        let loose: Vec<&Term> = self.terms.iter().filter(|term| !term.is_empty_word()).collect();
        let loose = if loose.is_empty() { self.terms.iter().collect() } else { loose };
        let all = |parts: Vec<Vec<Seek>>| Seek::All(parts.into_iter().flatten().collect());
        let tiers = [
            all(self.terms.iter().map(Term::in_title).collect()),
            all(loose.iter().map(|term| term.any_form_in_title(&by)).collect()),
            all(self.terms.iter().map(Term::as_written).collect()),
            all(loose.iter().map(|term| term.any_form(&by)).collect()),
        ];
        let mut kept: Vec<Seek> = Vec::new();
        for tier in tiers {
            if !kept.contains(&tier) {
                kept.push(tier);
            }
        }
        kept
    }

    /// What must not stand there.
    pub fn without(&self) -> Vec<Seek> {
        self.without.iter().map(|words| phrase(words)).collect()
    }

    /// Each word by itself, folded, and what to look for to know whether anything holds it.
    pub fn words(&self, there: &[String]) -> Vec<(&str, Seek)> {
        let by = asked_by(there);
        let words = self.terms.iter().filter_map(|term| match term {
            Term::Word { folded, .. } => Some((folded.as_str(), Seek::All(term.any_form(&by)))),
            Term::Phrase(_) => None,
        });
        words.collect()
    }
}

/// What somebody typed with other words in the place of some; those are told folded.
pub fn corrected(typed: &str, by: &[(String, String)]) -> String {
    let (mut text, mut at) = (String::new(), 0);
    for (start, end) in runs(typed) {
        let run = typed.get(start..end).unwrap_or_default();
        let word: String = folded(run).collect();
        if let Some((_, shown)) = by.iter().find(|(wrong, _)| *wrong == word) {
            text.push_str(typed.get(at..start).unwrap_or_default());
            text.push_str(shown);
            at = end;
        }
    }
    text.push_str(typed.get(at..).unwrap_or_default());
    text
}

/// A minus before a word or a quotation mark, and nothing or a blank before the minus.
fn is_negated(text: &str, at: usize) -> bool {
    let mut before = text.get(..at).unwrap_or_default().chars().rev();
    before.next().is_some_and(|sign| MINUS.contains(&sign)) && before.next().is_none_or(char::is_whitespace)
}

fn phrase(words: &[String]) -> Seek {
    match words {
        [word] => Seek::Word(word.clone()),
        words => Seek::Phrase(words.to_vec()),
    }
}

impl Term {
    fn is_empty_word(&self) -> bool {
        matches!(self, Self::Word { folded, .. } if EMPTY_WORDS.contains(folded))
    }

    fn in_title(&self) -> Vec<Seek> {
        match self {
            Self::Word { folded, .. } => vec![Seek::Word(format!("{TITLE}{folded}"))],
            Self::Phrase(words) => {
                let each = words.iter().map(|word| Seek::Word(format!("{TITLE}{word}")));
                each.chain((words.len() > 1).then(|| phrase(words))).collect()
            }
        }
    }

    fn as_written(&self) -> Vec<Seek> {
        match self {
            Self::Word { folded, .. } => vec![Seek::Word(folded.clone())],
            Self::Phrase(words) => vec![phrase(words)],
        }
    }

    fn any_form_in_title(&self, by: &[&'static str]) -> Vec<Seek> {
        self.forms(TITLE, TITLE_STEM, by).map_or_else(|| self.in_title(), |forms| vec![forms])
    }

    fn any_form(&self, by: &[&'static str]) -> Vec<Seek> {
        self.forms("", STEM, by).map_or_else(|| self.as_written(), |forms| vec![forms])
    }

    fn forms(&self, word_mark: &str, stem_mark: &str, by: &[&'static str]) -> Option<Seek> {
        let Self::Word { folded, is_last, .. } = self else { return None };
        let word = format!("{word_mark}{folded}");
        // Marks begin with a naught and a letter; so does hardly any word.
        let begins = *is_last && folded.len() >= BEGINS_FROM && !folded.starts_with('0');
        let itself = if begins { Seek::Begins(word) } else { Seek::Word(word) };
        let stems = self.stems(by).into_iter().map(|(tag, stem)| Seek::Word(format!("{stem_mark}{tag}{stem}")));
        Some(Seek::Any([itself].into_iter().chain(stems).collect()))
    }

    /// What the word is cut to by the rules of these languages.
    pub(crate) fn stems(&self, by: &[&'static str]) -> Vec<(&'static str, String)> {
        let Self::Word { small, .. } = self else { return Vec::new() };
        by.iter().filter_map(|tag| Some((*tag, stem(tag, small)?))).collect()
    }

    /// Whether a word of a text is this one as it was written or in another form, of which these are the stems.
    pub(crate) fn is_form(&self, word: &str, small: &str, stems: &[(&'static str, String)]) -> bool {
        let Self::Word { folded, is_last, .. } = self else { return false };
        if word == folded || (*is_last && folded.len() >= BEGINS_FROM && word.starts_with(folded.as_str())) {
            return true;
        }
        // Rules cut the end of a word; where the beginnings differ they need not be asked.
        word.get(..2).is_some_and(|two| folded.starts_with(two))
            && stems.iter().any(|(tag, asked)| stem(tag, small).as_ref() == Some(asked))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(question: &Question) -> Vec<String> {
        question
            .terms
            .iter()
            .map(|term| match term {
                Term::Word { folded, is_last, .. } => format!("{folded}{}", if *is_last { "*" } else { "" }),
                Term::Phrase(words) => format!("[{}]", words.join(" ")),
            })
            .collect()
    }

    #[test]
    fn quotation_marks_of_every_language_make_a_phrase() {
        for typed in [
            "\"open data\" city",
            "“open data” city",
            "„open data“ city",
            "« open data » city",
            "»open data« city",
            "”open data” city",
            "‹open data› city",
        ] {
            assert_eq!(shown(&Question::parse(typed)), ["[open data]", "city*"], "{typed}");
        }
        assert_eq!(shown(&Question::parse("\"open data city")), ["open", "data", "city*"], "left open");
        assert_eq!(shown(&Question::parse("city \"\" \"data")), ["city", "data*"]);
        assert_eq!(shown(&Question::parse("l’eau d'Aoste")), ["l", "eau", "d", "aoste*"]);
    }

    #[test]
    fn a_minus_takes_a_word_out_and_a_hyphen_does_not() {
        let question = Question::parse("data -open tech-network -\"smart city\" - sensor");
        assert_eq!(shown(&question), ["data", "tech", "network", "sensor*"]);
        assert_eq!(question.without(), [Seek::Word("open".into()), Seek::Phrase(vec!["smart".into(), "city".into()])]);
        assert!(Question::parse("-data").is_empty());
    }

    #[test]
    fn words_without_weight_are_looked_for_only_if_there_are_no_others() {
        let parts = |seek: &Seek| match seek {
            Seek::All(parts) => parts.len(),
            _ => 0,
        };
        let tiers = Question::parse("the city of data").tiers(&[]);
        assert_eq!(tiers.iter().map(parts).collect::<Vec<_>>(), [4, 2, 4, 2]);
        assert_eq!(Question::parse("the of").tiers(&[]).iter().map(parts).collect::<Vec<_>>(), [2, 2, 2, 2]);
    }

    #[test]
    fn a_word_is_cut_by_the_rules_of_the_languages_that_there_are() {
        let said = |there: &[&str]| {
            let there: Vec<String> = there.iter().map(|tag| (*tag).to_owned()).collect();
            format!("{:?}", Question::parse("miastami").tiers(&there))
        };
        assert!(said(&["pl"]).contains("0splmiast") && !said(&["es"]).contains("0spl"), "{}", said(&["pl"]));
        for of_pages in ["0sen", "0sfr", "0sde"] {
            assert!(said(&[]).contains(of_pages), "{of_pages}");
        }
        assert_eq!(said(&["xx", "bg"]), said(&[]), "without rules nothing is cut");
    }

    #[test]
    fn a_word_is_put_in_the_place_of_another() {
        let by = [("procurment".to_owned(), "procurement".to_owned())];
        assert_eq!(corrected("„Procurment“ of PROCURMENTS", &by), "„procurement“ of PROCURMENTS");
        assert_eq!(corrected("nothing", &by), "nothing");
    }

    #[test]
    fn whatever_is_typed_is_bounded() {
        let long = Question::parse(&"oulu ".repeat(10_000));
        assert_eq!(shown(&long), ["oulu*"]);
        assert!(long.is_cut);
        let many = (0..10_000).map(|n| format!("word{n}")).collect::<Vec<_>>().join(" ");
        assert_eq!(Question::parse(&many).terms.len(), TERMS);
        assert!(Question::parse(&"\"".repeat(1_000_000)).is_empty());
        assert!(Question::parse("* ( ) <-> | & ! : \\ ' %").is_empty());
        assert!(Question::parse("").tiers(&[]).is_empty());
    }
}
