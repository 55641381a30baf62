//! Who may have somebody erased: the person, and a steward whom the person has asked.

use kernel::action;

action! {
    /// Asking for the end of one's own account.
    pub AskErasure = "people.erasure.create", may Account, asks again
}
action! {
    /// Taking it back with the secret of the mail.
    pub EndErasure = "people.erasure.end", may Anyone
}
action! {
    /// Erasing somebody at once who has asked for it.
    pub EraseAtOnce = "people.person.erase", may Steward, asks again
}
