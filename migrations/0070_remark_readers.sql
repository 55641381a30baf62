-- owner: library
-- A comment is read by those for whom the draft was open, as long as they read the resource: of the two audiences the narrower one
-- counts once it is published.
drop view v_remark_texts; -- sqlite
create view v_remark_texts as -- sqlite
create or replace view v_remark_texts as -- postgres
    select 'remark' as kind, m.id as id, m.resource as parent, cast(0 as bigint) as number, r.slug as slug, r.group_id as group_id, m.person as person,
        case when r.state = 'draft' or w.audience = 'group' or r.audience = 'everyone' then w.audience else r.audience end as audience,
        r.title as title, m.words as words, m.is_hidden or m.withdrawn_at is not null or r.state = 'hidden' as is_gone
    from remarks m join resources r on r.id = m.resource join comment_windows w on w.resource = r.id;
