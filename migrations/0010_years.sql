-- owner: work
-- The way of a plan: each state it has reached, and when.
create table plan_steps (
    plan uuid not null references plans (id),
    number bigint not null,
    state text not null check (state in ('draft', 'open', 'discussion', 'adopted', 'running', 'closed')),
    at timestamptz not null,
    person uuid references persons (id),
    primary key (plan, number)
);

-- The way of an activity: each state it has reached, why and when.
create table activity_steps (
    activity uuid not null references activities (id),
    number bigint not null,
    state text not null check (state in ('planned', 'running', 'done', 'dropped', 'carried')),
    reason text not null,
    at timestamptz not null,
    person uuid references persons (id),
    primary key (activity, number)
);

create table activity_milestones (
    id uuid primary key,
    activity uuid not null references activities (id),
    words text not null,
    due date,
    done_on date,
    added_at timestamptz not null
);
create index activity_milestones_activity on activity_milestones (activity, due, added_at, id);

-- A contribution is a government's, like support: the first of its people to offer it says it for all.
create table activity_governments (
    activity uuid not null references activities (id),
    government uuid not null references governments (id),
    person uuid not null references persons (id),
    note text not null,
    since timestamptz not null,
    ended_at timestamptz,
    primary key (activity, government)
);

create table activity_meetings (
    activity uuid not null references activities (id),
    meeting uuid not null references meetings (id),
    primary key (activity, meeting)
);

-- What came out: a resource of the library, or a link to where it stands.
create table activity_results (
    id uuid primary key,
    activity uuid not null references activities (id),
    title text not null,
    url text,
    resource uuid references resources (id),
    added_at timestamptz not null
);
create index activity_results_activity on activity_results (activity, added_at, id);
create unique index activity_results_resource on activity_results (activity, resource);
create index activity_results_of on activity_results (resource);

-- The report on a year. The record is put together when it is published and never changes afterwards.
create table plan_reports (
    plan uuid primary key references plans (id),
    introduction text not null,
    outlook text not null,
    version bigint not null,
    record jsonb,
    published_at timestamptz
);

-- For notices: who takes care of an activity, and who has offered a government's contribution.
create view v_activity_people as
    select id as activity, owner as person from activities where owner is not null
    union
    select activity, person from activity_governments where ended_at is null;
