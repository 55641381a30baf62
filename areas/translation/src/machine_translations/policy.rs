//! Who has texts translated: whoever has signed in and reads the text where it stands. The permit of that page decides, in
//! `domain::read`; for others there is no such text.

use kernel::access::Subject;
use kernel::action;
use kernel::actor::Actor;
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::TextId;

/// A text by its address; whether it is there for the reader is decided by the area that keeps it.
pub struct Wanted {
    pub kind: String,
    pub text: TextId,
}

impl Subject for Wanted {
    type Key = (String, TextId);

    async fn find(_: &Db, _: &Actor, (kind, text): &Self::Key) -> Result<Option<Self>, Fault> {
        Ok(Some(Self { kind: kind.clone(), text: *text }))
    }
}

action! {
    /// Reading a text as a machine has translated it.
    pub ShowTranslation = "translation.machine_translation.show" on Wanted, may Account
}
action! {
    /// Having a text translated.
    pub AskTranslation = "translation.machine_translation.create" on Wanted, may Account, counts Translate
}
