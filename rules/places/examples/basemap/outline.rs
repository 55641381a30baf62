//! From rings of points to the path of an SVG: cut at the window, without specks, in tenths of a unit.

use crate::borders::Point;
use places::{SCALE, WINDOW};
use std::fmt::Write;

/// Islands smaller than this are left out (units squared; one is 25 km²), unless they are the whole country.
const SMALLEST_ISLAND: f64 = 14.0;
/// A country smaller than this is left out.
const SMALLEST_COUNTRY: f64 = 0.5;
/// Shapes go on a little outside the window, so that the line of the cut is never seen.
const MARGIN: f64 = 5.0;

/// The path of a country; empty if nothing of it lies in the window.
pub fn path(rings: Vec<Vec<Point>>) -> String {
    let mut rings: Vec<_> = rings.into_iter().map(cut).collect();
    rings.sort_by(|a, b| area(b).total_cmp(&area(a)));
    let mut path = String::new();
    for (place, ring) in rings.iter().enumerate() {
        if area(ring) >= if place == 0 { SMALLEST_COUNTRY } else { SMALLEST_ISLAND } {
            write_ring(&mut path, ring);
        }
    }
    path
}

fn area(ring: &[Point]) -> f64 {
    let nexts = ring.iter().cycle().skip(1);
    ring.iter().zip(nexts).map(|(a, b)| a.0 * b.1 - b.0 * a.1).sum::<f64>().abs() / 2.0
}

/// The part of a ring inside the window: cut at one edge after the other (Sutherland and Hodgman).
fn cut(ring: Vec<Point>) -> Vec<Point> {
    let right = (WINDOW.east - WINDOW.west) / SCALE + MARGIN;
    let bottom = (WINDOW.north - WINDOW.south) / SCALE + MARGIN;
    let ring = cut_at(ring, |point| point.0 + MARGIN);
    let ring = cut_at(ring, |point| point.1 + MARGIN);
    let ring = cut_at(ring, |point| right - point.0);
    cut_at(ring, |point| bottom - point.1)
}

/// `inside` tells how far a point lies on the inner side of the edge.
fn cut_at(ring: Vec<Point>, inside: impl Fn(Point) -> f64) -> Vec<Point> {
    let mut kept = Vec::with_capacity(ring.len());
    let nexts = ring.iter().cycle().skip(1);
    for (a, b) in ring.iter().copied().zip(nexts.copied()) {
        let (from, to) = (inside(a), inside(b));
        if from >= 0.0 {
            kept.push(a);
        }
        if (from >= 0.0) != (to >= 0.0) {
            let share = from / (from - to);
            kept.push((a.0 + share * (b.0 - a.0), a.1 + share * (b.1 - a.1)));
        }
    }
    kept
}

/// Adds `M`, the first point, `l` and the steps to the others, then `z`.
fn write_ring(path: &mut String, ring: &[Point]) {
    let mut points: Vec<Point> = ring.iter().map(|(x, y)| ((x * 10.0).round(), (y * 10.0).round())).collect();
    points.dedup();
    while points.len() > 1 && points.first() == points.last() {
        points.pop();
    }
    let [first, rest @ ..] = points.as_slice() else { return };
    if rest.len() < 2 {
        return;
    }
    path.push('M');
    write_pair(path, *first);
    let mut last = *first;
    for (place, point) in rest.iter().enumerate() {
        let before = path.len();
        write_pair(path, (point.0 - last.0, point.1 - last.1));
        let gap = if place == 0 { "l" } else { " " };
        if place == 0 || !path.get(before..).is_some_and(|text| text.starts_with('-')) {
            path.insert_str(before, gap);
        }
        last = *point;
    }
    path.push('z');
}

fn write_pair(path: &mut String, (x, y): Point) {
    let (x, y) = (number(x), number(y));
    let gap = if y.starts_with('-') { "" } else { " " };
    // Writing to a string cannot fail.
    let _ = write!(path, "{x}{gap}{y}");
}

/// Tenths as SVG likes them shortest: `-.5`, `12`, `3.4`.
fn number(tenths: f64) -> String {
    let text = format!("{}", (tenths + 0.0) / 10.0);
    match text.strip_prefix("0.") {
        Some(part) => format!(".{part}"),
        None => text.replacen("-0.", "-.", 1),
    }
}
