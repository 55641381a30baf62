//! What a text may show. No I/O.

use kernel::uuid::Uuid;
use ui::{FormErrors, Picture};
use words::Lang;

use crate::words as t;

/// The most characters of what is said about an image.
pub const WORDS_MAX: usize = 300;
const WORDS_LIMIT: &str = "300";
/// As many images as one post shows.
const OF_POST: usize = 10;
const OF_POST_LIMIT: &str = "10";

/// What an image shows, in words. There is no image without: nobody puts one into a post that says nothing.
pub fn check_words(lang: Lang, words: &str, errors: &mut FormErrors) -> bool {
    errors.require(!words.is_empty(), "image_words", t::image_words_missing(lang));
    let is_short = words.chars().count() <= WORDS_MAX;
    errors.require(is_short, "image_words", t::image_words_long(lang, WORDS_LIMIT));
    !words.is_empty() && is_short
}

/// Whether a text shows only what it may, and says what it is.
pub fn check_images(lang: Lang, text: &str, usable: &[Picture], errors: &mut FormErrors) {
    let shown = ui::pictures(text);
    errors.require(shown.len() <= OF_POST, "text", t::images_many(lang, OF_POST_LIMIT));
    errors.require(shown.iter().all(|(_, words)| !words.is_empty()), "text", t::image_without_words(lang));
    let is_there = |key: &Uuid| usable.iter().any(|one| one.id == *key);
    errors.require(shown.iter().all(|(key, _)| is_there(key)), "text", t::image_gone(lang));
}

/// A text with one more image, which stands by itself at the end.
pub fn with_image(text: &str, mark: &str) -> String {
    let text = text.trim_end();
    if text.is_empty() { mark.to_owned() } else { format!("{text}\n\n{mark}") }
}
