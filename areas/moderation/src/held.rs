//! What the tables of this area hold of persons: one line a column. Privacy page, copy and erasure are made from it. The
//! author of a text has in the copy what was hidden, never who reported it.

use kernel::personal::{Class, Held, Rows, act, going, inner, others, staying, told, words, words_by_area};

pub const HELD: &[Held] = &[
    staying(
        "cases",
        Class::Contributions,
        Rows::Nobodys,
        &[
            inner("id"),
            inner("kind"),
            inner("thing"),
            inner("group_id"),
            inner("author"),
            inner("state"),
            inner("reports"),
            inner("opened_at"),
            inner("waits_since"),
        ],
    ),
    staying(
        "hidden_texts",
        Class::Contributions,
        Rows::Of("author"),
        &[
            inner("in_case"),
            inner("author"),
            words_by_area("title"),
            words_by_area("words"),
            words_by_area("taken"),
            words_by_area("appeal"),
        ],
    ),
    staying(
        "reports",
        Class::Contributions,
        Rows::Of("person"),
        &[told("id"), inner("in_case"), inner("person"), told("ground"), words("words"), told("reported_at")],
    ),
    staying(
        "case_decisions",
        Class::Office,
        Rows::Nobodys,
        &[inner("in_case"), inner("number"), inner("outcome"), inner("reason"), act("decided_by"), inner("decided_at")],
    ),
    going(
        "held_texts",
        Class::Contributions,
        Rows::Of("person"),
        &[
            told("id"),
            told("kind"),
            told("within"),
            told("group_id"),
            inner("person"),
            told("state"),
            told("words"),
            inner("draft"),
            told("reason"),
            told("made_at"),
            act("decided_by"),
            told("decided_at"),
        ],
    ),
    going(
        "mutes",
        Class::Notices,
        Rows::Of("person"),
        &[inner("id"), inner("person"), others("muted"), told("muted_at")],
    ),
];
