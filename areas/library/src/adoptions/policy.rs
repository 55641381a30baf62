//! Who may say that a government uses a resource: its officials, in its name. Whoever reads the resource reads who uses it.

use kernel::action;

use crate::resources::queries::Resource;

action! {
    /// Reading which governments use a resource.
    pub ListAdoptions = "library.adoption.list" on Resource, may Anyone
}
action! {
    /// Saying that one's government uses a resource, and changing what was said.
    pub AdoptResource = "library.adoption.create" on Resource, may Official, counts Support
}
action! {
    /// Saying that one's government does not use it any more.
    pub EndAdoption = "library.adoption.end" on Resource, may Official
}
