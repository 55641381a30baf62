//! Taking an answer of a person: with their permit, as a form is. What does not become a post goes back to them.

use kernel::access::{Action, Errand, Permit, Visit};
use kernel::actor;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::incoming::{Delivery, Mailbox, Taken};
use kernel::limits::Limit;
use kernel::mail;
use nouns::DiscussionId;
use nouns::talk::ReplyReturned;
use words::Lang;

use super::letters::{Why, returned, said};
use super::queries::find_writer;
use crate::discussions::queries::find_discussion;
use crate::files::mailed;
use crate::files::queries::Giver;
use crate::posts::policy::WritePost;
use crate::posts::writing::{Wrote, write};

/// What the notices give as the address to answer to.
pub const MAILBOX: Mailbox = Mailbox { kind: nouns::talk::REPLY, take: |app, delivery| Box::pin(take(app, delivery)) };

async fn take(app: &App, delivery: &Delivery) -> Result<Taken, Fault> {
    let found = find_writer(&app.db.reader().await?, &delivery.letter.from).await?;
    // The address that was sealed is a secret between us and one person; that it comes from theirs is asked as well.
    let writer = found.filter(|writer| delivery.token.is_for(app.db.keys(), &writer.id.to_string()));
    let Some(writer) = writer else { return Ok(Taken::NotTheirs) };
    let Some(actor) = actor::by_mail(app, writer.id).await? else { return Ok(Taken::NotTheirs) };
    let key = writer.id.to_string();
    let is_new = actor.is_new(app.clock.now());
    app.limits.take(Limit::Write, &key)?;
    app.limits.take_as(WritePost::COUNTS, &key, is_new)?;
    let lang = writer.lang.as_deref().and_then(Lang::from_tag).unwrap_or_default();
    let discussion = DiscussionId::from_uuid(delivery.token.id);
    let back = async |why| give_back(app, delivery, discussion, (&writer.email, lang), why).await;
    let visit = Visit { lang, path: String::new(), query: String::new(), origin: None };
    let permit = match Permit::<WritePost>::decide(app, actor, discussion, visit).await {
        Ok(permit) => permit,
        // What is not there and what is there for others are told in the same words.
        Err(Fault::NotFound | Fault::Forbidden(_)) => return back(Why::Absent).await,
        Err(Fault::SecondFactor) => return back(Why::SecondFactor).await,
        Err(fault) => return Err(fault),
    };
    let said = match said(&delivery.letter) {
        Ok(_) if permit.target.closed_at.is_some() => return back(Why::Closed).await,
        Ok(said) => said,
        Err(why) => return back(why).await,
    };
    if delivery.is_known(&app.db.reader().await?).await? {
        return Ok(Taken::Done);
    }
    let giver = Giver::Person(writer.id);
    let mailed = mailed::store(app, giver, is_new, &delivery.letter).await?;
    let Some(text) = mailed.text(lang, &said) else { return back(Why::Empty).await };
    let tx = app.db.begin(&permit).await?;
    if !delivery.note(&tx).await? {
        return Ok(Taken::Done);
    }
    let Some(fresh) = find_discussion(&tx, discussion).await? else { return Err(Fault::NotFound) };
    if fresh.closed_at.is_some() {
        drop(tx);
        return back(Why::Closed).await;
    }
    mailed.insert(&tx, giver).await?;
    match write(app, tx, &fresh, writer.id, &text).await? {
        Wrote::Waits => back(Why::Waits).await,
        Wrote::Said | Wrote::Post(_) => Ok(Taken::Done),
    }
}

const BACK: Errand = Errand::new("talk.reply.return");

/// Sends what somebody wrote back to them, once, with the reason.
pub async fn give_back(
    app: &App,
    delivery: &Delivery,
    discussion: DiscussionId,
    (to, lang): (&str, Lang),
    why: Why,
) -> Result<Taken, Fault> {
    // Whoever gets many of these is no person who reads them.
    if app.limits.take(Limit::MailTo, to).is_err() {
        return Ok(Taken::NotTheirs);
    }
    let tx = app.db.begin(&BACK).await?;
    if why != Why::Waits && !delivery.note(&tx).await? {
        return Ok(Taken::Done);
    }
    mail::enqueue(&tx, &returned(lang, to, why, &delivery.letter)).await?;
    tx.commit(&ReplyReturned { discussion, why: why.word().to_owned() }).await?;
    Ok(Taken::Done)
}
