//! Who may read about groups: everyone.

use kernel::open_action;

open_action! {
    /// Reading the list of groups.
    pub ListGroups = "groups.group.list", may Anyone
}

/// Declares an action at a group, which everyone can find.
macro_rules! at_a_group {
    ($(#[$meta:meta])* $name:ident = $text:literal, may $($role:ident)|+) => {
        $(#[$meta])*
        pub enum $name {}

        impl kernel::access::Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [kernel::access::Role] = &[$(kernel::access::Role::$role),+];
            type Key = String;
            type Target = $crate::groups::queries::Group;

            async fn load(db: &kernel::db::Db, _: &kernel::actor::Actor, slug: &String) -> Result<Option<Self::Target>, kernel::faults::Fault> {
                Ok($crate::groups::queries::find_by_slug(&db.reader().await?, slug).await?)
            }

            fn place(group: &Self::Target) -> kernel::access::Place {
                kernel::access::Place::at(group.id.uuid())
            }
        }
    };
}
pub(crate) use at_a_group;

at_a_group! {
    /// Reading a group's public page.
    ShowGroup = "groups.group.show", may Anyone
}
