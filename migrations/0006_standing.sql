-- owner: app
-- Everything a person is to anything, put together from what the areas publish. The kernel reads it with every session.
create view v_standing as
    select person as person, role as role, object as object from v_people_standing
    union all
    select person, role, object from v_groups_standing;
