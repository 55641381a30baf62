//! Points that lie close together become one mark on the map.
//! The same points always give the same clusters; no point is lost and none is in two.

use std::collections::HashMap;

/// Points in one cell of the grid.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// The middle of the points, in their unit.
    pub x: f64,
    pub y: f64,
    /// Positions in the list of points, lowest first.
    pub members: Vec<usize>,
}

/// Groups points by the cells of a grid with this side, in the unit of the points. The largest group comes first,
/// groups of one size in the order of their first points. Points that are not finite are left out. A side that is
/// not above zero groups only points at the very same place.
pub fn cluster(points: &[(f64, f64)], cell: f64) -> Vec<Cluster> {
    let mut places = HashMap::new();
    let mut clusters: Vec<Cluster> = Vec::new();
    for (at, (x, y)) in points.iter().copied().enumerate().filter(|(_, (x, y))| x.is_finite() && y.is_finite()) {
        let place = *places.entry((line(x, cell), line(y, cell))).or_insert(clusters.len());
        if let Some(known) = clusters.get_mut(place) {
            known.members.push(at);
            known.x += x;
            known.y += y;
        } else {
            clusters.push(Cluster { x, y, members: vec![at] });
        }
    }
    for cluster in &mut clusters {
        let count: f64 = cluster.members.iter().map(|_| 1.0).sum();
        cluster.x /= count;
        cluster.y /= count;
    }
    // A stable sort: clusters were made in the order of their first points.
    clusters.sort_by_key(|cluster| std::cmp::Reverse(cluster.members.len()));
    clusters
}

/// The grid line below a number, as bits that can be compared. Adding zero turns -0 into 0.
fn line(number: f64, cell: f64) -> u64 {
    let line = if cell > 0.0 { (number / cell).floor() } else { number };
    (line + 0.0).to_bits()
}

#[cfg(test)]
mod tests {
    use super::cluster;
    use proptest::prelude::*;

    #[test]
    fn neighbours_join_and_the_largest_comes_first() {
        let found = cluster(&[(95.0, 95.0), (1.0, 1.0), (3.0, 5.0), (f64::NAN, 1.0), (55.0, 5.0)], 10.0);
        let members: Vec<_> = found.iter().map(|cluster| cluster.members.clone()).collect();
        assert_eq!(members, [vec![1, 2], vec![0], vec![4]]);
        assert_eq!(found.first().map(|first| (first.x, first.y)), Some((2.0, 3.0)));
    }

    #[test]
    fn no_side_joins_only_the_same_place() {
        for side in [0.0, -1.0, f64::NAN] {
            assert_eq!(cluster(&[(0.0, 1.0), (-0.0, 1.0), (0.1, 1.0)], side).len(), 2);
        }
    }

    proptest! {
        #[test]
        fn each_point_is_in_one_cluster(points in prop::collection::vec((-1e3f64..1e3, -1e3f64..1e3), 0..60), cell in 1f64..300.0) {
            let clusters = cluster(&points, cell);
            let mut members: Vec<_> = clusters.iter().flat_map(|one| one.members.clone()).collect();
            members.sort_unstable();
            prop_assert_eq!(members, (0..points.len()).collect::<Vec<_>>());
            prop_assert!(clusters.is_sorted_by_key(|one| std::cmp::Reverse(one.members.len())));
            for one in &clusters {
                for member in &one.members {
                    let (x, y) = points[*member];
                    prop_assert!((x - one.x).abs() <= cell && (y - one.y).abs() <= cell);
                }
            }
        }
    }
}
