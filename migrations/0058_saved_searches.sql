-- owner: notices
-- A question to the search that somebody keeps, with what it is narrowed to. `rhythm` says with which digest new results are
-- told; `looked_at` since when results are new. Of the secret in the address of its feed only the digest is kept.
create table saved_searches (
    id uuid primary key,
    person uuid not null references persons (id),
    name text not null,
    question text not null,
    kind text,
    group_id uuid,
    area text,
    country text,
    language text,
    year bigint,
    rhythm text not null check (rhythm in ('daily', 'weekly', 'never')),
    digest bytea unique,
    saved_at timestamptz not null,
    looked_at timestamptz not null
);
create index saved_searches_person on saved_searches (person, saved_at, id);
create index saved_searches_looked on saved_searches (rhythm, looked_at, id);

-- What a saved search has found, so that nothing is told twice: the key of an entry of the search index.
create table search_finds (
    search uuid not null references saved_searches (id),
    kind text not null,
    entry uuid not null,
    found_at timestamptz not null,
    primary key (search, kind, entry)
);
create index search_finds_found on search_finds (found_at, search, kind, entry);

-- For feeds: the saved searches whose address works, by the digest of its secret.
create view v_feed_searches as
    select s.id as id, s.digest as digest, s.person as person, s.name as name, s.question as question, s.kind as kind,
        s.group_id as group_id, s.area as area, s.country as country, s.language as language, s.year as year
    from saved_searches s where s.digest is not null;
