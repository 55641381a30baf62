//! Files that are text already. What is no UTF-8 in them becomes the sign for that.

use crate::{Bounds, Growing, Text};

pub fn read(content: &[u8], bounds: Bounds) -> Text {
    let mut growing = Growing::new(bounds);
    growing.push(decoded(content).trim_start());
    growing.text
}

fn decoded(content: &[u8]) -> String {
    let text = String::from_utf8_lossy(content);
    text.strip_prefix('\u{feff}').unwrap_or(&text).replace("\r\n", "\n")
}

/// What is said in WebVTT, without the times, the notes and the marks in it.
pub fn captions(content: &[u8], bounds: Bounds) -> Text {
    let mut growing = Growing::new(bounds);
    for block in decoded(content).split("\n\n") {
        let lines: Vec<&str> = block.lines().collect();
        let Some(time) = lines.iter().position(|line| line.contains("-->")) else { continue };
        for line in lines.iter().skip(time + 1) {
            growing.push(without_marks(line).trim());
            growing.line();
        }
    }
    growing.text
}

fn without_marks(line: &str) -> String {
    let mut inside = false;
    let mut kept = String::with_capacity(line.len());
    for c in line.chars() {
        match c {
            '<' => inside = true,
            '>' if inside => inside = false,
            _ if !inside => kept.push(c),
            _ => {}
        }
    }
    kept.replace("&amp;", "&").replace("&lt;", "<").replace("&gt;", ">").replace("&nbsp;", " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn text_is_what_it_is_up_to_the_bound() {
        let text = read("\u{feff}# Gr\u{fc}ße\r\nund mehr\0".as_bytes(), Bounds::default());
        assert_eq!(text, Text { words: "# Grüße\nund mehr ".into(), pages: None, is_cut: false });
        let text = read("ééé".as_bytes(), Bounds { bytes: 5, ..Bounds::default() });
        assert_eq!((text.words.as_str(), text.is_cut), ("éé", true));
        assert_eq!(read(b"a\xff", Bounds::default()).words, "a\u{fffd}");
    }

    #[test]
    fn captions_are_what_is_said() {
        let file = "WEBVTT - title\n\nNOTE nobody says this\n\nSTYLE\n::cue { color: red }\n\n1\n00:01.000 --> 00:04.000 line:0\n<v Anna>Good <i>morning</i> &amp; welcome\nto Ghent\n\n00:05.000 --> 00:06.000\nNext.\n";
        assert_eq!(captions(file.as_bytes(), Bounds::default()).words, "Good morning & welcome\nto Ghent\nNext.\n");
    }
}
