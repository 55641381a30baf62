//! The yearly work plan of a group: proposals, the support of governments, decisions, activities, and the closing of the year.

use kernel::area::Area;
use kernel::jobs::Listener;

mod activities;
mod challenges;
mod changes;
mod closings;
mod closures;
mod comments;
mod decisions;
mod group;
mod held;
mod index;
mod leaving;
mod mergers;
mod offered;
mod papers;
mod plans;
mod proposals;
mod questions;
mod rankings;
pub mod samples;
mod splits;
mod succession;
mod suggestions;
mod supports;
mod telling;
mod thread;

mod words {
    words::include_words!();
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: plans::routes()
            .merge(activities::routes())
            .merge(closings::routes())
            .merge(papers::routes())
            .merge(proposals::routes())
            .merge(challenges::routes())
            .merge(supports::routes())
            .merge(decisions::routes())
            .merge(comments::routes())
            .merge(suggestions::routes())
            .merge(changes::routes())
            .merge(questions::routes())
            .merge(mergers::routes())
            .merge(splits::routes())
            .merge(rankings::routes()),
        jobs: vec![telling::TELL, rankings::CLOSE],
        listeners: vec![
            Listener { name: "work.closures", hear: |app, tx, event| Box::pin(closures::hear(app, tx, event)) },
            Listener { name: "work.index", hear: |app, tx, event| Box::pin(index::hear(app, tx, event)) },
            Listener {
                name: "work.results",
                hear: |app, tx, event| Box::pin(activities::results::hear(app, tx, event)),
            },
        ],
        held: held::HELD,
        sources: &[
            activities::sources::ACTIVITY,
            challenges::sources::CHALLENGE,
            comments::sources::COMMENT,
            proposals::sources::PROPOSAL,
        ],
        texts: &[challenges::hiding::TEXT, comments::hiding::TEXT, proposals::hiding::TEXT],
        ways: &[comments::holding::COMMENT],
        leaving: Some(|app, tx, one| Box::pin(leaving::leave(app, tx, one))),
        succeed: Some(|app, tx, succession| Box::pin(succession::succeed(app, tx, succession))),
        ..Area::default()
    }
}
