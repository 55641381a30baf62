//! Mail to whoever wrote a text, when it is hidden and when an appeal is decided. The mail has the reason; the text itself
//! stands on the page.

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::mail::{self, Mail};
use ui::href;
use words::Lang;

use super::domain::State;
use super::queries::{Case, find_reader};
use crate::held_texts::domain::State as HeldState;
use crate::held_texts::queries::HeldText;
use crate::words as t;

/// The same of a text that had to wait.
pub async fn tell_of_held(app: &App, tx: &Tx, held: &HeldText, outcome: HeldState, reason: &str) -> Result<(), Fault> {
    let Some(reader) = find_reader(tx, held.person).await?.filter(|reader| reader.is_verified) else { return Ok(()) };
    let lang = reader.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
    let link = app.config.link(&href(lang, &format!("/held-texts/{}", held.id)));
    let (subject, text) = match outcome {
        HeldState::LetIn => (t::mail_let_in_subject(lang), t::mail_let_in(lang, &held.group_name, &link)),
        HeldState::Refused => (t::mail_refused_subject(lang), t::mail_refused(lang, &held.group_name, reason, &link)),
        HeldState::Waits => return Ok(()),
    };
    mail::enqueue(tx, &Mail { to: reader.email, subject: subject.to_owned(), text, html: None }).await?;
    Ok(())
}

pub async fn tell_author(app: &App, tx: &Tx, case: &Case, outcome: State, reason: &str) -> Result<(), Fault> {
    let Some(author) = case.author else { return Ok(()) };
    let Some(reader) = find_reader(tx, author).await?.filter(|reader| reader.is_verified) else { return Ok(()) };
    let lang = reader.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
    let link = app.config.link(&href(lang, &format!("/cases/{}", case.id)));
    let place = case.group_name.as_deref().unwrap_or(&app.config.instance);
    let (subject, text) = match outcome {
        State::Hidden => (t::mail_hidden_subject(lang), t::mail_hidden(lang, place, reason, &link)),
        State::Upheld => (t::mail_upheld_subject(lang), t::mail_upheld(lang, place, reason, &link)),
        State::Restored => (t::mail_restored_subject(lang), t::mail_restored(lang, place, reason, &link)),
        State::Open | State::Stands | State::Appealed => return Ok(()),
    };
    mail::enqueue(tx, &Mail { to: reader.email, subject: subject.to_owned(), text, html: None }).await?;
    Ok(())
}
