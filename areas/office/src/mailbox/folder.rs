//! Reads the folder into which mail is written instead of being sent.

use std::path::Path;

use jiff::Timestamp;
use mail_parser::MessageParser;

/// How many mails are shown.
const SHOWN: usize = 50;

/// A mail as it would have arrived.
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub text: String,
    pub at: Option<Timestamp>,
}

/// The newest mails, newest first.
pub fn newest(folder: &Path) -> std::io::Result<Vec<Letter>> {
    let mut files = Vec::new();
    for entry in std::fs::read_dir(folder)? {
        let entry = entry?;
        if entry.path().extension().is_some_and(|ending| ending == "eml") {
            let written = entry.metadata()?.modified().ok().and_then(|time| Timestamp::try_from(time).ok());
            files.push((written, entry.path()));
        }
    }
    files.sort_by(|a, b| b.cmp(a));
    files.iter().take(SHOWN).map(|(written, path)| Ok(read(&std::fs::read(path)?, *written))).collect()
}

fn read(bytes: &[u8], at: Option<Timestamp>) -> Letter {
    let parsed = MessageParser::default().parse(bytes);
    let to = parsed.as_ref().and_then(|mail| mail.to()?.first()?.address().map(str::to_owned));
    Letter {
        to: to.unwrap_or_default(),
        subject: parsed.as_ref().and_then(|mail| mail.subject().map(str::to_owned)).unwrap_or_default(),
        text: parsed.as_ref().and_then(|mail| mail.body_text(0).map(std::borrow::Cow::into_owned)).unwrap_or_default(),
        at,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_letter_is_read_with_its_encoded_subject() {
        let bytes = b"From: a@b.example\r\nTo: officer@city.example\r\nSubject: =?utf-8?q?Best=C3=A4tigt?=\r\nContent-Type: text/plain; charset=utf-8\r\n\r\nHello\r\n";
        let letter = read(bytes, None);
        assert_eq!(
            (letter.to.as_str(), letter.subject.as_str(), letter.text.trim()),
            ("officer@city.example", "Best\u{e4}tigt", "Hello")
        );
    }
}
