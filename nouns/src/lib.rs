//! The vocabulary that areas share: ids, events and subject terms. What events lead to is for those who hear them.

/// Declares an event: a struct that is written to the log.
macro_rules! event {
    ($(#[$meta:meta])* $name:ident = $kind:literal, about $about:literal by $key:ident { $($field:ident: $type:ty),* $(,)? }) => {
        $(#[$meta])*
        #[derive(Clone, Debug, serde::Serialize, serde::Deserialize)]
        pub struct $name { $(pub $field: $type),* }
        impl kernel::events::Event for $name {
            const KIND: &'static str = $kind;
            fn about(&self) -> (&'static str, kernel::uuid::Uuid) {
                ($about, self.$key.uuid())
            }
        }
    };
}
pub mod groups;
pub mod ids;
pub mod library;
pub mod moderation;
pub mod notices;
pub mod office;
pub mod people;
pub mod talk;
pub mod terms;
pub mod translation;
pub mod watch;
pub mod work;

mod words {
    words::include_words!();
}

pub use ids::*;
