//! A small image of what is in a file: the first page of a PDF, or a picture made smaller.

use hayro::vello_cpu::color::palette::css::WHITE;
use hayro::{RenderCache, RenderSettings, render};
use hayro_interpret::InterpreterSettings;
use image::codecs::jpeg::JpegEncoder;
use image::{DynamicImage, ImageFormat, Rgba, RgbaImage, imageops, load_from_memory_with_format};

use crate::{Why, paper};

const PAPER: &str = "application/pdf";
/// The kinds that are drawn.
pub const DRAWN: [&str; 4] = [PAPER, "image/png", "image/jpeg", "image/webp"];
/// As wide and as high as a drawing is, in dots.
pub const WIDTH: u16 = 480;
pub const HEIGHT: u16 = 640;
/// What keeps letters clean at this size.
const QUALITY: u8 = 85;

/// A drawing, as JPEG.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Drawing {
    pub width: u32,
    pub height: u32,
    pub jpeg: Vec<u8>,
}

/// Draws a file of one of [`DRAWN`].
pub fn draw(media: &str, content: &[u8]) -> Result<Drawing, Why> {
    let picture = match ImageFormat::from_mime_type(media) {
        _ if !DRAWN.contains(&media) => return Err(Why::Kind),
        Some(format) => smaller(load_from_memory_with_format(content, format).map_err(|_| Why::Broken)?),
        None => first_page(content)?,
    };
    let (width, height) = (picture.width(), picture.height());
    if width == 0 || height == 0 {
        return Err(Why::Broken);
    }
    // JPEG knows nothing that one sees through.
    let mut flat = RgbaImage::from_pixel(width, height, Rgba([u8::MAX; 4]));
    imageops::overlay(&mut flat, &picture, 0, 0);
    let mut jpeg = Vec::new();
    let encoder = JpegEncoder::new_with_quality(&mut jpeg, QUALITY);
    DynamicImage::ImageRgba8(flat).into_rgb8().write_with_encoder(encoder).map_err(|_| Why::Broken)?;
    Ok(Drawing { width, height, jpeg })
}

fn smaller(picture: DynamicImage) -> RgbaImage {
    let (width, height) = (u32::from(WIDTH), u32::from(HEIGHT));
    if picture.width() <= width && picture.height() <= height {
        return picture.into_rgba8();
    }
    picture.thumbnail(width, height).into_rgba8()
}

fn first_page(content: &[u8]) -> Result<RgbaImage, Why> {
    let pdf = paper::open(content)?;
    let page = pdf.pages().first().ok_or(Why::Broken)?;
    let (width, height) = page.render_dimensions();
    let scale = (f32::from(WIDTH) / width).min(f32::from(HEIGHT) / height);
    if !scale.is_normal() || scale < 0.0 {
        return Err(Why::Broken);
    }
    let settings = RenderSettings { x_scale: scale, y_scale: scale, bg_color: WHITE, ..RenderSettings::default() };
    let drawn = render(page, &RenderCache::new(), &InterpreterSettings::default(), &settings);
    let (width, height) = (u32::from(drawn.width()), u32::from(drawn.height()));
    RgbaImage::from_raw(width, height, drawn.data_as_u8_slice().to_vec()).ok_or(Why::Broken)
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    use super::*;

    fn png(width: u32, height: u32, dot: [u8; 4]) -> Vec<u8> {
        let mut made = Cursor::new(Vec::new());
        let picture = RgbaImage::from_pixel(width, height, Rgba(dot));
        DynamicImage::ImageRgba8(picture).write_to(&mut made, ImageFormat::Png).unwrap();
        made.into_inner()
    }

    fn dot(drawing: &Drawing) -> [u8; 3] {
        load_from_memory_with_format(&drawing.jpeg, ImageFormat::Jpeg).unwrap().to_rgb8().get_pixel(2, 2).0
    }

    #[test]
    fn pictures_are_made_smaller_and_never_larger() {
        for ((width, height), drawn) in [((960, 640), (480, 320)), ((10, 20), (10, 20)), ((20, 6400), (2, 640))] {
            let drawing = draw("image/png", &png(width, height, [250, 10, 10, 255])).unwrap();
            assert_eq!((drawing.width, drawing.height), drawn);
        }
        let clear = draw("image/png", &png(30, 30, [0, 0, 0, 0])).unwrap();
        assert!(dot(&clear).iter().all(|part| *part > 250), "what one sees through is not white");
    }

    #[test]
    fn the_first_page_of_a_paper_is_drawn() {
        let drawn = "0 0 1 rg 0 0 400 200 re f";
        let paper = format!(
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count 1 /Kids [3 0 R] >>\nendobj\n\
             3 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 400 200] /Contents 4 0 R >>\nendobj\n\
             4 0 obj\n<< /Length {} >>\nstream\n{drawn}\nendstream\nendobj\ntrailer\n<< /Root 1 0 R /Size 5 >>\n%%EOF\n",
            drawn.len()
        );
        let drawing = draw(PAPER, paper.as_bytes()).unwrap();
        assert_eq!((drawing.width, drawing.height), (480, 240));
        assert!(matches!(dot(&drawing), [red, _, blue] if red < 40 && blue > 200), "{:?}", dot(&drawing));
        let none = paper.replace("[0 0 400 200]", "[0 0 0 0]");
        assert!(
            draw(PAPER, none.as_bytes()).is_ok_and(|drawing| drawing.width > 0)
                || draw(PAPER, none.as_bytes()).is_err()
        );
        assert_eq!(draw(PAPER, b"%PDF-1.7 nothing"), Err(Why::Broken));
        assert_eq!(draw("image/png", b"no picture"), Err(Why::Broken));
        assert_eq!(draw("text/plain", b"a"), Err(Why::Kind));
        assert_eq!(draw("image/gif", b"GIF89a"), Err(Why::Kind));
    }
}
