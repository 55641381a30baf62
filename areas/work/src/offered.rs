//! Choices that a form offers: as many as can be looked through, and whether there are more. Where there are more, the form
//! says so and takes the address of a page, or a name, as well.

use std::ops::Deref;

#[derive(Debug)]
pub struct Offered<T> {
    rows: Vec<T>,
    pub has_more: bool,
}

impl<T> Offered<T> {
    /// Of what was found the first `most`; one more only tells that there are more.
    pub fn new(mut rows: Vec<T>, most: usize) -> Self {
        let has_more = rows.len() > most;
        rows.truncate(most);
        Self { rows, has_more }
    }
}

impl<T> Default for Offered<T> {
    fn default() -> Self {
        Self { rows: Vec::new(), has_more: false }
    }
}

impl<T> Deref for Offered<T> {
    type Target = [T];

    fn deref(&self) -> &[T] {
        &self.rows
    }
}

/// The name of a thing in the address of its page, such as `/en/events/first-meeting?done=x`, or the name by itself.
pub fn slug<'a>(address: &'a str, noun: &str) -> Option<&'a str> {
    let rest = address.trim().rsplit_once(&format!("/{noun}/")).map_or(address.trim(), |(_, rest)| rest);
    rest.split(['/', '?', '#']).next().filter(|slug| !slug.is_empty())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_name_in_an_address_is_found() {
        for address in
            ["https://example.org/en/events/first", "/fr/events/first/minutes?x=1", " first ", "/events/first#top"]
        {
            assert_eq!(slug(address, "events"), Some("first"), "{address}");
        }
        for address in ["", " ", "https://example.org/en/events/"] {
            assert_eq!(slug(address, "events"), None, "{address}");
        }
    }

    #[test]
    fn one_more_tells_that_there_are_more() {
        let offered = Offered::new(vec![1, 2, 3], 2);
        assert!(offered.has_more && offered.len() == 2);
        assert!(!Offered::new(vec![1, 2], 2).has_more);
    }
}
