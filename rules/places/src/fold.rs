//! One spelling for search: `Łódź`, `ŁODZ` and `lodz` become the same text.
//! The result holds only `a-z`, `0-9` and single spaces. It is for comparing and must never be shown to people.

use any_ascii::any_ascii_char;
use unicode_normalization::{UnicodeNormalization, char::is_combining_mark};

/// Folds a text for search.
///
/// Compatibility forms are taken apart (NFKD), marks drop off, letters become small Latin ones
/// (ß → ss, ø → o, æ → ae, ł → l, đ → d, ı → i, þ → th, Greek and Cyrillic by sound). All that is no letter or
/// digit becomes one space between words.
pub fn fold(text: &str) -> String {
    if text.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return text.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(text.len());
    let mut gap = false;
    for letter in text.nfkd().filter(|letter| !is_combining_mark(*letter)) {
        if !letter.is_alphanumeric() {
            gap = true;
            continue;
        }
        // A single letter may become none (a soft sign) or several (ß): only what is a letter or digit is kept,
        // so that the apostrophe of a transcription does not cut a word in two.
        for latin in any_ascii_char(letter).chars().filter(char::is_ascii_alphanumeric) {
            if gap && !folded.is_empty() {
                folded.push(' ');
            }
            gap = false;
            folded.push(latin.to_ascii_lowercase());
        }
    }
    folded
}

#[cfg(test)]
mod tests {
    use super::fold;
    use proptest::prelude::*;

    #[test]
    fn letters_of_europe_become_plain_ones() {
        for (text, folded) in [
            ("Łódź", "lodz"),
            ("Gießen", "giessen"),
            ("GROẞRÄSCHEN", "grossraschen"),
            ("København", "kobenhavn"),
            ("Æbeltoft", "aebeltoft"),
            ("Đakovo", "dakovo"),
            ("Iğdır", "igdir"),
            ("İzmir", "izmir"),
            ("Þorlákshöfn", "thorlakshofn"),
            ("Αθήνα", "athina"),
            ("Пловдив", "plovdiv"),
            ("Скопје", "skopje"),
            ("Львів", "lviv"),
        ] {
            assert_eq!(fold(text), folded, "{text}");
        }
    }

    #[test]
    fn what_is_no_letter_parts_words() {
        assert_eq!(fold("  's-Gravenhage (Den Haag) "), "s gravenhage den haag");
        assert_eq!(fold("L’Aquila"), fold("L'Aquila"));
        assert_eq!(fold("Bourg-en-Bresse"), "bourg en bresse");
        assert_eq!(fold("…!?"), "");
        assert_eq!(fold("Halle  \t\n (Saale)"), "halle saale");
    }

    proptest! {
        #[test]
        fn any_text_folds_to_plain_words(text in "\\PC*") {
            let folded = fold(&text);
            prop_assert!(folded.chars().all(|c| c.is_ascii_lowercase() || c.is_ascii_digit() || c == ' '));
            prop_assert_eq!(folded.split_whitespace().collect::<Vec<_>>().join(" "), folded);
        }

        #[test]
        fn folding_twice_changes_nothing(text in any::<String>()) {
            let once = fold(&text);
            prop_assert_eq!(fold(&once), once);
        }
    }
}
