//! Reads facts about a network and writes them: commitments, groups, signatories, events, resources. What a source only
//! implies or features stays marked; nothing is made up here.

use std::collections::HashMap;

use anyhow::{Context, ensure};
use groups::samples::{NewGroup, NewMeeting, insert_group, insert_meeting, insert_text};
use jiff::civil::Date;
use kernel::db::Tx;
use library::samples::{NewResource, insert_resource, insert_transcript};
use nouns::terms::Term;
use nouns::{GovernmentId, GroupId, OrganisationId};
use people::samples::{
    NewCommitment, NewGovernment, NewOrganisation, insert_commitment, insert_government, insert_organisation,
    insert_signature,
};
use places::{Gazetteer, Kind, Query, Unit};
use serde::Deserialize;

#[derive(Deserialize)]
pub struct Facts {
    commitments: Vec<Commitment>,
    working_groups_common: Common,
    working_groups: Vec<Group>,
    events: Vec<Event>,
    resources: Vec<Resource>,
    signatories: Vec<Signatory>,
}

#[derive(Deserialize)]
struct Common {
    activity_types: Vec<String>,
}

#[derive(Deserialize)]
struct Commitment {
    id: String,
    area: String,
    kind: String,
    text: String,
    text_status: String,
    source_url: String,
}

#[derive(Deserialize)]
struct Group {
    slug: String,
    name: String,
    lead_network: String,
    objectives: Vec<String>,
    who_should_join: Vec<String>,
    typical_meeting: Vec<String>,
    work_plans: HashMap<String, Vec<String>>,
    results: Vec<String>,
    page_url: Option<String>,
    source_url: String,
}

#[derive(Deserialize)]
struct Event {
    title: String,
    date_start: Option<Date>,
    date_end: Option<Date>,
    time: Option<String>,
    kind: String,
    place: Option<String>,
    working_group: Option<String>,
    audience: Option<String>,
    agenda: Vec<String>,
    note: String,
    confidence: String,
    source_url: String,
}

#[derive(Deserialize)]
struct Resource {
    title: String,
    r#type: String,
    year: Option<i64>,
    publisher: Option<String>,
    working_group: Option<String>,
    note: String,
    source_url: String,
    /// What it is about, by the words of `nouns::terms`; no source says so.
    #[serde(default)]
    subjects: Vec<Term>,
    /// What is said in a recording, line by line, and its chapters.
    #[serde(default)]
    transcript: Vec<String>,
    #[serde(default)]
    chapters: Vec<String>,
}

#[derive(Deserialize)]
struct Signatory {
    name: String,
    country_code: String,
    r#type: String,
    signed: Option<String>,
    confidence: String,
    note: String,
    source_url: String,
}

/// What was written, for those who add to it.
pub struct Written {
    pub groups: HashMap<String, GroupId>,
    pub governments: HashMap<String, GovernmentId>,
    pub organisations: HashMap<String, OrganisationId>,
}

pub fn read(text: &str) -> anyhow::Result<Facts> {
    serde_json::from_str(text)
        .context("The facts cannot be read. They must have the form of content/living-in-eu/facts.json.")
}

pub async fn write(tx: &Tx, facts: &Facts) -> anyhow::Result<Written> {
    let gazetteer = Gazetteer::shipped()?;
    for (position, one) in facts.commitments.iter().enumerate() {
        let new = NewCommitment {
            code: &one.id,
            area: &one.area,
            kind: &one.kind,
            position: i64::try_from(position)?,
            words: &one.text,
            words_status: &one.text_status,
            source_url: &one.source_url,
        };
        insert_commitment(tx, &new).await?;
    }
    let mut written = Written { groups: HashMap::new(), governments: HashMap::new(), organisations: HashMap::new() };
    for (position, group) in facts.working_groups.iter().enumerate() {
        let id = write_group(tx, group, i64::try_from(position)?, &facts.working_groups_common).await?;
        written.groups.insert(group.slug.clone(), id);
        let network = network(&group.lead_network);
        if !written.organisations.contains_key(network) {
            let new = NewOrganisation {
                slug: &slug(network, 40),
                name: network,
                kind: "network",
                source_url: Some(&group.source_url),
                ..NewOrganisation::default()
            };
            let id = insert_organisation(tx, &new).await?;
            written.organisations.insert(network.to_owned(), id);
        }
    }
    for signatory in &facts.signatories {
        let id = write_signatory(tx, gazetteer, signatory).await?;
        written.governments.insert(signatory.name.clone(), id);
    }
    let mut taken = HashMap::new();
    for event in &facts.events {
        let slug = unused(&mut taken, slug(&event.title, 70));
        write_event(tx, event, &slug, &written.groups).await?;
    }
    for resource in &facts.resources {
        let slug = unused(&mut taken, slug(&resource.title, 70));
        let new = NewResource {
            slug: &slug,
            title: &resource.title,
            kind: &resource.r#type,
            year: resource.year,
            publisher: resource.publisher.as_deref(),
            group: resource.working_group.as_ref().and_then(|group| written.groups.get(group)).copied(),
            note: &resource.note,
            source_url: &resource.source_url,
            example: false,
            terms: &resource.subjects,
        };
        let id = insert_resource(tx, &new).await?;
        if !resource.transcript.is_empty() {
            let (text, chapters) = (resource.transcript.join("\n"), resource.chapters.join("\n"));
            let is_read = insert_transcript(tx, id, &text, &chapters).await?;
            ensure!(is_read, "The transcript of {} cannot be read.", resource.title);
        }
    }
    Ok(written)
}

/// The network's short name: "OASC (Open & Agile Smart Cities)" is "OASC".
pub fn network(full: &str) -> &str {
    full.split(" (").next().unwrap_or(full)
}

async fn write_group(tx: &Tx, group: &Group, position: i64, common: &Common) -> anyhow::Result<GroupId> {
    let open = group.who_should_join.iter().any(|who| who.contains("citizens") || who.contains("students"));
    let new = NewGroup {
        slug: &group.slug,
        area: &group.slug,
        position,
        name: &group.name,
        lead_network: &group.lead_network,
        joining: if open { "open" } else { "signatories" },
        page_url: group.page_url.as_deref(),
        source_url: &group.source_url,
    };
    let id = insert_group(tx, &new).await?;
    let meetings: Vec<&String> = common.activity_types.iter().chain(&group.typical_meeting).collect();
    for (kind, sentences) in [
        ("objective", group.objectives.iter().collect::<Vec<_>>()),
        ("audience", group.who_should_join.iter().collect()),
        ("meeting", meetings),
        ("result", group.results.iter().collect()),
    ] {
        for (position, sentence) in sentences.into_iter().enumerate() {
            insert_text(tx, id, kind, i64::try_from(position)?, None, &capital(sentence)).await?;
        }
    }
    let mut plans: Vec<(&String, &Vec<String>)> = group.work_plans.iter().collect();
    plans.sort_by(|a, b| b.0.cmp(a.0));
    let items = plans.into_iter().flat_map(|(year, items)| items.iter().map(move |item| (year, item)));
    let seen = items.filter(|(_, item)| !item.starts_with("not found") && !item.starts_with("not seen"));
    for (position, (year, item)) in seen.enumerate() {
        insert_text(tx, id, "earlier_plan", i64::try_from(position)?, Some(year), &capital(item)).await?;
    }
    Ok(id)
}

fn capital(sentence: &str) -> String {
    let mut letters = sentence.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

async fn write_signatory(tx: &Tx, gazetteer: &Gazetteer, signatory: &Signatory) -> anyhow::Result<GovernmentId> {
    let kind = match signatory.r#type.as_str() {
        "region" => "regional",
        "member state" => "national",
        "consortium of local authorities" => "consortium",
        _ => "local",
    };
    let unit = find_unit(gazetteer, signatory, kind);
    let other_names: Vec<String> = unit
        .map(|unit| unit.names_other.iter().chain([&unit.name, &unit.name_latin]).cloned().collect())
        .unwrap_or_default();
    let confirmed = signatory.confidence == "confirmed";
    let new = NewGovernment {
        slug: &slug(&signatory.name, 60),
        name: &signatory.name,
        other_names: &other_names,
        kind,
        country: &signatory.country_code,
        unit: unit.map(|unit| unit.code.as_str()),
        population: unit.and_then(|unit| unit.population).map(i64::from),
        degurba: unit.and_then(|unit| unit.degurba).map(|degurba| i64::from(degurba.number())),
        point: unit.and_then(|unit| unit.point),
        point_is_region: unit.is_some_and(|unit| unit.point_is_region),
        mention: (!confirmed).then_some(signatory.confidence.as_str()),
        note: (!signatory.note.is_empty()).then_some(signatory.note.as_str()),
        source_url: Some(&signatory.source_url),
        ..NewGovernment::default()
    };
    let id = insert_government(tx, &new).await?;
    if confirmed {
        let day = signatory.signed.as_deref().and_then(|signed| signed.parse::<Date>().ok());
        let text = signatory.signed.as_deref().filter(|_| day.is_none());
        insert_signature(tx, id, day, text, Some(&signatory.source_url)).await?;
    }
    Ok(id)
}

/// The unit of a signatory. A state or a consortium is no unit of the reference geography.
fn find_unit<'g>(gazetteer: &'g Gazetteer, signatory: &Signatory, kind: &str) -> Option<&'g Unit> {
    let wanted = |unit: &&Unit| match kind {
        "local" => unit.kind == Kind::Local,
        "regional" => matches!(unit.kind, Kind::Nuts1 | Kind::Nuts2),
        _ => false,
    };
    let country = places::Country::parse(&signatory.country_code);
    let query = Query { text: &signatory.name, country, limit: 20, ..Query::default() };
    gazetteer.search(&query).units.into_iter().find(wanted)
}

async fn write_event(tx: &Tx, event: &Event, slug: &str, groups: &HashMap<String, GroupId>) -> anyhow::Result<()> {
    let mut about = event.note.clone();
    if let Some(audience) = &event.audience {
        format!("{about}\n{audience}").trim().clone_into(&mut about);
    }
    let new = NewMeeting {
        slug,
        group: event.working_group.as_ref().and_then(|group| groups.get(group)).copied(),
        title: &event.title,
        kind: &event.kind,
        on_day: event.date_start,
        until_day: event.date_end,
        hours: event.time.as_deref(),
        place: event.place.as_deref().filter(|place| *place != "not stated"),
        audience: "everyone",
        about: &about,
        agenda: &event.agenda.join("\n"),
        confidence: Some(&event.confidence),
        source_url: Some(&event.source_url),
        ..NewMeeting::default()
    };
    insert_meeting(tx, &new).await?;
    Ok(())
}

fn slug(text: &str, max: usize) -> String {
    let words = places::fold(text).split_whitespace().collect::<Vec<_>>().join("-");
    let cut: String = words.chars().take(max).collect();
    cut.trim_end_matches('-').to_owned()
}

fn unused(taken: &mut HashMap<String, u32>, slug: String) -> String {
    let times = taken.entry(slug.clone()).and_modify(|times| *times += 1).or_insert(1);
    if *times == 1 { slug } else { format!("{slug}-{times}") }
}
