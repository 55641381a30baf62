//! Who lets a guard stand at the sign-up and takes it away: stewards.

use kernel::action;

action! {
    /// Asking for a proof of work for a while.
    pub GuardSignUp = "people.guard.create", may Steward
}
action! {
    /// Asking for it no more.
    pub EndGuard = "people.guard.end", may Steward
}
