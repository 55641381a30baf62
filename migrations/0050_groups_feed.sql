-- owner: groups
-- A secret address is read by a program for calendars or by one for feeds. Neither opens what is for the other.
alter table calendar_addresses add column kind text not null default 'calendar' check (kind in ('calendar', 'feed'));

-- For feeds: the addresses that work, by the digest of their secret.
create view v_feed_addresses as
    select a.id as id, a.digest as digest, a.person as person, a.group_id as group_id
    from calendar_addresses a join v_persons p on p.id = a.person
    where a.kind = 'feed' and a.revoked_at is null;

-- For feeds: what is announced of meetings is for everyone, what was decided for the group.
create index meetings_created on meetings (created_at, id);
create index meetings_group_created on meetings (group_id, created_at, id);
create view v_feed_meetings as
    select id as id, slug as slug, group_id as group_id, title as title, about as words, created_at as at, changed_at as changed_at,
        on_day as on_day, cancelled_at is not null as is_off, example as example
    from meetings;

create index decisions_group_recorded on decisions (group_id, recorded_at, id);
create view v_feed_decisions as
    select d.id as id, g.slug as slug, d.group_id as group_id, d.words as words, d.recorded_at as at, d.decided_on as on_day, m.example as example
    from decisions d join groups g on g.id = d.group_id join meetings m on m.id = d.meeting;
