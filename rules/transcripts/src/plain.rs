//! Plain text with times: what stands behind a time is said from then on, and so are the lines below it.

use crate::times::begins;
use crate::{Cue, Growing, Why, joined};

/// Between a time and the words.
const BETWEEN: [char; 9] = [' ', '\t', ']', ')', '-', '–', '—', ':', '|'];

pub fn read(text: &str, growing: &mut Growing) {
    let mut open: Option<(usize, u32, String)> = None;
    for (line, text) in (1..).zip(text.lines()) {
        if growing.is_full() {
            return;
        }
        let trimmed = text.trim();
        match begins(trimmed.trim_start_matches(['[', '('])) {
            Some((Some(at), words)) => {
                push(growing, open.take());
                open = Some((line, at, words.trim_start_matches(BETWEEN).to_owned()));
            }
            Some((None, _)) => growing.problem(line, Why::Time),
            // What stands above the first time is a title.
            None => {
                if let Some((_, _, words)) = &mut open {
                    words.push(' ');
                    words.push_str(trimmed);
                }
            }
        }
    }
    push(growing, open);
}

fn push(growing: &mut Growing, open: Option<(usize, u32, String)>) {
    if let Some((line, at, words)) = open {
        growing.push(line, Cue { at, speaker: None, words: joined(&words) });
    }
}

#[cfg(test)]
mod tests {
    use crate::read;

    fn said(text: &str) -> Vec<(u32, String)> {
        read(text).unwrap().cues.into_iter().map(|cue| (cue.second(), cue.words)).collect()
    }

    #[test]
    fn times_stand_before_the_words_or_above_them() {
        let expected = [(0, "Welcome to this.".to_owned()), (17, "By now".to_owned()), (62, "1. Know".to_owned())];
        for text in [
            "Category\n📚\nTranscript\n00:00Welcome to this.\n00:17By now\n01:021. Know",
            "0:00 Welcome\r\nto this.\r\n\r\n0:17 By now\r\n1:02 - 1. Know\r\n",
            "[00:00:00] Welcome to this.\n(00:00:17) By now\n[00:01:02]: 1. Know",
            "\u{feff}0:00\nWelcome   to\tthis.\n0:17\nBy now\n1:02\n1. Know\n",
        ] {
            assert_eq!(said(text), expected, "{text}");
        }
    }

    #[test]
    fn a_time_with_nothing_behind_it_says_how_long_it_is() {
        let read = read("0:00 Welcome\n20:12").unwrap();
        assert_eq!((read.cues.len(), read.seconds), (1, 1212));
    }
}
