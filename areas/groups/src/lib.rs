//! Working groups: their public pages, who is in them, their meetings and other events, and which one fits whom.

use kernel::area::Area;

mod finder;
mod groups;
mod meetings;
mod memberships;
pub mod samples;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area { routes: groups::routes().merge(memberships::routes()).merge(meetings::routes()).merge(finder::routes()), ..Area::default() }
}
