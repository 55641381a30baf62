//! What is like a topic or a challenge that somebody is writing: things of all groups, as far as this reader may see them.

use kernel::actor::Actor;
use kernel::db::{Conn, DbError};
use kernel::search::{self, Hit};
use likeness::{Known, Reason, Sought, Word, reasons, telling_words, weight};
use nouns::ActivityId;

use crate::activities::queries::{CARRIED, list_carried};
use nouns::terms::Term;

/// As many as one looks through before one goes on.
const SHOWN: usize = 5;
/// As many as are compared.
const COMPARED: i64 = 100;
/// What a topic may be one of.
const KINDS: &[&str] = &["proposal", "activity", "resource", "challenge"];

/// A thing that is like a text, and why.
pub struct Like {
    pub hit: Hit,
    pub reasons: Vec<Reason<Term>>,
}

pub fn words_of(text: &str) -> Vec<Word> {
    telling_words(text, places::fold)
}

/// What shares words with a text, of these kinds; what is most like it first.
pub async fn find_like(conn: &Conn, actor: &Actor, words: &[Word], kinds: &[&str]) -> Result<Vec<Like>, DbError> {
    if words.is_empty() {
        return Ok(Vec::new());
    }
    let stems: Vec<String> = words.iter().map(|word| word.stem.clone()).collect();
    let sought = Sought { terms: &[], words };
    let mut like: Vec<Like> = search::find_similar(conn, actor, &stems, kinds, COMPARED)
        .await?
        .into_iter()
        .map(|hit| {
            let folded = places::fold(&format!("{} {}", hit.title, hit.summary));
            let reasons = reasons(&sought, &Known { terms: &[], folded: &folded, nearby: 0 });
            Like { hit, reasons }
        })
        .filter(|one| !one.reasons.is_empty())
        .collect();
    like.sort_by(|one, other| {
        weight(&other.reasons)
            .cmp(&weight(&one.reasons))
            .then(other.hit.at.cmp(&one.hit.at))
            .then(one.hit.id.cmp(&other.hit.id))
    });
    drop_carried(conn, &mut like).await?;
    Ok(like)
}

/// What went on in the plan of another year is named once, as it stands there.
async fn drop_carried(conn: &Conn, like: &mut Vec<Like>) -> Result<(), DbError> {
    let activities = like.iter().filter(|one| one.hit.kind == "activity");
    let ids: Vec<ActivityId> = activities.map(|one| ActivityId::from_uuid(one.hit.id.uuid())).take(CARRIED).collect();
    let carried = list_carried(conn, &ids).await?;
    let is_there = |id: ActivityId| ids.contains(&id);
    like.retain(|one| {
        one.hit.kind != "activity"
            || !carried.iter().any(|on| on.carried_from.uuid() == one.hit.id.uuid() && is_there(on.id))
    });
    Ok(())
}

/// What a topic may be one of.
pub async fn find_similar(conn: &Conn, actor: &Actor, text: &str) -> Result<Vec<Hit>, DbError> {
    let like = find_like(conn, actor, &words_of(text), KINDS).await?;
    Ok(like.into_iter().take(SHOWN).map(|one| one.hit).collect())
}
