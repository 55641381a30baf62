//! The steward's desk, the audit log, the tables of routes and roles, work that was set aside, and the demonstration's mailbox.

use kernel::area::Area;
use kernel::routes::Route;

mod audit;
mod backups;
mod desk;
mod health;
mod held;
mod help;
pub mod limits;
mod mailbox;
mod mails;
pub mod operations;
mod storage;

mod words {
    words::include_words!();
}

/// Every route with its action and roles, put in by the wiring.
pub struct RouteTable(pub Vec<Route>);

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: desk::routes()
            .merge(backups::routes())
            .merge(mails::routes())
            .merge(storage::routes())
            .merge(health::routes())
            .merge(audit::routes())
            .merge(help::routes())
            .merge(limits::routes())
            .merge(mailbox::routes()),
        jobs: vec![backups::jobs::MAKE],
        held: held::HELD,
        ..Area::default()
    }
}
