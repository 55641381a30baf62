//! The yearly work plan of a group: proposals, the support of governments, decisions, activities, and the closing of the year.

use kernel::area::Area;

mod activities;
mod closings;
mod decisions;
mod group;
mod plans;
mod proposals;
pub mod samples;
mod supports;
mod thread;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: plans::routes()
            .merge(activities::routes())
            .merge(closings::routes())
            .merge(proposals::routes())
            .merge(supports::routes())
            .merge(decisions::routes()),
        ..Area::default()
    }
}
