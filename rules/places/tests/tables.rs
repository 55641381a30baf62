//! Broken tables are refused, and the message tells where.

use places::{Country, Gazetteer, Kind, Query};

const LOCAL: &str = "country,lau_code,name,name_latin,nuts3_2024,population,population_source,degurba,lon,lat,coord_source,nuts3_2024_inferred,name_other\n";
const REGIONS: &str = "id,kind,name,name_native,country,population,nuts_code\n";

fn fault(local: &str, regions: &str) -> String {
    let (local, regions) = (format!("{LOCAL}{local}\n"), format!("{REGIONS}{regions}\n"));
    match Gazetteer::read(local.as_bytes(), regions.as_bytes()) {
        Ok(_) => "nothing is wrong".to_owned(),
        Err(fault) => fault.to_string(),
    }
}

#[test]
fn sound_rows_are_read() {
    let local = format!(
        "{LOCAL}GR,0101,Πόλη,Poli,,1200,eurostat_lau_2019,2,22.5,38.5,nuts3,EL301,Ville\nLU,7,Ort,Ort,LU000,,,,,,,,\n"
    );
    let regions = format!("{REGIONS}EL30,nuts2,Attiki,Αττική,GR,,EL30\nUK1,metropolitan,Metro,Metro,GB,5,\n");
    let gazetteer = Gazetteer::read(local.as_bytes(), regions.as_bytes()).unwrap();
    assert_eq!(gazetteer.len(), 4);
    let town = gazetteer.by_code("lau:GR:0101").unwrap();
    assert_eq!(town.nuts3.as_deref(), Some("EL301"), "the inferred region where there is no other");
    assert_eq!((town.point, town.point_is_region, town.own_point()), (Some((22.5, 38.5)), true, None));
    for text in ["πόλη", "poli", "ville"] {
        assert_eq!(gazetteer.search(&Query { text, ..Query::default() }).units, [town], "{text}");
    }
    let region = gazetteer.by_code("nuts:EL30").unwrap();
    assert_eq!(
        (region.kind, region.country, region.nuts3.as_deref()),
        (Kind::Nuts2, Country::parse("GR").unwrap(), None)
    );
    assert_eq!(gazetteer.search(&Query { nuts: Some("EL30"), ..Query::default() }).total, 2);
}

#[test]
fn an_empty_gazetteer_finds_nothing() {
    let gazetteer = Gazetteer::read(LOCAL.as_bytes(), REGIONS.as_bytes()).unwrap();
    assert!(gazetteer.is_empty() && gazetteer.by_code("").is_none());
    for text in ["", "gent"] {
        assert_eq!(gazetteer.search(&Query { text, ..Query::default() }).total, 0);
    }
}

#[test]
fn broken_local_units_are_refused_by_row_and_column() {
    let fine = "LU,1,Ort,Ort,LU000,12,s,3,6.1,49.6,place,,";
    for (broken, message) in [
        ("UK,1,Ort,Ort,LU000,12,s,3,6.1,49.6,place,,", "column `country`: `UK` is not a country of the list"),
        ("LU,,Ort,Ort,LU000,12,s,3,6.1,49.6,place,,", "column `lau_code`: empty"),
        ("LU,2,,Ort,LU000,12,s,3,6.1,49.6,place,,", "column `name`: empty"),
        ("LU,2,Ort,,LU000,12,s,3,6.1,49.6,place,,", "column `name_latin`: empty"),
        ("LU,2,Ort,Ort,lu000,12,s,3,6.1,49.6,place,,", "column `nuts3_2024`: `lu000` is not a NUTS code"),
        ("LU,2,Ort,Ort,LU000,-1,s,3,6.1,49.6,place,,", "column `population`: `-1` is not a whole number"),
        ("LU,2,Ort,Ort,LU000,12,s,9,6.1,49.6,place,,", "column `degurba`: `9` is not 1, 2 or 3"),
        ("LU,2,Ort,Ort,LU000,12,s,3,x,49.6,place,,", "column `lon`: `x` is not a number of degrees"),
        ("LU,2,Ort,Ort,LU000,12,s,3,6.1,NaN,place,,", "column `lat`: `NaN` is beyond 90 degrees"),
        ("LU,2,Ort,Ort,LU000,12,s,3,6.1,,place,,", "column `lat`: empty, but there is a longitude"),
        ("LU,2,Ort,Ort,LU000,12,s,3,6.1,49.6,guess,,", "column `coord_source`: `guess` does not fit the coordinates"),
        ("LU,2,Ort,Ort,LU000,12,s,3,,,place,,", "column `coord_source`: `place` does not fit the coordinates"),
        ("LU,2,Ort,Ort,,12,s,3,6.1,49.6,place,LU0000,", "column `nuts3_2024_inferred`: `LU0000` is not a NUTS code"),
    ] {
        assert_eq!(fault(&format!("{fine}\n{broken}"), ""), format!("local units, row 3, {message}"));
    }
}

#[test]
fn broken_regions_are_refused_by_row_and_column() {
    for (broken, message) in [
        ("LU0,local,Lux,Lux,LU,5,LU0", "column `kind`: `local` is no kind of region"),
        ("LU0,nuts1,Lux,Lux,LU,5,LU1", "column `nuts_code`: a region has its own code here"),
        (",metropolitan,Lux,Lux,LU,5,LU000", "column `id`: empty"),
        ("LU0,nuts1,Lux,,LU,5,LU0", "column `name_native`: empty"),
        ("LU0,nuts1,Lux,Lux,LU,many,LU0", "column `population`: `many` is not a whole number"),
    ] {
        assert_eq!(fault("", broken), format!("regions, row 2, {message}"));
    }
}

#[test]
fn broken_files_are_refused() {
    let unit = "LU,1,Ort,Ort,LU000,12,s,3,6.1,49.6,place,,";
    assert_eq!(fault(&format!("{unit}\n{unit}"), ""), "two units have the code `lau:LU:1`");
    assert!(fault("LU,1", "").starts_with("local units: "), "a row that is too short");
    let no_column = Gazetteer::read("country\n".as_bytes(), REGIONS.as_bytes()).unwrap_err();
    assert_eq!(no_column.to_string(), "local units, row 1: no column `lau_code`");
    let letters = [LOCAL.as_bytes(), b"LU,1,\xff\xfe,Ort,LU000,12,s,3,6.1,49.6,place,,\n"].concat();
    assert!(Gazetteer::read(letters.as_slice(), REGIONS.as_bytes()).is_err(), "no UTF-8");
}

#[test]
fn names_of_no_unit_are_refused() {
    let names = "unit,name\nlau:LU:9,Luxembourg\n";
    let fault = Gazetteer::read_with_names(LOCAL.as_bytes(), REGIONS.as_bytes(), names.as_bytes()).unwrap_err();
    assert_eq!(fault.to_string(), "names, row 2, column `unit`: there is no unit `lau:LU:9`");
}
