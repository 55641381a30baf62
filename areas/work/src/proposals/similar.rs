//! What is like a topic that somebody is writing: proposals and results of all groups, as far as this reader may see them.

use kernel::actor::Actor;
use kernel::db::{Conn, DbError};
use kernel::search::{self, Hit};

/// As many as one looks through before one goes on.
const SHOWN: usize = 5;
/// As many as are compared. The index has all kinds of things in it, and only some of them are meant.
const COMPARED: i64 = 100;
const KINDS: &[&str] = &["proposal", "activity", "resource"];
/// Shorter words (the, for, and, une, der) say nothing about a topic.
const SHORTEST: usize = 4;
/// Longer words are cut here, so that `clause` and `clauses`, `procure` and `procurement` are one. In four languages
/// this is closer to the truth than none, and a person decides in the end.
const STEM: usize = 6;
const WORDS: usize = 12;

/// The words of a text that tell what it is about, folded.
fn telling_words(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    for word in places::fold(text).split_whitespace().filter(|word| word.len() >= SHORTEST) {
        let stem: String = word.chars().take(STEM).collect();
        if !words.contains(&stem) && words.len() < WORDS {
            words.push(stem);
        }
    }
    words
}

/// How many of the words a thing shares.
fn shared(words: &[String], hit: &Hit) -> usize {
    let theirs = places::fold(&format!("{} {}", hit.title, hit.summary));
    words.iter().filter(|word| theirs.split_whitespace().any(|one| one.starts_with(word.as_str()))).count()
}

pub async fn find_similar(conn: &Conn, actor: &Actor, text: &str) -> Result<Vec<Hit>, DbError> {
    let words = telling_words(text);
    let enough = words.len().min(2);
    if enough == 0 {
        return Ok(Vec::new());
    }
    let hits = search::find_similar(conn, actor, &words, COMPARED).await?;
    let mut like: Vec<(usize, Hit)> = hits
        .into_iter()
        .filter(|hit| KINDS.contains(&hit.kind.as_str()))
        .map(|hit| (shared(&words, &hit), hit))
        .filter(|(count, _)| *count >= enough)
        .collect();
    like.sort_by(|(a, one), (b, other)| b.cmp(a).then(other.at.cmp(&one.at)).then(one.id.cmp(&other.id)));
    Ok(like.into_iter().take(SHOWN).map(|(_, hit)| hit).collect())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_says_nothing_is_left_out_and_forms_of_a_word_are_one() {
        assert_eq!(telling_words("A clause for the clauses of our Procurement, procuring"), ["clause", "procur"]);
        assert_eq!(telling_words("Für die IT der Stadt"), ["stadt"]);
        assert!(telling_words("for all of us").is_empty());
    }
}
