//! What somebody typed becomes a question to the index; and where nothing holds a word, what may have been meant.

use finding::{Question, corrected, nearest};
use kernel::actor::Actor;
use kernel::db::{Conn, DbError};
use kernel::search::{self, Asked, Filter, Seek};

/// As many words as are put right.
const WRONG: usize = 4;

fn seek(of: finding::Seek) -> Seek {
    let all = |parts: Vec<finding::Seek>| parts.into_iter().map(seek).collect();
    match of {
        finding::Seek::Word(word) => Seek::Word(word),
        finding::Seek::Begins(word) => Seek::Begins(word),
        finding::Seek::Phrase(words) => Seek::Phrase(words),
        finding::Seek::All(parts) => Seek::All(all(parts)),
        finding::Seek::Any(parts) => Seek::Any(all(parts)),
    }
}

/// `there` are the languages that the texts are in.
pub fn ask(question: &Question, there: &[String], filter: &Filter) -> Asked {
    Asked {
        tiers: question.tiers(there).into_iter().map(seek).collect(),
        without: question.without().into_iter().map(seek).collect(),
        filter: filter.clone(),
        ..Asked::default()
    }
}

/// For those who ask without a page: all that fits, the newest first.
pub fn ask_newest(typed: &str, there: &[String], filter: &Filter) -> Asked {
    let asked = ask(&Question::parse(typed), there, filter);
    Asked { tiers: vec![Seek::Any(asked.tiers)], ..asked }
}

/// The same with the nearest known word in the place of each that nothing holds which the reader may see. The words come from
/// what everyone may see, so that nobody is told one out of a text that is not theirs to read.
pub async fn find_meant(
    conn: &Conn,
    actor: &Actor,
    typed: &str,
    question: &Question,
    there: &[String],
) -> Result<Option<String>, DbError> {
    let mut right: Vec<(String, String)> = Vec::new();
    for (folded, sought) in question.words(there) {
        if right.len() == WRONG || search::is_held(conn, actor, &seek(sought)).await? {
            continue;
        }
        let known = search::list_near(conn, folded).await?;
        let near = nearest(folded, known.iter().map(|meant| meant.word.as_str()));
        if let Some(meant) = near.first().and_then(|word| known.iter().find(|meant| meant.word == **word)) {
            right.push((folded.to_owned(), meant.shown.clone()));
        }
    }
    Ok((!right.is_empty()).then(|| corrected(typed, &right)))
}
