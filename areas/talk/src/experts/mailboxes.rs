//! Taking the answer of an expert.

use jiff::Timestamp;
use kernel::access::Errand;
use kernel::app::App;
use kernel::db::Conn;
use kernel::faults::Fault;
use kernel::incoming::{Delivery, Mailbox, Taken};
use kernel::moderation::hold;
use nouns::moderation::TextHeld;
use nouns::talk::{EXPERT, ExpertAnswered};
use nouns::{ExpertId, HeldTextId};
use words::Lang;

use super::queries::{Expert, find_expert, insert_answer};
use crate::discussions::queries::{Discussion, find_discussion};
use crate::files::mailed;
use crate::files::queries::{Giver, set_held, set_post};
use crate::mail_replies::{Why, give_back, said};
use crate::posts::holding;

/// What the mail to an expert gives as the address to answer to.
pub const MAILBOX: Mailbox = Mailbox { kind: EXPERT, take: |app, delivery| Box::pin(take(app, delivery)) };

const ERRAND: Errand = Errand::new("talk.expert.answer");
/// So many mails of one expert become posts: an answer and what is asked back.
const POSTS: i64 = 5;

/// Why what an expert says is no post now.
fn refused(expert: &Expert, discussion: &Discussion, now: Timestamp) -> Option<Why> {
    if expert.until < now {
        Some(Why::Over)
    } else if discussion.closed_at.is_some() {
        Some(Why::Closed)
    } else if expert.posts >= POSTS {
        Some(Why::Many)
    } else {
        None
    }
}

/// The expert who was asked from this address, and the question. Who has said no has no address here any more.
async fn find_asked(conn: &Conn, delivery: &Delivery) -> Result<Option<(Expert, Discussion)>, Fault> {
    let found = find_expert(conn, ExpertId::from_uuid(delivery.token.id)).await?;
    let Some(expert) = found.filter(|expert| expert.email == delivery.letter.from) else { return Ok(None) };
    Ok(find_discussion(conn, expert.discussion).await?.map(|discussion| (expert, discussion)))
}

async fn take(app: &App, delivery: &Delivery) -> Result<Taken, Fault> {
    let from = &delivery.letter.from;
    if !delivery.token.is_for(app.db.keys(), from) {
        return Ok(Taken::NotTheirs);
    }
    let conn = app.db.reader().await?;
    let Some((expert, asked)) = find_asked(&conn, delivery).await? else { return Ok(Taken::NotTheirs) };
    if delivery.is_known(&conn).await? {
        return Ok(Taken::Done);
    }
    drop(conn);
    let lang = Lang::from_tag(&expert.lang).unwrap_or_default();
    let back = async |why| give_back(app, delivery, asked.id, (from, lang), why).await;
    let said = match (refused(&expert, &asked, app.clock.now()), said(&delivery.letter)) {
        (Some(why), _) | (None, Err(why)) => return back(why).await,
        (None, Ok(said)) => said,
    };
    let (id, giver) = (expert.id, Giver::Expert(expert.id));
    let mailed = mailed::store(app, giver, false, &delivery.letter).await?;
    let Some(text) = mailed.text(lang, &said) else { return back(Why::Empty).await };
    let tx = app.db.begin(&ERRAND).await?;
    // While its files were looked through, somebody may have been faster.
    let Some((expert, fresh)) = find_asked(&tx, delivery).await? else { return Ok(Taken::NotTheirs) };
    if !delivery.note(&tx).await? {
        return Ok(Taken::Done);
    }
    if let Some(why) = refused(&expert, &fresh, tx.clock().now()) {
        drop(tx);
        return back(why).await;
    }
    mailed.insert(&tx, giver).await?;
    if let Some(waits) = hold(app, &tx, holding::expert_post(&fresh, expert.asked_by, id, &text)).await? {
        if waits.is_new {
            set_held(&tx, waits.id, fresh.group_id, giver, &text).await?;
            tx.commit(&TextHeld { held: HeldTextId::from_uuid(waits.id), group: fresh.group_id }).await?;
        }
        return back(Why::Waits).await;
    }
    let post = insert_answer(&tx, fresh.id, id, &text).await?;
    set_post(&tx, post, giver, &text).await?;
    tx.commit(&ExpertAnswered { post, discussion: fresh.id, group: fresh.group_id, expert: id }).await?;
    Ok(Taken::Done)
}
