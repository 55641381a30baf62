//! A square code (QR) that a telephone scans, drawn on the server as part of the page: nothing is asked of another site.

use std::fmt::Write as _;

use maud::{Markup, Render, html};
use qrcode::{Color, QrCode};

/// Blank modules around the code, as the standard wants them.
const QUIET: usize = 4;

/// A text as a square code. Who cannot scan it needs the text beside it as well.
pub struct SquareCode<'a> {
    /// What it is, for those who do not see it.
    pub label: &'a str,
    pub text: &'a str,
}

impl Render for SquareCode<'_> {
    fn render(&self) -> Markup {
        // A text too long for any code is left to what stands beside it.
        let Ok(code) = QrCode::new(self.text) else { return html! {} };
        let width = code.width();
        let mut dark = String::new();
        for (index, color) in code.to_colors().into_iter().enumerate() {
            if color == Color::Dark {
                let (x, y) = (index % width + QUIET, index / width + QUIET);
                let _ = write!(dark, "M{x} {y}h1v1h-1z");
            }
        }
        let side = width + 2 * QUIET;
        // Black on white in the dark as well: that is what telephones read.
        html! {
            svg role="img" aria-label=(self.label) width="240" height="240" viewBox={ "0 0 " (side) " " (side) } shape-rendering="crispEdges" {
                rect width=(side) height=(side) fill="#fff" {}
                path d=(dark) fill="#000" {}
            }
        }
    }
}
