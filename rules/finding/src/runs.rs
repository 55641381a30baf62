//! Words in a text, with their places.

use unicode_normalization::char::is_combining_mark;

/// Longer ones are no words; they are cut here.
const LONGEST: usize = 64;

/// The words of a text as ranges of its bytes: letters and digits with their marks.
pub fn runs(text: &str) -> impl Iterator<Item = (usize, usize)> {
    let mut letters = text.char_indices().peekable();
    std::iter::from_fn(move || {
        let is_of = |letter: char| letter.is_alphanumeric() || is_combining_mark(letter);
        let (start, first) = letters.find(|(_, letter)| is_of(*letter))?;
        let mut end = start + first.len_utf8();
        while let Some((at, letter)) = letters.next_if(|(_, letter)| is_of(*letter)) {
            end = at + letter.len_utf8();
        }
        Some((start, end))
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
