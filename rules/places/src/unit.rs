//! What is known of one local unit, metropolitan area or region, and the short lists it is sorted by.
//! A missing value stays missing: nothing here guesses.

use crate::Country;

/// What sort of unit it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Kind {
    /// A local administrative unit of Eurostat: mostly a municipality.
    Local,
    /// A functional urban area: a city and those who commute to it.
    Metropolitan,
    /// A large region.
    Nuts1,
    /// A region.
    Nuts2,
    /// A small region: province, district, county.
    Nuts3,
}

impl Kind {
    pub const ALL: [Self; 5] = [Self::Local, Self::Metropolitan, Self::Nuts1, Self::Nuts2, Self::Nuts3];

    /// Stable text for links and databases.
    pub fn code(self) -> &'static str {
        match self {
            Self::Local => "local",
            Self::Metropolitan => "metropolitan",
            Self::Nuts1 => "nuts1",
            Self::Nuts2 => "nuts2",
            Self::Nuts3 => "nuts3",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// How many people live there. Each band begins with its first number: exactly 5,000 is `To20k`.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum SizeBand {
    Under5k,
    To20k,
    To50k,
    To100k,
    To250k,
    To1m,
    Over1m,
}

impl SizeBand {
    pub const ALL: [Self; 7] =
        [Self::Under5k, Self::To20k, Self::To50k, Self::To100k, Self::To250k, Self::To1m, Self::Over1m];

    /// Stable text for links and databases.
    pub fn code(self) -> &'static str {
        match self {
            Self::Under5k => "under-5k",
            Self::To20k => "5k-20k",
            Self::To50k => "20k-50k",
            Self::To100k => "50k-100k",
            Self::To250k => "100k-250k",
            Self::To1m => "250k-1m",
            Self::Over1m => "over-1m",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|band| band.code() == code)
    }

    pub fn of(population: u32) -> Self {
        match population {
            0..5_000 => Self::Under5k,
            5_000..20_000 => Self::To20k,
            20_000..50_000 => Self::To50k,
            50_000..100_000 => Self::To100k,
            100_000..250_000 => Self::To250k,
            250_000..1_000_000 => Self::To1m,
            1_000_000.. => Self::Over1m,
        }
    }
}

/// Degree of urbanisation (Eurostat).
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Degurba {
    /// Densely populated.
    City,
    /// Towns and suburbs.
    Town,
    /// Thinly populated.
    Rural,
}

impl Degurba {
    pub const ALL: [Self; 3] = [Self::City, Self::Town, Self::Rural];

    /// Stable text for links and databases.
    pub fn code(self) -> &'static str {
        match self {
            Self::City => "city",
            Self::Town => "town",
            Self::Rural => "rural",
        }
    }

    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|degree| degree.code() == code)
    }

    /// The number that Eurostat writes: 1 city, 2 town or suburb, 3 rural.
    pub fn number(self) -> u8 {
        match self {
            Self::City => 1,
            Self::Town => 2,
            Self::Rural => 3,
        }
    }

    pub fn from_number(number: u8) -> Option<Self> {
        Self::ALL.into_iter().find(|degree| degree.number() == number)
    }
}

/// One row of the gazetteer. Plain fields: there is no rule between them that a change could break.
#[derive(Debug, Clone, PartialEq)]
pub struct Unit {
    /// Unique and stable: `lau:BE:44021`, `fua:AT001L4`, `nuts:BE23`.
    pub code: String,
    pub kind: Kind,
    pub country: Country,
    /// As written in the country, in its script.
    pub name: String,
    /// The same in Latin letters; equal to `name` where that is Latin.
    pub name_latin: String,
    /// Other official names, then names in English, French and German. Without those above.
    pub names_other: Vec<String>,
    /// Inhabitants. Years differ between countries and between kinds: compare within one kind only.
    pub population: Option<u32>,
    /// None when there is no figure, or when the figure is that of a larger area.
    pub size: Option<SizeBand>,
    pub degurba: Option<Degurba>,
    /// NUTS 2024, level 3 (the part it most likely lies in, where a region of 2016 was divided). For a metropolitan
    /// area that of its core city. None for the United Kingdom and for larger regions.
    pub nuts3: Option<String>,
    /// Longitude and latitude in degrees, WGS 84.
    pub point: Option<(f64, f64)>,
    /// The point lies somewhere in the region, not at the unit. It must not be drawn as the unit, and showing it
    /// needs the credit to EuroGeographics (see content/geo/README.md).
    pub point_is_region: bool,
}

impl Unit {
    /// The point that may be drawn as this unit. None where only a point of the region is known.
    pub fn own_point(&self) -> Option<(f64, f64)> {
        self.point.filter(|_| !self.point_is_region)
    }
}

#[cfg(test)]
mod tests {
    use super::{Degurba, Kind, SizeBand};
    use proptest::prelude::*;

    #[test]
    fn each_code_leads_back() {
        for kind in Kind::ALL {
            assert_eq!(Kind::parse(kind.code()), Some(kind));
        }
        for band in SizeBand::ALL {
            assert_eq!(SizeBand::parse(band.code()), Some(band));
        }
        for degree in Degurba::ALL {
            assert_eq!(Degurba::parse(degree.code()), Some(degree));
            assert_eq!(Degurba::from_number(degree.number()), Some(degree));
        }
        assert_eq!((Kind::parse("Local"), SizeBand::parse(""), Degurba::from_number(9)), (None, None, None));
    }

    #[test]
    fn a_band_begins_with_its_first_number() {
        for (people, code) in [
            (0, "under-5k"),
            (4_999, "under-5k"),
            (5_000, "5k-20k"),
            (20_000, "20k-50k"),
            (50_000, "50k-100k"),
            (100_000, "100k-250k"),
            (250_000, "250k-1m"),
            (999_999, "250k-1m"),
            (1_000_000, "over-1m"),
            (u32::MAX, "over-1m"),
        ] {
            assert_eq!(SizeBand::of(people).code(), code, "{people}");
        }
    }

    proptest! {
        #[test]
        fn more_people_never_mean_a_smaller_band(a: u32, b: u32) {
            prop_assert_eq!(a.min(b) == a, a <= b);
            prop_assert!(SizeBand::of(a.min(b)) <= SizeBand::of(a.max(b)));
        }
    }
}
