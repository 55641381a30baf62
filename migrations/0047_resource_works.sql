-- owner: library
-- What is inside the files that resources hand out, read once: with the file it goes.
create table file_texts (
    file uuid primary key references files (id) on delete cascade,
    state text not null check (state in ('read', 'empty', 'locked', 'broken')),
    words text not null,
    word_count bigint not null,
    pages bigint,
    is_cut boolean not null,
    read_at timestamptz not null
);

-- An edition in another language.
create table translations (
    resource uuid not null,
    number bigint not null,
    -- as in the tags of BCP 47: en, pt
    language text not null,
    file uuid references files (id),
    url text,
    added_at timestamptz not null,
    added_by uuid references persons (id),
    primary key (resource, number, language),
    foreign key (resource, number) references resource_editions (resource, number)
);
create index translations_file on translations (file);

drop view v_library_files; -- sqlite
create view v_library_files as -- sqlite
create or replace view v_library_files as -- postgres
    select file as file from resource_editions where file is not null
    union all
    select file as file from translations where file is not null;

-- For whom a resource is once it is published.
alter table resources add audience text not null default 'everyone' check (audience in ('everyone', 'officials', 'group'));
-- How many governments say that they use it, counted anew with each that comes or goes.
alter table resources add adopters bigint not null default 0;

-- What a government says of a resource that it uses. It is the government's: it stays when the person who wrote it down goes.
create table adoptions (
    id uuid primary key,
    resource uuid not null references resources (id),
    government uuid not null references governments (id),
    person uuid not null references persons (id),
    since date not null,
    -- What came of it, and who may read that.
    words text not null,
    audience text not null check (audience in ('everyone', 'officials')),
    said_at timestamptz not null,
    ended_on date,
    is_hidden boolean not null default false,
    version bigint not null default 1,
    example boolean not null default false,
    unique (resource, government)
);
create index adoptions_government on adoptions (government, since, id);
create index adoptions_person on adoptions (person);

-- What a good practice says beside its title and its problem, which are those of the resource.
create table practices (
    resource uuid primary key references resources (id),
    government uuid not null references governments (id),
    done text not null,
    worked text not null,
    failed text not null,
    cost_from bigint,
    cost_to bigint,
    currency text not null,
    funding text not null,
    contact text not null,
    reuse text not null,
    published_at timestamptz,
    -- When somebody said last that it is so, and when the government was asked.
    checked_on date,
    asked_on date
);
create index practices_published on practices (published_at, resource);
create index practices_government on practices (government);
create index practices_checked on practices (checked_on, resource);
create index resources_author on resources (author, id);

-- A draft that people comment on before it is published, for some time.
create table comment_windows (
    resource uuid primary key references resources (id),
    audience text not null check (audience in ('everyone', 'officials', 'group')),
    asks text not null,
    opened_at timestamptz not null,
    opened_by uuid references persons (id),
    closes_on date not null,
    -- What became of the comments, said by lead or chair when they close it.
    answer text,
    closed_at timestamptz,
    closed_by uuid references persons (id)
);
create index comment_windows_closes on comment_windows (closes_on, resource);

-- What people say about a draft. On screen they are comments.
create table remarks (
    id uuid primary key,
    resource uuid not null references resources (id),
    person uuid not null references persons (id),
    government uuid references governments (id),
    words text not null,
    written_at timestamptz not null,
    withdrawn_at timestamptz,
    is_hidden boolean not null default false,
    example boolean not null default false
);
create index remarks_resource on remarks (resource, id);
create index remarks_person on remarks (person);
create index remarks_government on remarks (government);

-- What is only for some is in no list of another area.
drop view v_resources; -- sqlite
create view v_resources as -- sqlite
create or replace view v_resources as -- postgres
    select id as id, slug as slug, title as title, folded as folded, kind as kind, year as year, publisher as publisher, group_id as group_id,
        example as example, activity as activity, state as state
    from resources where state not in ('draft', 'hidden') and audience = 'everyone';

-- For pages of governments: what they use, of what everyone may read.
create view v_adoptions as
    select a.id as id, a.government as government, a.since as since, a.example as example, r.slug as slug, r.title as title
    from adoptions a join resources r on r.id = a.resource
    where a.ended_on is null and r.audience = 'everyone' and r.state in ('published', 'replaced');

-- For those who moderate.
drop view v_library_texts; -- sqlite
create view v_library_texts as -- sqlite
create or replace view v_library_texts as -- postgres
    select 'resource' as kind, id as id, id as parent, cast(0 as bigint) as number, slug as slug, group_id as group_id, author as person,
        case when state = 'draft' then 'group' else audience end as audience, title as title, note as words, state = 'hidden' as is_gone
    from resources;

create view v_remark_texts as
    select 'remark' as kind, m.id as id, m.resource as parent, cast(0 as bigint) as number, r.slug as slug, r.group_id as group_id, m.person as person,
        w.audience as audience, r.title as title, m.words as words, m.is_hidden or m.withdrawn_at is not null or r.state = 'hidden' as is_gone
    from remarks m join resources r on r.id = m.resource join comment_windows w on w.resource = r.id;

create view v_adoption_texts as
    select 'adoption' as kind, a.id as id, a.resource as parent, cast(0 as bigint) as number, r.slug as slug, r.group_id as group_id, a.person as person,
        case when r.audience = 'everyone' then a.audience else r.audience end as audience, r.title as title, a.words as words,
        a.is_hidden or a.words = '' or a.ended_on is not null or r.state = 'hidden' as is_gone
    from adoptions a join resources r on r.id = a.resource;
