//! What the network publishes: news and resources.

use kernel::area::Area;
use kernel::jobs::Listener;

mod editions;
mod held;
mod index;
mod news;
mod resources;
pub mod samples;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: news::routes().merge(resources::routes()).merge(editions::routes()),
        listeners: vec![Listener {
            name: "library.index",
            hear: |app, tx, event| Box::pin(index::hear(app, tx, event)),
        }],
        held: held::HELD,
        texts: &[resources::hiding::TEXT],
        ..Area::default()
    }
}
