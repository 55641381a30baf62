//! A form that was overtaken: somebody else saved while it was being filled in. Both texts stand side by side, so that
//! nothing is lost and nothing is written over unseen.
//!
//! How a slice uses it: the row has a `version` that every change raises; the form carries the version it was made from;
//! the handler compares the two in its transaction, and where they differ shows the form again with this above it and the
//! new version in it.

use std::borrow::Cow;

use maud::{Markup, Render, html};
use words::Lang;

use crate::Details;
use crate::words as t;

/// What is saved beside what was typed, for each field where they differ.
pub struct Overtaken<'a> {
    lang: Lang,
    differences: Vec<Difference<'a>>,
}

struct Difference<'a> {
    label: Cow<'a, str>,
    saved: Cow<'a, str>,
    typed: Cow<'a, str>,
}

/// Browsers send other ends of lines than they were given.
fn is_same(saved: &str, typed: &str) -> bool {
    saved.trim().lines().eq(typed.trim().lines())
}

impl<'a> Overtaken<'a> {
    pub const fn new(lang: Lang) -> Self {
        Self { lang, differences: Vec::new() }
    }

    /// Compares one field.
    #[must_use]
    pub fn field(
        mut self,
        label: impl Into<Cow<'a, str>>,
        saved: impl Into<Cow<'a, str>>,
        typed: impl Into<Cow<'a, str>>,
    ) -> Self {
        let (saved, typed) = (saved.into(), typed.into());
        if !is_same(&saved, &typed) {
            self.differences.push(Difference { label: label.into(), saved, typed });
        }
        self
    }

    /// What was typed is what is saved.
    pub const fn is_empty(&self) -> bool {
        self.differences.is_empty()
    }
}

impl Render for Overtaken<'_> {
    fn render(&self) -> Markup {
        let text = |text: &str| {
            html! { @if text.trim().is_empty() { (t::overtaken_empty(self.lang)) } @else { p.prose.lines { (text) } } }
        };
        html! {
            section.notice.warn role="alert" {
                h2 { (t::overtaken_title(self.lang)) }
                p { (t::overtaken_what(self.lang)) }
                @for one in &self.differences {
                    h3 { (one.label) }
                    (Details(vec![
                        (t::overtaken_saved(self.lang).into(), text(&one.saved)),
                        (t::overtaken_typed(self.lang).into(), text(&one.typed)),
                    ]))
                }
            }
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_what_differs_is_shown_and_ends_of_lines_do_not_count() {
        let same = Overtaken::new(Lang::En).field("About", "one\ntwo\n", "one\r\ntwo");
        assert!(same.is_empty());
        let shown = same.field("Title", "Ours & theirs", "").render().into_string();
        assert!(shown.contains("Ours &amp; theirs") && shown.contains("Title") && !shown.contains("About"));
    }
}
