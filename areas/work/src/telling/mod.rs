//! Mail about what lead and chair do with a proposal. The proposer gets it with the change itself; everyone who supports
//! it by a job, a hundred at a time, each once even if the program ends in the middle.

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::jobs::enqueue;
use kernel::mail::{self, Mail};
use ui::href;
use words::Lang;

use crate::proposals::queries::Proposal;
use crate::words as t;

mod jobs;
mod queries;

pub use jobs::TELL;

use jobs::Payload;
use queries::{Reader, Word};

/// What there is to tell.
#[derive(Clone, Copy)]
pub enum News<'a> {
    Accepted,
    Declined,
    Asked,
    /// Into this one.
    Merged(&'a Proposal),
    Split,
}

impl News<'_> {
    const fn word(self) -> Word {
        match self {
            Self::Accepted => Word::Accepted,
            Self::Declined => Word::Declined,
            Self::Asked => Word::Asked,
            Self::Merged(_) => Word::Merged,
            Self::Split => Word::Split,
        }
    }
}

/// Mails the news to the proposer and, of a merger, to the proposer of the other one; those who support it follow.
pub async fn tell(app: &App, tx: &Tx, proposal: &Proposal, news: News<'_>, words: &str) -> Result<(), Fault> {
    let also = match news {
        News::Merged(into) if into.proposer != proposal.proposer => Some(into.proposer),
        _ => None,
    };
    let merged = match news {
        News::Merged(into) => into.title.as_str(),
        _ => "",
    };
    for reader in queries::list_first(tx, proposal.proposer, also).await? {
        send(app, tx, reader, news.word(), proposal, merged, words).await?;
    }
    if queries::has_supporters(tx, proposal.id).await? {
        let telling = queries::insert_telling(tx, proposal, news.word(), words, also).await?;
        enqueue(tx, &TELL, &Payload { telling }, tx.clock().now()).await?;
    }
    Ok(())
}

async fn send(
    app: &App,
    tx: &Tx,
    reader: Reader,
    news: Word,
    proposal: &Proposal,
    merged: &str,
    words: &str,
) -> Result<(), Fault> {
    let lang = reader.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
    let link = app.config.link(&href(lang, &format!("/proposals/{}", proposal.id)));
    let (title, group) = (&proposal.title, &proposal.group_name);
    let (subject, text) = match news {
        Word::Accepted => (t::mail_accepted_subject(lang, title), t::mail_accepted(lang, title, group, words, &link)),
        Word::Declined => (t::mail_declined_subject(lang, title), t::mail_declined(lang, group, title, words, &link)),
        Word::Asked => (t::mail_asked_subject(lang, title), t::mail_asked(lang, group, title, words, &link)),
        Word::Merged => (t::mail_merged_subject(lang, title), t::mail_merged(lang, group, title, merged, words, &link)),
        Word::Split => (t::mail_split_subject(lang, title), t::mail_split(lang, group, title, words, &link)),
    };
    mail::enqueue(tx, &Mail { to: reader.email, subject, text, html: None }).await?;
    Ok(())
}
