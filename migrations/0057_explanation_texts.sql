-- owner: app
-- What can be reported, with what groups say about dossiers: the same as in 0048 besides.
drop view v_case_texts;
drop view v_texts;
create view v_texts as
    select kind as kind, id as id, parent as parent, number as number, slug as slug, group_id as group_id, person as person, audience as audience,
        title as title, words as words, is_gone as is_gone from v_talk_texts
    union all
    select kind, id, parent, number, slug, group_id, person, audience, title, words, is_gone from v_comment_texts
    union all
    select kind, id, parent, number, slug, group_id, person, audience, title, words, is_gone from v_challenge_texts
    union all
    select kind, id, parent, number, slug, group_id, person, audience, title, words, is_gone from v_proposal_texts
    union all
    select kind, id, parent, number, slug, group_id, person, audience, title, words, is_gone from v_library_texts
    union all
    select kind, id, parent, number, slug, group_id, person, audience, title, words, is_gone from v_remark_texts
    union all
    select kind, id, parent, number, slug, group_id, person, audience, title, words, is_gone from v_adoption_texts
    union all
    select kind, id, parent, number, slug, group_id, person, audience, title, words, is_gone from v_explanation_texts
    union all
    select kind, id, parent, number, slug, group_id, person, audience, title, words, is_gone from v_groups_texts;

-- The texts of many cases at once: each is looked up by its id, where a join with all of them would read them all.
create view v_case_texts as
    select c.id as in_case,
        case c.kind
            when 'post' then (select t.title from v_talk_texts t where t.id = c.thing)
            when 'comment' then (select t.title from v_comment_texts t where t.id = c.thing)
            when 'proposal' then (select t.title from v_proposal_texts t where t.id = c.thing)
            when 'challenge' then (select t.title from v_challenge_texts t where t.id = c.thing)
            when 'question' then (select t.title from v_groups_texts t where t.id = c.thing)
            when 'remark' then (select t.title from v_remark_texts t where t.id = c.thing)
            when 'adoption' then (select t.title from v_adoption_texts t where t.id = c.thing)
            when 'explanation' then (select t.title from v_explanation_texts t where t.id = c.thing)
            else (select t.title from v_library_texts t where t.id = c.thing) end as title,
        case c.kind
            when 'post' then (select t.words from v_talk_texts t where t.id = c.thing)
            when 'comment' then (select t.words from v_comment_texts t where t.id = c.thing)
            when 'proposal' then (select t.words from v_proposal_texts t where t.id = c.thing)
            when 'challenge' then (select t.words from v_challenge_texts t where t.id = c.thing)
            when 'question' then (select t.words from v_groups_texts t where t.id = c.thing)
            when 'remark' then (select t.words from v_remark_texts t where t.id = c.thing)
            when 'adoption' then (select t.words from v_adoption_texts t where t.id = c.thing)
            when 'explanation' then (select t.words from v_explanation_texts t where t.id = c.thing)
            else (select t.words from v_library_texts t where t.id = c.thing) end as words
    from v_cases c;
