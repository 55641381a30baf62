-- owner: people
-- Keys that a device keeps and opens for its owner only. `key` is what the library needs to check a signature: the public key
-- and how often it was used.
create table passkeys (
    id uuid primary key,
    person uuid not null references persons (id),
    credential bytea not null unique,
    name text not null,
    key jsonb not null,
    made_at timestamptz not null,
    used_at timestamptz
);
create index passkeys_person on passkeys (person, made_at, id);

-- What a browser was asked to sign, and has not yet. `browser` is the digest of its cookie.
create table passkey_challenges (
    id uuid primary key,
    browser bytea not null,
    purpose text not null check (purpose in ('show', 'add')),
    state jsonb not null,
    expires_at timestamptz not null
);
create index passkey_challenges_expires on passkey_challenges (expires_at);

-- Links that sign in, each for one use in the browser that asked. Without a person where the address has no account.
create table sign_in_links (
    id uuid primary key,
    token bytea not null unique,
    browser bytea not null,
    person uuid references persons (id),
    expires_at timestamptz not null
);
create index sign_in_links_person on sign_in_links (person);
create index sign_in_links_expires on sign_in_links (expires_at);

-- The passkey that was shown in this session. Empty again when that passkey is removed.
alter table sessions add column passkey uuid references passkeys (id) on delete set null;
create index sessions_passkey on sessions (passkey);

drop view v_sessions;
create view v_sessions as
    select s.token as token, s.id as session, s.person as person, p.name as name, p.lang as lang, p.zone as zone, s.expires_at as expires_at,
        s.seen_on as seen_on, s.proved_at as proved_at,
        s.passkey is not null or exists (select 1 from authenticators a where a.person = s.person and a.confirmed_at is not null) as has_second_factor
    from sessions s join persons p on p.id = s.person;
