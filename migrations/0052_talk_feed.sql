-- owner: talk
-- For feeds: discussions with their first words, and answers that a group keeps. Of what moderators have hidden there is nothing.
create index discussions_opened on discussions (opened_at, id) where audience = 'everyone';
create index discussions_group_opened on discussions (group_id, opened_at, id);
create index kept_answers_kept on kept_answers (kept_at, id);

create view v_feed_discussions as
    select d.id as id, d.group_id as group_id, d.audience as audience, d.title as title, p.text as words, d.opened_at as at,
        d.last_at as changed_at, d.example as example
    from discussions d join posts p on p.discussion = d.id and p.number = 1
    where not p.is_hidden;

create view v_feed_kept_answers as
    select k.id as id, k.group_id as group_id, d.audience as audience, d.title as title, a.text as words, k.kept_at as at,
        case when a.changed_at > k.kept_at then a.changed_at else k.kept_at end as changed_at, d.example as example
    from kept_answers k join discussions d on d.id = k.discussion join posts q on q.discussion = d.id and q.number = 1
        join posts a on a.id = k.post
    where a.withdrawn_at is null and not q.is_hidden;
