//! Taking the answer of an expert.

use kernel::access::Errand;
use kernel::app::App;
use kernel::faults::Fault;
use kernel::incoming::{Delivery, Mailbox, Taken};
use kernel::moderation::hold;
use nouns::moderation::TextHeld;
use nouns::talk::{EXPERT, ExpertAnswered};
use nouns::{ExpertId, HeldTextId};
use words::Lang;

use super::queries::{find_expert, insert_answer};
use crate::discussions::queries::find_discussion;
use crate::mail_replies::{Why, give_back, said};
use crate::posts::holding;

/// What the mail to an expert gives as the address to answer to.
pub const MAILBOX: Mailbox = Mailbox { kind: EXPERT, take: |app, delivery| Box::pin(take(app, delivery)) };

const ERRAND: Errand = Errand::new("talk.expert.answer");
/// So many mails of one expert become posts: an answer and what is asked back.
const POSTS: i64 = 5;

async fn take(app: &App, delivery: &Delivery) -> Result<Taken, Fault> {
    let id = ExpertId::from_uuid(delivery.token.id);
    let from = &delivery.letter.from;
    if !delivery.token.is_for(app.db.keys(), from) {
        return Ok(Taken::NotTheirs);
    }
    let tx = app.db.begin(&ERRAND).await?;
    // Who has said no has no address here any more.
    let found = find_expert(&tx, id).await?.filter(|expert| expert.email == *from);
    let Some(expert) = found else { return Ok(Taken::NotTheirs) };
    let Some(fresh) = find_discussion(&tx, expert.discussion).await? else { return Ok(Taken::NotTheirs) };
    if !delivery.note(&tx).await? {
        return Ok(Taken::Done);
    }
    let lang = Lang::from_tag(&expert.lang).unwrap_or_default();
    let text = if expert.until < tx.clock().now() {
        Err(Why::Over)
    } else if fresh.closed_at.is_some() {
        Err(Why::Closed)
    } else if expert.posts >= POSTS {
        Err(Why::Many)
    } else {
        said(lang, &delivery.letter)
    };
    let back = async |why| give_back(app, delivery, fresh.id, (from, lang), why).await;
    let text = match text {
        Ok(text) => text,
        Err(why) => {
            drop(tx);
            return back(why).await;
        }
    };
    if let Some(waits) = hold(app, &tx, holding::expert_post(&fresh, expert.asked_by, id, &text)).await? {
        if waits.is_new {
            tx.commit(&TextHeld { held: HeldTextId::from_uuid(waits.id), group: fresh.group_id }).await?;
        }
        return back(Why::Waits).await;
    }
    let post = insert_answer(&tx, fresh.id, id, &text).await?;
    tx.commit(&ExpertAnswered { post, discussion: fresh.id, group: fresh.group_id, expert: id }).await?;
    Ok(Taken::Done)
}
