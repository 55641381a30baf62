//! Words in a text, with their places.

use unicode_normalization::char::is_combining_mark;

/// Longer ones are no words; they are cut here.
const LONGEST: usize = 64;

fn is_of_word(letter: char) -> bool {
    if letter.is_ascii() {
        letter.is_ascii_alphanumeric()
    } else {
        letter.is_alphanumeric() || is_combining_mark(letter)
    }
}

/// The words of a text as ranges of its bytes: letters and digits with their marks.
pub fn runs(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut at = 0;
    std::iter::from_fn(move || {
        let rest = text.get(at..)?;
        let start = rest.find(is_of_word)?;
        let word = rest.get(start..)?;
        let length = word.find(|letter| !is_of_word(letter)).unwrap_or(word.len());
        let begin = at + start;
        at = begin + length;
        Some((begin, at))
    })
}

/// The words that one run becomes; nearly always one.
pub fn folded(run: &str) -> impl Iterator<Item = String> {
    let whole = if run.is_ascii() { run.to_ascii_lowercase() } else { places::fold(run) };
    let words: Vec<String> = whole.split(' ').filter(|word| !word.is_empty()).map(cut).collect();
    words.into_iter()
}

/// Folded words are ASCII, so any place is one between letters.
fn cut(word: &str) -> String {
    word.chars().take(LONGEST).collect()
}

/// The beginning of a text, not longer than so many bytes.
pub fn beginning(text: &str, bytes: usize) -> &str {
    let mut end = text.len().min(bytes);
    while !text.is_char_boundary(end) {
        end -= 1;
    }
    text.get(..end).unwrap_or_default()
}
