//! What people will ask the shipped gazetteer first, and what the tables promise.

use places::{Country, Degurba, Found, Gazetteer, Kind, Query, SizeBand, Unit, fold, project};
use proptest::prelude::*;
use std::collections::HashSet;
use std::sync::LazyLock;

#[expect(clippy::unwrap_used, reason = "without the shipped tables no test here can begin")]
static GAZETTEER: LazyLock<&Gazetteer> = LazyLock::new(|| Gazetteer::shipped().unwrap());

fn search(text: &str) -> Found<'static> {
    GAZETTEER.search(&Query { text, ..Query::default() })
}

/// The code of the best unit.
fn first(text: &str) -> &'static str {
    search(text).units.first().map_or("nothing", |unit| unit.code.as_str())
}

fn all(query: Query<'_>) -> Vec<&'static Unit> {
    GAZETTEER.search(&Query { limit: usize::MAX, ..query }).units
}

#[test]
fn all_rows_are_there() {
    let count = |kind| GAZETTEER.search(&Query { kind: Some(kind), ..Query::default() }).total;
    assert_eq!(GAZETTEER.len(), 99_140 + 2_427);
    assert_eq!(Kind::ALL.map(count), [99_140, 668, 115, 299, 1_345]);
    assert_eq!(all(Query::default()).len(), GAZETTEER.len());
}

#[test]
fn a_city_is_found_by_all_its_names() {
    for (names, code) in [
        (vec!["Gent", "Gand", "Ghent", "GENT ", "gent"], "lau:BE:44021"),
        (vec!["Bruxelles", "Brussel", "Brussels", "Brüssel", "brussels"], "lau:BE:21004"),
        (vec!["Liège", "Luik", "Lüttich", "liege", "luttich"], "lau:BE:62063"),
        (vec!["Antwerpen", "Anvers", "Antwerp"], "lau:BE:11002"),
        (vec!["Łódź", "Lodz", "lodz", "ŁÓDŹ"], "lau:PL:1005101166101"),
        (vec!["Athina", "Αθήνα", "Athens", "Athènes", "Athen", "αθηνα"], "lau:GR:45010000"),
        (vec!["Sofia", "София"], "lau:BG:SOF46"),
        (vec!["Köln", "Cologne", "koln", "Köln, Stadt"], "lau:DE:05315000"),
        (vec!["München", "Munich", "munchen"], "lau:DE:09162000"),
        (vec!["Firenze", "Florence", "Florenz"], "lau:IT:048017"),
        (vec!["Praha", "Prague", "Prag"], "lau:CZ:554782"),
        (vec!["København", "Copenhagen", "Copenhague", "Kopenhagen", "kobenhavn"], "lau:DK:101"),
        (vec!["A Coruña", "La Corogne", "Coruña", "a coruna"], "lau:ES:15030"),
        (vec!["The Hague", "La Haye", "Den Haag", "'s-Gravenhage", "s gravenhage"], "lau:NL:GM0518"),
        (vec!["Genève", "Geneva", "Genf"], "lau:CH:CH6621"),
        (vec!["Biel", "Bienne", "Biel/Bienne"], "lau:CH:CH0371"),
        (vec!["București", "Bucharest", "Bukarest", "Bucuresti"], "lau:RO:179132"),
        (vec!["Lisboa", "Lisbon", "Lisbonne", "Lissabon"], "fua:PT001L3"),
        (vec!["London", "Londres"], "fua:UK001L3"),
    ] {
        for name in names {
            assert_eq!(first(name), code, "{name}: {:?}", search(name).units.first());
        }
    }
}

#[test]
fn the_metropolitan_area_has_the_other_names_of_its_city() {
    let vienna = Query { text: "vienna", kind: Some(Kind::Metropolitan), ..Query::default() };
    assert_eq!(GAZETTEER.search(&vienna).units.first().map(|unit| unit.code.as_str()), Some("fua:AT001L4"));
}

#[test]
fn each_word_begins_some_word_in_any_order() {
    let local = |text| all(Query { text, kind: Some(Kind::Local), ..Query::default() });
    assert_eq!(local("brei frei").first().map(|unit| unit.code.as_str()), Some("lau:DE:08311000"));
    assert_eq!(local("frank am main").first().map(|unit| unit.code.as_str()), Some("lau:DE:06412000"));
    assert_eq!(search("gent zzzz").total, 0);
}

#[test]
fn one_mistake_is_forgiven_only_when_nothing_fits() {
    assert_eq!(first("barcelna"), "lau:ES:08019");
    assert_eq!(first("Amstredam"), "lau:NL:GM0363");
    assert_eq!(first("Rothenbrg ob der Taubr"), "lau:DE:09571193");
    assert!(search("Gent").units.iter().all(|unit| unit.code != "lau:CH:CH6621"), "Genève is no Gent");
    assert_eq!(search("xqz").total, 0, "three letters must be right");
}

#[test]
fn texts_without_letters_find_nothing_and_no_text_finds_all() {
    assert_eq!(search("?!").total, 0);
    assert_eq!(search(" \t").total, GAZETTEER.len());
    assert_eq!(search(&"xq ".repeat(100_000)).total, 0);
}

#[test]
fn filters_hold_for_each_unit_found() {
    let finland = Country::parse("FI").unwrap();
    let towns = all(Query {
        country: Some(finland),
        degurba: Some(Degurba::Town),
        kind: Some(Kind::Local),
        ..Query::default()
    });
    assert!(!towns.is_empty());
    assert!(towns.iter().all(|unit| unit.country == finland && unit.degurba == Some(Degurba::Town)));
    let small = all(Query { text: "san", size: Some(SizeBand::Under5k), ..Query::default() });
    assert!(small.iter().all(|unit| unit.population.unwrap() < 5_000) && !small.is_empty());
    let flanders = all(Query { nuts: Some("BE2"), ..Query::default() });
    let inside = |unit: &&Unit| unit.nuts3.as_deref().is_some_and(|code| code.starts_with("BE2"));
    let own = |unit: &&Unit| unit.code.starts_with("nuts:BE2");
    assert!(flanders.iter().all(|unit| inside(unit) || own(unit)));
    assert!(
        flanders.iter().any(|unit| unit.code == "nuts:BE2") && flanders.iter().any(|unit| unit.kind == Kind::Local)
    );
}

#[test]
fn lists_run_by_population_with_the_unknown_last() {
    let units = all(Query { kind: Some(Kind::Local), ..Query::default() });
    assert!(units.is_sorted_by_key(|unit| std::cmp::Reverse(unit.population)));
    assert_eq!(units.iter().filter(|unit| unit.population.is_none()).count(), 496);
    let few = GAZETTEER.search(&Query { text: "a", limit: 3, ..Query::default() });
    assert!(few.units.len() == 3 && few.total > 3);
    assert_eq!(GAZETTEER.search(&Query { text: "a", limit: 0, ..Query::default() }).units.len(), 0);
}

#[test]
fn each_code_leads_to_its_unit() {
    for unit in all(Query::default()).iter().step_by(97) {
        assert_eq!(GAZETTEER.by_code(&unit.code), Some(*unit));
    }
    let ghent = GAZETTEER.by_code("lau:BE:44021").unwrap();
    assert_eq!((ghent.name.as_str(), ghent.size, ghent.degurba), ("Gent", Some(SizeBand::To1m), Some(Degurba::City)));
    assert!(GAZETTEER.by_code("lau:BE:0").is_none() && GAZETTEER.by_code("").is_none());
}

#[test]
fn figures_of_built_up_areas_give_no_size() {
    let larger: Vec<_> = all(Query { kind: Some(Kind::Local), ..Query::default() })
        .into_iter()
        .filter(|unit| unit.population.is_some() && unit.size.is_none())
        .map(|unit| unit.name_latin.as_str())
        .collect();
    assert_eq!(larger, ["Lefkosia", "Lemesos", "Larnaka"]);
}

#[test]
fn points_of_regions_are_never_drawn_as_units() {
    let units = all(Query { kind: Some(Kind::Local), ..Query::default() });
    assert_eq!(units.iter().filter(|unit| unit.point_is_region).count(), 40_682);
    assert_eq!(units.iter().filter(|unit| unit.own_point().is_some()).count(), 58_457);
    assert!(units.iter().all(|unit| unit.point_is_region == (unit.point.is_some() && unit.own_point().is_none())));
}

#[test]
fn most_places_lie_on_the_map() {
    let places: Vec<_> = all(Query::default()).iter().filter_map(|unit| unit.own_point()).collect();
    let drawn = places.iter().filter(|(lon, lat)| project(*lon, *lat).is_some()).count();
    assert!(drawn * 100 > places.len() * 99, "{drawn} of {}", places.len());
}

#[test]
fn the_table_of_other_names_speaks_of_the_units_it_means() {
    let text = include_str!("../../../content/geo/exonyms.csv");
    let mut seen = HashSet::new();
    for row in csv::Reader::from_reader(text.as_bytes()).records() {
        let row = row.unwrap();
        let [country, code, here, language, name] = std::array::from_fn(|at| row[at].to_owned());
        let unit = GAZETTEER.by_code(&code).unwrap();
        assert_eq!((unit.country.code(), &unit.name), (country.as_str(), &here), "{code}");
        assert!(language.len() == 2 && !fold(&name).is_empty(), "{code} {name}");
        assert!(seen.insert((code, language, name.clone())), "{name} stands twice");
        let found = GAZETTEER.search(&Query { text: &name, country: Some(unit.country), ..Query::default() });
        assert!(found.units.contains(&unit), "{name} does not find {here}");
    }
}

proptest! {
    #[test]
    fn each_unit_is_found_by_any_beginning_of_its_name(place in 0usize..101_567, letters in 1usize..30) {
        let units = GAZETTEER.search(&Query { limit: usize::MAX, ..Query::default() }).units;
        let unit = units[place];
        for name in [&unit.name, &unit.name_latin].into_iter().chain(&unit.names_other) {
            let typed: String = name.chars().take(letters).collect();
            let found = all(Query { text: &typed, country: Some(unit.country), kind: Some(unit.kind), ..Query::default() });
            prop_assert!(fold(&typed).is_empty() || found.contains(&unit), "{} does not find {}", typed, unit.code);
        }
    }

    #[test]
    fn any_text_is_answered(text in any::<String>(), limit in 0usize..50) {
        let found = GAZETTEER.search(&Query { text: &text, limit, ..Query::default() });
        prop_assert_eq!(found.units.len(), found.total.min(limit));
    }
}
