//! What the tables of this area hold of persons: one line a column. Privacy page, copy and erasure are made from it.

use kernel::personal::{Class, Held, Rows, act, going, inner, staying, told, words, words_by_area};

pub const HELD: &[Held] = &[
    staying(
        "discussions",
        Class::Contributions,
        Rows::Of("opened_by"),
        &[
            told("id"),
            told("group_id"),
            told("kind"),
            told("audience"),
            words("title"),
            inner("opened_by"),
            told("opened_at"),
            inner("posts"),
            inner("last_at"),
            told("answer"),
            told("closed_at"),
            inner("waits"),
            told("example"),
        ],
    ),
    staying(
        "posts",
        Class::Contributions,
        Rows::Of("person"),
        &[
            told("id"),
            told("discussion"),
            told("number"),
            inner("person"),
            told("government"),
            words_by_area("text"),
            told("version"),
            told("written_at"),
            told("changed_at"),
            told("withdrawn_at"),
            told("is_hidden"),
            told("example"),
        ],
    ),
    staying(
        "post_texts",
        Class::Contributions,
        Rows::Within("post", "posts", "id"),
        &[told("post"), told("version"), words_by_area("text"), told("until")],
    ),
    staying(
        "hidden_lines",
        Class::Contributions,
        Rows::Within("post", "posts", "id"),
        &[inner("post"), inner("discussion"), inner("digests")],
    ),
    going(
        "read_marks",
        Class::Notices,
        Rows::Of("person"),
        &[told("discussion"), inner("person"), told("number"), told("read_at")],
    ),
    staying(
        "echoes",
        Class::Votes,
        Rows::Of("person"),
        &[told("discussion"), told("government"), inner("person"), told("given_at")],
    ),
    staying(
        "kept_answers",
        Class::Office,
        Rows::Nobodys,
        &[inner("id"), inner("group_id"), inner("discussion"), inner("post"), act("kept_by"), inner("kept_at")],
    ),
];
