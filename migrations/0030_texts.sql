-- owner: app
-- Everything that can be reported, put together from what the areas publish. audience says who reads it: the people of the
-- group, officials and those, signatories and those, or everyone. Whoever is a guest of the parent reads it too.
create view v_texts as
    select kind as kind, id as id, parent as parent, number as number, slug as slug, group_id as group_id, person as person, audience as audience,
        title as title, words as words, is_gone as is_gone from v_talk_texts
    union all
    select kind, id, parent, number, slug, group_id, person, audience, title, words, is_gone from v_work_texts
    union all
    select kind, id, parent, number, slug, group_id, person, audience, title, words, is_gone from v_library_texts
    union all
    select kind, id, parent, number, slug, group_id, person, audience, title, words, is_gone from v_groups_texts;
