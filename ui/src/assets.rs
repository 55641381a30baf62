//! Styles, scripts, fonts and icons inside the program, packed when it was built.

struct Embedded {
    name: &'static str,
    address: &'static str,
    media_type: &'static str,
    plain: &'static [u8],
    br: Option<&'static [u8]>,
    gzip: Option<&'static [u8]>,
}

include!(concat!(env!("OUT_DIR"), "/assets.rs"));

/// An asset as it is sent.
pub struct Asset {
    pub bytes: &'static [u8],
    /// The `Content-Encoding`, if it is packed.
    pub encoding: Option<&'static str>,
    pub media_type: &'static str,
}

/// The address of an asset by its plain name (`belfry.css`). The name's hash changes with the content, so that browsers
/// may keep it for ever. An unknown name gives an address that is not found, which the tests notice.
pub fn path(name: &str) -> &'static str {
    ASSETS.iter().find(|asset| asset.name == name).map_or("/assets/missing", |asset| asset.address)
}

/// The asset whose file name (with hash) or plain name is `file`, packed as the browser accepts.
pub fn find(file: &str, accept_encoding: &str) -> Option<Asset> {
    let asset =
        ASSETS.iter().find(|asset| asset.address.strip_prefix("/assets/") == Some(file) || asset.name == file)?;
    let accepts = |name: &str| accept_encoding.split(',').any(|part| part.trim().split(';').next() == Some(name));
    let (bytes, encoding) = match (asset.br, asset.gzip) {
        (Some(br), _) if accepts("br") => (br, Some("br")),
        (_, Some(gzip)) if accepts("gzip") => (gzip, Some("gzip")),
        _ => (asset.plain, None),
    };
    Some(Asset { bytes, encoding, media_type: asset.media_type })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_pages_link_to_is_there_and_packed() {
        for name in ["belfry.css", "script.js", "favicon.svg", "source-sans-3-latin-400-normal.woff2"] {
            let file = path(name).strip_prefix("/assets/").unwrap();
            assert!(find(file, "").unwrap().encoding.is_none(), "{name}");
            if !name.ends_with("woff2") {
                assert_eq!(find(file, "gzip, br").unwrap().encoding, Some("br"), "{name}");
            }
        }
        assert!(find("../Cargo.toml", "br").is_none());
    }
}
