//! The way in for everyone: the start page, the search, feeds, what the instance is, and the style guide of the demonstration.

use kernel::app::Parts;
use kernel::area::Area;
use kernel::search::Asking;

mod drafts;
mod feeds;
mod home;
mod search;
mod styleguide;
mod texts;

mod words {
    words::include_words!();
}

/// Puts in how questions are asked without the page of the search.
pub fn prepare(parts: &mut Parts) {
    parts.put(Asking(search::ask_newest));
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: home::routes()
            .merge(search::routes())
            .merge(feeds::routes())
            .merge(drafts::routes())
            .merge(texts::routes())
            .merge(styleguide::routes()),
        ..Area::default()
    }
}
