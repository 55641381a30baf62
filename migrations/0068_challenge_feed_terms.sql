-- owner: work
-- Feeds say what a challenge is about.
drop view v_feed_challenges; -- sqlite
create view v_feed_challenges as -- sqlite
create or replace view v_feed_challenges as -- postgres
    select id as id, group_id as group_id, government as government, audience as audience, hard as title, whom || ' ' || tried as words, stated_at as at,
        case when changed_at > solved_at then changed_at else coalesce(solved_at, changed_at, stated_at) end as changed_at,
        example as example, terms as terms
    from challenges where state in ('open', 'solved');
