//! What happens when texts are reported and hidden. No event says who wrote the text: whoever wrote it reads in the log what
//! happened to them, and a report is not told.

use crate::{CaseId, GroupId, HeldTextId, MuteId, TextId};

event! { TextReported = "moderation.text_reported", about "case" by case { case: CaseId, group: Option<GroupId> } }
event! { CaseOpened = "moderation.case_opened", about "case" by case { case: CaseId, group: Option<GroupId> } }
event! { CaseDecided = "moderation.case_decided", about "case" by case { case: CaseId, group: Option<GroupId>, text: TextId, state: String } }
event! { CaseAppealed = "moderation.case_appealed", about "case" by case { case: CaseId, group: Option<GroupId> } }
event! { TextHeld = "moderation.text_held", about "held_text" by held { held: HeldTextId, group: GroupId } }
event! { HeldTextDecided = "moderation.held_text_decided", about "held_text" by held { held: HeldTextId, group: GroupId, state: String } }
// Who was muted is not said, nor where they wrote.
event! { PersonMuted = "moderation.person_muted", about "mute" by mute { mute: MuteId } }
event! { MuteEnded = "moderation.mute_ended", about "mute" by mute { mute: MuteId } }
