-- owner: library
-- What a group makes is a draft first, then published, and may be replaced or withdrawn; what was read in from elsewhere is
-- published from the start. version counts every change, for forms that are overtaken.
alter table resources add state text not null default 'published' check (state in ('draft', 'published', 'replaced', 'withdrawn', 'hidden'));
alter table resources add version bigint not null default 1;
-- as in the tags of BCP 47: en, pt
alter table resources add language text;
alter table resources add licence text;
alter table resources add activity uuid references activities (id);
alter table resources add author uuid references persons (id);
alter table resources add published_at timestamptz;
alter table resources add replaced_by uuid references resources (id);
alter table resources add ended_reason text;

-- The editions of a resource: a file or a link, and what changed. The first one exists from the draft on.
create table resource_editions (
    resource uuid not null references resources (id),
    number bigint not null check (number >= 1),
    words text not null,
    file uuid references files (id),
    url text,
    published_at timestamptz,
    published_by uuid references persons (id),
    primary key (resource, number)
);
create index resource_editions_file on resource_editions (file);

-- Drafts are for their group only, and what moderators have hidden is for nobody, so the view that others read has none.
drop view v_resources;
create view v_resources as
    select id as id, slug as slug, title as title, folded as folded, kind as kind, year as year, publisher as publisher, group_id as group_id,
        example as example, activity as activity, state as state
    from resources where state not in ('draft', 'hidden');

create view v_library_files as
    select file as file from resource_editions where file is not null;

-- For those who moderate.
create view v_library_texts as
    select 'resource' as kind, id as id, id as parent, cast(0 as bigint) as number, slug as slug, group_id as group_id, author as person,
        case when state = 'draft' then 'group' else 'everyone' end as audience, title as title, note as words, state = 'hidden' as is_gone
    from resources;
