//! What is shown of storage.

use kernel::access::Visit;
use maud::html;
use ui::{Details, Notice, Page, PageHead, Tone, href};
use words::Lang;

use super::queries::FileCount;
use crate::desk::pages::{frame, to_desk};
use crate::operations::Room;
use crate::words as t;

pub struct Shown {
    pub database: i64,
    pub files: FileCount,
    /// Events that the search index has still to hear.
    pub to_index: i64,
    pub room: Option<Room>,
}

pub fn show(lang: Lang, shown: &Shown) -> Page<'static> {
    let files = &shown.files;
    let mut details = vec![
        (t::storage_database(lang).into(), html! { (ui::file_size(lang, shown.database)) }),
        (
            t::storage_files(lang).into(),
            html! { (t::storage_files_count(lang, files.files)) ", " (ui::file_size(lang, files.bytes)) },
        ),
        (
            t::storage_orphans(lang).into(),
            html! { (words::number(lang, files.orphans)) " " span.hint { (t::storage_orphans_what(lang)) } },
        ),
    ];
    if let Some(room) = &shown.room {
        let free = t::storage_free_of(lang, &ui::file_size(lang, room.free), &ui::file_size(lang, room.all));
        details.push((t::storage_free(lang).into(), html! { (free) }));
    }
    let body = html! {
        (PageHead { eyebrow: Some(to_desk(lang)), title: t::section_storage(lang).into(), ..PageHead::default() })
        div.stack {
            @if shown.room.is_some_and(|room| room.is_scarce()) { (Notice::Warn(t::storage_scarce(lang))) }
            (Details(details))
            (ui::section("index", t::index_title(lang), None, html! {
                p.prose { (t::index_what(lang)) }
                @if shown.to_index > 0 { (Notice::Info(&t::index_going(lang, shown.to_index))) }
                (ui::one_button(&href(lang, "/office/index-rebuilds"), t::index_rebuild(lang), Tone::Second))
            }))
        }
    };
    frame(lang, t::section_storage(lang), body)
}

/// What was just done, in words.
pub fn done(visit: &Visit) -> Option<&'static str> {
    (ui::visit::done(visit)? == "index-begun").then(|| t::done_index_begun(visit.lang))
}
