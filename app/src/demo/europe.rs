//! The Europe set, to measure with: generated governments, persons and memberships in the numbers that a network of all
//! Europe would have. Everything is marked as example.

use std::collections::{HashMap, HashSet};

use anyhow::Context;
use groups::samples::insert_membership;
use kernel::app::App;
use nouns::{GovernmentId, GroupId};
use people::samples::{NewGovernment, insert_affiliation, insert_government, insert_person, insert_signature};
use places::{Gazetteer, Kind, Query};

use super::ERRAND;

const GOVERNMENTS: usize = 10_000;
const PERSONS_EACH: usize = 10;
/// As many governments as are written in one transaction.
const STEP: usize = 100;

kernel::row! {
    struct Taken { slug: String, unit: Option<String> }
}

kernel::row! {
    struct Group { id: GroupId }
}

/// Adds what is missing of the set; a second call finds everything and adds nothing.
pub async fn fill(app: &App, say: &(dyn Fn(&str) + Sync)) -> anyhow::Result<()> {
    let gazetteer = app.part::<Gazetteer>().context("the gazetteer is not loaded")?;
    let conn = app.db.reader().await?;
    let taken: Vec<Taken> = conn.all("select slug, unit from v_governments", &[]).await?;
    let groups: Vec<Group> = conn.all("select id from v_groups order by position", &[]).await?;
    drop(conn);
    if taken.len() >= GOVERNMENTS {
        return Ok(());
    }
    let mut slugs: HashSet<String> = taken.iter().map(|one| one.slug.clone()).collect();
    let units: HashSet<&str> = taken.iter().filter_map(|one| one.unit.as_deref()).collect();
    let largest = gazetteer
        .search(&Query { kind: Some(Kind::Local), limit: GOVERNMENTS + units.len(), ..Query::default() })
        .units;
    let missing: Vec<_> = largest
        .into_iter()
        .filter(|unit| !units.contains(unit.code.as_str()))
        .take(GOVERNMENTS - taken.len())
        .collect();
    let mut numbers: HashMap<String, usize> = HashMap::new();
    let mut person = 0_usize;
    for (step, units) in missing.chunks(STEP).enumerate() {
        if step % 10 == 0 {
            say(&format!("Europe set: {} of {GOVERNMENTS} governments ...", taken.len() + step * STEP));
        }
        let tx = app.db.begin(&ERRAND).await?;
        let mut last: Option<GovernmentId> = None;
        for unit in units {
            let plain = places::fold(&unit.name_latin).replace(' ', "-");
            let slug = loop {
                let number = numbers.entry(plain.clone()).and_modify(|number| *number += 1).or_insert(1);
                let slug = if *number == 1 { plain.clone() } else { format!("{plain}-{number}") };
                if slugs.insert(slug.clone()) {
                    break slug;
                }
            };
            let new = NewGovernment {
                note: Some("Generated to measure with; not a fact."),
                ..NewGovernment::of_unit(unit, &slug, &unit.names_other)
            };
            let government = insert_government(&tx, &new).await?;
            if person.is_multiple_of(20) {
                insert_signature(&tx, government, None, Some("2024-05"), None).await?;
            }
            for _ in 0..PERSONS_EACH {
                person += 1;
                let id = insert_person(
                    &tx,
                    &format!("officer{person}@europe.example"),
                    &format!("Officer {person}"),
                    None,
                    None,
                )
                .await?;
                insert_affiliation(&tx, id, government, "Officer", person % PERSONS_EACH == 1).await?;
                if let (0, Some(group)) = (person % 4, groups.get(person % groups.len().max(1))) {
                    insert_membership(&tx, group.id, id, Some(government)).await?;
                }
            }
            last = Some(government);
        }
        if let Some(government) = last {
            tx.commit(&nouns::people::GovernmentRegistered { government }).await?;
        }
    }
    Ok(())
}
