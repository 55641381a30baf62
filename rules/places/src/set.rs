//! A set of unit numbers as bits. Numbers run by population, so going through a set gives the largest first.
//! A set has the length it was made with and must only meet sets of the same length.

const BITS: usize = 64;

#[derive(Debug, Clone)]
pub(crate) struct Set(Vec<u64>);

/// A unit number as a position. Every platform with an operating system has 32 bits or more.
pub(crate) fn position(id: u32) -> usize {
    usize::try_from(id).unwrap_or(usize::MAX)
}

impl Set {
    pub(crate) fn empty(len: usize) -> Self {
        Self(vec![0; len.div_ceil(BITS)])
    }

    pub(crate) fn full(len: usize) -> Self {
        let mut set = Self(vec![u64::MAX; len.div_ceil(BITS)]);
        let used = len % BITS;
        if let (Some(last), true) = (set.0.last_mut(), used > 0) {
            *last = (1 << used) - 1;
        }
        set
    }

    pub(crate) fn insert(&mut self, id: u32) {
        let at = position(id);
        if let Some(block) = self.0.get_mut(at / BITS) {
            *block |= 1 << (at % BITS);
        }
    }

    /// Keeps what is in both.
    pub(crate) fn and(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(mine, theirs)| *mine &= theirs);
    }

    /// Takes away what is in the other.
    pub(crate) fn minus(&mut self, other: &Self) {
        self.0.iter_mut().zip(&other.0).for_each(|(mine, theirs)| *mine &= !theirs);
    }

    pub(crate) fn len(&self) -> usize {
        self.0.iter().map(|block| position(block.count_ones())).sum()
    }

    pub(crate) fn is_empty(&self) -> bool {
        self.0.iter().all(|block| *block == 0)
    }

    /// The positions in it, lowest first.
    pub(crate) fn iter(&self) -> impl Iterator<Item = usize> {
        self.0.iter().enumerate().flat_map(|(at, block)| {
            let mut left = *block;
            std::iter::from_fn(move || {
                let bit = (left != 0).then(|| left.trailing_zeros())?;
                left &= left - 1;
                Some(at * BITS + position(bit))
            })
        })
    }
}

#[cfg(test)]
mod tests {
    use super::Set;
    use proptest::prelude::*;
    use std::collections::BTreeSet;

    fn set_of(ids: &BTreeSet<u32>) -> Set {
        let mut set = Set::empty(300);
        for id in ids {
            set.insert(*id);
        }
        set
    }

    fn list(set: &Set) -> Vec<u32> {
        set.iter().map(|at| u32::try_from(at).unwrap()).collect()
    }

    proptest! {
        #[test]
        fn behaves_as_a_sorted_set(a in prop::collection::btree_set(0u32..300, 0..90), b in prop::collection::btree_set(0u32..300, 0..90)) {
            let (one, two) = (set_of(&a), set_of(&b));
            prop_assert_eq!(list(&one), a.iter().copied().collect::<Vec<_>>());
            prop_assert_eq!((one.len(), one.is_empty()), (a.len(), a.is_empty()));
            let (mut and, mut minus) = (one.clone(), one);
            and.and(&two);
            minus.minus(&two);
            prop_assert_eq!(list(&and), a.intersection(&b).copied().collect::<Vec<_>>());
            prop_assert_eq!(list(&minus), a.difference(&b).copied().collect::<Vec<_>>());
        }

        #[test]
        fn full_holds_exactly_its_length(len in 0usize..300) {
            prop_assert_eq!(Set::full(len).iter().collect::<Vec<_>>(), (0..len).collect::<Vec<_>>());
        }
    }

    #[test]
    fn numbers_beyond_the_length_are_ignored() {
        let mut set = Set::empty(10);
        set.insert(u32::MAX);
        assert!(set.is_empty());
    }
}
