//! What the network publishes: news and resources.

use kernel::area::Area;
use kernel::jobs::Listener;

mod adoptions;
mod audience;
mod comment_windows;
mod comparisons;
mod editions;
mod file_texts;
mod held;
mod index;
mod news;
mod other_groups;
mod practices;
mod previews;
mod remarks;
mod resources;
pub mod samples;
mod subjects;
mod succession;
mod transcripts;
mod translations;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: news::routes()
            .merge(resources::routes())
            .merge(editions::routes())
            .merge(comparisons::routes())
            .merge(adoptions::routes())
            .merge(comment_windows::routes())
            .merge(remarks::routes())
            .merge(translations::routes())
            .merge(practices::routes())
            .merge(transcripts::routes())
            .merge(subjects::routes())
            .merge(other_groups::routes()),
        listeners: vec![Listener {
            name: "library.index",
            hear: |app, tx, event| Box::pin(index::hear(app, tx, event)),
        }],
        jobs: vec![file_texts::jobs::READ, previews::jobs::DRAW],
        routines: vec![practices::jobs::ASK],
        held: held::HELD,
        sources: &[
            resources::sources::RESOURCE,
            remarks::sources::REMARK,
            adoptions::sources::ADOPTION,
            news::sources::NEWS,
        ],
        texts: &[resources::hiding::TEXT, remarks::hiding::TEXT, adoptions::hiding::TEXT],
        ways: &[remarks::holding::REMARK],
        succeed: Some(|app, tx, succession| Box::pin(succession::succeed(app, tx, succession))),
        ..Area::default()
    }
}
