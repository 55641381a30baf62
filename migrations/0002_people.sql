-- owner: people
-- Names are shown as they are written and ordered by what Rust folded, byte by byte on both databases.
create table governments (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    folded text not null, -- sqlite
    folded text collate "C" not null, -- postgres
    -- every folded name by which it can be found, its own first
    names text not null,
    kind text not null check (kind in ('local', 'metropolitan', 'regional', 'national', 'consortium')),
    country text not null,
    -- the unit of the reference geography it was registered from; a unit is no proof of a government
    unit text,
    population bigint,
    degurba bigint,
    lon double precision,
    lat double precision,
    point_is_region boolean not null,
    website text,
    -- how a source presents it where no signature is recorded: implied or featured
    mention text check (mention in ('implied', 'featured')),
    note text,
    source_url text,
    registered_at timestamptz not null
);
create unique index governments_unit on governments (unit);
create index governments_folded on governments (folded, id);
create index governments_country on governments (country, folded, id);

create table government_domains (
    domain text primary key,
    government uuid not null references governments (id)
);

create table organisations (
    id uuid primary key,
    slug text not null unique,
    name text not null,
    folded text not null, -- sqlite
    folded text collate "C" not null, -- postgres
    kind text not null check (kind in ('network', 'company', 'ngo', 'university', 'institution', 'grassroots')),
    country text,
    website text,
    source_url text,
    registered_at timestamptz not null
);
create index organisations_folded on organisations (folded, id);

create table persons (
    id uuid primary key,
    email text not null unique,
    name text not null,
    folded text not null, -- sqlite
    folded text collate "C" not null, -- postgres
    password text,
    lang text,
    zone text,
    example boolean not null,
    created_at timestamptz not null,
    email_verified_at timestamptz
);

create table stewards (
    person uuid primary key references persons (id),
    since timestamptz not null
);

create table sessions (
    id uuid primary key,
    person uuid not null references persons (id),
    token bytea not null unique,
    device text not null,
    started_at timestamptz not null,
    expires_at timestamptz not null
);
create index sessions_person on sessions (person, started_at, id);

-- Links that are sent by mail: each works once and until it expires.
create table mail_links (
    token bytea primary key,
    person uuid not null references persons (id),
    purpose text not null check (purpose in ('verify', 'reset')),
    expires_at timestamptz not null
);
create index mail_links_person on mail_links (person, purpose);

create table affiliations (
    id uuid primary key,
    person uuid not null references persons (id),
    government uuid references governments (id),
    organisation uuid references organisations (id),
    office text not null,
    representative boolean not null,
    claimed_at timestamptz not null,
    verified_at timestamptz,
    verified_how text check (verified_how in ('domain', 'steward', 'representative', 'operator', 'provider')),
    verified_by uuid references persons (id),
    ended_at timestamptz,
    check ((government is null) <> (organisation is null))
);
create index affiliations_person on affiliations (person, ended_at);
create index affiliations_government on affiliations (government, ended_at, claimed_at, id);
create index affiliations_organisation on affiliations (organisation, ended_at);
create index affiliations_waiting on affiliations (verified_at, ended_at, claimed_at, id);
create unique index affiliations_once on affiliations (person, government) where ended_at is null and government is not null;
create unique index affiliations_once_organisation on affiliations (person, organisation) where ended_at is null and organisation is not null;

-- One signature a government that is open or stands; returned and withdrawn ones stay as history.
create table signatures (
    id uuid primary key,
    government uuid not null references governments (id),
    state text not null check (state in ('submitted', 'returned', 'accepted', 'withdrawn')),
    signer_name text,
    signer_office text,
    signed_on date,
    signed_text text,
    document uuid references files (id),
    source_url text,
    submitted_at timestamptz not null,
    submitted_by uuid references persons (id),
    decided_at timestamptz,
    decided_by uuid references persons (id),
    reason text,
    withdrawn_at timestamptz
);
create unique index signatures_standing on signatures (government) where state in ('submitted', 'accepted');
create index signatures_government on signatures (government, submitted_at, id);
create index signatures_state on signatures (state, submitted_at, id);

create table commitments (
    code text primary key,
    area text not null,
    kind text not null,
    position bigint not null,
    words text not null,
    words_status text not null,
    source_url text not null
);

-- What a signatory does for a commitment, told anew each year.
create table commitment_reports (
    id uuid primary key,
    government uuid not null references governments (id),
    commitment text not null references commitments (code),
    year bigint not null,
    words text not null,
    evidence_url text,
    reported_at timestamptz not null,
    reported_by uuid references persons (id),
    example boolean not null
);
create unique index commitment_reports_once on commitment_reports (government, commitment, year);

create table endorsements (
    id uuid primary key,
    organisation uuid not null references organisations (id),
    state text not null check (state in ('submitted', 'returned', 'accepted', 'withdrawn')),
    statement text not null,
    submitted_at timestamptz not null,
    submitted_by uuid references persons (id),
    decided_at timestamptz,
    decided_by uuid references persons (id),
    reason text
);
create unique index endorsements_standing on endorsements (organisation) where state in ('submitted', 'accepted');
create index endorsements_state on endorsements (state, submitted_at, id);

-- What the kernel reads to know who is asking.
create view v_sessions as
    select s.token as token, s.id as session, s.person as person, p.name as name, p.lang as lang, p.zone as zone, s.expires_at as expires_at
    from sessions s join persons p on p.id = s.person;

create view v_people_standing as
    select person as person, 'steward' as role, cast(null as uuid) as object from stewards
    union all
    select person, 'official', cast(null as uuid) from affiliations
        where government is not null and verified_at is not null and ended_at is null
    union all
    select a.person, 'signatory', cast(null as uuid) from affiliations a
        where a.verified_at is not null and a.ended_at is null
            and exists (select 1 from signatures s where s.government = a.government and s.state = 'accepted')
    union all
    select person, 'representative', government from affiliations
        where government is not null and representative and verified_at is not null and ended_at is null
    union all
    select person, 'representative', organisation from affiliations
        where organisation is not null and representative and verified_at is not null and ended_at is null;

-- For the other areas: governments with their standing signature. It reads one table and looks the signature up, so that
-- SQLite can take it into a statement with an outer join instead of putting all governments together first.
create view v_governments as
    select g.id as id, g.slug as slug, g.name as name, g.folded as folded, g.names as names, g.kind as kind, g.country as country, g.unit as unit, g.population as population,
        g.lon as lon, g.lat as lat, g.point_is_region as point_is_region, g.mention as mention,
        exists (select 1 from signatures s where s.government = g.id and s.state = 'accepted') as is_signatory,
        (select s.signed_on from signatures s where s.government = g.id and s.state = 'accepted') as signed_on,
        (select s.signed_text from signatures s where s.government = g.id and s.state = 'accepted') as signed_text,
        (select s.decided_at from signatures s where s.government = g.id and s.state = 'accepted') as accepted_at
    from governments g;

-- For the other areas: what an organisation is called.
create view v_organisations as
    select id as id, slug as slug, name as name, folded as folded from organisations;

-- For the other areas: who works where, as far as it is verified and not ended.
create view v_affiliations as
    select a.id as id, a.person as person, a.government as government, a.organisation as organisation, a.office as office, a.representative as representative
    from affiliations a where a.verified_at is not null and a.ended_at is null;

create view v_persons as
    select id as id, name as name, folded as folded, email as email, lang as lang, zone as zone, example as example, email_verified_at is not null as is_verified,
        created_at as created_at
    from persons;

-- Files that must be kept, for v_file_uses.
create view v_people_files as
    select document as file from signatures where document is not null;

-- For the steward's desk: what waits for a decision.
create view v_people_waiting as
    select 'signature' as kind, s.id as id, g.name as title, s.submitted_at as at
    from signatures s join governments g on g.id = s.government where s.state = 'submitted'
    union all
    select 'endorsement', e.id, o.name, e.submitted_at
    from endorsements e join organisations o on o.id = e.organisation where e.state = 'submitted'
    union all
    select 'affiliation', a.id, p.name || ', ' || coalesce(g.name, o.name), a.claimed_at
    from affiliations a join persons p on p.id = a.person left join governments g on g.id = a.government left join organisations o on o.id = a.organisation
    where a.verified_at is null and a.ended_at is null;
