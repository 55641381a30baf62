//! Says what to do if the fonts are missing, which npm brings.

use std::error::Error;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    let folder = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("fonts");
    println!("cargo:rerun-if-changed={}", folder.display());
    for font in ["SourceSans3-Regular.otf", "SourceSans3-Semibold.otf"] {
        if !folder.join(font).is_file() {
            return Err(
                format!("rules/papers/fonts has no {font}: run `cargo xtask assets`, which takes it from npm").into()
            );
        }
    }
    Ok(())
}
