//! Who writes notes (lead, chair, and whoever was named to write the minutes); those whom the meeting is for read them.

use kernel::action;
use nouns::NoteId;

use super::queries::{Note, find};
use crate::live::policy::{at_a_thing_of_a_meeting, has_live};
use crate::meetings::queries::Meeting;

action! {
    /// Reading all notes of a meeting.
    pub ListNotes = "groups.note.list" on Meeting, may Anyone, if has_live
}
action! {
    /// Writing a note.
    pub WriteNote = "groups.note.create" on Meeting, may Lead | Chair | Oneself, if has_live
}
action! {
    /// Putting the notes into the draft of the minutes.
    pub CarryNotes = "groups.note.carry" on Meeting, may Lead | Chair | Oneself, if has_live
}
at_a_thing_of_a_meeting! {
    /// Changing a note.
    ChangeNote = "groups.note.update", may Lead | Chair | Oneself, key NoteId, finds Note = find
}
