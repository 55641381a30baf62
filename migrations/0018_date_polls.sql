-- owner: groups
-- Lead or chair ask their group which of some times suits it. One of them becomes a meeting, or none does.
create table date_polls (
    id uuid primary key,
    group_id uuid not null references groups (id),
    -- What the meeting will be called, what kind it is, what it is about, how many minutes it lasts.
    title text not null,
    kind text not null check (kind in ('quarterly', 'extra', 'webinar', 'workshop')),
    about text not null,
    lasts bigint not null check (lasts between 5 and 1440),
    -- The zone of whoever asked: the meeting is called in it.
    zone text not null,
    answers_until timestamptz not null,
    state text not null check (state in ('open', 'chosen', 'dropped')),
    asked_by uuid references persons (id),
    asked_at timestamptz not null,
    settled_by uuid references persons (id),
    settled_at timestamptz,
    meeting uuid references meetings (id),
    -- Why none of the times became a meeting.
    reason text,
    example boolean not null
);
create index date_polls_group on date_polls (group_id, asked_at, id);
create index date_polls_open on date_polls (group_id, answers_until, id) where state = 'open';

create table date_options (
    id uuid primary key,
    poll uuid not null references date_polls (id),
    position bigint not null check (position between 1 and 10),
    starts_at timestamptz not null,
    ends_at timestamptz not null,
    -- Whether it became the meeting.
    is_chosen boolean not null,
    unique (poll, position),
    unique (poll, starts_at)
);

-- What a person says of each time. Whoever leaves the group is not counted any more.
create table date_answers (
    option uuid not null references date_options (id),
    poll uuid not null references date_polls (id),
    person uuid not null references persons (id),
    answer text not null check (answer in ('yes', 'maybe', 'no')),
    answered_at timestamptz not null,
    primary key (option, person)
);
create index date_answers_poll on date_answers (poll, person);

-- How many said what, written when the poll is settled: the result stays as it was.
create table date_counts (
    option uuid not null references date_options (id),
    answer text not null check (answer in ('yes', 'maybe', 'no')),
    people bigint not null,
    governments bigint not null,
    primary key (option, answer)
);

-- For notices: what is asked, and who has answered.
create view v_date_polls as
    select id as id, group_id as group_id, title as title from date_polls;

create view v_date_answers as
    select poll as poll, person as person from date_answers;
