//! The base map: one SVG path for each country, drawn beforehand by the example `basemap`.
//! Outlines for orientation, from Natural Earth. They are no statement on any border.

use serde::Deserialize;
use std::sync::LazyLock;

static EUROPE: &str = include_str!("../../../content/geo/europe.json");

/// Shapes for an SVG with the viewBox `0 0 width height`. [`project`](crate::project) finds places on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BaseMap {
    pub width: u32,
    pub height: u32,
    /// ISO code and path of each country in the window, by code; with neighbours that are no
    /// [`Country`](crate::Country) of the list.
    pub countries: Vec<(&'static str, String)>,
}

#[derive(Deserialize)]
#[serde(bound(deserialize = "'de: 'static"))]
struct Drawing {
    width: u32,
    height: u32,
    countries: Vec<(&'static str, String)>,
}

static MAP: LazyLock<BaseMap> = LazyLock::new(|| {
    let drawing = serde_json::from_str(EUROPE).unwrap_or(Drawing { width: 0, height: 0, countries: Vec::new() });
    BaseMap { width: drawing.width, height: drawing.height, countries: drawing.countries }
});

/// The base map of Europe. Read at first use, then always the same.
pub fn europe() -> &'static BaseMap {
    &MAP
}
