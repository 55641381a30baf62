//! Where the words of a question stand in a text.

use std::collections::HashMap;

use crate::language::stemmed_by;
use crate::question::{Question, Term};
use crate::runs::{folded, runs};

/// As many words of a text as are looked through.
const WORDS: usize = 4000;
/// As many words as are shown of it, and of these before the first that was found.
const SHOWN: usize = 36;
const BEFORE: usize = 6;

/// A piece of a text.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    pub text: String,
    /// Whether somebody asked for it.
    pub is_hit: bool,
}

/// The part of a text in which most of what was asked stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    pub pieces: Vec<Piece>,
    /// Where in the text the first word of it stands that was asked for.
    pub at: usize,
}

/// A word of the text: where it stands, and which terms it answers.
struct Place {
    start: usize,
    end: usize,
    terms: u32,
}

impl Question {
    /// The whole text in pieces.
    pub fn mark(&self, text: &str, language: Option<&str>) -> Vec<Piece> {
        cut(text, &self.places(text, language), 0, text.len())
    }

    /// The part of a text in which most of what was asked stands; nothing if none of it does.
    pub fn excerpt(&self, text: &str, language: Option<&str>) -> Option<Excerpt> {
        let places = self.places(text, language);
        let fit = |from: usize| {
            let window = places.iter().skip(from).take(SHOWN - BEFORE);
            let terms = window.clone().fold(0_u32, |terms, place| terms | place.terms);
            (terms.count_ones(), window.filter(|place| place.terms > 0).count())
        };
        let hits = places.iter().enumerate().filter(|(_, place)| place.terms > 0).map(|(at, _)| at);
        // Of those that fit as well the first.
        let best = hits.take(SHOWN).max_by_key(|at| (fit(*at), std::cmp::Reverse(*at)))?;
        let first = best.saturating_sub(BEFORE);
        let last = (first + SHOWN).min(places.len()).saturating_sub(1);
        let start = if first == 0 { 0 } else { places.get(first)?.start };
        let end = if last + 1 == places.len() && places.len() < WORDS { text.len() } else { places.get(last)?.end };
        let mut pieces = cut(text, &places, start, end);
        let gap = || Piece { text: "…".into(), is_hit: false };
        if start > 0 {
            pieces.insert(0, gap());
        }
        if end < text.len() {
            pieces.push(gap());
        }
        Some(Excerpt { pieces, at: places.get(best)?.start })
    }

    /// What a word begins with that is one of those asked for or another form of it.
    fn begins(&self) -> Vec<&[u8]> {
        let words = self.terms.iter().flat_map(|term| match term {
            Term::Word { folded, .. } => std::slice::from_ref(folded),
            Term::Phrase(words) => words,
        });
        words.map(|word| first_two(word)).collect()
    }

    fn places(&self, text: &str, language: Option<&str>) -> Vec<Place> {
        let by = stemmed_by(language);
        let stems: Vec<_> = self.terms.iter().map(|term| term.stems(&by)).collect();
        let answers = |run: &str| {
            let (of, small): (Vec<String>, String) = (folded(run).collect(), run.to_lowercase());
            let mut terms = 0_u32;
            for (at, (term, stems)) in self.terms.iter().zip(&stems).enumerate() {
                if of.iter().any(|word| term.is_form(word, &small, stems)) {
                    terms |= 1 << at;
                }
            }
            (of, terms)
        };
        // Nearly all words begin as none that was asked; of the others each is looked at once.
        let begins = self.begins();
        let is_like = |run: &str| !run.is_ascii() || begins.iter().any(|two| first_two(run).eq_ignore_ascii_case(two));
        let mut known: HashMap<&str, usize> = HashMap::new();
        let mut forms: Vec<(Vec<String>, u32)> = Vec::new();
        let mut words: Vec<(Place, Option<usize>)> = Vec::new();
        for (start, end) in runs(text).take(WORDS) {
            let run = text.get(start..end).unwrap_or_default();
            let form = is_like(run).then(|| {
                *known.entry(run).or_insert_with(|| {
                    forms.push(answers(run));
                    forms.len() - 1
                })
            });
            let terms = form.and_then(|form| forms.get(form)).map_or(0, |(_, terms)| *terms);
            words.push((Place { start, end, terms }, form));
        }
        let first = |form: Option<usize>| forms.get(form?).and_then(|(of, _)| of.first());
        for (at, term) in self.terms.iter().enumerate() {
            let Term::Phrase(phrase) = term else { continue };
            let stands = |from: usize| {
                let word = |n: usize| words.get(from + n).and_then(|(_, form)| first(*form));
                phrase.iter().enumerate().all(|(n, one)| word(n) == Some(one))
            };
            let begins: Vec<usize> = (0..words.len()).filter(|from| stands(*from)).collect();
            for place in begins.iter().flat_map(|from| *from..from + phrase.len()) {
                if let Some((place, _)) = words.get_mut(place) {
                    place.terms |= 1 << at;
                }
            }
        }
        words.into_iter().map(|(place, _)| place).collect()
    }
}

/// The first two letters of a word; all there is of a shorter one.
fn first_two(word: &str) -> &[u8] {
    let word = word.as_bytes();
    word.get(..2).unwrap_or(word)
}

/// The text between two places; neighbours that were both asked for are one piece.
fn cut(text: &str, places: &[Place], start: usize, end: usize) -> Vec<Piece> {
    let mut pieces: Vec<Piece> = Vec::new();
    let mut push = |from: usize, to: usize, is_hit: bool| {
        let text = text.get(from..to).unwrap_or_default();
        if !text.is_empty() {
            pieces.push(Piece { text: text.to_owned(), is_hit });
        }
    };
    let mut at = start;
    let mut hits = places.iter().filter(|place| place.terms > 0 && place.start >= start && place.end <= end).peekable();
    while let Some(hit) = hits.next() {
        let mut to = hit.end;
        while let Some(next) = hits.next_if(|next| {
            text.get(to..next.start).is_some_and(|between| !between.is_empty() && between.chars().all(|c| c == ' '))
                && next.terms & hit.terms != 0
        }) {
            to = next.end;
        }
        push(at, hit.start, false);
        push(hit.start, to, true);
        at = to;
    }
    push(at, end, false);
    pieces
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shown(pieces: &[Piece]) -> String {
        pieces.iter().map(|piece| if piece.is_hit { format!("[{}]", piece.text) } else { piece.text.clone() }).collect()
    }

    #[test]
    fn words_are_marked_in_any_form_and_with_their_accents() {
        let mark = |typed: &str, text: &str, lang| shown(&Question::parse(typed).mark(text, lang));
        assert_eq!(mark("zaun arger", "Ärger über Zäune", Some("de")), "[Ärger] über [Zäune]");
        assert_eq!(mark("clause", "Two clauses, no close.", Some("en")), "Two [clauses], no close.");
        assert_eq!(mark("\"open data\"", "open doors, open data", None), "open doors, [open data]");
        assert_eq!(mark("procu", "Procurement of <b>", None), "[Procurement] of <b>");
        assert_eq!(mark("\"plan b\"", "Plan A, PLAN B, plan b2.", None), "Plan A, [PLAN B], plan b2.");
        assert_eq!(mark("x l", "X marks x-rays of the axles", None), "[X] marks [x]-rays of the axles");
        assert_eq!(mark("", "Nothing", None), "Nothing");
    }

    #[test]
    fn an_excerpt_shows_where_most_of_it_stands() {
        let far = "filler ".repeat(300);
        let text = format!("alpha at the start. {far}here alpha meets beta at last. {far}");
        let excerpt = Question::parse("alpha beta").excerpt(&text, Some("en")).unwrap();
        assert!(text[excerpt.at..].starts_with("alpha meets beta"));
        let excerpt = shown(&excerpt.pieces);
        assert!(excerpt.starts_with("…filler") && excerpt.ends_with('…'), "{excerpt}");
        assert!(excerpt.contains("here [alpha] meets [beta] at last."), "{excerpt}");
        assert!(excerpt.len() < 400);
        assert_eq!(Question::parse("gamma").excerpt(&text, None), None);
        assert_eq!(Question::parse("gamma").excerpt("", None), None);
    }
}
