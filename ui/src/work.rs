//! A proof of work in a form: a task that the browser solves in the background while the form is filled in. Without a script
//! it says how else to go on.

use maud::{Markup, Render, html};
use words::Lang;

use crate::words as t;
use crate::{assets, hidden};

/// The task, as the ALTCHA protocol has it.
pub struct Work<'a> {
    pub lang: Lang,
    /// The hidden field that takes the solution.
    pub name: &'static str,
    pub salt: String,
    pub challenge: String,
    pub signature: String,
    pub largest: u32,
    pub error: Option<&'a str>,
    /// What to do where no script runs.
    pub without: &'a str,
}

impl Render for Work<'_> {
    fn render(&self) -> Markup {
        html! {
            div id=(self.name) tabindex="-1" data-work=(assets::path("work.js")) data-salt=(self.salt) data-challenge=(self.challenge)
                data-signature=(self.signature) data-largest=(self.largest) {
                (hidden(self.name, ""))
                @if let Some(error) = self.error { p.error id={ (self.name) "-error" } { (error) } }
                p data-without-script { (self.without) }
                p.hint role="status" hidden data-working { (t::work_running(self.lang)) }
                p.hint role="status" hidden data-worked { (t::work_solved(self.lang)) }
            }
        }
    }
}
