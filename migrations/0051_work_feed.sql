-- owner: work
-- For feeds: proposals are for the group and for officials, some challenges for signatories only. What is hidden or withdrawn
-- is not there.
create index proposals_group_proposed on proposals (group_id, proposed_at, id);
create view v_feed_proposals as
    select id as id, group_id as group_id, title as title, problem as words, proposed_at as at,
        coalesce(answered_at, changed_at, proposed_at) as changed_at, example as example
    from proposals where state not in ('hidden', 'withdrawn');

create view v_feed_challenges as
    select id as id, group_id as group_id, government as government, audience as audience, hard as title, whom || ' ' || tried as words, stated_at as at,
        case when changed_at > solved_at then changed_at else coalesce(solved_at, changed_at, stated_at) end as changed_at,
        example as example
    from challenges where state in ('open', 'solved');
