-- owner: kernel
-- The event log: what happened, in the order in which it was committed. Rows are never changed.
create table events (
    seq bigint primary key,
    id uuid not null unique,
    at timestamptz not null,
    actor uuid,
    action text not null,
    kind text not null,
    about text not null,
    about_id uuid not null,
    details jsonb not null,
    -- By which token, at which group, government or organisation, and whom else it concerns.
    token uuid,
    place uuid,
    person uuid,
    -- The digest of where it came from.
    origin bytea,
    -- SHA-256 over the hash of the row before and this row.
    hash bytea not null
);
create index events_about on events (about_id, seq);
create index events_actor on events (actor, seq);
create index events_place on events (place, seq);
create index events_person on events (person, seq);
create index events_kind on events (kind, seq);
create index events_at on events (at, seq);

-- How far each listener has heard.
create table listeners (
    name text primary key,
    seq bigint not null
);

create table jobs (
    id uuid primary key,
    kind text not null,
    payload jsonb not null,
    run_at timestamptz not null,
    attempts bigint not null,
    state text not null check (state in ('waiting', 'running', 'dead', 'doubtful')),
    once boolean not null,
    lease_until timestamptz,
    error text,
    created_at timestamptz not null
);
create index jobs_due on jobs (state, run_at, id);

create table routines (
    name text primary key,
    next_at timestamptz not null
);

create table files (
    id uuid primary key,
    digest text not null,
    name text not null,
    media text not null,
    bytes bigint not null,
    uploaded_at timestamptz not null,
    uploaded_by uuid
);
create view v_files as select id, name, media, bytes, uploaded_at from files;

-- What can be found. words are folded; within_object is null for public entries.
create table search_entries (
    kind text not null,
    id uuid not null,
    path text not null,
    title text not null,
    summary text not null,
    words text not null,
    within_object uuid,
    -- Whether officials of every government find it too, where it is within a group.
    officials boolean not null default false,
    at timestamptz not null,
    primary key (kind, id)
);
create virtual table search_words using fts5 (words, tokenize = 'unicode61 remove_diacritics 0'); -- sqlite
create index search_entries_words on search_entries using gin (to_tsvector('simple', words)); -- postgres
