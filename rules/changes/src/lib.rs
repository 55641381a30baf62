//! What changed between two texts. No I/O.
//!
#![doc = include_str!("../README.md")]

use similar::{Algorithm, DiffTag, capture_diff_slices, group_diff_ops};

/// As many sentences of each text as are compared. Two texts without anything in common take the square of it.
const SENTENCES: usize = 5000;
/// As many words on either side as are compared inside of one place, and in all of them together.
const WORDS: usize = 1000;
const ALL_WORDS: usize = 40_000;
/// As many places and letters as are told.
const PLACES: usize = 200;
const LETTERS: usize = 200_000;
/// Sentences before and behind a place.
const AROUND: usize = 1;

/// What a line is in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// A paragraph of its own, as in office files.
    Paragraphs,
    /// Broken where the page ends, as in PDF.
    Flow,
}

/// A piece of a place where something changed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Piece {
    Same(String),
    Gone(String),
    New(String),
}

/// What changed.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Changes {
    pub places: Vec<Vec<Piece>>,
    /// Whether there is more than was compared, or more than is told.
    pub is_cut: bool,
}

/// The sentences of a text, with single blanks between the words. Returns as well whether there are more.
fn sentences(text: &str, lines: Lines) -> (Vec<String>, bool) {
    let mut all: Vec<String> = Vec::new();
    let mut open = String::new();
    for line in text.lines() {
        for word in line.split_whitespace() {
            open.push_str(word);
            open.push(' ');
            if word.trim_end_matches(['"', '”', '»', '“', ')']).ends_with(['.', '!', '?', '…', ';']) {
                all.push(std::mem::take(&mut open));
            }
        }
        let ends = lines == Lines::Paragraphs || line.trim().is_empty();
        if ends && !open.is_empty() {
            all.push(std::mem::take(&mut open));
        }
        if all.len() > SENTENCES {
            break;
        }
    }
    if !open.is_empty() {
        all.push(open);
    }
    let is_cut = all.len() > SENTENCES;
    all.truncate(SENTENCES);
    (all, is_cut)
}

/// What changed from a text to the one after it.
pub fn between(before: &str, after: &str, lines: Lines) -> Changes {
    let ((old, old_cut), (new, new_cut)) = (sentences(before, lines), sentences(after, lines));
    let ops = capture_diff_slices(Algorithm::Myers, &old, &new);
    let mut changes = Changes { places: Vec::new(), is_cut: old_cut || new_cut };
    let (mut words, mut letters) = (ALL_WORDS, LETTERS);
    for group in group_diff_ops(ops, AROUND) {
        if changes.places.len() == PLACES || letters == 0 {
            changes.is_cut = true;
            break;
        }
        let mut place = Vec::new();
        for op in group {
            let gone = old.get(op.old_range()).unwrap_or_default().concat();
            let come = new.get(op.new_range()).unwrap_or_default().concat();
            match op.tag() {
                DiffTag::Equal => push(&mut place, Piece::Same(gone)),
                _ => inside(&mut place, &gone, &come, &mut words),
            }
        }
        let length = place.iter().map(|piece| piece.text().len()).sum();
        if length > letters {
            changes.is_cut = true;
            place = shortened(place, letters);
        }
        letters = letters.saturating_sub(length);
        changes.places.push(place);
    }
    changes
}

/// As much of a place as there is room for.
fn shortened(place: Vec<Piece>, mut letters: usize) -> Vec<Piece> {
    let mut kept = Vec::new();
    for mut piece in place {
        let text = piece.text_mut();
        let end = text.char_indices().map(|(at, c)| at + c.len_utf8()).take_while(|end| *end <= letters).last();
        text.truncate(end.unwrap_or(0));
        letters = letters.saturating_sub(text.len());
        if !text.is_empty() {
            kept.push(piece);
        }
    }
    kept
}

impl Piece {
    fn text(&self) -> &str {
        match self {
            Self::Same(text) | Self::Gone(text) | Self::New(text) => text,
        }
    }

    fn text_mut(&mut self) -> &mut String {
        match self {
            Self::Same(text) | Self::Gone(text) | Self::New(text) => text,
        }
    }
}

/// Word by word, as long as there are not too many of them.
fn inside(place: &mut Vec<Piece>, gone: &str, come: &str, left: &mut usize) {
    let (old, new): (Vec<&str>, Vec<&str>) = (gone.split_inclusive(' ').collect(), come.split_inclusive(' ').collect());
    let is_small = old.len().max(new.len()) <= WORDS && old.len() + new.len() <= *left;
    if old.is_empty() || new.is_empty() || !is_small {
        push(place, Piece::Gone(gone.to_owned()));
        push(place, Piece::New(come.to_owned()));
        return;
    }
    *left -= old.len() + new.len();
    for op in capture_diff_slices(Algorithm::Myers, &old, &new) {
        let gone = old.get(op.old_range()).unwrap_or_default().concat();
        let come = new.get(op.new_range()).unwrap_or_default().concat();
        if op.tag() == DiffTag::Equal {
            push(place, Piece::Same(gone));
        } else {
            push(place, Piece::Gone(gone));
            push(place, Piece::New(come));
        }
    }
}

/// Neighbours of one sort are one piece.
fn push(place: &mut Vec<Piece>, piece: Piece) {
    match (place.last_mut(), &piece) {
        (_, piece) if piece.text().is_empty() => {}
        (Some(Piece::Same(text)), Piece::Same(more))
        | (Some(Piece::Gone(text)), Piece::Gone(more))
        | (Some(Piece::New(text)), Piece::New(more)) => text.push_str(more),
        _ => place.push(piece),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(before: &str, after: &str, lines: Lines) -> Vec<String> {
        let show = |piece: &Piece| match piece {
            Piece::Same(text) => text.clone(),
            Piece::Gone(text) => format!("[-{text}]"),
            Piece::New(text) => format!("[+{text}]"),
        };
        between(before, after, lines).places.iter().map(|place| place.iter().map(show).collect()).collect()
    }

    #[test]
    fn a_line_that_is_broken_elsewhere_is_no_change() {
        assert!(shown("A long\nsentence here.\nNext.", "A long sentence\nhere. Next.", Lines::Flow).is_empty());
        assert!(shown("Same.", "Same.", Lines::Paragraphs).is_empty());
        assert!(shown("", " \n", Lines::Paragraphs).is_empty());
    }

    #[test]
    fn each_place_has_a_sentence_around_it() {
        let before = "One. Two. Three. Four. Five. Six. Seven. Eight is here.";
        let after = "One. Two. Zero. Three. Four. Five. Six. Seven. Eight was here.";
        assert_eq!(shown(before, after, Lines::Flow), ["Two. [+Zero. ]Three. ", "Seven. Eight [-is ][+was ]here. "]);
        assert_eq!(shown("Title\nText", "Title\nText\nMore", Lines::Paragraphs), ["Text [+More ]"]);
        assert_eq!(shown("All of it.", "", Lines::Flow), ["[-All of it. ]"]);
    }

    #[test]
    fn large_and_hostile_texts_are_bounded() {
        let (a, b) = ("a.\n".repeat(200_000), "b.\n".repeat(200_000));
        let changes = between(&a, &b, Lines::Paragraphs);
        assert!(changes.is_cut);
        assert!(changes.places.iter().flatten().map(|piece| piece.text().len()).sum::<usize>() <= LETTERS);
        let each = |word: &str| (0..6000).map(|n| format!("{word}{n}. same{n}. same. ")).collect::<Vec<_>>().concat();
        let changes = between(&each("a"), &each("b"), Lines::Flow);
        assert!(changes.is_cut && changes.places.len() <= PLACES);
        let one = "é".repeat(1_000_000);
        assert!(between(&one, "", Lines::Flow).is_cut);
        let words = |word: &str| (0..900).map(|n| format!("{word}{n} ")).collect::<Vec<_>>().concat();
        assert!(!between(&words("a"), &words("b"), Lines::Flow).is_cut);
    }
}
