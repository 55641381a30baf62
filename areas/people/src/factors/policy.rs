//! Who may see and change a second factor: its owner; and stewards may switch it off.

use kernel::action;

action! {
    /// Seeing one's own second factor.
    pub ShowFactor = "people.second_factor.show", may Account
}
action! {
    /// Setting it up.
    pub SetUpFactor = "people.second_factor.create", may Account, asks again
}
action! {
    /// Switching it off.
    pub EndFactor = "people.second_factor.end", may Account, asks again
}
action! {
    /// Making new recovery codes.
    pub MakeCodes = "people.recovery_codes.create", may Account, asks again
}
action! {
    /// Switching it off for somebody who lost everything.
    pub RemoveFactor = "people.second_factor.remove", may Steward, asks again
}
