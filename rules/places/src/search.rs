//! Search: which units fit a text and some filters, and in which order.
//! The cost of a query has a bound, whatever is typed.

use crate::set::Set;
use crate::spelling::{FORGIVEN_FROM, nearly_begins, nearly_equals};
use crate::{Country, Degurba, Gazetteer, Kind, SizeBand, Unit, fold};

/// The longest name has 138 letters. More of a query is not looked at, so that its cost has a bound.
const LETTERS: usize = 160;
/// Forgiving a mistake walks all words of all names, once for each word of the query.
const WORDS_FORGIVEN: usize = 4;

/// What is searched for. Filters that are None let everything through.
#[derive(Debug, Clone, Copy)]
pub struct Query<'a> {
    /// Words, each the beginning of a word of the name, in any spelling. Empty: all units.
    pub text: &'a str,
    pub country: Option<Country>,
    pub size: Option<SizeBand>,
    pub degurba: Option<Degurba>,
    /// The beginning of a NUTS 2024 code: `BE`, `BE23`, `ITC4C`. Greece is `EL` here.
    pub nuts: Option<&'a str>,
    pub kind: Option<Kind>,
    /// How many units to hand out. 20 by default.
    pub limit: usize,
}

impl Default for Query<'_> {
    fn default() -> Self {
        Self { text: "", country: None, size: None, degurba: None, nuts: None, kind: None, limit: 20 }
    }
}

/// The best units of a query and how many there are in all.
#[derive(Debug, Clone)]
pub struct Found<'g> {
    pub units: Vec<&'g Unit>,
    pub total: usize,
}

impl Gazetteer {
    /// The units that fit, best first: the name is the text, the name begins with the text, all others; within
    /// each by population. Where the name is the text, local units come before larger areas: who types `Gent`
    /// means the city. One spelling mistake a word is forgiven, but only when nothing fits without.
    pub fn search(&self, query: &Query<'_>) -> Found<'_> {
        let allowed = self.allowed(query);
        if query.text.trim().is_empty() {
            return self.hand_out(allowed, &[], query.limit);
        }
        let text: String = query.text.chars().take(LETTERS).collect();
        let text = fold(&text);
        if text.is_empty() {
            return Found { units: Vec::new(), total: 0 };
        }
        let mut fitting = self.fitting(&text);
        fitting.and(&allowed);
        if fitting.is_empty() {
            return self.search_forgiving(&text, &allowed, query.limit);
        }
        let mut whole = self.nothing();
        self.names.add_equal(&text, &mut whole);
        let mut begun = self.nothing();
        self.names.add_prefix(&text, &mut begun);
        self.hand_out(fitting, &[self.local(&whole), whole, begun], query.limit)
    }

    fn search_forgiving(&self, text: &str, allowed: &Set, limit: usize) -> Found<'_> {
        let words: Vec<&str> = text.split(' ').collect();
        let nothing = Found { units: Vec::new(), total: 0 };
        if words.len() > WORDS_FORGIVEN || words.iter().all(|word| word.len() < FORGIVEN_FROM) {
            return nothing;
        }
        let (mut fitting, mut complete) = (allowed.clone(), allowed.clone());
        for word in words {
            let (mut begun, mut equal) = (self.nothing(), self.nothing());
            if word.len() < FORGIVEN_FROM {
                self.words.add_prefix(word, &mut begun);
                self.words.add_equal(word, &mut equal);
            } else {
                let begins = |key: &str| nearly_begins(key, word);
                self.words.add_where(begins, |key| nearly_equals(key, word), &mut begun, &mut equal);
            }
            fitting.and(&begun);
            complete.and(&equal);
            if fitting.is_empty() {
                return nothing;
            }
        }
        // The text as a whole may have one mistake to be a name; its single words may have one each.
        let (mut near, mut whole) = (self.nothing(), self.nothing());
        self.names.add_where(|name| nearly_begins(name, text), |name| nearly_equals(name, text), &mut near, &mut whole);
        self.hand_out(fitting, &[self.local(&whole), whole, complete, near], limit)
    }

    /// The units of which each word of the text begins some word of a name.
    fn fitting(&self, text: &str) -> Set {
        let mut fitting = Set::full(self.len());
        for word in text.split(' ') {
            let mut begun = self.nothing();
            self.words.add_prefix(word, &mut begun);
            fitting.and(&begun);
        }
        fitting
    }

    /// The units that all filters let through.
    fn allowed(&self, query: &Query<'_>) -> Set {
        let mut allowed = Set::full(self.len());
        keep(&mut allowed, &self.countries, query.country);
        keep(&mut allowed, &self.sizes, query.size);
        keep(&mut allowed, &self.degrees, query.degurba);
        keep(&mut allowed, &self.kinds, query.kind);
        if let Some(code) = query.nuts.filter(|code| !code.is_empty()) {
            let mut inside = self.nothing();
            self.nuts.add_prefix(code, &mut inside);
            allowed.and(&inside);
        }
        allowed
    }

    fn local(&self, set: &Set) -> Set {
        let mut local = set.clone();
        keep(&mut local, &self.kinds, Some(Kind::Local));
        local
    }

    fn nothing(&self) -> Set {
        Set::empty(self.len())
    }

    /// The first `limit` of a set: those in the first of the tiers, then those in the next, then the rest.
    fn hand_out(&self, mut rest: Set, tiers: &[Set], limit: usize) -> Found<'_> {
        let total = rest.len();
        let mut units = Vec::new();
        for tier in tiers {
            let mut best = rest.clone();
            best.and(tier);
            rest.minus(&best);
            units.extend(best.iter().filter_map(|at| self.units.get(at)).take(limit - units.len()));
        }
        units.extend(rest.iter().filter_map(|at| self.units.get(at)).take(limit - units.len()));
        Found { units, total }
    }
}

/// Keeps the units that have the wanted value of a facet.
fn keep<T: PartialEq>(allowed: &mut Set, facet: &[(T, Set)], wanted: Option<T>) {
    let Some(wanted) = wanted else { return };
    if let Some((_, set)) = facet.iter().find(|(value, _)| *value == wanted) {
        allowed.and(set);
    }
}
