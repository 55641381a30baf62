//! Who may ask for a link and use it: everyone. That it is theirs, they show with the mail and with their browser.

use kernel::action;

action! {
    /// Asking for a link by mail.
    pub AskForLink = "people.sign_in_link.create", may Anyone
}
action! {
    /// Signing in with it.
    pub UseLink = "people.sign_in_link.use", may Anyone
}
