//! The files of a mail. They are looked through and stored before the post is there, so that nobody waits for that who writes;
//! then they go into the text of the post. What is not kept is named there with the reason: no mail fails because of a file.

use kernel::app::App;
use kernel::db::{DbError, Tx};
use kernel::faults::Fault;
use kernel::files::{self, StoredFile};
use kernel::forms::{FILE_BYTES, UploadedFile};
use kernel::incoming::Letter;
use kernel::limits::Limit;
use kernel::uploads::{Refused, Why};
use nouns::PostFileId;
use nouns::talk::PostFileAdded;
use words::Lang;

use super::domain::{OF_POST, kinds, with_file};
use super::queries::{Giver, NewFile, insert_file};
use crate::words as t;

/// Why a file of a mail was not kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Reason {
    Unfit(Why),
    /// Or it came broken.
    Empty,
    Large,
    /// There are as many as one post has.
    Many,
    /// Its writer has put in many in a short time.
    Often,
}

impl Reason {
    fn words(self, lang: Lang) -> &'static str {
        match self {
            Self::Unfit(Why::Kind) => t::mailed_kind(lang),
            Self::Unfit(Why::Page) => t::mailed_page(lang),
            Self::Unfit(Why::Macros) => t::mailed_macros(lang),
            Self::Unfit(Why::Trap) => t::mailed_trap(lang),
            Self::Unfit(Why::Picture) => t::mailed_picture(lang),
            Self::Unfit(Why::Dots) => t::mailed_dots(lang),
            Self::Unfit(Why::Virus) => t::mailed_virus(lang),
            Self::Unfit(Why::Unscanned) => t::mailed_unscanned(lang),
            Self::Empty => t::mailed_empty(lang),
            Self::Large => t::mailed_large(lang),
            Self::Many => t::mailed_many(lang),
            Self::Often => t::mailed_often(lang),
        }
    }
}

/// The files of a mail that are stored, and those that are not kept.
#[derive(Default)]
pub struct Mailed {
    kept: Vec<(PostFileId, StoredFile)>,
    refused: Vec<(String, Reason)>,
    /// Beside those.
    more: usize,
}

/// Stores what can be kept. A fault means that the mail is to be handed over again.
pub async fn store(app: &App, giver: Giver, is_new: bool, letter: &Letter) -> Result<Mailed, Fault> {
    let mut mailed = Mailed { more: letter.more_files, ..Mailed::default() };
    for file in &letter.files {
        match keep(app, giver, is_new, &mailed, file).await? {
            Ok(stored) if mailed.kept.iter().any(|(_, one)| one.digest() == stored.digest()) => {}
            Ok(stored) => mailed.kept.push((app.clock.new_id(), stored)),
            Err(reason) => mailed.refused.push((file.name.clone(), reason)),
        }
    }
    Ok(mailed)
}

async fn keep(
    app: &App,
    giver: Giver,
    is_new: bool,
    mailed: &Mailed,
    file: &UploadedFile,
) -> Result<Result<StoredFile, Reason>, Fault> {
    let unscanned = Reason::Unfit(Why::Unscanned);
    if file.bytes.is_empty() {
        return Ok(Err(Reason::Empty));
    } else if file.bytes.len() > FILE_BYTES {
        return Ok(Err(Reason::Large));
    } else if mailed.kept.len() >= OF_POST {
        return Ok(Err(Reason::Many));
    } else if mailed.refused.iter().any(|(_, reason)| *reason == unscanned) {
        // Each would be waited for.
        return Ok(Err(unscanned));
    } else if app.limits.take_as(Limit::Image, &giver.to_string(), is_new).is_err() {
        return Ok(Err(Reason::Often));
    }
    match app.files.store(file, &kinds()).await {
        Ok(stored) => Ok(Ok(stored)),
        Err(Refused::File(why)) => Ok(Err(Reason::Unfit(why))),
        Err(Refused::Fault(fault)) => Err(fault),
    }
}

impl Mailed {
    /// The text of the post: what is said, what is not kept and why, and the files. Nothing if that is nothing at all.
    pub fn text(&self, lang: Lang, said: &str) -> Option<String> {
        if said.is_empty() && self.kept.is_empty() {
            return None;
        }
        let parts = [Some(said.to_owned()).filter(|said| !said.is_empty()), self.refused(lang)];
        let text = parts.into_iter().flatten().collect::<Vec<_>>().join("\n\n");
        Some(self.kept.iter().fold(text, |text, (id, file)| with_file(&text, *id, file.name())))
    }

    fn refused(&self, lang: Lang) -> Option<String> {
        let named = self.refused.iter();
        let mut all: Vec<String> =
            named.map(|(name, why)| format!("{} ({})", ui::escaped(name), why.words(lang))).collect();
        if self.more > 0 {
            all.push(t::mailed_more(lang, i64::try_from(self.more).unwrap_or(i64::MAX)));
        }
        let all: Vec<&str> = all.iter().map(String::as_str).collect();
        (!all.is_empty()).then(|| t::mailed_refused(lang, &words::list(lang, &all)))
    }

    /// Describes what is stored in the transaction that writes the post.
    pub async fn insert(&self, tx: &Tx, giver: Giver) -> Result<(), DbError> {
        for (id, stored) in &self.kept {
            let file = files::insert(tx, stored).await?;
            insert_file(tx, &NewFile { id: *id, file, digest: stored.digest(), size: None, giver }).await?;
            tx.note(&PostFileAdded { file: *id }).await?;
        }
        Ok(())
    }
}
