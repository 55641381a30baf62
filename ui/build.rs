//! Makes the table of assets that the program embeds, from what the bundler wrote, and the functions of ui's words.

use std::collections::BTreeMap;
use std::error::Error;
use std::fmt::Write as _;
use std::path::Path;

fn main() -> Result<(), Box<dyn Error>> {
    words::build("words")?;
    let folder = Path::new(&std::env::var("CARGO_MANIFEST_DIR")?).join("assets");
    println!("cargo:rerun-if-changed={}", folder.join("manifest.json").display());
    let manifest = std::fs::read(folder.join("manifest.json"))
        .map_err(|_| "ui/assets is empty: run `cargo xtask assets`, which bundles styles and scripts with npm")?;
    let manifest: BTreeMap<String, String> = serde_json::from_slice(&manifest)?;
    let mut code = String::from("static ASSETS: &[Embedded] = &[\n");
    for (name, file) in &manifest {
        let path = folder.join(file);
        let packed = |ending: &str| {
            let packed = folder.join(format!("{file}.{ending}"));
            if packed.is_file() {
                format!("Some(include_bytes!({:?}))", packed.display().to_string())
            } else {
                "None".into()
            }
        };
        writeln!(
            code,
            "    Embedded {{ name: {name:?}, address: \"/assets/{file}\", media_type: {:?}, plain: include_bytes!({:?}), br: {}, gzip: {} }},",
            media_type(file),
            path.display().to_string(),
            packed("br"),
            packed("gz"),
        )?;
    }
    code.push_str("];\n");
    std::fs::write(Path::new(&std::env::var("OUT_DIR")?).join("assets.rs"), code)?;
    Ok(())
}

fn media_type(file: &str) -> &'static str {
    match file.rsplit('.').next() {
        Some("css") => "text/css; charset=utf-8",
        Some("js") => "text/javascript; charset=utf-8",
        Some("svg") => "image/svg+xml",
        Some("woff2") => "font/woff2",
        _ => "application/octet-stream",
    }
}
