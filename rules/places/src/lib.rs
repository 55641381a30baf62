//! Places of Europe: names folded for search, a gazetteer of local units and regions, a projection and a base map.
//!
//! Pure functions over data that is part of the program. Nothing here may touch a network, a database or a clock.
//! A unit of the gazetteer is a row of statistics. It is no proof that a government exists.
//!
#![doc = include_str!("../README.md")]

mod basemap;
mod cluster;
mod country;
mod error;
mod fold;
mod gazetteer;
mod lexicon;
mod names;
mod plain;
mod projection;
mod read;
mod search;
mod set;
mod spelling;
mod unit;

pub use basemap::{BaseMap, europe};
pub use cluster::{Cluster, cluster};
pub use country::Country;
pub use error::ReadError;
pub use fold::fold;
pub use gazetteer::Gazetteer;
pub use projection::{SCALE, WINDOW, Window, laea, project};
pub use search::{Found, Query};
pub use unit::{Degurba, Kind, SizeBand, Unit};
