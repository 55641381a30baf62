//! Who may register (everyone, for a meeting that asks for it), who opens a registration's page (whoever has its secret),
//! and who sees and removes registrations (lead and chair).

use kernel::access::{Action, Place, Role};
use kernel::action;
use kernel::actor::{Actor, digest};
use kernel::db::Db;
use kernel::faults::Fault;
use nouns::RegistrationId;

use super::queries::{self, Registration};
use crate::meetings::policy::place;
use crate::meetings::queries::{Meeting, find_by_slug};

action! {
    /// Registering for a meeting.
    pub Register = "groups.registration.create" on Meeting, may Anyone, if |_, meeting| meeting.registers
}
action! {
    /// Giving back a place with one's account.
    pub CancelOwn = "groups.registration.cancel" on Meeting, may Account
}
action! {
    /// Reading who has registered for a meeting.
    pub ListRegistrations = "groups.registration.list" on Meeting, may Lead | Chair
}

action! {
    /// Taking the list of who has registered away as a file.
    pub ExportRegistrations = "groups.registration.export" on Meeting, may Lead | Chair, is logged
}

/// A registration and its meeting.
pub struct Ticket {
    pub registration: Registration,
    pub meeting: Meeting,
}

impl Ticket {
    async fn of(conn: &kernel::db::Conn, registration: Option<Registration>) -> Result<Option<Self>, Fault> {
        let Some(registration) = registration else { return Ok(None) };
        let meeting = find_by_slug(conn, &registration.event).await?;
        Ok(meeting.map(|meeting| Self { registration, meeting }))
    }
}

/// Taking a registration away.
pub enum RemoveRegistration {}

impl Action for RemoveRegistration {
    const NAME: &'static str = "groups.registration.remove";
    const MAY: &'static [Role] = &[Role::Lead, Role::Chair];
    type Key = RegistrationId;
    type Target = Ticket;

    async fn load(db: &Db, actor: &Actor, id: &RegistrationId) -> Result<Option<Ticket>, Fault> {
        let conn = db.reader().await?;
        let found = Ticket::of(&conn, queries::find(&conn, *id).await?).await?;
        Ok(found.filter(|ticket| Self::MAY.iter().any(|role| actor.plays(*role, &Self::place(ticket)))))
    }

    fn place(ticket: &Ticket) -> Place {
        place(&ticket.meeting)
    }
}

/// Declares what is done with the secret of a registration. One that never was and one that is forgotten are the same.
macro_rules! with_a_ticket {
    ($(#[$meta:meta])* $name:ident = $text:literal) => {
        $(#[$meta])*
        pub enum $name {}

        impl Action for $name {
            const NAME: &'static str = $text;
            const MAY: &'static [Role] = &[Role::Anyone];
            type Key = String;
            type Target = Ticket;

            async fn load(db: &Db, _: &Actor, secret: &String) -> Result<Option<Ticket>, Fault> {
                let conn = db.reader().await?;
                Ticket::of(&conn, queries::find_by_key(&conn, digest(secret)).await?).await
            }

            fn place(_: &Ticket) -> Place {
                Place::INSTANCE
            }
        }
    };
}

with_a_ticket! {
    /// Reading how one's registration stands.
    ShowTicket = "groups.ticket.show"
}
with_a_ticket! {
    /// Proving that the address of a registration is one's own.
    VerifyTicket = "groups.ticket.verify"
}
with_a_ticket! {
    /// Giving back a place.
    CancelTicket = "groups.ticket.cancel"
}
with_a_ticket! {
    /// Confirming that one was there.
    ConfirmTicket = "groups.ticket.confirm"
}
with_a_ticket! {
    /// Saying how the meeting was.
    GiveTicketFeedback = "groups.ticket.feedback"
}
