//! What the tables of this area hold of persons: one line a column. Privacy page, copy and erasure are made from it.

use kernel::personal::{Class, Held, Rows, act, inner, staying};

pub const HELD: &[Held] = &[staying(
    "backups",
    Class::Office,
    Rows::Nobodys,
    &[
        inner("id"),
        inner("state"),
        inner("file"),
        inner("started_at"),
        act("started_by"),
        inner("taken_at"),
        inner("seen_at"),
        inner("parts_done"),
        inner("parts"),
        inner("ended_at"),
        inner("bytes"),
        inner("row_count"),
        inner("missing"),
        inner("error"),
    ],
)];
