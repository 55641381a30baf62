//! What a note takes, and how notes become text of minutes. No I/O.

use nouns::AgendaItemId;
use serde::Deserialize;
use ui::FormErrors;
use words::Lang;

use super::queries::{Note, Waiting};
use crate::agenda_items::queries::Item;
use crate::words as t;

pub const WORDS_MAX: usize = 2000;
/// More notes than this are no notes of one meeting.
pub const NOTES_MAX: i64 = 500;

/// A note as it was typed.
#[derive(Clone, Debug, Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub note: String,
    /// At which item it was said; nothing for the current one.
    pub item: String,
    pub version: String,
}

impl Draft {
    /// What is saved, as its form shows it.
    pub fn of(note: &Note) -> Self {
        let item = note.item.map(|item| item.to_string()).unwrap_or_default();
        Self { note: note.words.clone(), item, version: note.version.to_string() }
    }

    /// Words and item, if they are sound; `current` stands for no choice.
    pub fn check<'a>(
        &'a self,
        lang: Lang,
        items: &[Item],
        current: Option<AgendaItemId>,
    ) -> Result<(&'a str, Option<AgendaItemId>), FormErrors> {
        let mut errors = FormErrors::new();
        let words = self.note.trim();
        errors.require(!words.is_empty(), "note", t::note_missing(lang));
        errors.require(words.chars().count() <= WORDS_MAX, "note", t::text_long(lang, 2000));
        let chosen = items.iter().find(|item| item.id.to_string() == self.item).map(|item| item.id);
        errors.require(self.item.is_empty() || chosen.is_some(), "item", t::note_item_gone(lang));
        if errors.is_empty() { Ok((words, chosen.or(current))) } else { Err(errors) }
    }
}

/// Notes as text, under the titles of their items, in the order of the agenda.
pub fn as_minutes(notes: &[Waiting]) -> String {
    let mut text = String::new();
    let mut under: Option<&Option<String>> = None;
    for note in notes {
        if under != Some(&note.title) {
            if !text.is_empty() {
                text.push('\n');
            }
            if let Some(title) = &note.title {
                text.push_str(title);
                text.push('\n');
            }
            under = Some(&note.title);
        }
        text.push_str(note.words.trim());
        text.push('\n');
    }
    text.truncate(text.trim_end().len());
    text
}

#[cfg(test)]
mod tests {
    use super::*;

    fn note(title: Option<&str>, words: &str) -> Waiting {
        let id = nouns::NoteId::from_uuid(kernel::uuid::Uuid::nil());
        Waiting { id, title: title.map(str::to_owned), words: words.to_owned(), position: 0 }
    }

    #[test]
    fn notes_stand_under_the_title_of_their_item_once() {
        let notes = [
            note(None, "All are here."),
            note(Some("Welcome"), "The chair opens."),
            note(Some("Welcome"), "Two are new. "),
            note(Some("The plan"), "Adopted."),
        ];
        assert_eq!(
            as_minutes(&notes),
            "All are here.\n\nWelcome\nThe chair opens.\nTwo are new.\n\nThe plan\nAdopted."
        );
        assert_eq!(as_minutes(&[]), "");
    }
}
