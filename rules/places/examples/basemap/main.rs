//! Draws the base map: `cargo run -p places --example basemap`. Reads content/geo/source/countries.geojson.gz
//! (Natural Earth) and writes content/geo/europe.json. The same source always gives the same bytes.

mod borders;
mod outline;

use flate2::read::GzDecoder;
use geojson::{FeatureCollection, GeometryValue};
use places::{SCALE, WINDOW, laea};
use std::error::Error;
use std::fs::File;
use std::path::{Path, PathBuf};

/// The source ends at this meridian. Land goes on beyond it, in a corner of the window: so the cut is drawn as if
/// it lay further east, outside the window.
const SOURCE_ENDS: f64 = 60.0;
const BEYOND: f64 = 85.0;

fn content(file: &str) -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../content/geo").join(file)
}

fn main() -> Result<(), Box<dyn Error>> {
    std::fs::write(content("europe.json"), draw()?)?;
    Ok(())
}

/// The whole file: one country a line, so that changes can be read.
fn draw() -> Result<String, Box<dyn Error>> {
    let source = File::open(content("source/countries.geojson.gz"))?;
    let shapes: FeatureCollection = geojson::GeoJson::from_reader(GzDecoder::new(source))?.try_into()?;
    let mut borders = borders::Borders::default();
    let mut countries = Vec::new();
    for feature in &shapes.features {
        let code = feature.property("code").and_then(|code| code.as_str()).ok_or("a country without a code")?;
        let rings = match feature.geometry.as_ref().map(|geometry| &geometry.value) {
            Some(GeometryValue::Polygon { coordinates }) => coordinates.iter().collect::<Vec<_>>(),
            Some(GeometryValue::MultiPolygon { coordinates }) => coordinates.iter().flatten().collect(),
            _ => return Err(format!("{code} is no area").into()),
        };
        let rings = rings.iter().map(|ring| ring.iter().filter_map(|point| place(point.as_slice())));
        countries.push((code, rings.map(|ring| borders.ring(ring)).collect::<Vec<_>>()));
    }
    let lines = countries.iter().filter_map(|(code, rings)| {
        let path = outline::path(rings.iter().map(|ring| borders.simplified(ring)).collect());
        (!path.is_empty()).then(|| serde_json::to_string(&(code, path)))
    });
    let lines = lines.collect::<Result<Vec<_>, _>>()?.join(",\n");
    let (width, height) = ((WINDOW.east - WINDOW.west) / SCALE, (WINDOW.north - WINDOW.south) / SCALE);
    Ok(format!("{{\"width\":{width:.0},\"height\":{height:.0},\"countries\":[\n{lines}\n]}}\n"))
}

/// A point of the source on the plane of the map; may lie outside the window.
fn place(point: &[f64]) -> Option<(f64, f64)> {
    let [lon, lat, ..] = *point else { return None };
    let (east, north) = laea(if lon < SOURCE_ENDS { lon } else { BEYOND }, lat);
    Some(((east - WINDOW.west) / SCALE, (WINDOW.north - north) / SCALE))
}

#[cfg(test)]
mod tests {
    use super::{content, draw};
    use places::{BaseMap, Country, europe};
    use std::collections::HashSet;

    /// The sides of all shapes of a path, in tenths.
    fn sides(path: &str) -> Vec<((i64, i64), (i64, i64))> {
        // A number has one digit behind the point or none.
        let tenths = |text: &str| -> i64 {
            let whole = if text.contains('.') { text.replace('.', "") } else { format!("{text}0") };
            whole.parse().unwrap()
        };
        let mut sides = Vec::new();
        for shape in path.split('M').skip(1) {
            let (start, rest) = shape.strip_suffix('z').unwrap().split_once('l').unwrap();
            let numbers = |text: &str| -> Vec<i64> {
                let spaced = text.replace('-', " -");
                spaced.split_whitespace().map(tenths).collect()
            };
            let mut points = vec![(numbers(start)[0], numbers(start)[1])];
            for step in numbers(rest).chunks(2) {
                let (x, y) = points[points.len() - 1];
                points.push((x + step[0], y + step[1]));
            }
            sides.extend(points.windows(2).map(|pair| (pair[0], pair[1])));
            sides.push((points[points.len() - 1], points[0]));
        }
        sides
    }

    fn country<'m>(map: &'m BaseMap, code: &str) -> &'m str {
        map.countries.iter().find(|(other, _)| *other == code).map(|(_, path)| path.as_str()).unwrap()
    }

    #[test]
    fn the_committed_map_is_what_is_drawn() {
        let drawn = draw().unwrap();
        assert!(drawn == std::fs::read_to_string(content("europe.json")).unwrap(), "run the example `basemap` again");
        assert!(drawn.len() < 45_000, "{} bytes are too many for a page", drawn.len());
    }

    #[test]
    fn the_map_fits_the_projection() {
        let map = europe();
        assert_eq!((map.width, map.height), (1000, 820));
        assert!(map.countries.is_sorted_by(|a, b| a.0 < b.0));
    }

    #[test]
    fn every_country_is_drawn_but_the_two_smallest() {
        let drawn: HashSet<_> = europe().countries.iter().map(|(code, _)| *code).collect();
        let missing = Country::all().iter().map(|country| country.code()).filter(|code| !drawn.contains(code));
        assert_eq!(missing.collect::<Vec<_>>(), ["MC", "VA"]);
    }

    /// San Marino is not among them: it lies on top of Italy, which is drawn without so small a hole.
    #[test]
    fn borders_have_no_gaps() {
        let map = europe();
        for code in ["AT", "CH", "CZ", "HU", "LI", "LU", "MK", "RS", "SK", "XK", "AD"] {
            let others = map.countries.iter().filter(|(other, _)| *other != code);
            let around: HashSet<_> = others.flat_map(|(_, path)| sides(path)).collect();
            for (from, to) in sides(country(map, code)) {
                assert!(around.contains(&(to, from)), "{code}: no neighbour at {from:?} to {to:?}");
            }
        }
    }
}
