//! What the people of a group talk about: discussions, questions and their answers, and the answers that a group keeps.

use kernel::area::Area;
use kernel::jobs::Listener;

mod discussions;
mod experts;
mod files;
mod group;
mod held;
mod index;
mod kept_answers;
mod leaving;
mod mail_replies;
mod mentions;
mod posts;
pub mod samples;
mod succession;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: discussions::routes()
            .merge(posts::routes())
            .merge(kept_answers::routes())
            .merge(experts::routes())
            .merge(files::routes()),
        jobs: vec![posts::INDEX, files::READ],
        listeners: vec![
            Listener { name: "talk.index", hear: |app, tx, event| Box::pin(index::hear(app, tx, event)) },
            Listener { name: "talk.images", hear: |_, tx, event| Box::pin(files::hear(tx, event)) },
        ],
        routines: vec![experts::FORGET, files::FORGET],
        mailboxes: &[mail_replies::MAILBOX, experts::MAILBOX],
        held: held::HELD,
        texts: &[posts::hiding::TEXT],
        sources: &[posts::sources::POST, kept_answers::sources::ANSWER],
        ways: &[posts::holding::POST, posts::holding::DISCUSSION],
        leaving: Some(|app, tx, one| Box::pin(leaving::leave(app, tx, one))),
        succeed: Some(|app, tx, succession| Box::pin(succession::succeed(app, tx, succession))),
        ..Area::default()
    }
}
