-- owner: library
-- A resource may be of other groups beside the one that keeps it: their ids, with a blank between; resource_groups holds the same
-- for searching.
alter table resources add other_groups text not null default '';

create table resource_groups (
    resource uuid not null references resources (id),
    group_id uuid not null references groups (id),
    primary key (resource, group_id)
);
create index resource_groups_group on resource_groups (group_id, resource);

-- Of which groups a resource is. Before a draft is open for comments it is of nobody but the group that keeps it.
create view v_resource_groups as
    select r.id as resource, r.group_id as group_id from resources r where r.group_id is not null
    union all
    select k.resource, k.group_id from resource_groups k join resources r on r.id = k.resource
    where r.state <> 'draft' or exists (select 1 from comment_windows w where w.resource = k.resource);

-- Who is among the people of its groups: what is for a group is for the people of each of them. Every list and every other area
-- asks this view.
create view v_resource_people as
    select k.resource as resource, s.person as person from v_resource_groups k join v_standing s on s.object = k.group_id
    where s.role in ('member', 'chair', 'lead');

-- For telling the people of the other groups, whoever may read it beside them.
create view v_shared_resources as
    select r.id as id, r.slug as slug, r.title as title, k.group_id as group_id
    from resource_groups k join resources r on r.id = k.resource where r.state = 'published';
