//! What a discussion is, and what a sound one says. No I/O.

use kernel::drafts;
use kernel::forms::{Line, Upload};
use ui::FormErrors;
use words::Lang;

use crate::files::Adding;
use crate::files::domain::check_enclosed;
use crate::words as t;

kernel::word_enum! {
    /// A question waits for an answer.
    pub enum Kind {
        Discussion = "discussion",
        Question = "question",
    }
}

kernel::word_enum! {
    /// Who reads it.
    pub enum Audience {
        Group = "group",
        Everyone = "everyone",
    }
}

pub const TITLE_MAX: usize = 160;
const TITLE_MIN: usize = 5;
pub const TEXT_MAX: usize = 20_000;
const TITLE_LIMIT: i64 = 160;
const TEXT_LIMIT: i64 = 20_000;

/// What was typed.
#[derive(Default)]
pub struct Draft {
    pub kind: String,
    pub title: Line,
    pub adding: Adding,
    pub audience: String,
    /// What it is about, as an address names it; empty if it is about nothing else.
    pub about: String,
}

/// A draft that can be kept.
pub struct Sound<'a> {
    pub kind: Kind,
    pub audience: Audience,
    pub title: &'a str,
    pub text: &'a str,
}

impl Draft {
    /// As it is before anything is typed.
    pub fn fresh() -> Self {
        Self { kind: Kind::Discussion.word().into(), audience: Audience::Group.word().into(), ..Self::default() }
    }

    /// As it was kept.
    pub fn kept(kept: &drafts::Draft) -> Self {
        let of = |field| kept.text(field).to_owned();
        Self {
            kind: of("kind"),
            title: of("title").into(),
            adding: Adding { text: of("text"), ..Adding::default() },
            audience: of("audience"),
            about: of("about"),
        }
    }

    /// As it was sent.
    pub fn sent(upload: &Upload, adding: Adding) -> Self {
        let of = |field| upload.text(field).to_owned();
        Self { kind: of("kind"), title: of("title").into(), adding, audience: of("audience"), about: of("about") }
    }

    /// `errors` are those of the image and the file that were sent.
    pub fn check(&self, lang: Lang, mut errors: FormErrors) -> Result<Sound<'_>, FormErrors> {
        let (kind, audience) = (Kind::from_word(&self.kind), Audience::from_word(&self.audience));
        errors.require(kind.is_some(), "kind", t::kind_missing(lang));
        let length = self.title.chars().count();
        errors.require(length >= TITLE_MIN, "title", t::title_missing(lang));
        errors.require(length <= TITLE_MAX, "title", t::title_long(lang, TITLE_LIMIT));
        let text = check_text(lang, &self.adding.text, &mut errors);
        check_enclosed(lang, text, &self.adding.usable, &mut errors);
        errors.require(audience.is_some(), "audience", t::audience_missing(lang));
        match (kind, audience) {
            (Some(kind), Some(audience)) if errors.is_empty() => Ok(Sound { kind, audience, title: &self.title, text }),
            _ => Err(errors),
        }
    }
}

/// The text of a post, without what surrounds it.
pub fn check_text<'a>(lang: Lang, text: &'a str, errors: &mut FormErrors) -> &'a str {
    let text = text.trim();
    errors.require(!text.is_empty(), "text", t::text_missing(lang));
    errors.require(text.chars().count() <= TEXT_MAX, "text", t::text_long(lang, TEXT_LIMIT));
    text
}

/// The number after which the page begins that a number stands on.
pub const fn page_before(number: i64) -> i64 {
    let before = if number > 0 { number - 1 } else { 0 };
    before - before % kernel::paging::ROWS
}

/// Where somebody who has read so far goes on: at the first post that is new, or at the last page if none is.
pub const fn page_of_reader(read: i64, posts: i64) -> i64 {
    page_before(if read < posts { read + 1 } else { posts })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_goes_on_at_the_first_post_that_is_new() {
        for (read, posts, after) in [
            (0, 1, 0),
            (0, 5000, 0),
            (49, 50, 0),
            (50, 50, 0),
            (50, 51, 50),
            (2499, 5000, 2450),
            (2500, 5000, 2500),
            (5000, 5000, 4950),
        ] {
            assert_eq!(page_of_reader(read, posts), after, "{read} of {posts}");
        }
    }
}
