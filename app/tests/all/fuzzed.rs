//! What was found by fuzzing, or begins it, stays sound: every file of the corpora goes through its target.

use std::collections::BTreeSet;
use std::path::Path;

use app::{backup, guard};

#[path = "../../../fuzz/src/targets.rs"]
mod targets;

fn names(folder: &Path) -> BTreeSet<String> {
    let entries = std::fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    entries.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect()
}

#[test]
fn every_file_of_the_corpora_is_taken_or_refused_and_stops_nothing() {
    let fuzz = Path::new(env!("CARGO_MANIFEST_DIR")).join("../fuzz");
    let known: BTreeSet<String> = targets::ALL.iter().map(|(name, _)| (*name).to_owned()).collect();
    assert_eq!(names(&fuzz.join("corpus")), known, "a folder of files for each target");
    let programs: BTreeSet<String> = known.iter().map(|name| format!("{name}.rs")).collect();
    assert_eq!(names(&fuzz.join("fuzz_targets")), programs, "a program for each target");
    for (name, target) in targets::ALL {
        let files = names(&fuzz.join("corpus").join(name));
        assert!(files.len() >= 3, "{name} begins with {} files", files.len());
        for file in files {
            println!("{name}/{file}");
            target(&std::fs::read(fuzz.join("corpus").join(name).join(file)).unwrap());
        }
    }
}
