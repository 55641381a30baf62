//! Languages: which ones Belfry speaks, dates and numbers as each writes them, and the build step that turns an area's
//! messages into functions, so that a missing, a surplus or an unused message does not compile.

mod build;
mod format;
mod lang;
mod locale;
mod stand_ins;

pub use build::{BuildError, build};
pub use format::{Arg, Messages};
pub use lang::Lang;
pub use locale::{compare, date, date_of, date_short, date_time, list, month_year, number, time, weekday_time};
pub use stand_ins::{FORMER, HIDDEN, REMOVED, holds_stand_in, put_in};

/// Takes in the functions that `build` made from the crate's messages. Stands alone in a module `words`.
#[macro_export]
macro_rules! include_words {
    () => {
        include!(concat!(env!("OUT_DIR"), "/words.rs"));
    };
}
