//! The yearly work plan of a group: proposals, the support of governments, decisions, activities.

use kernel::area::Area;

mod decisions;
mod group;
mod plans;
mod proposals;
pub mod samples;
mod supports;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: plans::routes().merge(proposals::routes()).merge(supports::routes()).merge(decisions::routes()),
        ..Area::default()
    }
}
