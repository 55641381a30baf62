//! The gazetteer: all units in memory and the sorted lists that find them.
//! Units lie in the order of their population, so that every list that comes out of a set is already sorted.
//! Read once, then never changed.

use crate::lexicon::Lexicon;
use crate::names::{add_names, spellings};
use crate::set::{Set, position};
use crate::{Country, Degurba, Kind, ReadError, SizeBand, Unit, read};
use flate2::read::GzDecoder;
use std::cmp::Reverse;
use std::io::Read;
use std::sync::LazyLock;

static LOCAL_UNITS: &[u8] = include_bytes!("../../../content/geo/local_units.csv.gz");
static REGIONS: &[u8] = include_bytes!("../../../content/geo/metropolitan_and_regional.csv.gz");
static EXONYMS: &[u8] = include_bytes!("../../../content/geo/exonyms.csv");

/// Rows of the shipped tables: room for all at once, as a list that grows would leave twice its size behind.
const SHIPPED: usize = 101_567;

/// All units, indexed.
#[derive(Debug)]
pub struct Gazetteer {
    /// By population, the largest first, unknown last; then by code. A unit's number is its place here.
    pub(crate) units: Vec<Unit>,
    /// Places in `units`, in the order of the codes.
    by_code: Vec<u32>,
    pub(crate) names: Lexicon,
    pub(crate) words: Lexicon,
    pub(crate) nuts: Lexicon,
    pub(crate) countries: Vec<(Country, Set)>,
    pub(crate) sizes: Vec<(SizeBand, Set)>,
    pub(crate) degrees: Vec<(Degurba, Set)>,
    pub(crate) kinds: Vec<(Kind, Set)>,
}

impl Gazetteer {
    /// The gazetteer that is part of this crate: 99,140 local units and 2,427 larger areas. Read when it is first asked for,
    /// which takes a moment.
    pub fn shipped() -> Result<&'static Self, &'static ReadError> {
        static READ: LazyLock<Result<Gazetteer, ReadError>> = LazyLock::new(|| {
            let room = Vec::with_capacity(SHIPPED);
            Gazetteer::fill(room, GzDecoder::new(LOCAL_UNITS), GzDecoder::new(REGIONS), EXONYMS)
        });
        READ.as_ref()
    }

    /// Another gazetteer, from tables of the same columns (plain CSV, UTF-8).
    pub fn read(local: impl Read, regions: impl Read) -> Result<Self, ReadError> {
        Self::read_with_names(local, regions, "unit,name\n".as_bytes())
    }

    /// The same with names in other languages: a table with the columns `unit` (its code) and `name`.
    pub fn read_with_names(local: impl Read, regions: impl Read, names: impl Read) -> Result<Self, ReadError> {
        Self::fill(Vec::new(), local, regions, names)
    }

    fn fill(mut units: Vec<Unit>, local: impl Read, regions: impl Read, names: impl Read) -> Result<Self, ReadError> {
        read::local_units(local, &mut units)?;
        read::regions(regions, &mut units)?;
        units.shrink_to_fit();
        units.sort_unstable_by(|a, b| (Reverse(a.population), &a.code).cmp(&(Reverse(b.population), &b.code)));
        let by_code = sorted_codes(&units)?;
        add_names(&mut units, &by_code, read::other_names(names)?)?;
        Self::index(units, by_code).ok_or(ReadError::TooLarge)
    }

    fn index(units: Vec<Unit>, by_code: Vec<u32>) -> Option<Self> {
        let count = u32::try_from(units.len()).ok()?;
        let nuts = (0..count).zip(&units).filter_map(|(id, unit)| Some((nuts(unit)?, id)));
        let nuts = Lexicon::new(nuts.collect())?;
        // All spellings in one string: a string for each would cost more than the index itself.
        let mut text = String::new();
        let mut ends = Vec::with_capacity(units.len());
        for (id, unit) in (0..count).zip(&units) {
            for spelling in spellings(unit) {
                text.push_str(&spelling);
                ends.push((text.len(), id));
            }
        }
        let begins = std::iter::once(0).chain(ends.iter().map(|(end, _)| *end));
        let each = || begins.clone().zip(&ends).filter_map(|(begin, (end, id))| Some((text.get(begin..*end)?, *id)));
        let names = Lexicon::new(each().collect())?;
        let words = Lexicon::new(each().flat_map(|(name, id)| name.split(' ').map(move |word| (word, id))).collect())?;
        Some(Self {
            by_code,
            names,
            words,
            nuts,
            countries: facet(&units, Country::all(), |unit| Some(unit.country)),
            sizes: facet(&units, &SizeBand::ALL, |unit| unit.size),
            degrees: facet(&units, &Degurba::ALL, |unit| unit.degurba),
            kinds: facet(&units, &Kind::ALL, |unit| Some(unit.kind)),
            units,
        })
    }

    /// How many units there are.
    pub fn len(&self) -> usize {
        self.units.len()
    }

    pub fn is_empty(&self) -> bool {
        self.units.is_empty()
    }

    /// The unit with this code: `lau:BE:44021`.
    pub fn by_code(&self, code: &str) -> Option<&Unit> {
        self.units.get(find(&self.units, &self.by_code, code)?)
    }
}

/// For each value the units that have it.
fn facet<T: Copy + PartialEq>(units: &[Unit], values: &[T], of: impl Fn(&Unit) -> Option<T>) -> Vec<(T, Set)> {
    let mut sets: Vec<_> = values.iter().map(|value| (*value, Set::empty(units.len()))).collect();
    for (id, unit) in (0u32..).zip(units) {
        let value = of(unit);
        if let Some((_, set)) = sets.iter_mut().find(|(other, _)| Some(*other) == value) {
            set.insert(id);
        }
    }
    sets
}

/// The numbers of the units in the order of their codes. Refuses two units with one code.
fn sorted_codes(units: &[Unit]) -> Result<Vec<u32>, ReadError> {
    let count = u32::try_from(units.len()).map_err(|_| ReadError::TooLarge)?;
    let mut codes: Vec<(&str, u32)> = units.iter().map(|unit| unit.code.as_str()).zip(0..count).collect();
    codes.sort_unstable();
    match codes.array_windows().find(|[(one, _), (next, _)]| one == next) {
        Some([(code, _), _]) => Err(ReadError::Twice { code: (*code).to_owned() }),
        None => Ok(codes.into_iter().map(|(_, id)| id).collect()),
    }
}

/// The place of the unit with this code.
pub(crate) fn find(units: &[Unit], by_code: &[u32], code: &str) -> Option<usize> {
    let code_of = |id: &u32| units.get(position(*id)).map(|unit| unit.code.as_str());
    let at = by_code.binary_search_by(|id| code_of(id).cmp(&Some(code))).ok()?;
    by_code.get(at).copied().map(position)
}

/// The NUTS code that the filter looks at: of the region the unit lies in, or of the region it is.
fn nuts(unit: &Unit) -> Option<&str> {
    unit.nuts3.as_deref().or_else(|| unit.code.strip_prefix("nuts:"))
}
