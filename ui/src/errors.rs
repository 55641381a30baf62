//! What is wrong with a form, field by field, in the reader's words.

use kernel::uploads::Why;
use words::Lang;

use crate::words as t;

/// Why a file was not taken, for its field. Which kinds are taken, the page knows that takes them.
pub fn refused_file(lang: Lang, why: Why, kinds: &'static str) -> &'static str {
    match why {
        Why::Kind => kinds,
        Why::Page => t::file_page(lang),
        Why::Macros => t::file_macros(lang),
        Why::Trap => t::file_trap(lang),
        Why::Picture => t::file_picture(lang),
        Why::Dots => t::file_dots(lang),
        Why::Virus => t::file_virus(lang),
        Why::Unscanned => t::file_unscanned(lang),
    }
}

/// Errors of a form in the order of its fields. An empty field name stands for the form as a whole.
#[derive(Clone, Debug, Default)]
pub struct FormErrors(Vec<(&'static str, String)>);

impl FormErrors {
    pub fn new() -> Self {
        Self::default()
    }

    /// An error about one field.
    pub fn one(field: &'static str, message: impl Into<String>) -> Self {
        let mut errors = Self::default();
        errors.add(field, message);
        errors
    }

    pub fn add(&mut self, field: &'static str, message: impl Into<String>) {
        self.0.push((field, message.into()));
    }

    /// Notes the error unless the condition holds.
    pub fn require(&mut self, holds: bool, field: &'static str, message: impl Into<String>) {
        if !holds {
            self.add(field, message);
        }
    }

    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }

    pub fn of(&self, field: &str) -> Option<&str> {
        self.0.iter().find(|(name, _)| *name == field).map(|(_, message)| message.as_str())
    }

    pub(crate) fn all(&self) -> &[(&'static str, String)] {
        &self.0
    }
}
