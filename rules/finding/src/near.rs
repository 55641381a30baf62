//! Which words somebody may have meant who wrote one that there is not.

use std::cmp::Reverse;

use strsim::osa_distance;

/// In longer words two mistakes are forgiven.
const TWO_FROM: usize = 8;

/// Those of the words that `typed` may have been meant as, the nearest first. The first letter is seldom wrong, and a letter is
/// sooner left out than put in.
pub fn nearest<'a>(typed: &str, words: impl IntoIterator<Item = &'a str>) -> Vec<&'a str> {
    let most = if typed.len() < TWO_FROM { 1 } else { 2 };
    let mut near: Vec<(usize, bool, Reverse<usize>, &str)> = words
        .into_iter()
        .filter(|word| *word != typed)
        .map(|word| (osa_distance(word, typed), word.chars().next() != typed.chars().next(), Reverse(word.len()), word))
        .filter(|(distance, ..)| *distance <= most)
        .collect();
    near.sort_unstable();
    near.dedup();
    near.into_iter().map(|(.., word)| word).collect()
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn what_is_nearest_was_meant() {
        for typed in ["procurment", "procurrement", "procuremant", "porcurement"] {
            assert_eq!(nearest(typed, ["procurement", "something"]), ["procurement"]);
        }
        assert_eq!(nearest("organization", ["organisation"]), ["organisation"]);
        assert_eq!(nearest("clase", ["close", "clause", "class", "clase", "vlases"]), ["clause", "class", "close"]);
    }
}
