-- owner: watch
-- Laws, initiatives, programmes and funding instruments, as far as they concern governments. checked_on is the day on which
-- somebody last saw the source; confidence says how sure it is.
create table dossiers (
    id uuid primary key,
    slug text not null unique,
    kind text not null check (kind in ('law', 'initiative', 'programme', 'instrument')),
    title text not null,
    folded text not null, -- sqlite
    folded text collate "C" not null, -- postgres
    -- an area of the declaration, as groups have one; empty is none
    area text not null,
    about text not null,
    status text not null,
    source_url text not null,
    checked_on date not null,
    confidence text not null check (confidence in ('stated', 'secondary', 'draft', 'inferred', 'implied', 'unsure')),
    version bigint not null default 1,
    made_at timestamptz not null,
    changed_at timestamptz not null,
    example boolean not null
);
create index dossiers_folded on dossiers (folded, id);
create index dossiers_made on dossiers (made_at, id);

-- What a dossier says before it was changed, until when.
create table dossier_texts (
    dossier uuid not null references dossiers (id),
    version bigint not null,
    title text not null,
    about text not null,
    status text not null,
    source_url text not null,
    checked_on date not null,
    confidence text not null,
    until timestamptz not null,
    changed_by uuid references persons (id),
    primary key (dossier, version)
);

-- What happens on a day, or who must do what. kinds are the kinds of governments that it concerns, with a blank between, and
-- country is one country; empty is all. A fact that was taken out stays for calendars, which must hear of that.
create table dossier_facts (
    id uuid primary key,
    dossier uuid not null references dossiers (id),
    on_day date,
    who text not null,
    words text not null,
    by_words text not null,
    basis text not null,
    note text not null,
    status text not null,
    kinds text not null,
    country text not null,
    source_url text not null,
    checked_on date not null,
    confidence text not null check (confidence in ('stated', 'secondary', 'draft', 'inferred', 'implied', 'unsure')),
    version bigint not null default 1,
    changed_at timestamptz not null,
    ended_at timestamptz,
    example boolean not null
);
create index dossier_facts_dossier on dossier_facts (dossier, on_day, id);
create index dossier_facts_day on dossier_facts (on_day, id) where on_day is not null;

create table dossier_fact_texts (
    fact uuid not null references dossier_facts (id),
    version bigint not null,
    on_day date,
    who text not null,
    words text not null,
    by_words text not null,
    status text not null,
    source_url text not null,
    checked_on date not null,
    confidence text not null,
    until timestamptz not null,
    changed_by uuid references persons (id),
    primary key (fact, version)
);

-- What it means, in the words of a group.
create table dossier_explanations (
    id uuid not null unique,
    dossier uuid not null references dossiers (id),
    group_id uuid not null references groups (id),
    -- Markdown
    words text not null,
    version bigint not null default 1,
    written_by uuid references persons (id),
    written_at timestamptz not null,
    -- Its words lie with those who moderate.
    is_hidden boolean not null default false,
    primary key (dossier, group_id)
);

-- What here has to do with it.
create table dossier_links (
    dossier uuid not null references dossiers (id),
    kind text not null check (kind in ('resource', 'meeting', 'proposal')),
    thing uuid not null,
    linked_by uuid references persons (id),
    linked_at timestamptz not null,
    primary key (dossier, kind, thing)
);

-- Who wants to hear of the days of a dossier before they come.
create table dossier_follows (
    dossier uuid not null references dossiers (id),
    person uuid not null references persons (id),
    since timestamptz not null,
    primary key (dossier, person)
);
create index dossier_follows_person on dossier_follows (person, dossier);

-- Of which day it was told how long before, so that it is told once; a day that moves is told again.
create table dossier_reminders (
    fact uuid not null references dossier_facts (id),
    on_day date not null,
    days bigint not null,
    told_at timestamptz not null,
    primary key (fact, on_day, days)
);

-- For notices: a dated fact with the dossier that it belongs to, and who follows that one.
create view v_deadlines as
    select f.id as id, f.dossier as dossier, d.slug as slug, d.title as title, f.words as text, f.on_day as on_day
    from dossier_facts f join dossiers d on d.id = f.dossier where f.on_day is not null;
create view v_dossier_followers as
    select dossier as dossier, person as person from dossier_follows;

-- For feeds.
create view v_feed_dossiers as
    select id as id, slug as slug, title as title, about as words, made_at as at, changed_at as changed_at, example as example from dossiers;

-- For those who moderate.
create view v_explanation_texts as
    select 'explanation' as kind, e.id as id, e.dossier as parent, cast(0 as bigint) as number, d.slug as slug, e.group_id as group_id,
        e.written_by as person, 'everyone' as audience, d.title as title, e.words as words, e.is_hidden as is_gone
    from dossier_explanations e join dossiers d on d.id = e.dossier;
