//! What a comment may be: words, or a suggested edit of one field of a proposal. No I/O.

use crate::proposals::queries::Proposal;

kernel::word_enum! {
    /// The part of a proposal that an edit is suggested for.
    pub enum Part {
        Title = "title",
        Problem = "problem",
        Wanted = "wanted",
    }
}

kernel::word_enum! {
    /// What became of a suggested edit.
    pub enum Outcome {
        Open = "open",
        Taken = "taken",
        Refused = "refused",
    }
}

impl Part {
    /// What the proposal says there now.
    pub fn of(self, proposal: &Proposal) -> &str {
        match self {
            Self::Title => &proposal.title,
            Self::Problem => &proposal.problem,
            Self::Wanted => &proposal.wanted,
        }
    }
}
