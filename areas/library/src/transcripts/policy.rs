//! Who may say what is said in a recording: whoever may change the resource. Who sees the resource reads it.

use kernel::action;

use crate::resources::queries::Resource;

action! {
    /// Saving and removing the transcript of a recording.
    pub ChangeTranscript = "library.transcript.update" on Resource, may Oneself | Lead | Chair, counts Post
}
