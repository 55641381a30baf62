//! What a government can offer with its support. No I/O.

kernel::word_enum! {
    /// What a government would give to the work.
    pub enum Contribution {
        People = "people",
        Data = "data",
        Money = "money",
        /// A place or a system to try things out.
        Test = "test",
    }
}

/// Each of what was ticked once, in a fixed order. Words that are none are left out.
pub fn read(words: &str) -> Vec<Contribution> {
    let all = Contribution::ALL.iter().copied();
    all.filter(|one| words.split_whitespace().any(|word| word == one.word())).collect()
}

/// As it stands in the database: words with a blank between.
pub fn written(contributions: &[Contribution]) -> String {
    contributions.iter().map(|one| one.word()).collect::<Vec<_>>().join(" ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_written_is_read_and_nothing_else() {
        assert_eq!(written(&read("test gold people people")), "people test");
        assert!(read("").is_empty());
    }
}
