-- owner: groups
-- Whose data are restricted is in no list and no count of a group, and acts in none; the rows stay as they are.
drop view v_memberships; -- sqlite
create view v_memberships as -- sqlite
create or replace view v_memberships as -- postgres
    select m.id as id, m.group_id as group_id, m.person as person, m.government as government, m.organisation as organisation, m.decided_at as since
    from memberships m join groups g on g.id = m.group_id
    where m.state = 'active' and not exists (select 1 from v_restrictions r where r.person = m.person)
        and (m.government is null or exists (select 1 from v_affiliations a where a.person = m.person and a.government = m.government))
        and (g.joining = 'open' or exists (select 1 from v_governments s where s.id = m.government and s.is_signatory));

drop view v_group_sizes; -- sqlite
create view v_group_sizes as -- sqlite
create or replace view v_group_sizes as -- postgres
    select m.group_id as group_id, count(*) as members from memberships m
    where m.state = 'active' and not exists (select 1 from v_restrictions r where r.person = m.person) group by m.group_id;

drop view v_seats; -- sqlite
create view v_seats as -- sqlite
create or replace view v_seats as -- postgres
    select s.id as id, s.group_id as group_id, s.person as person, s.role as role, s.since as since
    from seats s
    where s.until is null and not exists (select 1 from v_restrictions r where r.person = s.person) and (s.role = 'lead' or exists (
        select 1 from v_affiliations a join v_governments g on g.id = a.government where a.person = s.person and g.is_signatory));

-- Who was there is the record of a meeting; who will come is not told of anybody whose data are restricted.
drop view v_attendance; -- sqlite
create view v_attendance as -- sqlite
create or replace view v_attendance as -- postgres
    select a.meeting as meeting, a.person as person, a.government as government,
        case when a.confirmed_at is not null then 'attended' else a.answer end as state
    from attendances a
    where a.confirmed_at is not null or not exists (select 1 from v_restrictions r where r.person = a.person)
    union all
    select m.id, r.person, r.government, 'coming'
    from meetings m join memberships r on r.group_id = m.group_id join v_memberships s on s.id = r.id
    where r.attends_all and m.starts_at >= r.attends_all_since and m.cancelled_at is null
        and not exists (select 1 from attendances a where a.meeting = m.id and a.person = r.person);

drop view v_groups_standing; -- sqlite
create view v_groups_standing as -- sqlite
create or replace view v_groups_standing as -- postgres
    select person as person, 'member' as role, group_id as object from v_memberships
    union all
    select person, case when role = 'co_chair' then 'chair' else role end, group_id from v_seats
    union all
    select p.id, 'guest', g.meeting from guests g join v_persons p on p.email = g.email and p.is_verified and not p.is_restricted
        where g.ended_at is null
    union all
    select p.id, 'guest', r.meeting from registrations r join v_persons p on p.email = r.email and p.is_verified and not p.is_restricted
        where r.state = 'registered';
