-- owner: groups
-- A meeting for everyone may be one for which people register. Then its link and agenda are for those who did, and for the
-- group's own people, who always have a place and are not counted. Without a number there is a place for everyone.
alter table meetings add registers boolean not null default false;
alter table meetings add capacity bigint check (capacity between 1 and 10000);

-- Who registered: a person's address, proved by the link of a mail or by an account. number is the order in which the
-- addresses were proved; places are given in it. told_state and told_sequence say of which state the last mail told, so
-- that nobody is told anything twice. Ninety days after the meeting name, organisation, address and reason are emptied and
-- the row stays to be counted.
create table registrations (
    id uuid primary key,
    meeting uuid not null references meetings (id),
    name text not null,
    organisation text not null,
    email text,
    lang text not null,
    state text not null check (state in ('asked', 'registered', 'waiting', 'cancelled', 'removed')),
    number bigint,
    asked_at timestamptz not null,
    -- When a mail was last sent there because somebody typed the address.
    mailed_at timestamptz not null,
    decided_at timestamptz,
    reason text,
    attended_at timestamptz,
    told_state text,
    told_sequence bigint,
    example boolean not null
);
create unique index registrations_once on registrations (meeting, email) where state <> 'cancelled';
create index registrations_meeting on registrations (meeting, state, number, id);
create index registrations_email on registrations (email, state);
create index registrations_asked on registrations (state, asked_at);

-- The secrets that open the page of a registration: each mail has one of its own, and only its digest is kept.
create table registration_keys (
    digest bytea primary key,
    registration uuid not null references registrations (id),
    made_at timestamptz not null
);
create index registration_keys_registration on registration_keys (registration);

-- Whoever registered without an account answers as a registration.
alter table feedback add registration uuid references registrations (id) check ((person is null) <> (registration is null));
create unique index feedback_registration on feedback (meeting, registration);

-- Whoever proves the address of a registration that has a place is a guest of the meeting.
drop view v_groups_standing; -- sqlite
create view v_groups_standing as -- sqlite
create or replace view v_groups_standing as -- postgres
    select person as person, 'member' as role, group_id as object from v_memberships
    union all
    select person, case when role = 'co_chair' then 'chair' else role end, group_id from v_seats
    union all
    select p.id, 'guest', g.meeting from guests g join v_persons p on p.email = g.email and p.is_verified where g.ended_at is null
    union all
    select p.id, 'guest', r.meeting from registrations r join v_persons p on p.email = r.email and p.is_verified where r.state = 'registered';
