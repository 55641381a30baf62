//! The mail to an expert: who asks, what, why them, what happens with an answer, and how to say no.

use kernel::app::App;
use kernel::db::Tx;
use kernel::faults::Fault;
use kernel::incoming;
use kernel::mail::{self, Answerable, Mail};
use nouns::ExpertId;
use nouns::talk::EXPERT;
use ui::href;
use words::Lang;

use super::policy::token;
use super::queries::NewExpert;
use crate::discussions::domain::Audience;
use crate::discussions::queries::Discussion;
use crate::words as t;

/// Returns false where no answer could come in.
pub async fn send(
    app: &App,
    tx: &Tx,
    expert: ExpertId,
    new: &NewExpert<'_>,
    (asker, discussion, question): (&str, &Discussion, &str),
) -> Result<bool, Fault> {
    let lang = Lang::from_tag(new.lang).unwrap_or_default();
    let address =
        incoming::address(&app.config, tx.keys(), EXPERT, expert.uuid(), new.email).map_err(Fault::internal)?;
    let Some(reply_to) = address else { return Ok(false) };
    let token = token(tx.keys(), expert).map_err(Fault::internal)?;
    let link = app.config.link(&href(lang, &format!("/experts/{token}")));
    let readers = match discussion.audience {
        Audience::Group => t::expert_readers_group(lang, &discussion.group_name),
        Audience::Everyone => t::expert_readers_everyone(lang).to_owned(),
    };
    let who = t::mail_expert_who(lang, new.name, asker, &discussion.group_name, &app.config.instance);
    let until = words::date_of(lang, new.until, &jiff::tz::TimeZone::UTC);
    let how = t::mail_expert_how(lang, &readers, &until, &link);
    let mail = Mail {
        to: new.email.to_owned(),
        subject: t::mail_expert_subject(lang, &discussion.title),
        text: t::mail_expert(lang, &who, new.why, &discussion.title, &ui::enclosed_as_words(lang, question), &how),
        html: None,
    };
    mail::enqueue_answerable(tx, &mail, Answerable { id: format!("expert-{expert}"), reply_to }).await?;
    Ok(true)
}
