-- owner: people
-- The app that shows codes, one a person. The codes are computed from the secret, so it is kept as it is. Until a first code
-- was typed, `confirmed_at` is empty and it counts for nothing.
create table authenticators (
    person uuid primary key references persons (id),
    secret bytea not null,
    -- the newest 30 seconds whose code was taken; none of it or of before is taken again
    used_step bigint not null,
    begun_at timestamptz not null,
    confirmed_at timestamptz
);

-- Codes on paper, each for one use.
create table recovery_codes (
    digest bytea primary key,
    person uuid not null references persons (id),
    made_at timestamptz not null,
    used_at timestamptz
);
create index recovery_codes_person on recovery_codes (person, used_at);

-- Somebody has given the password and not yet the code.
create table pending_sign_ins (
    token bytea primary key,
    person uuid not null references persons (id),
    wrong bigint not null,
    expires_at timestamptz not null
);
create index pending_sign_ins_person on pending_sign_ins (person, expires_at);
create index pending_sign_ins_expires on pending_sign_ins (expires_at);

alter table sessions add column seen_on date;
alter table sessions add column proved_at timestamptz;

drop view v_sessions;
create view v_sessions as
    select s.token as token, s.id as session, s.person as person, p.name as name, p.lang as lang, p.zone as zone, s.expires_at as expires_at,
        s.seen_on as seen_on, s.proved_at as proved_at,
        exists (select 1 from authenticators a where a.person = s.person and a.confirmed_at is not null) as has_second_factor
    from sessions s join persons p on p.id = s.person;
