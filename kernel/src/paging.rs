//! Pages of long lists. A page begins after the key of the last row of the page before, so a list may grow and shrink
//! while somebody reads it, and its thousandth page costs no more than its first. The key stands in the address. What
//! is no key of this list, whoever wrote it, is the first page.

use jiff::Timestamp;
use jiff::civil::Date;
use serde::Deserialize;

use crate::faults::Fault;
use crate::ids::Id;

/// Rows on a page.
pub const ROWS: i64 = 50;

/// Where in a list to go on, for lists that are filtered by nothing.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub struct Paging {
    pub after: String,
}

/// A part of a key.
pub trait Part: Sized {
    fn write(&self) -> String;
    fn read(text: &str) -> Option<Self>;
}

/// Folded text: letters, digits and blanks.
impl Part for String {
    fn write(&self) -> String {
        self.clone()
    }

    fn read(text: &str) -> Option<Self> {
        Some(text.to_owned())
    }
}

impl Part for i64 {
    fn write(&self) -> String {
        self.to_string()
    }

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

impl<K> Part for Id<K> {
    fn write(&self) -> String {
        self.to_string()
    }

    fn read(text: &str) -> Option<Self> {
        text.parse().ok()
    }
}

/// Whole microseconds, as both databases keep them.
impl Part for Timestamp {
    fn write(&self) -> String {
        self.as_microsecond().to_string()
    }

    fn read(text: &str) -> Option<Self> {
        Self::from_microsecond(text.parse().ok()?).ok().filter(|at| *at >= FIRST_TIME)
    }
}

impl Part for Date {
    fn write(&self) -> String {
        self.to_string()
    }

    fn read(text: &str) -> Option<Self> {
        text.parse().ok().filter(|day| *day >= FIRST_DAY)
    }
}

/// Before every day in a list. PostgreSQL knows fewer years before our era than an address can name.
pub const FIRST_DAY: Date = jiff::civil::date(1, 1, 1);
/// After every day in a list.
pub const LAST_DAY: Date = jiff::civil::date(9999, 12, 31);
/// After every time in a list.
pub const LAST_TIME: Timestamp = Timestamp::constant(253_402_207_200, 0);
const FIRST_TIME: Timestamp = Timestamp::constant(-62_135_596_800, 0);

/// What a list is ordered by: parts that together are no two rows' alike.
pub trait Key: Sized {
    fn write(&self) -> String;
    fn read(text: &str) -> Option<Self>;
}

/// Ids hold no tilde, and neither do the other parts: the last parts of an address are the last parts of the key.
macro_rules! key {
    ($($part:ident $at:tt),*) => {
        impl<$($part: Part),*> Key for ($($part,)*) {
            fn write(&self) -> String {
                [$(self.$at.write()),*].join("~")
            }

            fn read(text: &str) -> Option<Self> {
                let mut parts = text.split('~');
                let key = ($($part::read(parts.next()?)?,)*);
                parts.next().is_none().then_some(key)
            }
        }
    };
}
key!(A 0);
key!(A 0, B 1);
key!(A 0, B 1, C 2);

/// The key after which a page begins, if it is not the first.
pub struct After<K>(Option<K>);

impl<K: Key + Clone> After<K> {
    pub fn read(text: &str) -> Self {
        Self(K::read(text))
    }

    /// The key to begin after; `start` stands before every row of the list.
    pub fn or(&self, start: K) -> K {
        self.0.clone().unwrap_or(start)
    }

    /// Whether this is the first page.
    pub const fn is_first(&self) -> bool {
        self.0.is_none()
    }

    /// Makes a page of what was found: `ROWS` rows and one that only tells that the list goes on.
    pub fn slice<T>(&self, rows: Vec<T>, key: impl Fn(&T) -> K) -> Slice<T> {
        self.slice_of(ROWS, rows, key)
    }

    /// The same with pages of another size.
    pub fn slice_of<T>(&self, size: i64, mut rows: Vec<T>, key: impl Fn(&T) -> K) -> Slice<T> {
        let size = usize::try_from(size).unwrap_or(usize::MAX);
        let goes_on = rows.len() > size;
        rows.truncate(size);
        let next = rows.last().filter(|_| goes_on).map(|row| key(row).write());
        Slice { rows, next, is_first: self.0.is_none() }
    }
}

/// A page of a list.
#[derive(Debug)]
pub struct Slice<T> {
    pub rows: Vec<T>,
    /// The key after which the next page begins, if there is one.
    pub next: Option<String>,
    pub is_first: bool,
}

impl<T> Slice<T> {
    /// A page behind the end of the list is none.
    pub fn found(self) -> Result<Self, Fault> {
        if self.rows.is_empty() && !self.is_first { Err(Fault::NotFound) } else { Ok(self) }
    }

    /// The whole list, where it needs no pages.
    pub const fn whole(rows: Vec<T>) -> Self {
        Self { rows, next: None, is_first: true }
    }
}

#[cfg(test)]
mod tests {
    use jiff::civil::date;

    use super::*;
    use crate::ids::PersonId;

    type Named = (String, PersonId);

    fn id(byte: u8) -> PersonId {
        PersonId::from_uuid(uuid::Uuid::from_bytes([byte; 16]))
    }

    #[test]
    fn a_key_comes_back_from_an_address() {
        let named: Named = ("sant boi".into(), id(7));
        assert_eq!(Named::read(&named.write()), Some(named));
        let at = (Timestamp::constant(1_700_000_000, 123_456_000), id(9));
        assert_eq!(<(Timestamp, PersonId)>::read(&at.write()), Some(at));
        let ranked = (4_i64, date(2027, 3, 1), id(1));
        assert_eq!(<(i64, Date, PersonId)>::read(&ranked.write()), Some(ranked));
    }

    #[test]
    fn what_is_no_key_is_the_first_page() {
        for wrong in ["", "~", "a", "a~b", "a~~", "-99999999999999999999~x", "' or 1=1 --", "a~b~c~d"] {
            assert_eq!(Named::read(wrong), None, "{wrong}");
        }
        for wrong in [format!("-9999-01-01~{}", id(1)), format!("-377705023201000000~{}", id(1))] {
            assert_eq!(<(Date, PersonId)>::read(&wrong), None, "{wrong}");
            assert_eq!(<(Timestamp, PersonId)>::read(&wrong), None, "{wrong}");
        }
        assert!(After::<Named>::read("a~b").slice(vec![1], |_| ("b".into(), id(2))).is_first);
    }

    #[test]
    fn a_page_says_whether_the_list_goes_on() {
        let first = After::<Named>::read("");
        let rows: Vec<i64> = (0..=ROWS).collect();
        let slice = first.slice(rows, |row| (row.to_string(), id(3)));
        assert_eq!(slice.rows.len(), 50);
        assert_eq!(slice.next, Some(format!("49~{}", id(3))));
        assert_eq!(first.slice(vec![1], |_| (String::new(), id(3))).next, None);
        assert!(first.slice(Vec::<i64>::new(), |_| (String::new(), id(3))).found().is_ok());
        let behind = After::<Named>::read(&format!("zz~{}", id(3)));
        assert!(matches!(behind.slice(Vec::<i64>::new(), |_| (String::new(), id(3))).found(), Err(Fault::NotFound)));
    }
}
