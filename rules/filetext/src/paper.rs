//! PDF: each page is drawn on something that keeps only letters and where they stand. Words and lines come from the gaps
//! between them, because many files hold no blanks.

use hayro_interpret::font::Glyph;
use hayro_interpret::hayro_cmap::BfString;
use hayro_interpret::hayro_syntax::{DecryptionError, LoadPdfError, Pdf};
use hayro_interpret::{
    BlendMode, ClipPath, Context, Device, GlyphDrawMode, Image, InterpreterCache, InterpreterSettings, Paint,
    PathDrawMode, SoftMask, interpret_page,
};
use kurbo::{Affine, BezPath, Point, Rect, Vec2};

use crate::{Bounds, Growing, Text, Why};

/// What the em of a font is divided into.
const UNITS: f64 = 1000.0;
/// A gap of so many ems is a blank.
const BLANK: f64 = 0.15;
/// So far from the line, or so far back, is another line.
const LINE: f64 = 0.5;
/// A letter of unknown width is taken for so wide, in ems.
const WIDTH: f64 = 0.5;

pub fn open(content: &[u8]) -> Result<Pdf, Why> {
    Pdf::new(content.to_vec()).map_err(|error| match error {
        LoadPdfError::Decryption(DecryptionError::PasswordProtected) => Why::Locked,
        _ => Why::Broken,
    })
}

pub fn read(content: &[u8], bounds: Bounds) -> Result<Text, Why> {
    let pdf = open(content)?;
    let cache = InterpreterCache::new();
    let settings = InterpreterSettings { render_annotations: false, ..InterpreterSettings::default() };
    let mut letters = Letters { growing: Growing::new(bounds), end: None };
    for page in pdf.pages().iter().take(bounds.pages) {
        let whole = Rect::new(0.0, 0.0, 1.0, 1.0);
        let mut context = Context::new(Affine::IDENTITY, whole, &cache, pdf.xref(), settings.clone());
        interpret_page(page, &mut context, &mut letters);
        letters.end = None;
        letters.growing.line();
        if letters.growing.is_full() {
            break;
        }
    }
    let mut text = letters.growing.text;
    text.words = joined(&text.words);
    text.pages = Some(pdf.pages().len());
    text.is_cut |= pdf.pages().len() > bounds.pages;
    Ok(text)
}

/// Words that a line broke are whole again.
fn joined(words: &str) -> String {
    let mut kept = String::with_capacity(words.len());
    let mut lines = words.split('\n').peekable();
    while let Some(line) = lines.next() {
        let goes_on = lines.peek().is_some_and(|next| next.chars().next().is_some_and(char::is_lowercase));
        match line.strip_suffix(['-', '\u{ad}', '\u{2010}']) {
            Some(begun) if goes_on && begun.ends_with(char::is_alphabetic) => kept.push_str(begun),
            _ => {
                kept.push_str(line);
                if lines.peek().is_some() {
                    kept.push('\n');
                }
            }
        }
    }
    kept
}

struct Letters {
    growing: Growing,
    end: Option<End>,
}

/// Where the letter before ended.
struct End {
    /// Where it began: the same letter there again is its outline.
    from: Point,
    to: Point,
    /// One em along the line.
    em: Vec2,
}

impl Letters {
    fn letter(&mut self, glyph: &Glyph<'_>, placed: Affine) {
        let from = placed * Point::ZERO;
        let em = placed * Point::new(UNITS, 0.0) - from;
        let size = em.hypot();
        if !size.is_finite() || size == 0.0 || self.growing.is_full() {
            return;
        }
        let width = match glyph {
            Glyph::Outline(outline) => outline.advance_width().map(f64::from),
            Glyph::Type3(_) => None,
        };
        let to = from + em * width.map_or(WIDTH, |width| width / UNITS);
        if let Some(end) = &self.end {
            if end.from == from {
                return;
            }
            let gap = from - end.to;
            let along = gap.dot(end.em) / end.em.hypot2();
            let across = gap.cross(end.em).abs() / end.em.hypot2();
            if across > LINE || along < -LINE {
                self.growing.line();
            } else if along > BLANK {
                self.growing.blank();
            }
        }
        self.end = Some(End { from, to, em });
        match glyph.as_unicode() {
            Some(BfString::Char(c)) if c.is_whitespace() => self.growing.blank(),
            Some(BfString::Char(c)) => self.growing.push(c.encode_utf8(&mut [0; 4])),
            Some(BfString::String(letters)) => self.growing.push(&letters),
            None => {}
        }
    }
}

impl<'a> Device<'a> for Letters {
    fn draw_glyph(&mut self, glyph: &Glyph<'a>, transform: Affine, within: Affine, _: &Paint<'a>, _: &GlyphDrawMode) {
        self.letter(glyph, transform * within);
    }

    fn set_soft_mask(&mut self, _: Option<SoftMask<'a>>) {}
    fn set_blend_mode(&mut self, _: BlendMode) {}
    fn draw_path(&mut self, _: &BezPath, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {}
    fn draw_rect(&mut self, _: &Rect, _: Affine, _: &Paint<'a>, _: &PathDrawMode) {}
    fn push_clip_path(&mut self, _: &ClipPath) {}
    fn push_transparency_group(&mut self, _: f32, _: Option<SoftMask<'a>>, _: BlendMode) {}
    fn draw_image(&mut self, _: Image<'a, '_>, _: Affine) {}
    fn pop_clip_path(&mut self) {}
    fn pop_transparency_group(&mut self) {}
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A page for each drawing, with a font that every reader has.
    fn pdf(drawings: &[&str]) -> Vec<u8> {
        let kids: Vec<String> = (0..drawings.len()).map(|n| format!("{} 0 R", 10 + 2 * n)).collect();
        let mut file = format!(
            "%PDF-1.7\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Count {} /Kids [{}] >>\nendobj\n3 0 obj\n<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>\nendobj\n",
            drawings.len(),
            kids.join(" ")
        );
        for (n, drawing) in drawings.iter().enumerate() {
            let (page, drawn) = (10 + 2 * n, 11 + 2 * n);
            file.extend([format!(
                "{page} 0 obj\n<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Resources << /Font << /F 3 0 R >> >> /Contents {drawn} 0 R >>\nendobj\n{drawn} 0 obj\n<< /Length {} >>\nstream\n{drawing}\nendstream\nendobj\n",
                drawing.len()
            )]);
        }
        file.push_str("trailer\n<< /Root 1 0 R /Size 100 >>\n%%EOF\n");
        file.into_bytes()
    }

    fn words(drawing: &str) -> String {
        crate::read("application/pdf", &pdf(&[drawing]), Bounds::default()).unwrap().words
    }

    #[test]
    fn words_and_lines_come_from_where_the_letters_stand() {
        assert_eq!(words("BT /F 12 Tf 50 700 Td (Data platform) Tj ET"), "Data platform");
        assert_eq!(words("BT /F 12 Tf 50 700 Td [(Da) 20 (ta) -400 (plat) 10 (form)] TJ ET"), "Data platform");
        assert_eq!(words("BT /F 12 Tf 50 700 Td (first) Tj 0 -14 Td (second) Tj ET"), "first\nsecond");
        assert_eq!(words("BT /F 12 Tf 50 700 Td (inter-) Tj 0 -14 Td (operable) Tj ET"), "interoperable");
        assert_eq!(words("BT /F 12 Tf 50 700 Td (Baden-) Tj 0 -14 Td (Baden) Tj ET"), "Baden-\nBaden");
        // Letters that are filled and drawn around, and those that lie unseen above a scan.
        assert_eq!(words("BT /F 12 Tf 2 Tr 50 700 Td (Bold) Tj ET"), "Bold");
        assert_eq!(words("BT /F 12 Tf 3 Tr 50 700 Td (Scanned) Tj ET"), "Scanned");
    }

    #[test]
    fn pages_are_counted_and_bounded() {
        let drawings = ["BT /F 12 Tf (one) Tj ET", "BT /F 12 Tf (two) Tj ET", "BT /F 12 Tf (three) Tj ET"];
        let read = |bounds| crate::read("application/pdf", &pdf(&drawings), bounds).unwrap();
        let whole = read(Bounds::default());
        assert_eq!((whole.words.as_str(), whole.pages, whole.is_cut), ("one\ntwo\nthree", Some(3), false));
        let two = read(Bounds { pages: 2, ..Bounds::default() });
        assert_eq!((two.words.as_str(), two.pages, two.is_cut), ("one\ntwo", Some(3), true));
        let short = read(Bounds { bytes: 5, ..Bounds::default() });
        assert!(short.words.len() <= 5 && short.is_cut, "{short:?}");
    }
}
