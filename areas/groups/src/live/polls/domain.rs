//! What a quick poll takes. No I/O.

use kernel::forms::Line;
use nouns::PollId;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::Poll;
use crate::live::domain::Phase;
use crate::words as t;

kernel::word_enum! {
    /// Who has one vote.
    pub enum Counts {
        Persons = "persons",
        Governments = "governments",
    }
}

pub const WORDS_MAX: usize = 200;
const ANSWERS: std::ops::RangeInclusive<usize> = 2..=6;
const ANSWER_MAX: usize = 80;
/// More polls than this are no quick polls.
pub const POLLS_MAX: usize = 20;

/// A poll as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub words: Line,
    /// One a line.
    pub answers: String,
    pub counts: String,
    /// `yes` if the result is shown while it is open.
    pub is_shown: String,
}

/// A poll that can be opened.
pub struct Sound<'a> {
    pub words: &'a str,
    pub answers: Vec<&'a str>,
    pub counts: Counts,
    pub is_shown: bool,
}

impl Draft {
    pub fn check(&self, lang: Lang) -> Result<Sound<'_>, FormErrors> {
        let mut errors = FormErrors::new();
        let words = self.words.trim();
        errors.require((5..=WORDS_MAX).contains(&words.chars().count()), "words", t::poll_words_missing(lang));
        let answers: Vec<&str> = self.answers.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
        let is_distinct =
            answers.iter().enumerate().all(|(at, one)| !answers.iter().take(at).any(|other| other == one));
        errors.require(ANSWERS.contains(&answers.len()) && is_distinct, "answers", t::poll_answers_wrong(lang));
        let is_short = answers.iter().all(|one| one.chars().count() <= ANSWER_MAX);
        errors.require(is_short, "answers", t::poll_answer_long(lang));
        let counts = Counts::from_word(&self.counts);
        errors.require(counts.is_some(), "counts", t::poll_counts_missing(lang));
        match counts {
            Some(counts) if errors.is_empty() => Ok(Sound { words, answers, counts, is_shown: self.is_shown == "yes" }),
            _ => Err(errors),
        }
    }
}

/// Whether votes are taken. A poll that nobody closes ends with the meeting.
pub fn is_open(poll: &Poll, phase: Phase) -> bool {
    poll.closed_at.is_none() && phase.is_open()
}

/// The answer of a poll as a form names it.
pub fn choice(poll: PollId, number: i64) -> String {
    format!("{poll}-{number}")
}

pub fn read_choice(text: &str) -> Option<(PollId, i64)> {
    let (poll, number) = text.split_once('-')?;
    Some((poll.parse().ok()?, number.parse().ok()?))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(answers: &str) -> Draft {
        Draft { words: "Which day?".into(), answers: answers.into(), counts: "persons".into(), ..Draft::default() }
    }

    #[test]
    fn a_poll_has_two_to_six_different_answers() {
        assert_eq!(draft(" Monday \n\r\nTuesday\n").check(Lang::En).ok().unwrap().answers, ["Monday", "Tuesday"]);
        for wrong in ["Monday", "", "Monday\nMonday", "1\n2\n3\n4\n5\n6\n7"] {
            assert!(draft(wrong).check(Lang::En).err().unwrap().of("answers").is_some(), "{wrong}");
        }
        assert!(draft(&format!("a\n{}", "b".repeat(81))).check(Lang::En).is_err());
    }

    #[test]
    fn a_choice_comes_back_from_a_form() {
        let poll = PollId::from_uuid(kernel::uuid::Uuid::from_bytes([7; 16]));
        assert_eq!(read_choice(&choice(poll, 3)), Some((poll, 3)));
        for wrong in ["", "-", "x-1", &format!("{poll}-x"), &poll.to_string()] {
            assert_eq!(read_choice(wrong), None, "{wrong}");
        }
    }
}
