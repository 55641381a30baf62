//! The way in for everyone: the start page, the search, feeds, what the instance is, and the style guide of the demonstration.

use kernel::area::Area;

mod feeds;
mod home;
mod search;
mod styleguide;
mod texts;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: home::routes()
            .merge(search::routes())
            .merge(feeds::routes())
            .merge(texts::routes())
            .merge(styleguide::routes()),
        ..Area::default()
    }
}
