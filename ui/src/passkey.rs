//! Forms that are sent with a passkey. Only a script can ask a browser for one, so without it they are not shown.

use maud::{Markup, Render, html};
use words::Lang;

use crate::Tone;
use crate::words as t;

/// What a passkey is asked for.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Ceremony {
    /// To show one.
    Show,
    /// The same, and the browser offers one already while the reader is at the name field of the page.
    ShowWhileTyping,
    /// To make a new one.
    Add,
}

/// A form with one button, which opens the browser's window for passkeys and sends what comes out of it.
pub struct PasskeyForm<'a> {
    pub lang: Lang,
    pub ceremony: Ceremony,
    /// Where the form is sent.
    pub action: String,
    /// Where the script gets the challenge.
    pub challenges: String,
    pub button: &'a str,
    pub tone: Tone,
    pub fields: Markup,
}

impl Render for PasskeyForm<'_> {
    fn render(&self) -> Markup {
        let ceremony = if self.ceremony == Ceremony::Add { "add" } else { "show" };
        html! {
            form.form method="post" action=(self.action) novalidate hidden data-passkey=(ceremony) data-challenges=(self.challenges)
                data-autofill[self.ceremony == Ceremony::ShowWhileTyping] {
                (self.fields)
                (crate::hidden("challenge", ""))
                (crate::hidden("answer", ""))
                div.row { button class=(self.tone.class()) type="submit" { (self.button) } }
                p.error role="alert" hidden data-failed { (t::passkey_failed(self.lang)) }
            }
        }
    }
}

/// What stands in place of such a form where the browser cannot do it.
pub fn without_passkeys(body: Markup) -> Markup {
    html! { div data-without-passkeys { (body) } }
}
