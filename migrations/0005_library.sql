-- owner: library
create table resources (
    id uuid primary key,
    slug text not null unique,
    title text not null,
    folded text not null, -- sqlite
    folded text collate "C" not null, -- postgres
    kind text not null,
    year bigint,
    publisher text,
    group_id uuid references groups (id),
    note text not null,
    source_url text not null,
    example boolean not null
);
create index resources_group on resources (group_id, coalesce(year, 0) desc, folded, id);
create index resources_year on resources (coalesce(year, 0) desc, folded, id);

create table news (
    id uuid primary key,
    slug text not null unique,
    title text not null,
    words text not null,
    published_at timestamptz not null,
    group_id uuid references groups (id),
    source_url text,
    example boolean not null
);
create index news_published on news (published_at, id);

create view v_resources as
    select id as id, slug as slug, title as title, folded as folded, kind as kind, year as year, publisher as publisher, group_id as group_id, example as example from resources;

create view v_news as
    select id as id, slug as slug, title as title, published_at as published_at, group_id as group_id, example as example from news;
