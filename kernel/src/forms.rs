//! What comes in: form fields, query strings, uploads. Bounded, valid UTF-8, without control characters that one of the
//! databases would refuse; what a field means is for the slice to say.

use axum::body::Bytes;
use axum::extract::multipart::Field;
use axum::extract::{DefaultBodyLimit, FromRequest, FromRequestParts, Multipart, Request};
use axum::http::header::CONTENT_TYPE;
use axum::http::request::Parts;
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer};
use unicode_normalization::UnicodeNormalization;

use crate::app::App;
use crate::faults::Fault;

/// The largest form without files, in bytes.
pub const FORM_BYTES: usize = 256 * 1024;
/// The largest file, in bytes.
pub const FILE_BYTES: usize = 20 * 1024 * 1024;
/// The most fields of a form that has parts.
const MOST_FIELDS: usize = 200;

/// The fields of a submitted form. `T` takes every field as text, so that a page can give back what was typed.
pub struct Form<T>(pub T);

impl<T: DeserializeOwned> FromRequest<App> for Form<T> {
    type Rejection = Fault;

    async fn from_request(request: Request, _: &App) -> Result<Self, Fault> {
        let body =
            axum::body::to_bytes(request.into_body(), FORM_BYTES).await.map_err(|_| Fault::TooLarge(FORM_BYTES))?;
        parse(&body).map(Form)
    }
}

/// The fields of a query string. A field that does not fit is a malformed address.
pub struct Query<T>(pub T);

impl<T: DeserializeOwned> FromRequestParts<App> for Query<T> {
    type Rejection = Fault;

    async fn from_request_parts(parts: &mut Parts, _: &App) -> Result<Self, Fault> {
        parse(parts.uri.query().unwrap_or_default().as_bytes()).map(Query)
    }
}

fn parse<T: DeserializeOwned>(encoded: &[u8]) -> Result<T, Fault> {
    let mut plain = Vec::with_capacity(encoded.len());
    for byte in percent_encoding::percent_decode(encoded) {
        if byte < 0x20 && !matches!(byte, b'\n' | b'\r' | b'\t') {
            return Err(Fault::Malformed("a control character in a field"));
        }
        plain.push(byte);
    }
    std::str::from_utf8(&plain).map_err(|_| Fault::Malformed("a field is not UTF-8"))?;
    serde_html_form::from_bytes(encoded).map_err(|_| Fault::Malformed("the fields do not fit the form"))
}

/// The fields of a form as they were sent, whatever they are called; none if they cannot be read.
pub fn pairs(encoded: &[u8]) -> Vec<(String, String)> {
    parse(encoded).unwrap_or_default()
}

/// The text of a field of one line, without the line breaks that no browser sends from such a field and somebody else may:
/// a name goes into the head of a mail and into lists. Runs of blanks, tabs and line breaks are one blank.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line(String);

impl From<&str> for Line {
    fn from(text: &str) -> Self {
        // The two separators are line breaks to Unicode, and blanks to Rust.
        Self(
            text.split(|c: char| c.is_whitespace() || c.is_control())
                .filter(|word| !word.is_empty())
                .collect::<Vec<_>>()
                .join(" "),
        )
    }
}

impl From<String> for Line {
    fn from(text: String) -> Self {
        Self::from(text.as_str())
    }
}

impl std::ops::Deref for Line {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl<'de> Deserialize<'de> for Line {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        String::deserialize(deserializer).map(Self::from)
    }
}

/// As many files as a form sends.
const FILES: usize = 4;

/// A submitted form with files, whichever way it is encoded: where nobody can choose a file, and from a page that sends again
/// what was typed, it comes like any other form.
pub struct Upload {
    fields: Vec<(String, String)>,
    files: Vec<(String, UploadedFile)>,
}

/// A file as it came; its kind is found from its content by `files`.
#[derive(Clone, Debug)]
pub struct UploadedFile {
    pub name: String,
    pub bytes: Bytes,
}

impl UploadedFile {
    /// A file by the name that somebody else has given it.
    pub fn named(name: &str, bytes: Bytes) -> Self {
        Self { name: clean_name(name), bytes }
    }
}

impl Upload {
    /// The file of a field, if one was chosen.
    pub fn file(&self, name: &str) -> Option<&UploadedFile> {
        self.files.iter().find(|(known, _)| known == name).map(|(_, file)| file)
    }

    /// A field's text, trimmed; empty if it was not sent.
    pub fn text(&self, name: &str) -> &str {
        self.fields.iter().find(|(known, _)| known == name).map_or("", |(_, value)| value.trim())
    }

    /// Every value of a field that may be sent more than once.
    pub fn texts<'a>(&'a self, name: &'a str) -> impl Iterator<Item = &'a str> {
        self.fields.iter().filter(move |(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

impl FromRequest<App> for Upload {
    type Rejection = Fault;

    async fn from_request(request: Request, app: &App) -> Result<Self, Fault> {
        let kind = request.headers().get(CONTENT_TYPE).and_then(|kind| kind.to_str().ok()).unwrap_or_default();
        if kind.starts_with("application/x-www-form-urlencoded") {
            let Form(fields) = Form::from_request(request, app).await?;
            return Ok(Self { fields, files: Vec::new() });
        }
        Self::read(request).await
    }
}

impl Upload {
    /// The fields as they were sent, without the files.
    pub fn into_fields(self) -> Vec<(String, String)> {
        self.fields
    }

    /// Reads the parts of a body.
    pub async fn read(request: Request) -> Result<Self, Fault> {
        let malformed = Fault::Malformed("the upload is broken");
        let mut parts = Multipart::from_request(request, &()).await.map_err(|_| malformed.clone())?;
        let mut upload = Upload { fields: Vec::new(), files: Vec::new() };
        while let Some(part) = parts.next_field().await.map_err(|error| too_large_or(&error, malformed.clone()))? {
            let name = part.name().unwrap_or_default().to_owned();
            let file_name = part.file_name().map(str::to_owned);
            let bytes = part.bytes().await.map_err(|error| too_large_or(&error, malformed.clone()))?;
            match file_name {
                Some(_) if bytes.is_empty() => {}
                Some(_) if upload.files.len() >= FILES => return Err(malformed),
                Some(file_name) => upload.files.push((name, UploadedFile::named(&file_name, bytes))),
                None => {
                    let text = std::str::from_utf8(&bytes).map_err(|_| Fault::Malformed("a field is not UTF-8"))?;
                    if !is_text(text) || upload.fields.len() > MOST_FIELDS {
                        return Err(malformed);
                    }
                    upload.fields.push((name, text.to_owned()));
                }
            }
        }
        Ok(upload)
    }

    /// The fields of a body whose file is too large. The body is read to its end, so that the sender gets to see an answer,
    /// and of the file nothing is kept.
    pub async fn fields_beside_file(mut request: Request) -> Vec<(String, String)> {
        // Whoever calls this knows how long the body is; axum's own bound is far below.
        DefaultBodyLimit::disable().apply(&mut request);
        let (mut fields, mut room) = (Vec::new(), FORM_BYTES);
        let Ok(mut parts) = Multipart::from_request(request, &()).await else { return fields };
        while let Ok(Some(part)) = parts.next_field().await {
            let name = part.name().unwrap_or_default().to_owned();
            if part.file_name().is_none()
                && fields.len() < MOST_FIELDS
                && let Some(text) = text_within(part, &mut room).await
            {
                fields.push((name, text));
            }
        }
        fields
    }
}

/// The text of a part, if there is room for it.
async fn text_within(mut part: Field<'_>, room: &mut usize) -> Option<String> {
    let mut bytes = Vec::new();
    while let Some(piece) = part.chunk().await.ok()? {
        *room = room.checked_sub(piece.len())?;
        bytes.extend_from_slice(&piece);
    }
    String::from_utf8(bytes).ok().filter(|text| is_text(text))
}

fn is_text(text: &str) -> bool {
    !text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t'))
}

fn too_large_or(error: &axum::extract::multipart::MultipartError, other: Fault) -> Fault {
    if error.status() == axum::http::StatusCode::PAYLOAD_TOO_LARGE { Fault::TooLarge(FILE_BYTES) } else { other }
}

/// The longest name of a file, and the longest ending that is kept of one that is cut.
const NAME: usize = 120;
const ENDING: usize = 10;

/// A file's name without folders and without characters that mean something to a shell, a header or a page. Some systems write
/// an accent as a sign of its own; it goes with its letter. What is too long is cut before its ending, by which the kind of a
/// text is known.
fn clean_name(name: &str) -> String {
    let last = name.rsplit(['/', '\\']).next().unwrap_or_default();
    let kept: String =
        last.nfc().filter(|c| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ' ' | '(' | ')')).collect();
    let kept = kept.trim_matches(['.', ' ']);
    if kept.is_empty() {
        return "file".into();
    }
    if kept.chars().count() <= NAME {
        return kept.to_owned();
    }
    let ending = kept.rsplit_once('.').map(|(_, ending)| ending).filter(|ending| ending.chars().count() <= ENDING);
    let stem: String = kept.chars().take(NAME - ENDING - 1).collect();
    let stem = stem.trim_end_matches(['.', ' ']);
    ending.map_or_else(|| stem.to_owned(), |ending| format!("{stem}.{ending}"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[derive(Debug, Deserialize)]
    struct One {
        title: String,
    }

    #[test]
    fn what_a_database_would_refuse_does_not_come_in() {
        assert!(matches!(parse::<One>(b"title=a%00b"), Err(Fault::Malformed(_))));
        assert!(matches!(parse::<One>(b"title=%ff%fe"), Err(Fault::Malformed(_))));
        assert_eq!(parse::<One>(b"title=%C3%89tat+civil%0D%0A").unwrap().title, "État civil\r\n");
    }

    #[test]
    fn a_line_is_one_line() {
        #[derive(Deserialize)]
        struct Named {
            name: Line,
        }
        let named: Named = parse("name=+Anna%0D%0ABcc:%20x%09%E2%80%A8y%C2%85%0A".as_bytes()).unwrap();
        assert_eq!(&*named.name, "Anna Bcc: x y");
        assert_eq!(&*Line::from("Łódź  City"), "Łódź City");
    }

    #[test]
    fn a_file_name_is_only_a_name() {
        assert_eq!(clean_name("..\\..\\etc/pass wd<script>.pdf"), "pass wdscript.pdf");
        assert_eq!(clean_name("../.."), "file");
        assert_eq!(clean_name("Déclaration (signée).pdf"), "Déclaration (signée).pdf");
        assert_eq!(clean_name("De\u{301}claration (signe\u{301}e).pdf"), "Déclaration (signée).pdf");
        assert_eq!(clean_name("plan\u{202e}fdp.exe\r\nx"), "planfdp.exex");
        let long = clean_name(&format!("{}.csv", "Zähler ".repeat(50)));
        assert!(long.chars().count() <= NAME, "{long}");
        assert_eq!(long.rsplit_once('.').map(|(_, ending)| ending), Some("csv"));
        assert_eq!(clean_name(&"x".repeat(300)).chars().count(), NAME - ENDING - 1);
    }
}
