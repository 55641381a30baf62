//! The Europe set, to measure with: generated governments, persons and memberships in the numbers that a network of all
//! Europe would have, and five years of what groups do: plans, proposals, support and meetings. Everything is marked as
//! example.

use std::collections::{HashMap, HashSet};

use groups::samples::{NewMeeting, insert_coming, insert_item, insert_meeting, insert_membership};
use jiff::civil::{Date, date};
use kernel::app::App;
use kernel::db::Tx;
use nouns::office::FactsImported;
use nouns::{GovernmentId, GroupId, PersonId};
use people::samples::{NewGovernment, insert_affiliation, insert_government, insert_person, insert_signature};
use places::{Gazetteer, Kind, Query};
use work::samples::{
    NewProposal, adopt_plan, close_plan, insert_comment, insert_plan, insert_proposal, insert_support, start_plan,
};

use super::ERRAND;

const GOVERNMENTS: usize = 10_000;
const PERSONS_EACH: usize = 10;
/// As many governments as are written in one transaction.
const STEP: usize = 100;

kernel::row! {
    struct Taken { slug: String, unit: Option<String> }
}

kernel::row! {
    struct Group { id: GroupId, slug: String }
}

kernel::row! {
    struct Plan { group_id: GroupId, year: i64 }
}

kernel::row! {
    /// A member who can propose something.
    struct Proposer { person: PersonId, government: GovernmentId }
}

/// The years in which the groups of the set have worked.
const YEARS: std::ops::RangeInclusive<i16> = 2023..=2027;
/// With five groups and five years, 3,000 proposals and 500 meetings.
const PROPOSALS_A_YEAR: usize = 120;
const MEETINGS_A_YEAR: usize = 20;
/// The first proposal of a year is supported by many, the others by a few.
const MANY_SUPPORTERS: usize = 500;
const FEW_SUPPORTERS: usize = 4;
/// The first proposal of the technical group's last year is spoken about by many.
const COMMENTS: usize = 500;
/// As many say that they come to one meeting.
const COMING: usize = 1000;
const GREAT_MEETING: &str = "europe-many";

/// Adds what is missing of the set; a second call finds everything and adds nothing.
pub async fn fill(app: &App, say: &(dyn Fn(&str) + Sync)) -> anyhow::Result<()> {
    fill_governments(app, say).await?;
    let conn = app.db.reader().await?;
    if conn.count("select count(*) as n from v_meetings where slug = 'europe-1'", &[]).await? == 0 {
        drop(conn);
        say("Europe set: five years of work in the groups ...");
        fill_years(app).await?;
    }
    Ok(())
}

async fn fill_governments(app: &App, say: &(dyn Fn(&str) + Sync)) -> anyhow::Result<()> {
    let gazetteer = Gazetteer::shipped()?;
    let conn = app.db.reader().await?;
    let taken: Vec<Taken> = conn.all("select slug, unit from v_governments", &[]).await?;
    let groups: Vec<Group> = conn.all("select id, slug from v_groups order by position", &[]).await?;
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
    let mut members = 0_usize;
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
            let signs = person.is_multiple_of(20);
            if signs {
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
                // Two people of each signatory, in one group after the other: 2,000 in each of five.
                if let (true, 0, Some(group)) = (signs, person % 4, groups.get(members % groups.len().max(1))) {
                    members += 1;
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

/// In one go, so that it is there as a whole or not at all.
async fn fill_years(app: &App) -> anyhow::Result<()> {
    let tx = app.db.begin(&ERRAND).await?;
    let groups: Vec<Group> = tx.all("select id, slug from v_groups order by position", &[]).await?;
    let known: Vec<Plan> = tx.all("select group_id, year from v_plans", &[]).await?;
    let known: HashSet<(GroupId, i64)> = known.into_iter().map(|plan| (plan.group_id, plan.year)).collect();
    let mut meeting = 0_usize;
    for group in &groups {
        let proposers: Vec<Proposer> = tx
            .all(
                "select person, government from v_memberships where group_id = $1 and government is not null order by id",
                kernel::params![group.id],
            )
            .await?;
        if group.slug == "technical" {
            fill_great_meeting(&tx, group.id, &proposers).await?;
        }
        for year in YEARS {
            let plan = if known.contains(&(group.id, i64::from(year))) {
                None
            } else {
                Some(insert_plan(&tx, group.id, i64::from(year)).await?)
            };
            fill_proposals(&tx, group, i64::from(year), &proposers).await?;
            if let Some(plan) = plan.filter(|_| year != *YEARS.end()) {
                let last = date(year, 12, 31);
                adopt_plan(&tx, plan, group.id, date(year, 1, 31), "Generated to measure with; not a fact.").await?;
                start_plan(&tx, plan, group.id).await?;
                close_plan(&tx, &group.slug, i64::from(year), last, "Generated to measure with; not a fact.", "")
                    .await?;
            }
            for day in days(year) {
                meeting += 1;
                let new = NewMeeting {
                    slug: &format!("europe-{meeting}"),
                    group: Some(group.id),
                    title: &format!("Generated meeting {meeting}"),
                    kind: "working group meeting",
                    on_day: Some(day),
                    audience: "group",
                    about: "Generated to measure with; not a fact.",
                    example: true,
                    ..NewMeeting::default()
                };
                insert_meeting(&tx, &new).await?;
            }
        }
    }
    Ok(tx.commit(&FactsImported { import: app.clock.new_id() }).await?)
}

/// A meeting to come to which many have said that they come.
async fn fill_great_meeting(tx: &Tx, group: GroupId, members: &[Proposer]) -> anyhow::Result<()> {
    let new = NewMeeting {
        slug: GREAT_MEETING,
        group: Some(group),
        title: "Generated meeting with many people",
        kind: "quarterly",
        starts_at: Some("2027-12-20T09:00:00Z".parse()?),
        ends_at: Some("2027-12-20T11:00:00Z".parse()?),
        zone: Some("Europe/Brussels"),
        on_day: Some(date(2027, 12, 20)),
        audience: "group",
        about: "Generated to measure with; not a fact.",
        example: true,
        ..NewMeeting::default()
    };
    let meeting = insert_meeting(tx, &new).await?;
    for (number, title) in ["Welcome", "What was done", "What comes next"].into_iter().enumerate() {
        insert_item(tx, meeting, title, 10 + i64::try_from(number)?, "Lead").await?;
    }
    for member in members.iter().take(COMING) {
        insert_coming(tx, meeting, group, member.person).await?;
    }
    Ok(())
}

/// The days of a year on which a group meets.
fn days(year: i16) -> impl Iterator<Item = Date> {
    date(year, 1, 10).series(jiff::Span::new().days(17)).take(MEETINGS_A_YEAR)
}

async fn fill_proposals(tx: &Tx, group: &Group, year: i64, proposers: &[Proposer]) -> anyhow::Result<()> {
    for (number, proposer) in proposers.iter().take(PROPOSALS_A_YEAR).enumerate() {
        let new = NewProposal {
            group: group.id,
            year,
            proposer: proposer.person,
            government: proposer.government,
            title: &format!("Generated proposal {number} for {year}"),
            problem: "Generated to measure with; not a fact.",
            wanted: "A measure.",
            brings: "",
        };
        let proposal = insert_proposal(tx, &new).await?;
        let supporters = if number == 0 { MANY_SUPPORTERS } else { FEW_SUPPORTERS };
        let mut seen = HashSet::from([proposer.government]);
        let others = proposers.iter().cycle().skip(number + 1).take(proposers.len());
        for other in others.filter(|other| seen.insert(other.government)).take(supporters) {
            insert_support(tx, proposal, other.government, other.person, "", "").await?;
        }
        if number == 0 && group.slug == "technical" && year == i64::from(*YEARS.end()) {
            for other in proposers.iter().cycle().take(COMMENTS) {
                let by = (other.person, other.government);
                insert_comment(tx, proposal, by, "Generated to measure with; not a fact.", None).await?;
            }
        }
    }
    Ok(())
}
