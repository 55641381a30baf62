-- owner: work
create table plans (
    id uuid primary key,
    group_id uuid not null references groups (id),
    year bigint not null,
    state text not null check (state in ('draft', 'open', 'discussion', 'adopted', 'running', 'closed')),
    -- When the decision was recorded; the day, the meeting and the words of it.
    adopted_at timestamptz,
    adopted_on date,
    adopted_meeting uuid references meetings (id),
    decision text
);
create unique index plans_once on plans (group_id, year);

create table proposals (
    id uuid primary key,
    group_id uuid not null references groups (id),
    year bigint not null,
    title text not null,
    problem text not null,
    wanted text not null,
    wanted_by date,
    brings text not null,
    kind text not null check (kind in ('information', 'joint_work')),
    proposer uuid not null references persons (id),
    government uuid not null references governments (id),
    state text not null check (state in ('proposed', 'asked', 'accepted', 'declined', 'withdrawn', 'merged', 'split', 'hidden')),
    example boolean not null,
    proposed_at timestamptz not null,
    answer text,
    answered_at timestamptz,
    answered_by uuid references persons (id),
    -- How many governments support it, counted anew with each support that comes or goes.
    supporters bigint not null default 0
);
create index proposals_group on proposals (group_id, year, state, proposed_at, id);
create index proposals_waiting on proposals (group_id, state, government, id);
create index proposals_ranked on proposals (group_id, year, supporters, proposed_at, id);
create index proposals_proposer on proposals (proposer, proposed_at);
create index proposals_government on proposals (government, proposed_at);

-- Support is a government's: the first of its people to say so says it for all.
create table supports (
    proposal uuid not null references proposals (id),
    government uuid not null references governments (id),
    person uuid not null references persons (id),
    note text not null,
    supported_at timestamptz not null,
    primary key (proposal, government)
);
create index supports_proposal on supports (proposal, supported_at, government);
create index supports_government on supports (government, supported_at);

create table activities (
    id uuid primary key,
    plan uuid not null references plans (id),
    proposal uuid references proposals (id),
    -- The activity of an earlier year that this one goes on with, and the first of them: itself, if it goes on with none.
    carried_from uuid references activities (id),
    origin uuid not null references activities (id),
    title text not null,
    aim text not null,
    owner uuid references persons (id),
    quarter bigint not null check (quarter between 1 and 4),
    state text not null check (state in ('planned', 'running', 'done', 'dropped', 'carried')),
    -- What the group adopted; null for what was added later.
    adopted_title text,
    adopted_quarter bigint,
    -- Counts the changes, so that a form that was overtaken is noticed.
    version bigint not null,
    example boolean not null,
    planned_at timestamptz not null
);
create unique index activities_proposal on activities (proposal);
create unique index activities_carried on activities (carried_from);
create index activities_origin on activities (origin, planned_at, id);
create index activities_plan on activities (plan, quarter, planned_at, id);

-- For government pages: what came of a government's proposals, as far as it stands in a public plan.
create view v_contributions as
    select a.id as id, p.government as government, a.title as title, w.slug as group_slug, l.year as year
    from activities a join activities o on o.id = a.origin join proposals p on p.id = o.proposal
        join plans l on l.id = a.plan join v_groups w on w.id = l.group_id;

-- For group pages: plans and what is in them.
create view v_plans as
    select id as id, group_id as group_id, year as year, state as state from plans;

create view v_activities as
    select a.id as id, l.group_id as group_id, l.year as year, a.title as title, a.quarter as quarter, a.state as state, a.planned_at as planned_at,
        a.example as example, a.owner as owner, a.carried_from as carried_from
    from activities a join plans l on l.id = a.plan;

-- For the home and the desk of a group: topics that wait for an answer, and which governments stand behind them.
create view v_groups_proposals as
    select id as id, group_id as group_id, title as title, government as government, proposed_at as proposed_at, example as example
    from proposals where state in ('proposed', 'asked');

create view v_groups_supports as
    select proposal as proposal, government as government from supports;

-- For agendas and notices: what was proposed to a group, whose it is, and who gave a government's support.
create view v_proposals as
    select id as id, group_id as group_id, year as year, title as title, state as state, proposer as proposer, example as example from proposals;

create view v_supports as
    select proposal as proposal, government as government, person as person, supported_at as supported_at from supports;
