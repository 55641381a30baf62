-- owner: kernel
-- Mails that came in and were taken, by a digest of what names them, so that one that comes again leads to nothing.
create table taken_mails (
    key bytea primary key,
    at timestamptz not null
);
create index taken_mails_at on taken_mails (at);
