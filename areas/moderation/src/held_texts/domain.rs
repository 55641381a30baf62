//! Which texts wait. No I/O.

use jiff::SignedDuration;
use serde::Deserialize;

kernel::word_enum! {
    /// Where a text stands.
    pub enum State {
        Waits = "waits",
        LetIn = "let_in",
        Refused = "refused",
    }
}

kernel::word_enum! {
    /// Kinds of texts that may have to wait.
    pub enum Kind {
        Comment = "comment",
        Post = "post",
        Discussion = "discussion",
        Remark = "remark",
    }
}

/// How long an account is new.
pub const NEW: SignedDuration = SignedDuration::from_hours(24 * 7);

/// Whether there is a link in it: an address, what looks like one to those who read, or what a page makes one of. Above the
/// text of a discussion stands its title, which is no Markdown, but could make code of what comes below.
pub fn has_link(text: &str) -> bool {
    let small = text.to_lowercase();
    ["://", "www.", "](", "mailto:"].iter().any(|sign| small.contains(sign))
        || ui::has_link(text)
        || text.split_once("\n\n").is_some_and(|(_, below)| ui::has_link(below))
}

/// A decision as it was typed.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub outcome: String,
    pub reason: String,
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn addresses_are_links_and_words_are_not() {
        for text in ["HTTPS://shop.example", "see www.shop.example", "[here](//shop.example)", "<ftp://x.example>"] {
            assert!(has_link(text), "{text}");
        }
        for text in
            ["<https:shop.example/x>", "[here]\n\n[here]: https&#58;//shop.example", "```\n\n<https:shop.example>"]
        {
            assert!(has_link(text), "{text}");
        }
        for text in ["We are at version 2.0 (see above).", "[draft] (old)", "a: b / c"] {
            assert!(!has_link(text), "{text}");
        }
    }
}
