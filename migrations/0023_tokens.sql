-- owner: people
-- What lets a program act for a person, for some scopes and for some time. Only its digest is kept.
create table tokens (
    id uuid primary key,
    person uuid not null references persons on delete cascade,
    name text not null,
    token bytea not null unique,
    -- Words with a blank between them.
    scopes text not null,
    made_at timestamptz not null,
    expires_at timestamptz not null,
    used_on date
);
create index tokens_person on tokens (person, made_at, id);
create index tokens_expires_at on tokens (expires_at);

-- Digests of the networks from which a token was used, so that a new one is noticed.
create table token_networks (
    token uuid not null references tokens on delete cascade,
    network bytea not null,
    primary key (token, network)
);

-- For the kernel: for whom a token acts.
create view v_tokens as
    select t.token as token, t.id as token_id, t.person as person, t.scopes as scopes, t.expires_at as expires_at, t.used_on as used_on,
        p.name as name, p.lang as lang, p.zone as zone,
        exists (select 1 from authenticators a where a.person = t.person and a.confirmed_at is not null) as has_second_factor
    from tokens t join persons p on p.id = t.person;
create view v_token_networks as select token as token_id, network as network from token_networks;
