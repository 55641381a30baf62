//! The mail that would have been sent.

use std::path::Path;

use mail_parser::{MessageParser, MimeHeaders};

/// A mail as it would have arrived.
#[derive(Clone, Debug)]
pub struct Letter {
    pub to: String,
    pub subject: String,
    pub text: String,
    /// As it came, for those who read its headers.
    pub raw: Vec<u8>,
}

impl Letter {
    /// A header as an independent parser reads it, or nothing.
    pub fn header(&self, name: &str) -> String {
        let mail = MessageParser::default().parse(&self.raw).unwrap();
        mail.header_raw(name).map(|value| value.split_whitespace().collect::<Vec<_>>().join(" ")).unwrap_or_default()
    }

    /// What it says in HTML.
    pub fn html(&self) -> String {
        let mail = MessageParser::default().parse(&self.raw).unwrap();
        mail.body_html(0).unwrap().into_owned()
    }

    /// The meeting in it for a calendar, with its lines put together again, if there is one.
    pub fn calendar(&self) -> Option<String> {
        let mail = MessageParser::default().parse(&self.raw).unwrap();
        let part = mail.parts.iter().find(|part| {
            part.content_type().is_some_and(|kind| kind.ctype() == "text" && kind.subtype() == Some("calendar"))
        })?;
        Some(part.text_contents().unwrap().replace("\r\n", "\n").replace("\n ", ""))
    }

    /// The first link in it, as the address after the host.
    pub fn link(&self) -> String {
        let line = self.text.lines().find(|line| line.starts_with("http://belfry.test")).expect("a link");
        line.trim().trim_start_matches("http://belfry.test").to_owned()
    }
}

/// All mails in a folder, oldest first.
pub fn read(folder: &Path) -> Vec<Letter> {
    let mut files: Vec<_> = std::fs::read_dir(folder).unwrap().map(|entry| entry.unwrap()).collect();
    files.sort_by_key(|entry| (entry.metadata().unwrap().modified().unwrap(), entry.path()));
    let letters =
        files.iter().filter(|entry| entry.path().extension().is_some_and(|ending| ending == "eml")).map(|entry| {
            let bytes = std::fs::read(entry.path()).unwrap();
            let mail = MessageParser::default().parse(&bytes).unwrap();
            Letter {
                to: mail.to().unwrap().first().unwrap().address().unwrap().to_owned(),
                subject: mail.subject().unwrap().to_owned(),
                text: mail.body_text(0).unwrap().into_owned(),
                raw: bytes.clone(),
            }
        });
    letters.collect()
}
