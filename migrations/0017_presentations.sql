-- owner: groups
-- Before a meeting lead or chair say which challenges the group wants to see solutions for; whoever works for a government or
-- an organisation offers to present one. One call a meeting.
create table presentation_calls (
    id uuid primary key,
    meeting uuid not null unique references meetings (id),
    about text not null,
    -- How many minutes a presentation has.
    lasts bigint not null check (lasts between 1 and 120),
    offers_until timestamptz not null,
    opened_by uuid references persons (id),
    opened_at timestamptz not null,
    example boolean not null
);

-- A challenge may come from a proposal of the group.
create table presentation_challenges (
    call uuid not null references presentation_calls (id),
    position bigint not null check (position between 1 and 5),
    words text not null,
    proposal uuid references proposals (id),
    primary key (call, position)
);

-- version counts the changes of the text, for forms that are overtaken and decisions on a text that was changed.
create table presentations (
    id uuid primary key,
    call uuid not null references presentation_calls (id),
    challenge bigint not null,
    person uuid not null references persons (id),
    -- For whom the person speaks.
    government uuid references governments (id),
    organisation uuid references organisations (id),
    title text not null,
    done text not null,
    outcome text not null,
    in_use text not null,
    url text,
    licence text not null,
    cost text not null,
    state text not null check (state in ('offered', 'chosen', 'declined', 'withdrawn')),
    version bigint not null,
    offered_at timestamptz not null,
    changed_at timestamptz,
    answer text,
    answered_at timestamptz,
    answered_by uuid references persons (id),
    foreign key (call, challenge) references presentation_challenges (call, position),
    check ((government is null) <> (organisation is null))
);
create index presentations_call on presentations (call, challenge, offered_at, id);
-- One offer a person.
create unique index presentations_once on presentations (call, person) where state <> 'withdrawn';

-- For notices.
create view v_presentation_calls as
    select c.id as id, m.group_id as group_id, m.title as title from presentation_calls c join meetings m on m.id = c.meeting;
