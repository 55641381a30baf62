-- owner: notices
-- Whoever may be told of a happening, with the level that they chose: for its group, else for all. Nobody is told of what they
-- did themselves, and nobody whose data are restricted. Who is meant, each statement says that reads it.
create view v_wanted as
    select h.seq as happening, h.about as about, h.detail as detail, p.id as person, coalesce(
            (select l.level from notice_levels l where l.person = p.id and l.class = h.class and l.group_id = h.group_id),
            (select l.level from notice_levels l where l.person = p.id and l.class = h.class and l.group_id is null)) as level
    from happenings h cross join v_persons p
    where p.id is distinct from h.actor and not p.is_restricted;
