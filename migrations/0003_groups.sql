-- owner: groups
create table groups (
    id uuid primary key,
    slug text not null unique,
    area text not null,
    position bigint not null,
    name text not null,
    lead_network text not null,
    joining text not null check (joining in ('signatories', 'open')),
    page_url text,
    source_url text not null
);

-- Sentences about a group, from their sources: objectives, who should join, what meetings are like, kinds of activity.
create table group_texts (
    group_id uuid not null references groups (id),
    kind text not null check (kind in ('objective', 'audience', 'meeting', 'activity', 'result', 'earlier_plan')),
    position bigint not null,
    heading text,
    words text not null,
    primary key (group_id, kind, position)
);

create table memberships (
    id uuid primary key,
    group_id uuid not null references groups (id),
    person uuid not null references persons (id),
    government uuid references governments (id),
    organisation uuid references organisations (id),
    state text not null check (state in ('requested', 'active', 'declined', 'ended')),
    motivation text not null,
    requested_at timestamptz not null,
    decided_at timestamptz,
    decided_by uuid references persons (id),
    reason text,
    ended_at timestamptz
);
create unique index memberships_standing on memberships (group_id, person) where state in ('requested', 'active');
create index memberships_person on memberships (person, state);
-- What a person may is asked for one person at one group.
create index memberships_of on memberships (person, group_id, state);
create index memberships_group on memberships (group_id, state, requested_at, id);
create index memberships_since on memberships (group_id, state, decided_at, id);
create index memberships_government on memberships (government, state);

-- Who leads and who chairs, from when until when. An open end is a seat that is held.
create table seats (
    id uuid primary key,
    group_id uuid not null references groups (id),
    person uuid not null references persons (id),
    role text not null check (role in ('lead', 'chair', 'co_chair')),
    since timestamptz not null,
    until timestamptz
);
create index seats_group on seats (group_id, since, id);
create index seats_person on seats (person, until);

-- Meetings of groups and other events. Where only the day is known, starts_at is null and the day stands in on_day.
create table meetings (
    id uuid primary key,
    slug text not null unique,
    group_id uuid references groups (id),
    title text not null,
    kind text not null,
    starts_at timestamptz,
    ends_at timestamptz,
    zone text,
    on_day date,
    until_day date,
    hours text,
    place text,
    audience text not null check (audience in ('group', 'signatories', 'officials', 'everyone')),
    about text not null,
    agenda text not null,
    join_url text,
    confidence text,
    source_url text,
    example boolean not null,
    cancelled_at timestamptz
);
create index meetings_day on meetings (on_day, id);
create index meetings_group on meetings (group_id, on_day, id);

-- Guest experts: invited by mail to one meeting. Whoever proves the address is the guest; the secret of the link in the
-- mail opens the same meeting without an account.
create table guests (
    id uuid primary key,
    meeting uuid not null references meetings (id),
    name text not null,
    email text not null,
    token bytea not null unique,
    invited_at timestamptz not null,
    invited_by uuid references persons (id),
    ended_at timestamptz,
    example boolean not null
);
create unique index guests_once on guests (meeting, email) where ended_at is null;
create index guests_email on guests (email, ended_at);

create view v_groups as
    select id as id, slug as slug, area as area, position as position, name as name, lead_network as lead_network, joining as joining from groups;

-- A membership stands as long as what it rests on: the person works for the government, and in a group for signatories
-- the government has signed. So it ends at once when one of them ends; a listener closes the row behind it.
create view v_memberships as
    select m.id as id, m.group_id as group_id, m.person as person, m.government as government, m.organisation as organisation, m.decided_at as since
    from memberships m join groups g on g.id = m.group_id
    where m.state = 'active'
        and (m.government is null or exists (select 1 from v_affiliations a where a.person = m.person and a.government = m.government))
        and (g.joining = 'open' or exists (select 1 from v_governments s where s.id = m.government and s.is_signatory));

-- How many are in each group, as the rows say: a membership that has lost what it rests on is counted until the listener has
-- closed its row.
create view v_group_sizes as
    select group_id as group_id, count(*) as members from memberships where state = 'active' group by group_id;

-- A chair is a person of a signatory; a lead is of the coordinating network.
create view v_seats as
    select s.id as id, s.group_id as group_id, s.person as person, s.role as role, s.since as since
    from seats s
    where s.until is null and (s.role = 'lead' or exists (
        select 1 from v_affiliations a join v_governments g on g.id = a.government where a.person = s.person and g.is_signatory));

-- A co-chair has the rights of the chair. A guest's standing is at the one meeting.
create view v_groups_standing as
    select person as person, 'member' as role, group_id as object from v_memberships
    union all
    select person, case when role = 'co_chair' then 'chair' else role end, group_id from v_seats
    union all
    select p.id, 'guest', g.meeting from guests g join v_persons p on p.email = g.email and p.is_verified where g.ended_at is null;

create view v_meetings as
    select id as id, slug as slug, group_id as group_id, title as title, kind as kind, starts_at as starts_at, on_day as on_day, zone as zone,
        audience as audience, example as example
    from meetings where cancelled_at is null;

-- For notices: who holds or held a seat; a seat that has ended is still told of.
create view v_seat_holders as
    select id as id, group_id as group_id, person as person, role as role from seats;

-- The same for meetings: one that was cancelled is still told of.
create view v_called_meetings as
    select id as id, slug as slug, group_id as group_id, title as title, starts_at as starts_at, on_day as on_day from meetings;
