//! What stands in the database where a name or a text has been: in one language, between two signs that nobody sees, because
//! rows know no reader. Whatever is sent out puts in the words of its reader's language. Where that is forgotten, English is
//! read.

use std::borrow::Cow;

use crate::Lang;

/// The name of somebody who has left.
pub const FORMER: &str = "\u{2063}a former member\u{2063}";
/// A text whose author has taken it back.
pub const REMOVED: &str = "\u{2063}removed by its author\u{2063}";
/// A text that moderators have hidden.
pub const HIDDEN: &str = "\u{2063}hidden by the moderators\u{2063}";

const SIGN: char = '\u{2063}';

const fn words(lang: Lang) -> [&'static str; 3] {
    match lang {
        Lang::En => ["a former member", "removed by its author", "hidden by the moderators"],
        Lang::Fr => {
            ["une personne qui n’est plus membre", "retiré par la personne qui l’a écrit", "masqué par la modération"]
        }
        Lang::De => [
            "eine Person, die nicht mehr Mitglied ist",
            "von der Person entfernt, die es geschrieben hat",
            "von der Moderation ausgeblendet",
        ],
    }
}

/// Whether one of them stands in a text.
pub fn holds_stand_in(text: &str) -> bool {
    text.contains(SIGN)
}

/// The text with the words of a language in it.
pub fn put_in(lang: Lang, text: &str) -> Cow<'_, str> {
    if !holds_stand_in(text) {
        return Cow::Borrowed(text);
    }
    let [former, removed, hidden] = words(lang);
    Cow::Owned(text.replace(FORMER, former).replace(REMOVED, removed).replace(HIDDEN, hidden))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_language_says_it_in_its_own_words() {
        let text = format!("<p>{FORMER}: {REMOVED}</p>");
        assert_eq!(put_in(Lang::Fr, HIDDEN), "masqué par la modération");
        assert_eq!(put_in(Lang::En, &text), "<p>a former member: removed by its author</p>");
        assert_eq!(
            put_in(Lang::Fr, &text),
            "<p>une personne qui n’est plus membre: retiré par la personne qui l’a écrit</p>"
        );
        assert!(put_in(Lang::De, &text).contains("eine Person, die nicht mehr Mitglied ist"));
        assert!(matches!(put_in(Lang::De, "nothing of it"), Cow::Borrowed(_)));
    }
}
