//! What a text may name, and which files are taken. No I/O.

use kernel::uploads::KINDS;
use nouns::PostFileId;
use ui::{Enclosed, FormErrors, Named, What};
use words::Lang;

use crate::words as t;

/// The most characters of what is said about an image.
pub const WORDS_MAX: usize = 300;
const WORDS_LIMIT: &str = "300";
/// As many images, and as many other files, as one post has.
pub const OF_POST: usize = 10;
const OF_POST_LIMIT: &str = "10";

/// The kinds of files that are taken: all that can be looked through.
pub fn kinds() -> [&'static str; KINDS.len()] {
    KINDS.map(|kind| kind.media)
}

/// The same, for the field in which a file is chosen.
pub const ACCEPT: &str = ".pdf,.docx,.xlsx,.pptx,.odt,.ods,.odp,.txt,.md,.csv,.vtt,.png,.jpg,.jpeg,.webp";

/// What an image shows, in words. There is no image without: nobody puts one into a post that says nothing.
pub fn check_words(lang: Lang, words: &str, errors: &mut FormErrors) -> bool {
    errors.require(!words.is_empty(), "image_words", t::image_words_missing(lang));
    let is_short = words.chars().count() <= WORDS_MAX;
    errors.require(is_short, "image_words", t::image_words_long(lang, WORDS_LIMIT));
    !words.is_empty() && is_short
}

/// Whether a text names only what it may, and says of its images what they show.
pub fn check_enclosed(lang: Lang, text: &str, usable: &[Enclosed], errors: &mut FormErrors) {
    let named = ui::enclosed(text);
    let (files, images): (Vec<&Named>, Vec<&Named>) = named.iter().partition(|one| one.is_file);
    errors.require(images.len() <= OF_POST, "text", t::images_many(lang, OF_POST_LIMIT));
    errors.require(images.iter().all(|one| !one.words.is_empty()), "text", t::image_without_words(lang));
    errors.require(files.len() <= OF_POST, "text", t::files_many(lang, OF_POST_LIMIT));
    let is_there = |named: &Named| usable.iter().any(|one| one.id == named.id && is_file(one) == named.is_file);
    errors.require(images.iter().all(|one| is_there(one)), "text", t::image_gone(lang));
    errors.require(files.iter().all(|one| is_there(one)), "text", t::file_gone(lang));
}

const fn is_file(one: &Enclosed) -> bool {
    matches!(one.what, What::File { .. })
}

/// A text with one more image, which stands by itself at the end.
pub fn with_image(text: &str, mark: &str) -> String {
    let text = text.trim_end();
    if text.is_empty() { mark.to_owned() } else { format!("{text}\n\n{mark}") }
}

/// A text with one more file in the list at its end. One that is named there already is not named twice. Where the end of the
/// text is code that nobody has closed, the list stands before it: nobody would find the file in code.
pub fn with_file(text: &str, id: PostFileId, name: &str) -> String {
    let names_it = |text: &str| ui::enclosed(text).iter().any(|one| one.id == id.uuid());
    let text = text.trim_end();
    if names_it(text) {
        return text.to_owned();
    }
    let item = format!("- {}", ui::file_mark(id.uuid(), name));
    let goes_on = text.lines().last().is_some_and(|line| line.starts_with("- ![") && line.contains("](/files/"));
    let longer = match (text.is_empty(), goes_on) {
        (true, _) => item.clone(),
        (_, true) => format!("{text}\n{item}"),
        (_, false) => format!("{text}\n\n{item}"),
    };
    if names_it(&longer) { longer } else { format!("{item}\n\n{text}") }
}

#[cfg(test)]
mod tests {
    use kernel::uuid::Uuid;

    use super::*;

    #[test]
    fn files_stand_in_a_list_at_the_end_once_and_never_in_code() {
        let [one, two] = [1, 2].map(|id| PostFileId::from_uuid(Uuid::from_u128(id)));
        let text = with_file("Here:", one, "a_b.pdf");
        assert_eq!(text, format!("Here:\n\n- ![a\\_b.pdf](/files/{one})"));
        assert_eq!(with_file(&text, one, "a_b.pdf"), text);
        let both = with_file(&text, two, "c.pdf");
        assert!(both.ends_with(&format!("(/files/{one})\n- ![c.pdf](/files/{two})")), "{both}");
        for open in ["```\nlet x", "<!-- x", "<pre>\nx", "    x", "> x", "1. x"] {
            let text = with_file(open, one, "a.pdf");
            assert_eq!(ui::enclosed(&text).len(), 1, "{text}");
            assert_eq!(ui::enclosed(&with_file(&text, two, "b.pdf")).len(), 2, "{text}");
        }
    }
}
