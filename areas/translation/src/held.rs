//! What the tables of this area hold of persons: what somebody wrote, in other words. Who asked for it is not kept. It goes
//! with the text that it is made of, and stands in the copy there.

use kernel::personal::{Class, Held, Rows, inner, staying};

pub const HELD: &[Held] = &[staying(
    "machine_translations",
    Class::Contributions,
    Rows::Nobodys,
    &[
        inner("kind"),
        inner("thing"),
        inner("lang"),
        inner("mark"),
        inner("source"),
        inner("state"),
        inner("trouble"),
        inner("why"),
        inner("awaited"),
        inner("tries"),
        inner("translator"),
        inner("parts"),
        inner("asked_at"),
    ],
)];
