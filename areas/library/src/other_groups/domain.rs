//! Which groups were ticked. No I/O.

use nouns::GroupId;
use ui::FormErrors;
use words::Lang;

use crate::resources::queries::Group;
use crate::words as t;

/// Ids as they are kept, with a blank between.
pub fn read(kept: &str) -> Vec<GroupId> {
    kept.split(' ').filter_map(|id| id.parse().ok()).collect()
}

pub fn written(groups: &[GroupId]) -> String {
    groups.iter().map(GroupId::to_string).collect::<Vec<_>>().join(" ")
}

/// As a form ticks them.
pub fn ticks(kept: &str) -> Vec<String> {
    kept.split_whitespace().map(str::to_owned).collect()
}

/// The groups that were ticked beside the one that keeps the resource, in the order of `all`; what is none of them goes to
/// `errors`.
pub fn ticked(
    lang: Lang,
    ticks: &[String],
    all: &[Group],
    keeping: Option<GroupId>,
    errors: &mut FormErrors,
) -> Vec<GroupId> {
    let is_known = |tick: &String| all.iter().any(|group| group.id.to_string() == *tick);
    errors.require(ticks.iter().all(is_known), "groups", t::groups_unknown(lang));
    let others = all.iter().map(|group| group.id).filter(|id| Some(*id) != keeping);
    others.filter(|id| ticks.contains(&id.to_string())).collect()
}

#[cfg(test)]
mod tests {
    use kernel::uuid::Uuid;

    use super::*;

    fn group(number: u128) -> Group {
        Group { id: GroupId::from_uuid(Uuid::from_u128(number)), slug: number.to_string(), name: number.to_string() }
    }

    #[test]
    fn what_is_ticked_is_read_as_it_is_written_and_the_keeping_group_is_no_other() {
        let all = [group(1), group(2), group(3)];
        let tick = |number: usize| all[number].id.to_string();
        let mut errors = FormErrors::new();
        let found = ticked(Lang::En, &[tick(2), tick(0), tick(1)], &all, Some(all[1].id), &mut errors);
        assert_eq!(found, [all[0].id, all[2].id]);
        assert_eq!(read(&written(&found)), found);
        assert_eq!(ticks(&written(&found)), [tick(0), tick(2)]);
        assert!(read("").is_empty() && ticks("").is_empty() && errors.is_empty());
        ticked(Lang::En, &[group(7).id.to_string()], &all, None, &mut errors);
        assert!(errors.of("groups").is_some());
    }
}
