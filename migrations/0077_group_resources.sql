-- owner: library
-- For telling the people of its groups of a resource, whoever may read it beside them: those of the group that keeps it, and those
-- of the others.
create view v_group_resources as
    select r.id as id, r.slug as slug, r.title as title, r.group_id as group_id, true as is_kept
    from resources r where r.state = 'published'
    union all
    select r.id, r.slug, r.title, k.group_id, false
    from resource_groups k join resources r on r.id = k.resource where r.state = 'published';
drop view v_shared_resources;
