//! What the tables of this area hold of persons: one line a column. Privacy page, copy and erasure are made from it.

use kernel::personal::{Class, Held, Rows, act, inner, staying};

pub const HELD: &[Held] = &[
    staying(
        "resources",
        Class::Office,
        Rows::Nobodys,
        &[
            inner("id"),
            inner("slug"),
            inner("title"),
            inner("folded"),
            inner("kind"),
            inner("year"),
            inner("publisher"),
            inner("group_id"),
            inner("note"),
            inner("source_url"),
            inner("example"),
            inner("state"),
            inner("version"),
            inner("language"),
            inner("licence"),
            inner("activity"),
            act("author"),
            inner("published_at"),
            inner("replaced_by"),
            inner("ended_reason"),
        ],
    ),
    staying(
        "resource_editions",
        Class::Office,
        Rows::Nobodys,
        &[
            inner("resource"),
            inner("number"),
            inner("words"),
            inner("file"),
            inner("url"),
            inner("published_at"),
            act("published_by"),
        ],
    ),
];
