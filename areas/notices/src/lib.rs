//! What people are told: the list on the site, the mail that follows it, and how each one sets it and ends it.

use jiff::SignedDuration;
use kernel::area::Area;
use kernel::jobs::{Listener, Routine};

mod classes;
mod forgetting;
mod hearing;
mod held;
mod list;
mod mailing;
mod saved_searches;
mod settings;
mod unsubscriptions;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: list::routes()
            .merge(settings::routes())
            .merge(unsubscriptions::routes())
            .merge(saved_searches::routes()),
        jobs: vec![mailing::jobs::AT_ONCE, mailing::jobs::DIGESTS, saved_searches::jobs::LOOKS],
        listeners: vec![Listener { name: "notices", hear: |app, tx, event| Box::pin(hearing::hear(app, tx, event)) }],
        routines: vec![
            Routine {
                name: "notices.digests",
                every: SignedDuration::from_mins(15),
                run: |app| Box::pin(mailing::jobs::begin_digests(app)),
            },
            saved_searches::jobs::BEGIN,
            forgetting::jobs::FORGET,
        ],
        held: held::HELD,
        ..Area::default()
    }
}
