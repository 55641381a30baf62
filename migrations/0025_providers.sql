-- owner: people
-- What a person is at a provider of sign-in. Issuer and subject together are one identity, and it belongs to one account.
create table identities (
    id uuid primary key,
    person uuid not null references persons (id),
    provider text not null,
    issuer text not null,
    subject text not null,
    -- as the provider told it last, to know one's identities apart
    email text,
    linked_at timestamptz not null,
    used_at timestamptz not null
);
create unique index identities_once on identities (issuer, subject);
create index identities_person on identities (person, linked_at, id);

-- Sessions that began with a provider, with the name that it gives its own.
create table provider_sessions (
    session uuid primary key references sessions (id) on delete cascade,
    identity uuid not null references identities (id) on delete cascade,
    provider_session text,
    -- the provider has asked for a second factor, and is trusted in that
    is_strong boolean not null
);
create index provider_sessions_identity on provider_sessions (identity);
create index provider_sessions_name on provider_sessions (provider_session);

-- Somebody was led to a provider and has not come back. Only digests are kept of what the browser and the address hold.
create table departures (
    id uuid primary key,
    state bytea not null unique,
    browser bytea not null,
    provider text not null,
    purpose text not null check (purpose in ('enter', 'link', 'prove')),
    lang text not null,
    next text not null,
    expires_at timestamptz not null
);
create index departures_expires on departures (expires_at);

-- Somebody came back with an identity that no account has, and is asked what to do.
create table arrivals (
    browser bytea primary key,
    provider text not null,
    issuer text not null,
    subject text not null,
    -- only an address that the provider has checked
    email text,
    name text not null,
    office text not null,
    -- keys of governments that the claims name, with blanks between them
    governments text not null,
    provider_session text,
    is_strong boolean not null,
    -- when the provider asked who it is
    proved_at timestamptz,
    next text not null,
    expires_at timestamptz not null
);
create index arrivals_expires on arrivals (expires_at);

-- Sign-outs that a provider has told, each good for once.
create table provider_sign_outs (
    token bytea primary key,
    expires_at timestamptz not null
);
create index provider_sign_outs_expires on provider_sign_outs (expires_at);

-- Between the provider and the code.
alter table pending_sign_ins add column identity uuid references identities (id) on delete cascade;
alter table pending_sign_ins add column provider_session text;
create index pending_sign_ins_name on pending_sign_ins (provider_session);
create index pending_sign_ins_identity on pending_sign_ins (identity);

-- An affiliation that holds for as long as a provider says so.
alter table affiliations add column identity uuid references identities (id);
create index affiliations_identity on affiliations (identity, government);

drop view v_sessions;
create view v_sessions as
    select s.token as token, s.id as session, s.person as person, p.name as name, p.lang as lang, p.zone as zone, s.expires_at as expires_at,
        s.seen_on as seen_on, s.proved_at as proved_at,
        s.passkey is not null
            or exists (select 1 from authenticators a where a.person = s.person and a.confirmed_at is not null)
            or exists (select 1 from provider_sessions v where v.session = s.id and v.is_strong) as has_second_factor
    from sessions s join persons p on p.id = s.person;
