//! Working groups: their public pages, who is in them, their meetings and other events, and which one fits whom.

use kernel::area::Area;
use kernel::jobs::Listener;

mod finder;
mod groups;
mod index;
mod meetings;
mod memberships;
pub mod samples;
mod seats;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: groups::routes()
            .merge(memberships::routes())
            .merge(seats::routes())
            .merge(meetings::routes())
            .merge(finder::routes()),
        listeners: vec![
            Listener { name: "groups.index", hear: |app, tx, event| Box::pin(index::hear(app, tx, event)) },
            Listener {
                name: "groups.endings",
                hear: |app, tx, event| Box::pin(memberships::endings::hear(app, tx, event)),
            },
        ],
        ..Area::default()
    }
}
