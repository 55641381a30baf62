//! What is said in a recording, and when. No I/O.
//!
#![doc = include_str!("../README.md")]

mod captions;
mod paragraphs;
mod plain;
mod times;

pub use paragraphs::{paragraphs, parts};
pub use times::clock;

/// As large as a text may be.
pub const BYTES: usize = 2_000_000;
/// As many cues as one may have.
pub const CUES: usize = 20_000;
/// As many characters as are said in one cue.
pub const WORDS: usize = 2000;
/// As many chapters as a recording may have, and as many characters as a title.
pub const CHAPTERS: usize = 200;
pub const TITLE: usize = 150;
/// As many problems as are told at once.
const PROBLEMS: usize = 5;

/// What is said from one moment on.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Cue {
    /// In milliseconds from the beginning.
    pub at: u32,
    pub speaker: Option<String>,
    pub words: String,
}

impl Cue {
    pub const fn second(&self) -> u32 {
        self.at / 1000
    }
}

/// What is said in a whole recording, in its order.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    pub cues: Vec<Cue>,
    /// How long it is, as far as the text tells.
    pub seconds: u32,
}

/// What is wrong with a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    /// There is no time in it.
    NoTimes,
    /// No time of a recording: 12:75.
    Time,
    /// It begins before the one above it.
    Backwards,
    /// It ends before it begins.
    Ends,
    /// Something else than text.
    Signs,
    /// Too much is said in one cue.
    Long,
    /// More cues than there may be.
    Many,
    /// More bytes than there may be.
    Large,
}

/// Something that is wrong, and the line in which it stands, the first being 1.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Problem {
    pub line: usize,
    pub why: Why,
}

/// A chapter: the second at which it begins, and its title.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chapter {
    pub second: u32,
    pub title: String,
}

/// Reads WebVTT, SRT or plain timed text.
pub fn read(text: &str) -> Result<Said, Vec<Problem>> {
    grown(text).map(|growing| growing.said)
}

fn grown(text: &str) -> Result<Growing, Vec<Problem>> {
    if text.len() > BYTES {
        return Err(vec![Problem { line: 1, why: Why::Large }]);
    }
    let text = text.trim_start_matches('\u{feff}');
    let is_sign = |c: char| c.is_control() && !matches!(c, '\n' | '\r' | '\t' | '\u{c}');
    if let Some(line) = text.lines().position(|line| line.contains(is_sign)) {
        return Err(vec![Problem { line: line + 1, why: Why::Signs }]);
    }
    let mut growing = Growing::default();
    if captions::are_in(text) {
        captions::read(text, &mut growing);
    } else {
        plain::read(text, &mut growing);
    }
    growing.end()
}

/// Reads the titles of chapters, written as a transcript is.
pub fn chapters(text: &str) -> Result<Vec<Chapter>, Vec<Problem>> {
    let Growing { said, lines, .. } = grown(text)?;
    if let Some(line) = lines.get(CHAPTERS) {
        return Err(vec![Problem { line: *line, why: Why::Many }]);
    }
    let long = said.cues.iter().zip(&lines).find(|(cue, _)| cue.words.chars().count() > TITLE);
    if let Some((_, line)) = long {
        return Err(vec![Problem { line: *line, why: Why::Long }]);
    }
    Ok(said.cues.into_iter().map(|cue| Chapter { second: cue.second(), title: cue.words }).collect())
}

/// A transcript as it is read.
#[derive(Default)]
struct Growing {
    said: Said,
    /// Where the time of each cue stands.
    lines: Vec<usize>,
    problems: Vec<Problem>,
}

impl Growing {
    fn problem(&mut self, line: usize, why: Why) {
        if self.problems.len() < PROBLEMS {
            self.problems.push(Problem { line, why });
        }
    }

    /// Whether there is no use in going on.
    fn is_full(&self) -> bool {
        self.problems.len() >= PROBLEMS || self.said.cues.len() > CUES
    }

    /// Adds what is said, in the line where its time stands.
    fn push(&mut self, line: usize, cue: Cue) {
        if self.said.cues.last().is_some_and(|last| last.at > cue.at) {
            self.problem(line, Why::Backwards);
        }
        if cue.words.chars().count() > WORDS {
            self.problem(line, Why::Long);
        }
        if self.said.cues.len() == CUES {
            self.problem(line, Why::Many);
        }
        self.said.seconds = self.said.seconds.max(cue.second());
        // A time at which nothing is said ends the recording, and is no cue.
        if !cue.words.is_empty() {
            self.said.cues.push(cue);
            self.lines.push(line);
        }
    }

    fn end(mut self) -> Result<Self, Vec<Problem>> {
        if self.said.cues.is_empty() {
            self.problem(1, Why::NoTimes);
        }
        if self.problems.is_empty() { Ok(self) } else { Err(self.problems) }
    }
}

/// Runs of blanks are one blank.
fn joined(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn wrong(text: &str) -> Vec<(usize, Why)> {
        read(text).unwrap_err().into_iter().map(|problem| (problem.line, problem.why)).collect()
    }

    #[test]
    fn what_is_wrong_is_told_with_its_line() {
        assert_eq!(wrong("no time here"), [(1, Why::NoTimes)]);
        assert_eq!(wrong(""), [(1, Why::NoTimes)]);
        assert_eq!(wrong("0:01 a\n0:75 b\n0:00 c"), [(2, Why::Time), (3, Why::Backwards)]);
        assert_eq!(wrong("0:01 a\nb\u{0}"), [(2, Why::Signs)]);
        assert_eq!(wrong(&format!("0:01 {}", "a".repeat(WORDS + 1))), [(1, Why::Long)]);
        assert_eq!(wrong(&"0:01 a\n".repeat(CUES + 1)), [(CUES + 1, Why::Many)]);
        assert_eq!(wrong(&"a".repeat(BYTES + 1)), [(1, Why::Large)]);
        assert_eq!(wrong(&"9:99 a\n".repeat(100)).len(), PROBLEMS);
        let captions = "WEBVTT\n\n00:05.000 --> 00:04.000\na\n\n00:06:1 --> 00:07.000\nb\n\n00:02.000 --> 00:03.000\nc";
        assert_eq!(wrong(captions), [(3, Why::Ends), (6, Why::Time), (9, Why::Backwards)]);
        assert!(read(&"0:01 a\n".repeat(CUES)).is_ok());
    }

    #[test]
    fn chapters_are_few_and_short() {
        let two = chapters("0:00 Welcome\n1:02 Who should join").unwrap();
        assert_eq!(two.last(), Some(&Chapter { second: 62, title: "Who should join".into() }));
        assert_eq!(
            chapters(&"0:01 a\n".repeat(CHAPTERS + 1)),
            Err(vec![Problem { line: CHAPTERS + 1, why: Why::Many }])
        );
        let long = format!("0:01 a\n\n0:02 {}", "a".repeat(TITLE + 1));
        assert_eq!(chapters(&long), Err(vec![Problem { line: 3, why: Why::Long }]));
    }
}
