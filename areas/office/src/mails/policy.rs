//! Who looks after mail: stewards.

use kernel::action;

action! {
    /// Seeing how mail is.
    pub ShowMail = "office.mail.show", may Steward
}
action! {
    /// Sending a mail to oneself.
    pub SendTestMail = "office.test_mail.create", may Steward
}
