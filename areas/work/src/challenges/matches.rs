//! What is like a challenge, and why: challenges of others, those that were solved, what groups do about it, and what is
//! published on its subjects. Four statements, however much there is.

use kernel::actor::Actor;
use kernel::db::{Conn, DbError};
use likeness::{Known, Reason, Sought, reasons, weight};
use nouns::ChallengeId;
use nouns::terms::{self, Term};

use super::domain::State;
use super::policy::sees_all;
use super::queries::{self, Alike, Challenge, Published, Reader};
use crate::proposals::similar::{Like, find_like, words_of};

/// As many of each as one looks through.
const SHOWN: usize = 5;
/// As many as are looked up because of their words.
const BY_WORDS: usize = 5;
/// What groups do about it, and what a challenge is found by its words as.
const KINDS: &[&str] = &["proposal", "activity", "resource", "meeting", CHALLENGE];
const CHALLENGE: &str = "challenge";
pub const RESOURCE: &str = "resource";

/// A challenge that is like another, and why.
pub struct Match {
    pub row: Alike,
    pub reasons: Vec<Reason<Term>>,
}

/// Something published about the same, and why it is shown.
pub struct About {
    pub row: Published,
    pub reasons: Vec<Reason<Term>>,
}

/// What is like a challenge.
#[derive(Default)]
pub struct Matches {
    /// Others that have it.
    pub open: Vec<Match>,
    pub solved: Vec<Match>,
    /// Results, proposals and meetings.
    pub other: Vec<Like>,
    /// What is published about the same subjects.
    pub about: Vec<About>,
}

/// What the like is looked for of.
pub struct Asked {
    /// The challenge itself, if it stands already.
    pub id: Option<ChallengeId>,
    pub text: String,
    pub terms: Vec<Term>,
}

impl Asked {
    pub fn of(challenge: &Challenge) -> Self {
        Self { id: Some(challenge.id), text: challenge.text(), terms: challenge.terms() }
    }
}

/// Who reads, as lists of challenges ask for it.
pub fn reader(actor: &Actor) -> Reader {
    Reader { person: actor.person(), sees_all: sees_all(actor) }
}

pub async fn find_matches(
    conn: &Conn,
    actor: &Actor,
    asked: &Asked,
    country: Option<&str>,
) -> Result<Matches, DbError> {
    let words = words_of(&asked.text);
    let like = find_like(conn, actor, &words, KINDS).await?;
    let (by_words, other): (Vec<Like>, Vec<Like>) = like.into_iter().partition(|one| one.hit.kind == CHALLENGE);
    let ids: Vec<ChallengeId> = by_words
        .iter()
        .map(|one| ChallengeId::from_uuid(one.hit.id.uuid()))
        .filter(|id| Some(*id) != asked.id)
        .take(BY_WORDS)
        .collect();
    let reader = reader(actor);
    let rows = queries::list_alike(conn, reader, asked.id, &asked.terms, &ids).await?;
    let sought = Sought { terms: &asked.terms, words: &words };
    let mut found: Vec<Match> = rows
        .into_iter()
        .map(|row| Match { reasons: why(&sought, &row, 0), row })
        .filter(|one| !one.reasons.is_empty())
        .collect();
    heaviest_first(&mut found);
    let (mut solved, mut open): (Vec<Match>, Vec<Match>) =
        found.into_iter().partition(|one| one.row.state == State::Solved);
    solved.truncate(SHOWN);
    open.truncate(SHOWN);
    if let Some(country) = country {
        let shown: Vec<ChallengeId> = open.iter().chain(&solved).map(|one| one.row.id).collect();
        let nearby = queries::list_nearby(conn, &shown, country, reader.person).await?;
        for one in open.iter_mut().chain(&mut solved) {
            if let Some(known) = nearby.iter().find(|known| known.challenge == one.row.id) {
                one.reasons = why(&sought, &one.row, known.governments);
            }
        }
        heaviest_first(&mut open);
        heaviest_first(&mut solved);
    }
    let about = find_about(conn, &sought).await?;
    // What is named for its subject is named once.
    let is_named = |one: &Like| about.iter().any(|about| one.hit.kind == RESOURCE && one.hit.path == about.row.path());
    let other = other.into_iter().filter(|one| !is_named(one)).take(SHOWN).collect();
    Ok(Matches { open, solved, other, about })
}

/// What everyone may read about the same subjects: what shares most of them first, words as well. Of equals the order of the
/// statement stands: what more governments use.
async fn find_about(conn: &Conn, sought: &Sought<'_, Term>) -> Result<Vec<About>, DbError> {
    let rows = queries::list_published(conn, sought.terms).await?;
    let reasons = |row: &Published| {
        let folded = places::fold(&format!("{} {}", row.title, row.note));
        reasons(sought, &Known { terms: &terms::read(&row.terms), folded: &folded, nearby: 0 })
    };
    let mut about: Vec<About> = rows.into_iter().map(|row| About { reasons: reasons(&row), row }).collect();
    about.sort_by_key(|one| std::cmp::Reverse(weight(&one.reasons)));
    about.truncate(SHOWN);
    Ok(about)
}

/// Why a challenge is like what is sought.
fn why(sought: &Sought<'_, Term>, row: &Alike, nearby: i64) -> Vec<Reason<Term>> {
    let folded = places::fold(&format!("{} {} {}", row.hard, row.whom, row.tried));
    reasons(sought, &Known { terms: &terms::read(&row.terms), folded: &folded, nearby })
}

/// Of equals the order of the statement stands: those that more governments have.
fn heaviest_first(found: &mut [Match]) {
    found.sort_by_key(|one| std::cmp::Reverse(weight(&one.reasons)));
}
