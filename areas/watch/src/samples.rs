//! Rows put in without a form: dossiers from a file, and examples.

use jiff::civil::Date;
use kernel::db::Tx;
use kernel::faults::Fault;
use nouns::watch::{DossierExplained, DossierOpened};
use nouns::{DossierFactId, DossierId, GroupId};
use serde::Deserialize;

use crate::dossiers::domain::{Confidence, Kind, Sound as Head};
use crate::dossiers::queries as dossiers;
use crate::explanations::queries as explanations;
use crate::facts::queries as facts;
use crate::facts::{Sound, kinds};

/// What a file of dossiers holds.
#[derive(Deserialize)]
pub struct Dossiers {
    pub dossiers: Vec<Dossier>,
}

#[derive(Deserialize)]
pub struct Dossier {
    pub slug: String,
    pub title: String,
    pub kind: Kind,
    pub area: String,
    pub about: String,
    pub status: String,
    pub source_url: String,
    pub checked_on: Date,
    pub confidence: Confidence,
    pub facts: Vec<Fact>,
}

#[derive(Deserialize)]
pub struct Fact {
    pub on_day: Option<Date>,
    pub who: String,
    pub words: String,
    pub by_words: String,
    pub basis: String,
    pub note: String,
    pub status: String,
    pub kinds: Vec<String>,
    pub country: String,
    pub source_url: String,
    pub checked_on: Date,
    pub confidence: Confidence,
}

/// Puts in the dossiers that are not there yet, each as a whole; how many these were. What is there is not touched, because
/// somebody may have changed it.
pub async fn write(tx: &Tx, read: &Dossiers) -> Result<usize, Fault> {
    let mut written = 0;
    for one in &read.dossiers {
        if dossiers::has_slug(tx, &one.slug).await? {
            continue;
        }
        let head = Head {
            title: &one.title,
            kind: one.kind,
            area: &one.area,
            about: &one.about,
            status: &one.status,
            source_url: &one.source_url,
            checked_on: one.checked_on,
            confidence: one.confidence,
        };
        let dossier = dossiers::insert_dossier(tx, &one.slug, &head, false).await?;
        for fact in &one.facts {
            insert_fact(tx, dossier, fact).await?;
        }
        tx.note(&DossierOpened { dossier }).await?;
        written += 1;
    }
    Ok(written)
}

pub async fn insert_fact(tx: &Tx, dossier: DossierId, fact: &Fact) -> Result<DossierFactId, Fault> {
    let sound = Sound {
        on_day: fact.on_day,
        who: &fact.who,
        words: &fact.words,
        by_words: &fact.by_words,
        basis: &fact.basis,
        note: &fact.note,
        status: &fact.status,
        kinds: kinds(fact.kinds.iter().map(String::as_str)),
        country: &fact.country,
        source_url: &fact.source_url,
        checked_on: fact.checked_on,
        confidence: fact.confidence,
    };
    Ok(facts::insert_fact(tx, dossier, &sound, false).await?)
}

/// What a group says about a dossier that was put in, by its name in addresses.
pub async fn explain(tx: &Tx, slug: &str, group: GroupId, words: &str) -> Result<(), Fault> {
    if let Some(dossier) = dossiers::find_by_slug(tx, slug).await? {
        explanations::set_explanation(tx, dossier.id, group, words).await?;
        tx.note(&DossierExplained { dossier: dossier.id, group }).await?;
    }
    Ok(())
}
