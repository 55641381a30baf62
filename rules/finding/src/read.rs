//! A text becomes the words of an index.

use std::collections::HashSet;

use crate::language::{language_of, stem, stemmed_by, tag_of};
use crate::runs::{folded, runs};

/// A word of the title, a stem in the title, a stem anywhere, and what stands between two texts, so that no phrase reaches
/// over it. No folded word begins like this but numbers with letters behind them, and to those it does no harm.
pub const TITLE: &str = "0t";
pub const TITLE_STEM: &str = "0u";
pub const STEM: &str = "0s";
const GAP: &str = "0b";

/// As many words as are read of a text. PostgreSQL tells the places of no more than 16,383, stems come behind.
const WORDS: usize = 16_000;
/// Words that can be meant when somebody writes one wrong: neither short nor endless, of letters only, and so many.
const MEANT: std::ops::RangeInclusive<usize> = 4..=24;
const MEANT_OF_A_TEXT: usize = 2000;

/// What an index keeps of a text.
#[derive(Debug, Default)]
pub struct Read {
    /// The language that it is in, as somebody said or as it tells itself.
    pub language: Option<&'static str>,
    /// All words with a blank between; what does not look like a word is a mark for `Question`.
    pub words: String,
    /// Words that somebody may mean who writes one wrong: folded, and as they are shown.
    pub known: Vec<(String, String)>,
}

/// Reads a title and the texts under it.
pub fn read(title: &str, texts: &[&str], said: Option<&str>) -> Read {
    let language = said.and_then(tag_of).or_else(|| language_of(&format!("{title}. {}", texts.join(" "))));
    let by = stemmed_by(language);
    let mut reading = Reading::default();
    for (start, end) in runs(title) {
        reading.take(title.get(start..end).unwrap_or_default(), &by, true);
    }
    for text in texts {
        reading.words.push(GAP.into());
        for (start, end) in runs(text) {
            if reading.words.len() >= WORDS {
                break;
            }
            reading.take(text.get(start..end).unwrap_or_default(), &by, false);
        }
    }
    let Reading { words, marks, known, .. } = reading;
    let words: Vec<String> = words.into_iter().chain(marks).collect();
    Read { language, words: words.join(" "), known }
}

#[derive(Default)]
struct Reading {
    words: Vec<String>,
    marks: Vec<String>,
    known: Vec<(String, String)>,
    /// Whose marks are there: as written, in the title and elsewhere.
    seen: HashSet<(String, bool)>,
    /// Marks that are there.
    marked: HashSet<String>,
}

impl Reading {
    fn mark(&mut self, mark: String) {
        if self.marked.insert(mark.clone()) {
            self.marks.push(mark);
        }
    }

    fn take(&mut self, run: &str, by: &[&str], in_title: bool) {
        let words: Vec<String> = folded(run).collect();
        let small = run.to_lowercase();
        if self.seen.insert((small.clone(), in_title)) {
            for stem in by.iter().filter_map(|tag| Some(format!("{tag}{}", stem(tag, &small)?))) {
                if in_title {
                    self.mark(format!("{TITLE_STEM}{stem}"));
                }
                self.mark(format!("{STEM}{stem}"));
            }
            for word in words.iter().filter(|_| in_title) {
                self.mark(format!("{TITLE}{word}"));
            }
            if let [word] = words.as_slice()
                && MEANT.contains(&word.len())
                && word.bytes().all(|letter| letter.is_ascii_lowercase())
                && self.known.len() < MEANT_OF_A_TEXT
                && !self.seen.contains(&(small.clone(), !in_title))
            {
                self.known.push((word.clone(), small));
            }
        }
        self.words.extend(words);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_text_becomes_words_marks_and_words_that_may_be_meant() {
        let read = read("Ärger über Zäune", &["Zäune stören."], Some("de"));
        assert_eq!(read.language, Some("de"));
        assert!(read.words.starts_with("arger uber zaune 0b zaune storen "), "{}", read.words);
        assert!(read.words.contains(" 0tzaune"), "{}", read.words);
        assert!(!read.words.contains(" 0tstoren"), "{}", read.words);
        let meant: Vec<&str> = read.known.iter().map(|(_, shown)| shown.as_str()).collect();
        assert_eq!(meant, ["ärger", "über", "zäune", "stören"]);
    }

    #[test]
    fn a_text_of_any_length_is_bounded() {
        let long = (0..200_000).map(|n| format!("w{n}")).collect::<Vec<_>>().join(" ");
        let read = read("Title", &[&long, &"x".repeat(1_000_000)], None);
        assert!(read.words.split(' ').count() < 5 * WORDS, "{}", read.words.split(' ').count());
        assert!(read.words.split(' ').all(|word| word.len() < 100));
        assert!(read.known.len() <= MEANT_OF_A_TEXT);
    }
}
