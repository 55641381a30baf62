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

-- What can be found. It is made of what the areas keep.
create table search_entries (
    -- The newest is the highest. The full text is kept under the same number.
    place integer primary key, -- sqlite
    place bigint primary key, -- postgres
    kind text not null,
    id uuid not null,
    -- Who finds it: everyone, or those who stand in a group, and beside them officials or signatories of all governments.
    audience text not null check (audience in ('everyone', 'group', 'officials', 'signatories')),
    -- Whose members find it.
    within_object uuid,
    -- Whose lead and chair find it.
    led_object uuid,
    group_id uuid,
    area text,
    country text,
    language text,
    year bigint not null,
    at timestamptz not null,
    path text not null,
    title text not null
);
create unique index search_entries_thing on search_entries (kind, id);
create index search_entries_language on search_entries (language);

-- What is long, apart: a thousand entries are counted where a few are shown.
create table search_texts (
    place integer primary key, -- sqlite
    place bigint primary key, -- postgres
    summary text not null,
    -- What is searched: folded, with stems and marks.
    words text not null,
    -- What is shown of it where a word was found.
    text text not null
);
create virtual table search_words using fts5 (words, content = '', contentless_delete = 1, prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0'); -- sqlite
create table search_vectors (rowid bigint primary key, words tsvector not null); -- postgres
create index search_vectors_words on search_vectors using gin (words); -- postgres

-- Words that everyone may find, folded and as they are shown, and their pieces: a word and the same without one of its letters.
create table search_vocabulary (
    word text primary key,
    shown text not null
);
create table search_spellings (
    piece text not null,
    word text not null,
    primary key (piece, word)
) without rowid; -- sqlite
); -- postgres
