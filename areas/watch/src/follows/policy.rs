//! Who follows dossiers: everyone who has signed in, for themselves.

use kernel::action;

use crate::dossiers::queries::Dossier;

action! {
    /// Following a dossier.
    pub Follow = "watch.follow.create" on Dossier, may Account, counts Support
}
action! {
    /// Following it no more.
    pub Unfollow = "watch.follow.end" on Dossier, may Account, counts Support
}
