//! By which names a unit is found, and how it comes to names in other languages.
//! The names that people see are never changed here.

use crate::gazetteer::find;
use crate::plain::plain_names;
use crate::read::OtherName;
use crate::{Kind, ReadError, Unit, fold};
use std::collections::HashMap;

/// Gives units their names in other languages. A larger area with the name of a unit of its country gets them as
/// well: the metropolitan area Wien is Vienna too. Refuses names of no unit.
pub(crate) fn add_names(units: &mut [Unit], by_code: &[u32], names: Vec<OtherName>) -> Result<(), ReadError> {
    let mut gifts = Vec::with_capacity(names.len());
    let mut namesakes = HashMap::<_, Vec<String>>::new();
    for name in names {
        let at = find(units, by_code, &name.code);
        let (at, unit) = at.and_then(|at| Some((at, units.get(at)?))).ok_or_else(|| name.fault())?;
        for own in spellings(unit) {
            namesakes.entry((unit.country, own)).or_default().push(name.name.clone());
        }
        gifts.push((at, name.name));
    }
    for (at, unit) in units.iter().enumerate().filter(|(_, unit)| unit.kind != Kind::Local) {
        for own in spellings(unit) {
            let shared = namesakes.get(&(unit.country, own)).into_iter().flatten();
            gifts.extend(shared.map(|name| (at, name.clone())));
        }
    }
    for (at, name) in gifts {
        let Some(unit) = units.get_mut(at) else { continue };
        if name != unit.name && name != unit.name_latin && !unit.names_other.contains(&name) {
            unit.names_other.push(name);
        }
    }
    Ok(())
}

/// All that a unit can be found by, folded, each once.
pub(crate) fn spellings(unit: &Unit) -> Vec<String> {
    let latin = (unit.name_latin != unit.name).then_some(&unit.name_latin);
    let names = [&unit.name].into_iter().chain(latin).chain(&unit.names_other);
    let mut spellings = Vec::new();
    for name in names {
        spellings.push(fold(name));
        spellings.extend(plain_names(name).iter().map(|plain| fold(plain)));
    }
    spellings.sort_unstable();
    spellings.dedup();
    spellings.retain(|spelling| !spelling.is_empty());
    spellings
}
