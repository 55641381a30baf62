//! A map as SVG made on the server: land, whose outline is an asset, and marks that are links. Its accessible twin, the table, is made by the page.

use maud::{Markup, Render, html};

use crate::assets;

/// A mark on a map, in the map's own units.
pub struct Mark {
    pub x: f64,
    pub y: f64,
    /// How many things it stands for.
    pub count: usize,
    /// Its name for those who hear or point.
    pub label: String,
    pub href: String,
}

/// A map of Europe with what is marked on it.
pub struct Map<'a> {
    pub label: &'a str,
    pub width: u32,
    pub height: u32,
    pub marks: Vec<Mark>,
    /// The same things in fewer marks, further apart, for narrow screens.
    pub far_marks: Vec<Mark>,
    pub key_one: &'a str,
    pub key_several: &'a str,
    pub credit: &'a str,
}

/// The radius in the map's units: grows with the square root of the count. On narrow screens the style sets it.
fn radius(count: usize) -> u32 {
    match count {
        0 | 1 => 9,
        2..=4 => 13,
        5..=19 => 17,
        20..=99 => 22,
        _ => 28,
    }
}

impl Render for Map<'_> {
    fn render(&self) -> Markup {
        html! {
            figure.map {
                svg viewBox={ "0 0 " (self.width) " " (self.height) } role="group" aria-label=(self.label) {
                    use.land href={ (assets::path("europe.svg")) "#land" } {}
                    g.near { @for mark in &self.marks { (mark) } }
                    g.far { @for mark in &self.far_marks { (mark) } }
                }
                figcaption {
                    span.key {} (self.key_one) ", "
                    span class="key several" {} (self.key_several) ". "
                    (self.credit)
                }
            }
        }
    }
}

impl Render for Mark {
    fn render(&self) -> Markup {
        let (x, y) = (round(self.x), round(self.y));
        html! {
            a href=(self.href) aria-label=(self.label) {
                title { (self.label) }
                circle.several[self.count > 1] cx=(x) cy=(y) r=(radius(self.count)) {}
                @if self.count > 1 { text x=(x) y=(y) aria-hidden="true" { (self.count) } }
            }
        }
    }
}

fn round(value: f64) -> String {
    format!("{value:.1}")
}
