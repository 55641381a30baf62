//! Keeping trouble out: texts that are reported, and what those who lead decide about them. A text that is hidden lies here
//! and nowhere else, for its author and those who decide; so does one that has to wait. And whom somebody does not want to read.

use kernel::area::Area;

mod cases;
mod held;
mod held_texts;
mod leaving;
mod mutes;
mod reports;
pub mod samples;
mod things;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: reports::routes().merge(cases::routes()).merge(held_texts::routes()).merge(mutes::routes()),
        gate: Some(held_texts::holding::GATE),
        held: held::HELD,
        leaving: Some(|app, tx, one| Box::pin(leaving::leave(app, tx, one))),
        ..Area::default()
    }
}
