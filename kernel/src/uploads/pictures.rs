//! Pictures, made anew from their dots: turned as the camera was held, without place, time, device or anything else that is
//! no dot. Their size is read from the head and bounded before a dot is decoded.

use std::io::Cursor;

use axum::body::Bytes;
use image::codecs::jpeg::JpegEncoder;
use image::codecs::png::{CompressionType, FilterType, PngEncoder};
use image::codecs::webp::WebPEncoder;
use image::{DynamicImage, ImageDecoder, ImageFormat, ImageReader, Limits};

use super::Why;

/// The longest side, in dots.
pub const SIDE: u32 = 30_000;
/// The most dots: more than the cameras of telephones give, and less than would fill the memory.
const DOTS: u64 = 50_000_000;
/// What decoding may take beside the dots, in bytes.
const MEMORY: u64 = 512 * 1024 * 1024;
/// What the dots themselves may take, in bytes: turning the picture takes it twice.
const DECODED: u64 = 4 * DOTS;
/// What keeps a photograph as good as it came to the eye.
const QUALITY: u8 = 90;

/// A picture as it is kept.
#[derive(Debug, PartialEq, Eq)]
pub(super) struct Made {
    pub content: Bytes,
    pub media: &'static str,
    pub size: (u32, u32),
}

/// The same picture, and its kind: WebP of a photograph becomes JPEG, because only WebP without loss can be written. What is
/// longer than `side` is made smaller.
pub(super) fn made_anew(content: &[u8], media: &'static str, side: u32) -> Result<Made, Why> {
    let format = ImageFormat::from_mime_type(media).ok_or(Why::Kind)?;
    let mut picture = decoded(content, format)?;
    if picture.width().max(picture.height()) > side {
        picture = picture.thumbnail(side, side);
    }
    let size = (picture.width(), picture.height());
    let mut made = Vec::new();
    let (written, media) = match format {
        ImageFormat::Png => {
            let encoder = PngEncoder::new_with_quality(&mut made, CompressionType::Default, FilterType::Adaptive);
            (picture.write_with_encoder(encoder), media)
        }
        ImageFormat::WebP if picture.color().has_alpha() || is_without_loss(content) => {
            (picture.write_with_encoder(WebPEncoder::new_lossless(&mut made)), media)
        }
        _ => {
            let flat = if picture.color().has_color() {
                DynamicImage::ImageRgb8(picture.into_rgb8())
            } else {
                DynamicImage::ImageLuma8(picture.into_luma8())
            };
            (flat.write_with_encoder(JpegEncoder::new_with_quality(&mut made, QUALITY)), "image/jpeg")
        }
    };
    written.map_err(|_| Why::Picture)?;
    Ok(Made { content: made.into(), media, size })
}

fn decoded(content: &[u8], format: ImageFormat) -> Result<DynamicImage, Why> {
    let mut limits = Limits::default();
    limits.max_image_width = Some(SIDE);
    limits.max_image_height = Some(SIDE);
    limits.max_alloc = Some(MEMORY);
    let mut reader = ImageReader::with_format(Cursor::new(content), format);
    reader.limits(limits);
    let too_large = |error: image::ImageError| match error {
        image::ImageError::Limits(_) => Why::Dots,
        _ => Why::Picture,
    };
    let mut decoder = reader.into_decoder().map_err(too_large)?;
    let (width, height) = decoder.dimensions();
    if u64::from(width).saturating_mul(u64::from(height)) > DOTS || decoder.total_bytes() > DECODED {
        return Err(Why::Dots);
    }
    // What cannot be read of how it was held is upright.
    let orientation = decoder.orientation().unwrap_or(image::metadata::Orientation::NoTransforms);
    let mut picture = DynamicImage::from_decoder(decoder).map_err(too_large)?;
    picture.apply_orientation(orientation);
    Ok(picture)
}

/// Whether a WebP keeps each dot as it was: drawings and screens, which JPEG would blur.
fn is_without_loss(content: &[u8]) -> bool {
    content.get(12..).is_some_and(|chunks| chunks.windows(4).take(64).any(|name| name == b"VP8L"))
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Two dots beside each other, red and blue.
    fn two_dots() -> DynamicImage {
        let mut picture = image::RgbImage::from_pixel(32, 16, image::Rgb([250, 10, 10]));
        for x in 16..32 {
            for y in 0..16 {
                picture.put_pixel(x, y, image::Rgb([10, 10, 250]));
            }
        }
        DynamicImage::ImageRgb8(picture)
    }

    fn written(format: ImageFormat) -> Vec<u8> {
        let mut made = Cursor::new(Vec::new());
        two_dots().write_to(&mut made, format).unwrap();
        made.into_inner()
    }

    fn holds(content: &[u8], part: &[u8]) -> bool {
        content.windows(part.len()).any(|window| window == part)
    }

    #[test]
    fn dots_of_many_bytes_count_as_many() {
        // Only the head says that it is large: it is refused before a dot is read.
        let mut made = Cursor::new(Vec::new());
        DynamicImage::new_rgba16(1, 1).write_to(&mut made, ImageFormat::Png).unwrap();
        let mut deep = made.into_inner();
        deep[16..20].copy_from_slice(&6000_u32.to_be_bytes());
        deep[20..24].copy_from_slice(&6000_u32.to_be_bytes());
        let mut sum = flate2::Crc::new();
        sum.update(&deep[12..29]);
        deep[29..33].copy_from_slice(&sum.sum().to_be_bytes());
        assert_eq!(made_anew(&deep, "image/png", SIDE), Err(Why::Dots));
    }

    #[test]
    fn each_kind_is_made_anew_and_looks_the_same() {
        for (format, media) in
            [(ImageFormat::Png, "image/png"), (ImageFormat::Jpeg, "image/jpeg"), (ImageFormat::WebP, "image/webp")]
        {
            let made = made_anew(&written(format), media, SIDE).unwrap();
            assert_eq!((made.media, made.size), (media, (32, 16)));
            let again = image::load_from_memory_with_format(&made.content, format).unwrap().into_rgb8();
            assert_eq!(again.dimensions(), (32, 16));
            let (red, blue) = (again.get_pixel(2, 8).0, again.get_pixel(29, 8).0);
            assert!(red[0] > 200 && red[2] < 60 && blue[2] > 200 && blue[0] < 60, "{media} {red:?} {blue:?}");
        }
    }

    #[test]
    fn what_is_longer_than_asked_for_is_made_smaller_and_keeps_its_shape() {
        for (side, size) in [(32, (32, 16)), (16, (16, 8)), (1, (1, 1))] {
            let made = made_anew(&written(ImageFormat::Png), "image/png", side).unwrap();
            assert_eq!(made.size, size);
            let again = image::load_from_memory(&made.content).unwrap();
            assert_eq!((again.width(), again.height()), size);
        }
    }

    #[test]
    fn what_hangs_on_to_a_picture_is_gone() {
        let hidden = b"<script>alert(1)</script>PK\x05\x06";
        for (format, media) in [(ImageFormat::Png, "image/png"), (ImageFormat::Jpeg, "image/jpeg")] {
            let made = made_anew(&[&written(format)[..], hidden].concat(), media, SIDE).unwrap().content;
            assert!(!holds(&made, b"script") && !holds(&made, b"PK\x05\x06"), "{media}");
        }
    }

    #[test]
    fn a_head_that_promises_too_much_is_refused_before_anything_is_decoded() {
        // Width and height of a PNG stand at fixed places; the sum of the head is made to fit.
        let with_size = |width: u32, height: u32| {
            let mut png = written(ImageFormat::Png);
            png[16..20].copy_from_slice(&width.to_be_bytes());
            png[20..24].copy_from_slice(&height.to_be_bytes());
            let mut sum = flate2::Crc::new();
            sum.update(&png[12..29]);
            png[29..33].copy_from_slice(&sum.sum().to_be_bytes());
            png
        };
        for (width, height) in [(30_001, 1), (1, 30_001), (30_000, 30_000), (u32::MAX >> 1, 1), (10_000, 5_001)] {
            assert_eq!(
                made_anew(&with_size(width, height), "image/png", SIDE).unwrap_err(),
                Why::Dots,
                "{width} {height}"
            );
        }
        assert_eq!(
            made_anew(&with_size(32, 4000), "image/png", SIDE).unwrap_err(),
            Why::Picture,
            "dots that do not come"
        );
        for cut in [8, 20, 40] {
            assert!(made_anew(&written(ImageFormat::Png)[..cut], "image/png", SIDE).is_err());
            assert!(made_anew(&written(ImageFormat::Jpeg)[..cut], "image/jpeg", SIDE).is_err());
            assert!(made_anew(&written(ImageFormat::WebP)[..cut], "image/webp", SIDE).is_err());
        }
    }
}
