//! Who links a dossier with what: those who keep it.

use kernel::action;

use crate::dossiers::policy::KEEPERS;
use crate::dossiers::queries::Dossier;

action! {
    /// Linking a dossier with something here.
    pub Link = "watch.link.create" on Dossier, by KEEPERS, counts Post
}
action! {
    /// Taking a link away.
    pub Unlink = "watch.link.end" on Dossier, by KEEPERS
}
