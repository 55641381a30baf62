//! Measures the gazetteer: time to build, memory, time for a query.
//! `cargo run --release -p places --example measure_places`. Numbers of one machine, for comparing before and after.

use places::{Country, Gazetteer, Query, ReadError, SizeBand, fold};
use std::hint::black_box;
use std::time::{Duration, Instant};

/// The allocator of the program, so that memory is counted as it will be there.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// Kibibytes of memory in use beside the program file itself, as Linux tells them; None elsewhere.
fn resident() -> Option<u64> {
    let status = std::fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find(|line| line.starts_with("RssAnon:"))?;
    line.split_whitespace().nth(1)?.parse().ok()
}

fn time(rounds: u32, mut work: impl FnMut()) -> Duration {
    let start = Instant::now();
    (0..rounds).for_each(|_| work());
    start.elapsed() / rounds
}

fn main() -> Result<(), &'static ReadError> {
    let before = resident();
    let start = Instant::now();
    let gazetteer = Gazetteer::shipped()?;
    println!("build          {:>10.1?}", start.elapsed());
    if let (Some(before), Some(after)) = (before, resident()) {
        println!("memory         {:>7} KiB", after.saturating_sub(before));
    }
    for text in [
        "Gent",
        "gand",
        "a",
        "s",
        "san",
        "de",
        "saint d",
        "bad",
        "Köln",
        "Lodz",
        "la",
        "União das freguesias de",
        "barcelna",
        "Kopenhagn",
        "zzzzz",
        "saint jean de luzz",
        "Rothenbrg ob der Taubr",
        "sankt santa saint sanktx",
        "aaaaaaaa bbbbbbbbb ccccccccc dddddddd",
        "a b c d e f g h i j k l m n o p q r s t u v w x y z a b c d e f g h i j k l m n o p q r s t u v w x y z",
    ] {
        let query = Query { text, ..Query::default() };
        let found = gazetteer.search(&query);
        let first = found.units.first().map_or("-", |unit| unit.name.as_str());
        let spent = time(50, || drop(black_box(gazetteer.search(black_box(&query)))));
        println!("{spent:>10.1?} {:>7} found, first {first}: {text:.30}", found.total);
    }
    let filters =
        Query { country: Country::parse("FR"), size: Some(SizeBand::To20k), nuts: Some("FR"), ..Query::default() };
    let spent = time(50, || drop(black_box(gazetteer.search(black_box(&filters)))));
    println!("{spent:>10.1?} {:>7} found with filters only", gazetteer.search(&filters).total);
    let spent = time(10_000, || drop(black_box(fold(black_box("Sankt Pölten, Łódź und Αθήνα")))));
    println!("{spent:>10.1?} to fold a name");
    // The allocator gives freed memory back about a second later, at its next work.
    std::thread::sleep(Duration::from_millis(1500));
    drop(black_box(vec![1_u8; 1 << 20]));
    if let (Some(before), Some(after)) = (before, resident()) {
        println!("memory         {:>7} KiB when settled", after.saturating_sub(before));
    }
    Ok(())
}
