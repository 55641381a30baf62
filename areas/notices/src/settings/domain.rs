//! Levels as they were typed, and whether they are sound.

use std::collections::BTreeMap;

use ui::FormErrors;
use words::Lang;

use crate::classes::{Class, Level, chosen};
use crate::words as t;

/// What was sent: the level of each class by the class's name, and `group`, the address of a group or nothing.
#[derive(Default)]
pub struct Draft(pub BTreeMap<String, String>);

impl Draft {
    pub fn of(&self, class: Class) -> &str {
        self.0.get(class.word()).map_or("", String::as_str)
    }

    pub fn group(&self) -> &str {
        self.0.get("group").map_or("", String::as_str)
    }

    /// The level of each class. In one group `None` is possible: as in all groups.
    pub fn check(&self, lang: Lang, in_group: bool) -> Result<Vec<(Class, Option<Level>)>, FormErrors> {
        let mut errors = FormErrors::new();
        let mut levels = Vec::new();
        for (entry, _) in chosen() {
            let level = Level::from_word(self.of(entry.class));
            let is_as_in_all = in_group && self.of(entry.class) == AS_IN_ALL;
            errors.require(level.is_some() || is_as_in_all, entry.class.word(), t::level_missing(lang));
            levels.push((entry.class, level));
        }
        if errors.is_empty() { Ok(levels) } else { Err(errors) }
    }
}

/// The choice that is no level of its own.
pub const AS_IN_ALL: &str = "all";

#[cfg(test)]
mod tests {
    use super::*;

    fn draft(level: &str) -> Draft {
        Draft(chosen().map(|(entry, _)| (entry.class.word().to_owned(), level.to_owned())).collect())
    }

    #[test]
    fn each_class_has_a_level_and_only_a_group_can_follow_the_others() {
        assert!(draft("weekly").check(Lang::En, false).unwrap().iter().all(|(_, level)| *level == Some(Level::Weekly)));
        assert!(draft(AS_IN_ALL).check(Lang::En, true).unwrap().iter().all(|(_, level)| level.is_none()));
        for (level, in_group) in [(AS_IN_ALL, false), ("hourly", true), ("", false), ("", true)] {
            let errors = draft(level).check(Lang::En, in_group).unwrap_err();
            assert!(errors.of("meeting").is_some(), "{level}");
        }
    }
}
