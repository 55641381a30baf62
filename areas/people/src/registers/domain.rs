//! What a steward types about a government or an organisation, and what is wrong with it. No I/O.

use data_encoding::HEXLOWER;
use kernel::forms::Line;
use places::Country;
use serde::Deserialize;
use sha2::{Digest, Sha256};
use ui::FormErrors;
use words::Lang;

use crate::affiliations::domain::is_telling;
use crate::words as t;

pub const NAME_MAX: usize = 120;
pub const NOTE_MAX: usize = 2000;

#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Draft {
    pub name: Line,
    pub kind: String,
    pub country: String,
    pub website: Line,
    pub note: String,
    /// Mail domains of a government, one a line or with blanks between them.
    pub domains: String,
    /// The digest of what was saved when the form was made: an entry is changed by corrections, mergers and domains of other
    /// tables, so that its content is a better witness than a number that each of them would have to raise.
    pub version: String,
}

impl Draft {
    /// What is saved, for a form.
    #[must_use]
    pub fn saved(self) -> Self {
        let fields = [&*self.name, &self.kind, &self.country, &*self.website, &self.note, &self.domains];
        let digest = fields.iter().fold(Sha256::new(), |digest, field| {
            digest.chain_update(field.len().to_le_bytes()).chain_update(field.as_bytes())
        });
        Self { version: HEXLOWER.encode(&digest.finalize()), ..self }
    }

    /// `kinds` are those that there are; an organisation need not say its country.
    pub fn check(&self, lang: Lang, kinds: &[&str], needs_country: bool) -> FormErrors {
        let mut errors = FormErrors::new();
        let length = self.name.chars().count();
        errors.require((2..=NAME_MAX).contains(&length), "name", t::register_name_missing(lang));
        errors.require(kinds.contains(&self.kind.as_str()), "kind", t::register_kind_missing(lang));
        let is_country = Country::parse(&self.country).is_some() || (!needs_country && self.country.is_empty());
        errors.require(is_country, "country", t::register_country_missing(lang));
        errors.require(self.website.is_empty() || kernel::links::is_web(&self.website), "website", t::link_wrong(lang));
        let is_short = self.note.chars().count() <= NOTE_MAX;
        errors.require(is_short, "note", t::text_long(lang, i64::try_from(NOTE_MAX).unwrap_or(i64::MAX)));
        if let Some(wrong) = self.domains().iter().find(|domain| !is_domain(domain)) {
            errors.add("domains", t::domain_wrong(lang, wrong));
        }
        errors
    }

    /// The domains, each once, in small letters.
    pub fn domains(&self) -> Vec<String> {
        let is_between = |sign: char| sign.is_whitespace() || matches!(sign, ',' | ';');
        let mut all: Vec<String> = Vec::new();
        for typed in self.domains.split(is_between).filter(|typed| !typed.is_empty()) {
            let domain = typed.trim_start_matches('@').to_lowercase();
            if !all.contains(&domain) {
                all.push(domain);
            }
        }
        all
    }

    pub fn website(&self) -> Option<&str> {
        Some(self.website.trim()).filter(|website| !website.is_empty())
    }

    pub fn note(&self) -> Option<&str> {
        Some(self.note.trim()).filter(|note| !note.is_empty())
    }
}

/// Whether mail from there tells where somebody works.
fn is_domain(domain: &str) -> bool {
    domain.contains('.') && domain.is_ascii() && kernel::mail::is_address(&format!("x@{domain}")) && is_telling(domain)
}

/// Which one the other turned out to be, and that this is sure.
#[derive(Default, Deserialize)]
#[serde(default)]
pub struct Merger {
    /// Its key, or its whole address.
    pub into: Line,
    pub sure: String,
}

impl Merger {
    /// What stands last in an address.
    pub fn key(&self) -> &str {
        self.into.trim().trim_end_matches('/').rsplit('/').next().unwrap_or_default()
    }
}
