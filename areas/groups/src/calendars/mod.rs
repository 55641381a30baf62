//! Meetings in people's own calendars: feeds for everyone, feeds behind a secret address, single meetings to take along,
//! and invitations by mail.

mod domain;
