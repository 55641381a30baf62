-- owner: groups
-- For the report on a year: whether everyone may read a decision, which is so where the minutes of its meeting are public.
drop view v_decisions;
create view v_decisions as
    select d.id as id, d.meeting as meeting, d.group_id as group_id, d.words as text, d.decided_on as decided_on,
        exists (select 1 from minutes m where m.meeting = d.meeting and m.is_public and m.state in ('published', 'approved')) as is_public
    from decisions d;

-- Who confirmed being at a meeting. Apart from v_attendance, which cannot be read by index for many meetings at once.
create view v_confirmed as
    select a.meeting as meeting, a.government as government from attendances a where a.confirmed_at is not null;

-- When a government was last seen.
create index attendances_government on attendances (government, meeting);
