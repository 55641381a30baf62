//! What the tables of this area hold of persons: one line a column. Privacy page, copy and erasure are made from it.

use kernel::personal::{Class, Held, Rows, going, inner, secret, staying, told};

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
    going(
        "search_finds",
        Class::Notices,
        Rows::Within("search", "saved_searches", "id"),
        &[inner("search"), inner("kind"), inner("entry"), inner("found_at")],
    ),
    going(
        "saved_searches",
        Class::Notices,
        Rows::Of("person"),
        &[
            told("id"),
            inner("person"),
            told("name"),
            told("question"),
            told("kind"),
            told("group_id"),
            told("area"),
            told("country"),
            told("language"),
            told("year"),
            told("rhythm"),
            secret("digest"),
            told("saved_at"),
            told("looked_at"),
        ],
    ),
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
