//! What the tables of this area hold of persons: one line a column. Privacy page, copy and erasure are made from it.

use kernel::personal::{Class, Held, Rows, going, inner, staying, told};

pub const HELD: &[Held] = &[
    going(
        "notices",
        Class::Notices,
        Rows::Of("person"),
        &[inner("person"), told("happening"), inner("waits"), told("read_at")],
    ),
    going(
        "notice_levels",
        Class::Notices,
        Rows::Of("person"),
        &[inner("person"), told("class"), told("group_id"), told("level")],
    ),
    going("digests", Class::Notices, Rows::Of("person"), &[inner("person"), told("sent_at"), inner("batch")]),
    going("bounces", Class::Notices, Rows::Of("person"), &[inner("person"), told("since")]),
    staying(
        "happenings",
        Class::Notices,
        Rows::Of("actor"),
        &[
            inner("seq"),
            told("kind"),
            told("class"),
            told("group_id"),
            told("about"),
            told("path"),
            told("title"),
            inner("detail"),
            inner("starts_at"),
            inner("on_day"),
            inner("audience"),
            inner("actor"),
            told("at"),
            inner("heard_at"),
        ],
    ),
];
