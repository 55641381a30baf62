//! The whole project, read from disk, keeps the house rules.

use std::path::Path;

use tidy::{checks, tree};

#[test]
fn the_house_is_tidy() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).parent().unwrap();
    let files = tree::read(root).unwrap();
    assert!(files.iter().any(|file| file.path == "kernel/src/lib.rs"), "the tree is not where tidy looks");
    let findings: Vec<String> = checks::all(&files).iter().map(ToString::to_string).collect();
    assert!(findings.is_empty(), "\n{}\n", findings.join("\n"));
}
