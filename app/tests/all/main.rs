//! The program as a whole: through its front door, on both databases.

#![allow(
    clippy::unwrap_used,
    clippy::expect_used,
    clippy::indexing_slicing,
    reason = "a test that cannot go on should stop at once"
)]

mod accounts;
mod activities;
mod adoptions;
mod affiliations;
mod agendas;
mod attendance;
mod audit;
mod background;
mod backups;
mod bad_input;
mod calendars;
mod chair_calls;
mod challenges;
mod check;
mod closings;
mod comment_windows;
mod comments;
mod counts;
mod date_polls;
mod desk;
mod device;
mod discussions;
mod drafts;
mod events_and_jobs;
mod experts;
mod factors;
mod feeds;
mod file_texts;
mod fuzzed;
mod governments;
mod guards;
mod health;
mod hidden;
mod hiding;
mod hijack;
mod homes;
mod hostile;
mod imports;
mod invitations;
mod issuer;
mod joining;
mod kept_pages;
mod killed;
mod leaks;
mod library;
mod limits;
mod live;
mod locked;
mod machines;
mod mail_in;
mod meetings;
mod memberships;
mod mentions;
mod merging;
mod minutes;
mod moderation;
mod notices;
mod pagers;
mod papers;
mod passkeys;
mod people_mails;
mod personal;
mod plans;
mod plans_of_queries;
mod practices;
mod presentations;
mod proposals;
mod providers;
mod ranking;
mod registrations;
mod restored;
mod restrictions;
mod rights;
mod routes;
mod saved_searches;
mod searching;
mod served;
mod sign_in_links;
mod signatures;
mod slow_and_broken;
mod standing;
mod statements;
mod steps;
mod storms;
mod tokens;
mod translations;
mod upkeep;
mod uploads;
mod watch;
