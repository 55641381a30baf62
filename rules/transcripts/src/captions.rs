//! WebVTT (<https://www.w3.org/TR/webvtt1/>) and SRT: cues in blocks, each with a line of times.

use std::iter::Peekable;

use crate::times::begins;
use crate::{Cue, Growing, Why, joined};

/// Blocks of WebVTT in which nothing is said.
const SILENT: [&str; 3] = ["NOTE", "STYLE", "REGION"];
const ARROW: &str = "-->";

/// Whether a text has a head or a line of times as captions have. Somebody may say an arrow.
pub fn are_in(text: &str) -> bool {
    let has_times = |line: &str| {
        line.split_once(ARROW).and_then(|(from, _)| begins(from.trim())).is_some_and(|(_, rest)| rest.is_empty())
    };
    text.starts_with("WEBVTT") || text.lines().any(has_times)
}

pub fn read(text: &str, growing: &mut Growing) {
    let mut lines = (1..).zip(text.lines()).peekable();
    while let Some((number, line)) = lines.next() {
        if growing.is_full() {
            return;
        }
        if let Some((from, to)) = line.split_once(ARROW) {
            cue(number, (from.trim(), to.trim()), &block(&mut lines), growing);
        } else if SILENT.iter().any(|word| line.split_whitespace().next() == Some(word)) {
            block(&mut lines);
        }
        // Else it is the name of a cue, a number, or the head of the file.
    }
}

/// The lines up to an empty one, or to one with times.
fn block<'a>(lines: &mut Peekable<impl Iterator<Item = (usize, &'a str)>>) -> String {
    let mut text = String::new();
    while let Some((_, line)) = lines.next_if(|(_, line)| !line.trim().is_empty() && !line.contains(ARROW)) {
        text.push_str(line);
        text.push('\n');
    }
    text
}

fn cue(number: usize, (from, to): (&str, &str), text: &str, growing: &mut Growing) {
    let whole = |text| match begins(text) {
        Some((Some(at), rest)) if rest.is_empty() || rest.starts_with([' ', '\t']) => Some(at),
        _ => None,
    };
    let (Some(at), Some(until)) = (whole(from), whole(to)) else { return growing.problem(number, Why::Time) };
    if until < at {
        growing.problem(number, Why::Ends);
    }
    let (speaker, words) = without_marks(text);
    growing.push(number, Cue { at, speaker, words });
    growing.said.seconds = growing.said.seconds.max(until / 1000);
}

/// The first who speaks, and what is said, without marks.
fn without_marks(text: &str) -> (Option<String>, String) {
    let (mut speaker, mut words, mut rest) = (None, String::with_capacity(text.len()), text);
    while let Some(at) = rest.find(['<', '&']) {
        let (before, from) = rest.split_at(at);
        words.push_str(before);
        rest = if let Some(mark) = from.strip_prefix('<') {
            // A mark that does not end goes to the end of the cue, as the specification has it.
            let (mark, behind) = mark.split_once('>').unwrap_or((mark, ""));
            let (tag, note) = mark.split_once(char::is_whitespace).unwrap_or((mark, ""));
            if speaker.is_none() && tag.split('.').next() == Some("v") && !note.trim().is_empty() {
                speaker = Some(joined(&plain(note)).chars().take(100).collect());
            }
            behind
        } else {
            let (sign, behind) = sign(from);
            words.push_str(sign);
            behind
        };
    }
    words.push_str(rest);
    (speaker, joined(&words))
}

/// The sign at the beginning of a text that begins with `&`, and what stands behind it.
fn sign(text: &str) -> (&str, &str) {
    let known = [
        ("&amp;", "&"),
        ("&lt;", "<"),
        ("&gt;", ">"),
        ("&quot;", "\""),
        ("&nbsp;", " "),
        ("&lrm;", "\u{200e}"),
        ("&rlm;", "\u{200f}"),
    ];
    let found = known.iter().find_map(|(name, sign)| text.strip_prefix(name).map(|behind| (*sign, behind)));
    found.unwrap_or_else(|| text.split_at_checked(1).unwrap_or((text, "")))
}

fn plain(text: &str) -> String {
    let (mut words, mut rest) = (String::new(), text);
    while let Some(at) = rest.find('&') {
        let (before, from) = rest.split_at(at);
        let (sign, behind) = sign(from);
        words.push_str(before);
        words.push_str(sign);
        rest = behind;
    }
    words + rest
}

#[cfg(test)]
mod tests {
    use crate::read;

    fn said(text: &str) -> Vec<(u32, Option<String>, String)> {
        read(text).unwrap().cues.into_iter().map(|cue| (cue.at, cue.speaker, cue.words)).collect()
    }

    #[test]
    fn what_is_said_is_read_without_marks_notes_and_styles() {
        let file = "WEBVTT - title\nKind: captions\n\nNOTE nobody says this\nat all\n\nSTYLE\n::cue { color: red }\n\nREGION\nid:bill\n\n\
            intro\n00:01.250 --> 00:04.000 line:0 align:start\n<v.loud Anna &amp; Bo>Good <i>mor</i>ning &amp; welcome\nto <00:03.000>Ghent</v>\n\n\
            00:05.000 --> 01:00:06.000\n- R&D &lt;b&gt;\n01:00:07.000 --> 01:00:08.000\nNext <unclosed\n";
        assert_eq!(
            said(file),
            [
                (1250, Some("Anna & Bo".into()), "Good morning & welcome to Ghent".into()),
                (5000, None, "- R&D <b>".into()),
                (3_607_000, None, "Next".into()),
            ]
        );
        assert_eq!(read(file).unwrap().seconds, 3608);
    }

    #[test]
    fn srt_is_the_same_with_commas_and_numbers() {
        let file = "1\r\n00:00:01,000 --> 00:00:02,000\r\nHello,\r\nworld!\r\n\r\n2\r\n00:01:02,500 --> 00:01:04,000\r\n<font color=\"red\">Bye</font>\r\n";
        assert_eq!(said(file), [(1000, None, "Hello, world!".into()), (62_500, None, "Bye".into())]);
    }

    #[test]
    fn hostile_marks_end_somewhere() {
        let many = format!("WEBVTT\n\n00:01.000 --> 00:02.000\na{}", "<".repeat(100_000));
        assert_eq!(said(&many), [(1000, None, "a".into())]);
        let many = format!("WEBVTT\n\n00:01.000 --> 00:02.000\n{}", "&amp".repeat(400));
        assert_eq!(said(&many)[0].2, "&amp".repeat(400));
        assert_eq!(said("0:01 from a --> to b"), [(1000, None, "from a --> to b".into())]);
        assert!(read("WEBVTT").is_err() && read("-->").is_err() && read("WEBVTT\n\n-->\n-->\n").is_err());
    }
}
