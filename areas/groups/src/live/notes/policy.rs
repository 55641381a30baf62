//! Who writes notes (lead, chair, and whoever was named to write the minutes); those whom the meeting is for read them.

use nouns::NoteId;

use super::queries::{Note, find};
use crate::live::policy::{at_a_thing_of_a_meeting, has_live};
use crate::meetings::policy::at_an_event;

at_an_event! {
    /// Reading all notes of a meeting.
    ListNotes = "groups.note.list", may Anyone, if has_live
}
at_an_event! {
    /// Writing a note.
    WriteNote = "groups.note.create", may Lead | Chair | Oneself, if has_live
}
at_an_event! {
    /// Putting the notes into the draft of the minutes.
    CarryNotes = "groups.note.carry", may Lead | Chair | Oneself, if has_live
}
at_a_thing_of_a_meeting! {
    /// Changing a note.
    ChangeNote = "groups.note.update", may Lead | Chair | Oneself, key NoteId, finds Note = find
}
