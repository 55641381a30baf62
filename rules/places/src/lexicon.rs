//! Sorted keys, each with the numbers of its units: whole names, their words, codes of regions.
//! All text lies in one string, so that a search walks memory in order. Never changed once built.

use crate::set::{Set, position};
use std::ops::Range;

#[derive(Debug, Default)]
pub(crate) struct Lexicon {
    text: String,
    /// For each key where its text ends and where its numbers end; both begin where the key before ends.
    ends: Vec<(u32, u32)>,
    ids: Vec<u32>,
}

impl Lexicon {
    /// None when the text is larger than the index can address.
    pub(crate) fn new(mut pairs: Vec<(&str, u32)>) -> Option<Self> {
        pairs.sort_unstable();
        pairs.dedup();
        let mut lexicon = Self { ids: Vec::with_capacity(pairs.len()), ..Self::default() };
        for group in pairs.chunk_by(|(a, _), (b, _)| a == b) {
            lexicon.text.extend(group.first().map(|(key, _)| *key));
            lexicon.ids.extend(group.iter().map(|(_, id)| id));
            lexicon.ends.push((u32::try_from(lexicon.text.len()).ok()?, u32::try_from(lexicon.ids.len()).ok()?));
        }
        lexicon.text.shrink_to_fit();
        lexicon.ends.shrink_to_fit();
        Some(lexicon)
    }

    fn begin(&self, at: usize) -> (usize, usize) {
        let end = at.checked_sub(1).and_then(|before| self.ends.get(before));
        end.map_or((0, 0), |(text, ids)| (position(*text), position(*ids)))
    }

    fn key(&self, at: usize) -> &str {
        self.text.get(self.begin(at).0..self.begin(at + 1).0).unwrap_or_default()
    }

    /// The first key of which `before` is not true; the keys must be in that order.
    fn partition(&self, before: impl Fn(&str) -> bool) -> usize {
        let (mut low, mut high) = (0, self.ends.len());
        while low < high {
            let middle = low.midpoint(high);
            if before(self.key(middle)) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        low
    }

    fn add(&self, keys: Range<usize>, set: &mut Set) {
        let ids = self.begin(keys.start).1..self.begin(keys.end).1;
        self.ids.get(ids).unwrap_or_default().iter().for_each(|id| set.insert(*id));
    }

    /// Adds the units of exactly this key.
    pub(crate) fn add_equal(&self, key: &str, set: &mut Set) {
        let first = self.partition(|other| other < key);
        if self.key(first) == key && first < self.ends.len() {
            self.add(first..first + 1, set);
        }
    }

    /// Adds the units of all keys that begin so.
    pub(crate) fn add_prefix(&self, start: &str, set: &mut Set) {
        let first = self.partition(|key| key < start);
        let end = self.partition(|key| key < start || key.starts_with(start));
        self.add(first..end, set);
    }

    /// Adds the units of all keys that fit to `fitting`, and to `best` those of which the key is also a better fit.
    /// Walks all keys.
    pub(crate) fn add_where(
        &self,
        fits: impl Fn(&str) -> bool,
        better: impl Fn(&str) -> bool,
        fitting: &mut Set,
        best: &mut Set,
    ) {
        let mut begin = (0, 0);
        for end in &self.ends {
            let end = (position(end.0), position(end.1));
            if let Some(key) = self.text.get(begin.0..end.0).filter(|key| fits(key)) {
                let better = better(key);
                for id in self.ids.get(begin.1..end.1).unwrap_or_default() {
                    fitting.insert(*id);
                    if better {
                        best.insert(*id);
                    }
                }
            }
            begin = end;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Lexicon;
    use crate::set::Set;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn finds_what_a_walk_over_all_pairs_finds(
            pairs in prop::collection::vec(("[ab ]{0,4}", 0u32..100), 0..60),
            wanted in "[ab ]{0,3}",
        ) {
            let lexicon = Lexicon::new(pairs.iter().map(|(key, id)| (key.as_str(), *id)).collect()).unwrap();
            let walk = |accepts: &dyn Fn(&str) -> bool| {
                let mut set = Set::empty(100);
                pairs.iter().filter(|(key, _)| accepts(key)).for_each(|(_, id)| set.insert(*id));
                set.iter().collect::<Vec<_>>()
            };
            let ask = |add: &dyn Fn(&mut Set)| {
                let mut set = Set::empty(100);
                add(&mut set);
                set.iter().collect::<Vec<_>>()
            };
            prop_assert_eq!(ask(&|set| lexicon.add_equal(&wanted, set)), walk(&|key| key == wanted));
            prop_assert_eq!(ask(&|set| lexicon.add_prefix(&wanted, set)), walk(&|key| key.starts_with(&wanted)));
            let (mut long, mut equal) = (Set::empty(100), Set::empty(100));
            lexicon.add_where(|key| key.len() > 1, |key| key == wanted, &mut long, &mut equal);
            prop_assert_eq!(long.iter().collect::<Vec<_>>(), walk(&|key| key.len() > 1));
            prop_assert_eq!(equal.iter().collect::<Vec<_>>(), walk(&|key| key.len() > 1 && key == wanted));
        }
    }
}
