-- owner: groups
-- The life of a meeting. version counts every change, for forms that are overtaken; sequence counts the changes that a
-- calendar must hear of. Every row gets its times when it is written; the default only lets the columns be added.
alter table meetings add version bigint not null default 1;
alter table meetings add sequence bigint not null default 0;
alter table meetings add created_at timestamptz not null default 0; -- sqlite
alter table meetings add created_at timestamptz not null default 'epoch'; -- postgres
alter table meetings add changed_at timestamptz not null default 0; -- sqlite
alter table meetings add changed_at timestamptz not null default 'epoch'; -- postgres
alter table meetings add cancel_reason text;
alter table meetings add organiser uuid references persons (id);

-- Whoever leads or chairs may name somebody to write the minutes.
alter table meetings add writer uuid references persons (id);

-- Coming to all meetings of one's group is said once. It counts for meetings that begin after it was said.
alter table memberships add attends_all boolean not null default false;
alter table memberships add attends_all_since timestamptz;

-- What a person says of one meeting: before it whether they come, after its start that they were there.
create table attendances (
    meeting uuid not null references meetings (id),
    person uuid not null references persons (id),
    government uuid references governments (id),
    answer text check (answer in ('coming', 'not_coming')),
    answered_at timestamptz,
    confirmed_at timestamptz,
    primary key (meeting, person)
);
create index attendances_person on attendances (person, meeting);

create table minutes (
    meeting uuid primary key references meetings (id),
    words text not null,
    state text not null check (state in ('draft', 'published', 'approved')),
    -- Whether everyone may read them, or only the group.
    is_public boolean not null,
    recording_url text,
    version bigint not null,
    written_by uuid references persons (id),
    written_at timestamptz not null,
    published_at timestamptz,
    approved_at timestamptz,
    -- The later meeting that approved them, and what it changed.
    approved_in uuid references meetings (id),
    amendments text
);

create table decisions (
    id uuid primary key,
    meeting uuid not null references meetings (id),
    group_id uuid not null references groups (id),
    words text not null,
    decided_on date not null,
    recorded_at timestamptz not null,
    recorded_by uuid references persons (id)
);
create index decisions_group on decisions (group_id, decided_on, id);
create index decisions_meeting on decisions (meeting, id);

create table actions (
    id uuid primary key,
    meeting uuid not null references meetings (id),
    group_id uuid not null references groups (id),
    words text not null,
    owner uuid not null references persons (id),
    due date not null,
    state text not null check (state in ('open', 'done', 'dropped')),
    reason text,
    recorded_at timestamptz not null,
    recorded_by uuid references persons (id),
    closed_at timestamptz,
    closed_by uuid references persons (id)
);
create index actions_group on actions (group_id, state, due, id);
create index actions_meeting on actions (meeting, id);
create index actions_owner on actions (owner, state, due);

-- lasts is in minutes. An item may come from a proposal or from an action that was left open.
create table agenda_items (
    id uuid primary key,
    meeting uuid not null references meetings (id),
    position bigint not null,
    title text not null,
    lasts bigint not null check (lasts between 1 and 600),
    presenter text not null,
    about text not null,
    material_url text,
    proposal uuid references proposals (id),
    action uuid references actions (id),
    version bigint not null
);
create index agenda_items_meeting on agenda_items (meeting, position, id);

-- One answer a person. Whoever has no account answers under another key.
create table feedback (
    meeting uuid not null references meetings (id),
    person uuid references persons (id),
    useful bigint not null check (useful between 1 and 5),
    words text not null,
    given_at timestamptz not null,
    unique (meeting, person)
);

-- Who comes to a meeting, who does not, who was there.
create view v_attendance as
    select a.meeting as meeting, a.person as person, a.government as government,
        case when a.confirmed_at is not null then 'attended' else a.answer end as state
    from attendances a
    union all
    select m.id, r.person, r.government, 'coming'
    from meetings m join memberships r on r.group_id = m.group_id join v_memberships s on s.id = r.id
    where r.attends_all and m.starts_at >= r.attends_all_since and m.cancelled_at is null
        and not exists (select 1 from attendances a where a.meeting = m.id and a.person = r.person);

create view v_decisions as
    select id as id, meeting as meeting, group_id as group_id, words as text, decided_on as decided_on from decisions;

create view v_actions as
    select id as id, meeting as meeting, group_id as group_id, words as text, owner as owner, due as due, state as state from actions;
