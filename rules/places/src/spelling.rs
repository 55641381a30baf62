//! One mistake in a word: a letter wrong, missing, too many, or two letters swapped.
//! For folded text only: it compares bytes.

/// Words shorter than this must be right: with three letters nearly all words are one mistake apart.
pub(crate) const FORGIVEN_FROM: usize = 4;

/// Whether `typed` is `word` with at most one mistake.
pub(crate) fn nearly_equals(word: &str, typed: &str) -> bool {
    one_mistake(word.as_bytes(), typed.as_bytes(), |word, typed| word == typed)
}

/// Whether `typed` is a beginning of `word` with at most one mistake.
pub(crate) fn nearly_begins(word: &str, typed: &str) -> bool {
    one_mistake(word.as_bytes(), typed.as_bytes(), <[u8]>::starts_with)
}

fn one_mistake(word: &[u8], typed: &[u8], fits: impl Fn(&[u8], &[u8]) -> bool) -> bool {
    if typed.len() > word.len() + 1 {
        return false;
    }
    let same = word.iter().zip(typed).take_while(|(a, b)| a == b).count();
    let (word, typed) = (word.get(same..).unwrap_or_default(), typed.get(same..).unwrap_or_default());
    match (word, typed) {
        (_, []) | ([], [_]) => fits(word, typed) || fits(word.get(1..).unwrap_or_default(), typed) || word.is_empty(),
        ([], _) => false,
        ([w, after_w @ ..], [t, after_t @ ..]) => {
            let swapped = match (after_w, after_t) {
                ([w2, w_rest @ ..], [t2, t_rest @ ..]) => w == t2 && t == w2 && fits(w_rest, t_rest),
                _ => false,
            };
            swapped || fits(after_w, after_t) || fits(after_w, typed) || fits(word, after_t)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::{nearly_begins, nearly_equals};
    use proptest::prelude::*;

    #[test]
    fn one_mistake_is_forgiven_two_are_not() {
        for typed in
            ["barcelona", "barcelna", "barrcelona", "barcelana", "barceolna", "arcelona", "barcelon", "barcelonas"]
        {
            assert!(nearly_equals("barcelona", typed), "{typed}");
        }
        for typed in ["", "barclna", "barcelonass", "bracelnoa", "xbarcelon"] {
            assert!(!nearly_equals("barcelona", typed), "{typed}");
        }
        assert!(nearly_begins("barcelona", "brace") && nearly_begins("barcelona", "barxel"));
        assert!(!nearly_begins("barcelona", "madrid"));
    }

    proptest! {
        #[test]
        fn a_word_with_one_letter_changed_is_recognised(word in "[a-d]{4,9}", at in 0usize..9, letter in "[a-d]") {
            let at = at % word.len();
            let (head, tail) = word.split_at(at);
            for typed in [format!("{head}{letter}{tail}"), format!("{head}{}", &tail[1..]), format!("{head}{letter}{}", &tail[1..])] {
                prop_assert!(nearly_equals(&word, &typed), "{} {}", word, typed);
                let longer = format!("{word}abc");
                prop_assert!(nearly_begins(&longer, &typed), "{} {}", longer, typed);
            }
        }

        #[test]
        fn equal_within_one_mistake_goes_both_ways(a in "[ab]{0,6}", b in "[ab]{0,6}") {
            prop_assert_eq!(nearly_equals(&a, &b), nearly_equals(&b, &a));
        }
    }
}
