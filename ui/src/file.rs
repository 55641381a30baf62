//! Files that people put in: what kind they are and how large, in words, and the part of a form by which somebody adds one to
//! what they write. It goes along when the form is sent, and stands in the text from then on.

use maud::{Markup, html};
use words::Lang;

use crate::Fields;
use crate::words as t;

/// What a file is, for people.
pub fn file_kind(lang: Lang, media: &str) -> &'static str {
    let of_office = ["wordprocessingml.document", "opendocument.text"];
    let of_tables = ["spreadsheetml.sheet", "opendocument.spreadsheet", "text/csv"];
    let of_slides = ["presentationml.presentation", "opendocument.presentation"];
    let is = |kinds: &[&str]| kinds.iter().any(|kind| media.ends_with(kind));
    if media == "application/pdf" {
        "PDF"
    } else if is(&of_office) {
        t::file_kind_document(lang)
    } else if is(&of_tables) {
        t::file_kind_table(lang)
    } else if is(&of_slides) {
        t::file_kind_slides(lang)
    } else if media.starts_with("image/") {
        t::file_kind_picture(lang)
    } else if media.starts_with("text/") {
        t::file_kind_text(lang)
    } else {
        t::file_kind_other(lang)
    }
}

/// Bytes as people say them, rounded up.
pub fn file_size(lang: Lang, bytes: i64) -> String {
    let up = |number: i64| number.saturating_add(999) / 1000;
    let kilobytes = up(bytes);
    match (kilobytes, up(kilobytes)) {
        (..1000, _) => t::file_kilobytes(lang, kilobytes),
        (_, megabytes @ ..1000) => t::file_megabytes(lang, megabytes),
        (_, megabytes) => t::file_gigabytes(lang, up(megabytes)),
    }
}

/// Stands below the text. `accept` as in HTML: the kinds that are taken.
pub fn add_file(f: Fields<'_>, accept: &'static str) -> Markup {
    let lang = f.lang();
    html! {
        details.add-picture open[f.is_wrong("file")] {
            summary { (t::file_add(lang)) }
            (f.file("file", t::file_label(lang), accept).hint(t::file_hint(lang)).optional())
            p.hint { (t::file_when(lang)) }
        }
    }
}
