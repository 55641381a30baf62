//! What a list of governments is filtered by, and how a government is named in addresses. No I/O.

use places::Unit;
use serde::{Deserialize, Serialize};

kernel::word_enum! {
    /// What a list shows.
    pub enum Standing {
        Signatory = "signatory",
        Registered = "registered",
        /// No longer there, or no longer taking part: in no list but this one.
        Closed = "closed",
    }
}

/// The filter of a list or map, as it stands in the address.
#[derive(Clone, Debug, Default, Deserialize, Serialize)]
#[serde(default)]
pub struct Filter {
    #[serde(skip_serializing_if = "String::is_empty")]
    pub name: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub country: String,
    #[serde(skip_serializing_if = "String::is_empty")]
    pub standing: String,
    /// The key after which the list goes on.
    #[serde(skip_serializing_if = "String::is_empty")]
    pub after: String,
}

impl Filter {
    pub fn standing(&self) -> Option<Standing> {
        Standing::from_word(&self.standing)
    }

    /// What a folded name must hold, as a pattern for `like`. Folding leaves only letters, digits and blanks.
    pub fn pattern(&self) -> String {
        format!("%{}%", places::fold(&self.name))
    }

    /// The filter as a query string, without the place in the list.
    pub fn query(&self) -> String {
        let mut pairs = Vec::new();
        for (name, value) in [("name", &self.name), ("country", &self.country), ("standing", &self.standing)] {
            if !value.is_empty() {
                pairs.push(format!("{name}={}", ui::encode(value)));
            }
        }
        pairs.join("&")
    }
}

pub const KINDS: [&str; 5] = ["local", "metropolitan", "regional", "national", "consortium"];

/// The kind of government that a unit of this kind may have.
pub const fn kind_of(unit: &Unit) -> &'static str {
    match unit.kind {
        places::Kind::Local => "local",
        places::Kind::Metropolitan => "metropolitan",
        places::Kind::Nuts1 | places::Kind::Nuts2 | places::Kind::Nuts3 => "regional",
    }
}

/// A readable name for addresses: `gent`, `a-coruna`.
pub fn slug(name: &str) -> String {
    let slug: String = places::fold(name).split_whitespace().collect::<Vec<_>>().join("-");
    let slug: String = slug.chars().filter(|c| c.is_ascii_alphanumeric() || *c == '-').take(60).collect();
    if slug.is_empty() || slug == "map" || slug == "new" {
        format!("{slug}-1").trim_start_matches('-').to_owned()
    } else {
        slug
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn slugs_are_plain_and_never_a_page_of_their_own() {
        assert_eq!(slug("Sant Boi de Llobregat"), "sant-boi-de-llobregat");
        assert_eq!(slug("Łódź"), "lodz");
        assert_eq!(slug("Map"), "map-1");
        assert_eq!(slug("!?"), "1");
    }

    #[test]
    fn a_filter_stays_in_the_address() {
        let filter = Filter { name: "saint & sons".into(), country: "FR".into(), ..Filter::default() };
        assert_eq!(filter.query(), "name=saint%20%26%20sons&country=FR");
        assert_eq!(Filter::default().pattern(), "%%");
    }
}
