//! Policy watch: laws, initiatives, programmes and funding instruments, who must do what by when, and what groups say it means.

use kernel::area::Area;
use kernel::jobs::Listener;

mod deadlines;
mod dossiers;
mod explanations;
mod facts;
mod follows;
mod held;
mod index;
mod links;
pub mod samples;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: dossiers::routes()
            .merge(facts::routes())
            .merge(deadlines::routes())
            .merge(explanations::routes())
            .merge(links::routes())
            .merge(follows::routes()),
        listeners: vec![Listener { name: "watch.index", hear: |app, tx, event| Box::pin(index::hear(app, tx, event)) }],
        routines: vec![follows::jobs::REMIND],
        sources: &[dossiers::sources::DOSSIER, explanations::sources::EXPLANATION],
        held: held::HELD,
        texts: &[explanations::hiding::TEXT],
        ..Area::default()
    }
}
