-- owner: people
-- Whose data are only kept and not used for the time being (GDPR, Art. 18). The person sets it, or a steward whom they wrote
-- to. `ending_told_at` is when a steward told the person that it will end: before that, and a week after, they cannot end it.
create table restrictions (
    person uuid primary key references persons (id),
    ground text not null check (ground in ('accuracy', 'unlawful', 'claims', 'objection')),
    since timestamptz not null,
    set_by uuid references persons (id),
    ending_told_at timestamptz
);
create index restrictions_since on restrictions (since, person);

create view v_restrictions as select person as person from restrictions;

drop view v_persons; -- sqlite
create view v_persons as -- sqlite
create or replace view v_persons as -- postgres
    select p.id as id, p.name as name, p.folded as folded, p.email as email, p.lang as lang, p.zone as zone, p.example as example,
        p.email_verified_at is not null as is_verified, p.created_at as created_at,
        exists (select 1 from restrictions r where r.person = p.id) as is_restricted
    from persons p;

-- Who works where counts for nothing meanwhile, so it opens nothing and nobody is found by it.
drop view v_affiliations; -- sqlite
create view v_affiliations as -- sqlite
create or replace view v_affiliations as -- postgres
    select a.id as id, a.person as person, a.government as government, a.organisation as organisation, a.office as office, a.representative as representative
    from affiliations a
    where a.verified_at is not null and a.ended_at is null and not exists (select 1 from restrictions r where r.person = a.person);

drop view v_people_standing; -- sqlite
create view v_people_standing as -- sqlite
create or replace view v_people_standing as -- postgres
    select s.person as person, 'steward' as role, cast(null as uuid) as object from stewards s
        where not exists (select 1 from restrictions r where r.person = s.person)
    union all
    select person, 'official', cast(null as uuid) from v_affiliations where government is not null
    union all
    select a.person, 'signatory', cast(null as uuid) from v_affiliations a
        where exists (select 1 from signatures s where s.government = a.government and s.state = 'accepted')
    union all
    select person, 'representative', government from v_affiliations where government is not null and representative
    union all
    select person, 'representative', organisation from v_affiliations where organisation is not null and representative;

-- Nobody decides about them meanwhile.
drop view v_people_waiting; -- sqlite
create view v_people_waiting as -- sqlite
create or replace view v_people_waiting as -- postgres
    select 'signature' as kind, s.id as id, g.name as title, s.submitted_at as at
    from signatures s join governments g on g.id = s.government where s.state = 'submitted'
    union all
    select 'endorsement', e.id, o.name, e.submitted_at
    from endorsements e join organisations o on o.id = e.organisation where e.state = 'submitted'
    union all
    select 'affiliation', a.id, p.name || ', ' || coalesce(g.name, o.name), a.claimed_at
    from affiliations a join persons p on p.id = a.person left join governments g on g.id = a.government left join organisations o on o.id = a.organisation
    where a.verified_at is null and a.ended_at is null and not exists (select 1 from restrictions r where r.person = a.person);
