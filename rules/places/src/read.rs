//! Reads the tables of the gazetteer: local units, regions and metropolitan areas, names in other languages.
//! A broken value ends the reading with its row and column. Nothing is skipped and nothing repaired.

use crate::{Country, Degurba, Kind, ReadError, SizeBand, Unit};
use std::io::Read;
use std::str::FromStr;

const LOCAL: &str = "local units";
const REGIONS: &str = "regions";
const NAMES: &str = "names";

/// Inhabitants of the built-up area around the unit: too many for the unit itself.
const AGGLOMERATION: &str = "geonames_agglomeration";

struct Table<R> {
    name: &'static str,
    reader: csv::Reader<R>,
}

/// A column, found once by its name in the header.
#[derive(Clone, Copy)]
struct Column {
    name: &'static str,
    at: usize,
}

struct Row<'a> {
    table: &'static str,
    record: &'a csv::StringRecord,
}

impl<R: Read> Table<R> {
    fn open(name: &'static str, text: R) -> Self {
        Self { name, reader: csv::Reader::from_reader(text) }
    }

    fn columns<const N: usize>(&mut self, names: [&'static str; N]) -> Result<[Column; N], ReadError> {
        let table = self.name;
        let header = self.reader.headers().map_err(|source| ReadError::File { table, source })?;
        let mut columns = names.map(|name| Column { name, at: usize::MAX });
        for column in &mut columns {
            let found = header.iter().position(|title| title == column.name);
            column.at = found.ok_or(ReadError::NoColumn { table, column: column.name })?;
        }
        Ok(columns)
    }

    fn each(mut self, mut take: impl FnMut(&Row<'_>) -> Result<(), ReadError>) -> Result<(), ReadError> {
        let table = self.name;
        let mut record = csv::StringRecord::new();
        while self.reader.read_record(&mut record).map_err(|source| ReadError::File { table, source })? {
            take(&Row { table, record: &record })?;
        }
        Ok(())
    }
}

impl<'a> Row<'a> {
    fn line(&self) -> u64 {
        self.record.position().map_or(0, csv::Position::line)
    }

    fn fault(&self, column: Column, why: impl Into<String>) -> ReadError {
        ReadError::Value { table: self.table, row: self.line(), column: column.name, why: why.into() }
    }

    fn text(&self, column: Column) -> &'a str {
        self.record.get(column.at).unwrap_or_default()
    }

    fn filled(&self, column: Column) -> Result<&'a str, ReadError> {
        match self.text(column) {
            "" => Err(self.fault(column, "empty")),
            text => Ok(text),
        }
    }

    fn number<T: FromStr>(&self, column: Column, what: &str) -> Result<Option<T>, ReadError> {
        match self.text(column) {
            "" => Ok(None),
            text => text.parse().map(Some).map_err(|_| self.fault(column, format!("`{text}` is not {what}"))),
        }
    }

    fn degrees(&self, column: Column, limit: f64) -> Result<Option<f64>, ReadError> {
        let degrees = self.number::<f64>(column, "a number of degrees")?;
        match degrees {
            Some(value) if !(-limit..=limit).contains(&value) => {
                Err(self.fault(column, format!("`{value}` is beyond {limit} degrees")))
            }
            fine => Ok(fine),
        }
    }

    fn country(&self, column: Column) -> Result<Country, ReadError> {
        let code = self.text(column);
        Country::parse(code).ok_or_else(|| self.fault(column, format!("`{code}` is not a country of the list")))
    }

    fn nuts(&self, column: Column) -> Result<Option<String>, ReadError> {
        let code = self.text(column);
        let country = code.get(..2).is_some_and(|start| start.bytes().all(|letter| letter.is_ascii_uppercase()));
        let rest = code.bytes().all(|letter| letter.is_ascii_uppercase() || letter.is_ascii_digit());
        match code {
            "" => Ok(None),
            _ if country && rest && code.len() <= 5 => Ok(Some(code.to_owned())),
            _ => Err(self.fault(column, format!("`{code}` is not a NUTS code"))),
        }
    }
}

/// Adds the local units, in the order of the file.
pub(crate) fn local_units(text: impl Read, units: &mut Vec<Unit>) -> Result<(), ReadError> {
    let mut table = Table::open(LOCAL, text);
    let [country, lau, name, latin, nuts3, population, source, degurba, lon, lat, origin, inferred, other] = table
        .columns([
            "country",
            "lau_code",
            "name",
            "name_latin",
            "nuts3_2024",
            "population",
            "population_source",
            "degurba",
            "lon",
            "lat",
            "coord_source",
            "nuts3_2024_inferred",
            "name_other",
        ])?;
    table.each(|row| {
        let home = row.country(country)?;
        let people = row.number::<u32>(population, "a whole number")?;
        let degree = row.number::<u8>(degurba, "1, 2 or 3")?;
        let degree = degree.map(|number| Degurba::from_number(number).ok_or(number)).transpose();
        let point = match (row.degrees(lon, 180.0)?, row.degrees(lat, 90.0)?) {
            (Some(lon), Some(lat)) => Some((lon, lat)),
            (None, None) => None,
            (None, Some(_)) => return Err(row.fault(lon, "empty, but there is a latitude")),
            (Some(_), None) => return Err(row.fault(lat, "empty, but there is a longitude")),
        };
        let point_is_region = match (row.text(origin), point) {
            ("place", Some(_)) | ("", None) => false,
            ("nuts3", Some(_)) => true,
            (other, _) => return Err(row.fault(origin, format!("`{other}` does not fit the coordinates"))),
        };
        let fits = row.text(source) != AGGLOMERATION;
        units.push(Unit {
            code: ["lau:", home.code(), ":", row.filled(lau)?].concat(),
            kind: Kind::Local,
            country: home,
            name: row.filled(name)?.to_owned(),
            name_latin: row.filled(latin)?.to_owned(),
            names_other: [row.text(other)].iter().filter(|text| !text.is_empty()).map(ToString::to_string).collect(),
            population: people,
            size: people.filter(|_| fits).map(SizeBand::of),
            degurba: degree.map_err(|number| row.fault(degurba, format!("`{number}` is not 1, 2 or 3")))?,
            nuts3: row.nuts(nuts3)?.map_or_else(|| row.nuts(inferred), |code| Ok(Some(code)))?,
            point,
            point_is_region,
        });
        Ok(())
    })
}

/// Adds metropolitan areas and regions, in the order of the file.
pub(crate) fn regions(text: impl Read, units: &mut Vec<Unit>) -> Result<(), ReadError> {
    let mut table = Table::open(REGIONS, text);
    let [id, kind, latin, native, country, population, nuts] =
        table.columns(["id", "kind", "name", "name_native", "country", "population", "nuts_code"])?;
    table.each(|row| {
        let kind = match Kind::parse(row.text(kind)) {
            None | Some(Kind::Local) => {
                return Err(row.fault(kind, format!("`{}` is no kind of region", row.text(kind))));
            }
            Some(kind) => kind,
        };
        let people = row.number::<u32>(population, "a whole number")?;
        let region = row.nuts(nuts)?;
        let scheme = match kind {
            Kind::Metropolitan => "fua:",
            _ if region.as_deref() == Some(row.text(id)) => "nuts:",
            _ => return Err(row.fault(nuts, "a region has its own code here")),
        };
        units.push(Unit {
            code: [scheme, row.filled(id)?].concat(),
            kind,
            country: row.country(country)?,
            name: row.filled(native)?.to_owned(),
            name_latin: row.filled(latin)?.to_owned(),
            names_other: Vec::new(),
            population: people,
            size: people.map(SizeBand::of),
            degurba: None,
            nuts3: region.filter(|_| matches!(kind, Kind::Metropolitan | Kind::Nuts3)),
            point: None,
            point_is_region: false,
        });
        Ok(())
    })
}

/// A name of a unit in another language.
pub(crate) struct OtherName {
    row: u64,
    unit: Column,
    pub(crate) code: String,
    pub(crate) name: String,
}

impl OtherName {
    /// The row speaks of a unit that is not there.
    pub(crate) fn fault(&self) -> ReadError {
        let why = format!("there is no unit `{}`", self.code);
        ReadError::Value { table: NAMES, row: self.row, column: self.unit.name, why }
    }
}

/// Names in other languages, in the order of the file.
pub(crate) fn other_names(text: impl Read) -> Result<Vec<OtherName>, ReadError> {
    let mut table = Table::open(NAMES, text);
    let [unit, name] = table.columns(["unit", "name"])?;
    let mut names = Vec::new();
    table.each(|row| {
        let (code, name) = (row.filled(unit)?.to_owned(), row.filled(name)?.to_owned());
        names.push(OtherName { row: row.line(), unit, code, name });
        Ok(())
    })?;
    Ok(names)
}
