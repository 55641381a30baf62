//! Compression of what is sent: brotli where the browser takes it, else gzip.

use std::io::Write;

use axum::http::HeaderValue;
use bytes::Bytes;

/// How a body is packed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Encoding {
    Plain,
    Gzip,
    Brotli,
}

impl Encoding {
    /// The best of what an `Accept-Encoding` header names; `q=0` refuses.
    pub fn accepted(header: Option<&HeaderValue>) -> Self {
        let Some(header) = header.and_then(|value| value.to_str().ok()) else { return Self::Plain };
        let takes = |name: &str| {
            header.split(',').any(|part| {
                let mut words = part.split(';').map(str::trim);
                words.next() == Some(name) && !words.any(|word| matches!(word, "q=0" | "q=0.0" | "q=0.00" | "q=0.000"))
            })
        };
        if takes("br") {
            Self::Brotli
        } else if takes("gzip") {
            Self::Gzip
        } else {
            Self::Plain
        }
    }

    pub const fn header(self) -> Option<&'static str> {
        match self {
            Self::Plain => None,
            Self::Gzip => Some("gzip"),
            Self::Brotli => Some("br"),
        }
    }

    pub const fn word(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::Gzip => "gzip",
            Self::Brotli => "br",
        }
    }
}

/// From 5 on brotli clears a table of megabytes for each body: a page of 10 kB takes forty times as long to become a twentieth
/// smaller.
const BROTLI: u32 = 4;
const GZIP: u32 = 6;

/// Packs a body. What cannot be packed is a program error and comes back empty-handed.
pub fn compress(encoding: Encoding, body: &Bytes) -> Bytes {
    let packed = match encoding {
        Encoding::Plain => return body.clone(),
        Encoding::Gzip => {
            let packed = Vec::with_capacity(body.len() / 4);
            let mut writer = flate2::write::GzEncoder::new(packed, flate2::Compression::new(GZIP));
            writer.write_all(body).and_then(|()| writer.finish())
        }
        Encoding::Brotli => {
            let mut packed = Vec::with_capacity(body.len() / 4);
            // A window that holds the body and no more: its memory is cleared for each.
            let window = body.len().next_power_of_two().ilog2().clamp(14, 20);
            let mut writer = brotli::CompressorWriter::new(&mut packed, 16_384, BROTLI, window);
            let written = writer.write_all(body).and_then(|()| writer.flush());
            drop(writer);
            written.map(|()| packed)
        }
    };
    packed.map_or_else(|_| Bytes::new(), Bytes::from)
}

#[cfg(test)]
mod tests {
    use std::io::Read;

    use super::*;

    #[test]
    fn a_packed_body_unpacks_to_itself() {
        let body = Bytes::from("Living-in.EU ".repeat(500));
        let mut gzip = String::new();
        flate2::read::GzDecoder::new(&compress(Encoding::Gzip, &body)[..]).read_to_string(&mut gzip).unwrap();
        let mut brotli = String::new();
        brotli::Decompressor::new(&compress(Encoding::Brotli, &body)[..], 4096).read_to_string(&mut brotli).unwrap();
        assert_eq!(gzip.as_bytes(), body);
        assert_eq!(brotli.as_bytes(), body);
    }

    #[test]
    fn a_refused_encoding_is_not_used() {
        assert_eq!(Encoding::accepted(Some(&HeaderValue::from_static("br;q=0, gzip"))), Encoding::Gzip);
        assert_eq!(Encoding::accepted(Some(&HeaderValue::from_static("gzip, deflate, br"))), Encoding::Brotli);
        assert_eq!(Encoding::accepted(None), Encoding::Plain);
    }
}
