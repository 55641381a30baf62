//! Working groups: their public pages, who is in them, their meetings and other events, and which one fits whom.

use kernel::app::Parts;
use kernel::area::Area;
use kernel::jobs::Listener;

mod actions;
mod agenda_items;
mod attendances;
pub mod calendars;
mod chair_calls;
mod closures;
mod date_polls;
mod decisions;
mod feedback;
mod finder;
mod groups;
mod guests;
mod held;
mod homes;
mod index;
mod invitations;
mod leaving;
mod live;
mod meetings;
mod memberships;
mod messages;
mod minutes;
mod presentations;
mod registrations;
mod requests;
pub mod samples;
mod seats;
mod settings;
mod succession;

mod words {
    words::include_words!();
}

/// Puts in what the area keeps in memory.
pub fn prepare(parts: &mut Parts) {
    live::prepare(parts);
}

/// The area's manifest.
pub fn area() -> Area {
    Area {
        routes: groups::routes()
            .merge(memberships::routes())
            .merge(seats::routes())
            .merge(meetings::routes())
            .merge(calendars::routes())
            .merge(finder::routes())
            .merge(settings::routes())
            .merge(requests::routes())
            .merge(invitations::routes())
            .merge(chair_calls::routes())
            .merge(homes::routes())
            .merge(messages::routes())
            .merge(guests::routes())
            .merge(registrations::routes())
            .merge(agenda_items::routes())
            .merge(attendances::routes())
            .merge(minutes::routes())
            .merge(decisions::routes())
            .merge(actions::routes())
            .merge(feedback::routes())
            .merge(date_polls::routes())
            .merge(presentations::routes())
            .merge(live::routes()),
        jobs: [
            calendars::jobs::INVITE,
            calendars::jobs::WITHDRAW,
            chair_calls::jobs::COUNT,
            messages::jobs::CARRY,
            date_polls::jobs::REMIND,
        ]
        .into_iter()
        .chain(registrations::jobs::KINDS)
        .collect(),
        routines: vec![seats::jobs::TERMS, registrations::jobs::FORGET],
        listeners: vec![
            Listener { name: "groups.index", hear: |app, tx, event| Box::pin(index::hear(app, tx, event)) },
            Listener { name: "groups.news", hear: |app, tx, event| Box::pin(homes::news::hear(app, tx, event)) },
            Listener {
                name: "groups.endings",
                hear: |app, tx, event| Box::pin(memberships::endings::hear(app, tx, event)),
            },
            Listener { name: "groups.closures", hear: |app, tx, event| Box::pin(closures::hear(app, tx, event)) },
            Listener {
                name: "groups.meeting_invitations",
                hear: |app, tx, event| Box::pin(calendars::jobs::hear(app, tx, event)),
            },
            Listener {
                name: "groups.meeting_withdrawals",
                hear: |app, tx, event| Box::pin(calendars::jobs::hear_leaving(app, tx, event)),
            },
            Listener {
                name: "groups.registrations",
                hear: |app, tx, event| Box::pin(registrations::jobs::hear(app, tx, event)),
            },
        ],
        held: held::HELD,
        texts: &[live::questions::hiding::TEXT],
        sources: &[agenda_items::sources::AGENDA_ITEM, live::questions::sources::QUESTION],
        leaving: Some(|app, tx, one| Box::pin(leaving::leave(app, tx, one))),
        not_persons: held::NOT_PERSONS,
        succeed: Some(|app, tx, succession| Box::pin(succession::succeed(app, tx, succession))),
        ..Area::default()
    }
}
