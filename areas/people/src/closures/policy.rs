//! Who closes a government and takes it back: stewards, asked again, because all its people lose what they have by it.

use kernel::action;

use crate::governments::queries::Government;

action! {
    /// Closing a government that no longer exists, or leaves.
    pub CloseGovernment = "people.government.close" on Government, may Steward, asks again
}
action! {
    /// Taking back a closing that was a mistake.
    pub ReopenGovernment = "people.government.reopen" on Government, may Steward, asks again
}
