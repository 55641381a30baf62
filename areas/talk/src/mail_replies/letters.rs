//! What somebody says in a mail, and the mail that brings it back when it does not become a post.

use kernel::incoming::Letter;
use kernel::mail::Mail;
use words::Lang;

use crate::discussions::domain::TEXT_MAX;
use crate::words as t;

kernel::word_enum! {
    /// Why a mail is no post, or not yet.
    pub enum Why {
        Absent = "absent",
        Closed = "closed",
        SecondFactor = "second_factor",
        Empty = "empty",
        Long = "long",
        Over = "over",
        Many = "many",
        Waits = "waits",
    }
}

fn sentence(lang: Lang, why: Why) -> &'static str {
    match why {
        Why::Absent => t::reply_absent(lang),
        Why::Closed => t::reply_closed(lang),
        Why::SecondFactor => t::reply_second_factor(lang),
        Why::Empty => t::reply_empty(lang),
        Why::Long => t::reply_long(lang),
        Why::Over => t::reply_over(lang),
        Why::Many => t::reply_many(lang),
        Why::Waits => t::reply_waits(lang),
    }
}

/// What a mail says, without what it quotes. That may be nothing where there is a file.
pub fn said(letter: &Letter) -> Result<String, Why> {
    let own = replies::own_words(&letter.text);
    let own = own.trim();
    if own.is_empty() && letter.files.is_empty() {
        return Err(Why::Empty);
    }
    if own.chars().count() > TEXT_MAX { Err(Why::Long) } else { Ok(own.to_owned()) }
}

/// The mail that brings back what somebody wrote.
pub fn returned(lang: Lang, to: &str, why: Why, letter: &Letter) -> Mail {
    let words: String = letter.text.chars().take(TEXT_MAX).collect();
    Mail {
        to: to.to_owned(),
        subject: t::reply_returned_subject(lang).to_owned(),
        text: t::reply_returned(lang, sentence(lang, why), &letter.subject, &words),
        html: None,
    }
}
