//! Takes points out of borders so that neighbours still fit: a border is cut where three lines meet, and each
//! piece is thinned alone and always from the same end. Both countries beside it get the same points.

use std::collections::{BTreeSet, HashMap};

/// A point goes when the triangle with its two neighbours is smaller than this (units of the map, squared).
const SMALLEST_TRIANGLE: f64 = 1.75;
/// A closed line keeps as many points as a triangle has.
const CLOSED: usize = 4;

pub type Point = (f64, f64);

/// All points, each with a number, and which ones are joined by a line.
#[derive(Default)]
pub struct Borders {
    points: Vec<Point>,
    numbers: HashMap<(u64, u64), usize>,
    joined: HashMap<usize, BTreeSet<usize>>,
}

impl Borders {
    /// Takes a closed ring in, as the numbers of its points; the last point is not the first again.
    pub fn ring(&mut self, points: impl Iterator<Item = Point>) -> Vec<usize> {
        let mut ring: Vec<usize> = points.map(|point| self.number(point)).collect();
        ring.dedup();
        if ring.first() == ring.last() {
            ring.pop();
        }
        let nexts = ring.iter().skip(1).chain(ring.first());
        for (one, next) in ring.iter().zip(nexts) {
            self.joined.entry(*one).or_default().insert(*next);
            self.joined.entry(*next).or_default().insert(*one);
        }
        ring
    }

    fn number(&mut self, point: Point) -> usize {
        let next = self.points.len();
        let number = *self.numbers.entry((point.0.to_bits(), point.1.to_bits())).or_insert(next);
        if number == next {
            self.points.push(point);
        }
        number
    }

    /// The ring with fewer points. To be asked only when all rings are in.
    pub fn simplified(&self, ring: &[usize]) -> Vec<Point> {
        let meets = |number: &usize| self.joined.get(number).is_some_and(|neighbours| neighbours.len() > 2);
        let start = ring.iter().position(meets).or_else(|| {
            let smallest = ring.iter().min()?;
            ring.iter().position(|number| number == smallest)
        });
        let (before, after) = ring.split_at(start.unwrap_or_default());
        let mut closed = [after, before].concat();
        closed.extend(closed.first().copied());
        let mut thin: Vec<Point> = Vec::new();
        let mut piece: Vec<usize> = Vec::new();
        for number in closed {
            piece.push(number);
            if piece.len() > 1 && meets(&number) {
                thin.extend(self.thinned(&piece));
                piece = vec![number];
            }
        }
        if piece.len() > 1 {
            thin.extend(self.thinned(&piece));
        }
        thin
    }

    /// One piece of border without its last point, which begins the next piece.
    fn thinned(&self, piece: &[usize]) -> Vec<Point> {
        let backwards = piece.iter().rev().lt(piece.iter());
        let mut points: Vec<Point> = piece.iter().filter_map(|number| self.points.get(*number)).copied().collect();
        let least = if piece.first() == piece.last() { CLOSED } else { 2 };
        if backwards {
            points.reverse();
        }
        while points.len() > least {
            let triangles = points.array_windows().map(|[a, b, c]| triangle(*a, *b, *c));
            let smallest = triangles.enumerate().min_by(|(_, a), (_, b)| a.total_cmp(b));
            match smallest {
                Some((at, area)) if area < SMALLEST_TRIANGLE => points.remove(at + 1),
                _ => break,
            };
        }
        if backwards {
            points.reverse();
        }
        points.pop();
        points
    }
}

fn triangle(a: Point, b: Point, c: Point) -> f64 {
    ((b.0 - a.0) * (c.1 - a.1) - (c.0 - a.0) * (b.1 - a.1)).abs() / 2.0
}
