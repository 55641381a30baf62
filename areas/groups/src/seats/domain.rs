//! Seats: which there are, and how long one is held. No I/O.

use jiff::ToSpan;
use jiff::civil::Date;
use words::Lang;

use crate::words as t;

kernel::word_enum! {
    /// What somebody is to a group.
    pub enum SeatRole {
        /// Of the coordinating network; without a term.
        Lead = "lead",
        /// Of a signatory, for a year.
        Chair = "chair",
        /// Beside the chair, with the same rights, for a year.
        CoChair = "co_chair",
    }
}

impl SeatRole {
    /// Chairs come from signatories and hold the seat for a term.
    pub const fn is_chair(self) -> bool {
        matches!(self, Self::Chair | Self::CoChair)
    }

    pub const fn name(self, lang: Lang) -> &'static str {
        match self {
            Self::Lead => t::lead(lang),
            Self::Chair => t::chair(lang),
            Self::CoChair => t::co_chair(lang),
        }
    }
}

/// The last day of a term of one year: the day before the same day of the next year.
pub fn a_year_from(day: Date) -> Option<Date> {
    day.checked_add(1.year()).ok()?.yesterday().ok()
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::a_year_from;

    #[test]
    fn a_term_of_a_year_is_a_year_long_in_leap_years_too() {
        assert_eq!(a_year_from(date(2026, 11, 24)), Some(date(2027, 11, 23)));
        assert_eq!(a_year_from(date(2028, 2, 29)), Some(date(2029, 2, 27)));
        assert_eq!(a_year_from(date(2027, 3, 1)), Some(date(2028, 2, 29)));
    }
}
