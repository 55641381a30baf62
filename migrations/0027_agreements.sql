-- owner: groups
-- What somebody agreed to by joining a group, and when.
create view v_agreements as
    select m.id as id, m.person as person, g.name as name, g.slug as slug, a.version as version, m.requested_at as at, a.words as words
    from memberships m join groups g on g.id = m.group_id
        join group_agreements a on a.group_id = m.group_id and a.version = m.agreement;
