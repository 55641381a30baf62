//! From degrees to the base map: ETRS89-LAEA (EPSG:3035), the projection of European statistics, where equal areas
//! look equal. Formulas: IOGP Guidance Note 7-2, method 9820, ellipsoid GRS 80, centre 52° N 10° E.
//! Meant for Europe: never ask it about the other side of the world.

const SEMI_MAJOR: f64 = 6_378_137.0;
const FLATTENING: f64 = 1.0 / 298.257_222_101;
const CENTRE_LON: f64 = 10.0;
const CENTRE_LAT: f64 = 52.0;
const FALSE_EASTING: f64 = 4_321_000.0;
const FALSE_NORTHING: f64 = 3_210_000.0;

/// The part of the projected plane that the base map shows, in metres of EPSG:3035.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Window {
    pub west: f64,
    pub south: f64,
    pub east: f64,
    pub north: f64,
}

/// Iceland to the east of Turkey, Crete and Cyprus to the North Cape. Azores, Madeira and the Canary Islands are
/// outside, and so are all lands overseas.
pub const WINDOW: Window = Window { west: 2_500_000.0, south: 1_350_000.0, east: 7_500_000.0, north: 5_450_000.0 };

/// Metres in one unit of the base map.
pub const SCALE: f64 = 5_000.0;

/// Easting and northing in metres (EPSG:3035) of a longitude and latitude in degrees.
pub fn laea(lon: f64, lat: f64) -> (f64, f64) {
    let eccentricity = (FLATTENING * (2.0 - FLATTENING)).sqrt();
    let pole = authalic(eccentricity, 1.0);
    let centre = CENTRE_LAT.to_radians();
    let (centre_sin, centre_cos) = (authalic(eccentricity, centre.sin()) / pole).asin().sin_cos();
    let (sin, cos) = (authalic(eccentricity, lat.to_radians().sin()) / pole).asin().sin_cos();
    let (turn_sin, turn_cos) = (lon - CENTRE_LON).to_radians().sin_cos();
    let radius = SEMI_MAJOR * (pole / 2.0).sqrt();
    let eccentric_centre = eccentricity * centre.sin();
    let stretch =
        SEMI_MAJOR * centre.cos() / ((1.0 - eccentric_centre * eccentric_centre).sqrt() * radius * centre_cos);
    let reach = radius * (2.0 / (1.0 + centre_sin * sin + centre_cos * cos * turn_cos)).sqrt();
    let east = reach * stretch * cos * turn_sin;
    let north = reach / stretch * (centre_cos * sin - centre_sin * cos * turn_cos);
    (FALSE_EASTING + east, FALSE_NORTHING + north)
}

/// The quantity q of the method: the sine on a sphere of the same area, times a constant.
fn authalic(eccentricity: f64, sin: f64) -> f64 {
    let part = eccentricity * sin;
    (1.0 - eccentricity * eccentricity)
        * (sin / (1.0 - part * part) - ((1.0 - part) / (1.0 + part)).ln() / (2.0 * eccentricity))
}

/// The place on the base map, from its upper left corner, of a longitude and latitude in degrees.
/// None outside the window and for numbers that are no degrees.
pub fn project(lon: f64, lat: f64) -> Option<(f64, f64)> {
    if !((-180.0..=180.0).contains(&lon) && (-90.0..=90.0).contains(&lat)) {
        return None;
    }
    let (east, north) = laea(lon, lat);
    let inside = (WINDOW.west..=WINDOW.east).contains(&east) && (WINDOW.south..=WINDOW.north).contains(&north);
    inside.then(|| ((east - WINDOW.west) / SCALE, (WINDOW.north - north) / SCALE))
}

#[cfg(test)]
mod tests {
    use super::{SCALE, WINDOW, laea, project};
    use proptest::prelude::*;

    /// Within a hundredth of a unit: fifty metres.
    fn close(a: (f64, f64), b: (f64, f64)) -> bool {
        (a.0 - b.0).abs() < 0.01 && (a.1 - b.1).abs() < 0.01
    }

    #[test]
    fn the_centre_has_its_false_coordinates() {
        let (east, north) = laea(10.0, 52.0);
        assert!((east - 4_321_000.0).abs() < 1e-3 && (north - 3_210_000.0).abs() < 1e-3, "{east} {north}");
    }

    #[test]
    fn agrees_with_the_published_example() {
        // IOGP Guidance Note 7-2, example of method 9820: 50° N 5° E.
        let (east, north) = laea(5.0, 50.0);
        assert!((east - 3_962_799.45).abs() < 0.01 && (north - 2_999_718.85).abs() < 0.01, "{east} {north}");
    }

    #[test]
    fn places_lie_where_the_window_says() {
        let centre = ((4_321_000.0 - WINDOW.west) / SCALE, (WINDOW.north - 3_210_000.0) / SCALE);
        assert!(close(project(10.0, 52.0).unwrap(), centre));
    }

    #[test]
    fn the_window_shows_europe_and_leaves_the_rest_out() {
        for (name, lon, lat) in [
            ("Reykjavík", -21.9, 64.1),
            ("Nordkapp", 25.8, 71.2),
            ("Lisboa", -9.1, 38.7),
            ("Valletta", 14.5, 35.9),
            ("Lefkosia", 33.4, 35.2),
            ("Hakkâri", 43.7, 37.6),
            ("Tbilisi", 44.8, 41.7),
        ] {
            assert!(project(lon, lat).is_some(), "{name}");
        }
        for (name, lon, lat) in [
            ("Las Palmas", -15.4, 28.1),
            ("Saint-Denis", 55.4, -20.9),
            ("Cayenne", -52.3, 4.9),
            ("nowhere", f64::NAN, 50.0),
            ("no degrees", 400.0, 50.0),
        ] {
            assert_eq!(project(lon, lat), None, "{name}");
        }
    }

    proptest! {
        #[test]
        fn what_is_projected_lies_on_the_map(lon in -200f64..200.0, lat in -100f64..100.0) {
            if let Some((x, y)) = project(lon, lat) {
                prop_assert!((0.0..=1000.0).contains(&x) && (0.0..=820.0).contains(&y));
            }
        }
    }
}
