-- owner: groups
-- A meeting while it is on: which item it is at, what is asked, quick polls, and what is written down.

-- An item that is taken off the agenda is no longer the current one; what was written at it stays.
create table live_places (
    meeting uuid primary key references meetings (id),
    item uuid references agenda_items (id) on delete set null,
    moved_at timestamptz not null,
    moved_by uuid references persons (id)
);
create index live_places_item on live_places (item);

-- supports counts the rows of meeting_question_supports, so that the list is read in its order.
create table meeting_questions (
    id uuid primary key,
    meeting uuid not null references meetings (id),
    person uuid not null references persons (id),
    words text not null,
    state text not null check (state in ('open', 'answered', 'set_aside', 'hidden')),
    reason text,
    supports bigint not null,
    asked_at timestamptz not null,
    closed_at timestamptz,
    closed_by uuid references persons (id)
);
create index meeting_questions_ranked on meeting_questions (meeting, state, supports, id);
create index meeting_questions_closed on meeting_questions (meeting, state, closed_at, id);
create index meeting_questions_person on meeting_questions (meeting, person, id);

create table meeting_question_supports (
    question uuid not null references meeting_questions (id),
    person uuid not null references persons (id),
    supported_at timestamptz not null,
    primary key (question, person)
);

create table polls (
    id uuid primary key,
    meeting uuid not null references meetings (id),
    words text not null,
    counts text not null check (counts in ('persons', 'governments')),
    -- Whether the result is shown while it is open.
    is_shown boolean not null,
    opened_at timestamptz not null,
    opened_by uuid references persons (id),
    closed_at timestamptz,
    closed_by uuid references persons (id)
);
create index polls_meeting on polls (meeting, id);

create table poll_answers (
    poll uuid not null references polls (id),
    number bigint not null,
    words text not null,
    primary key (poll, number)
);

-- One vote a voter: a person, or a government in whose name one of its officials gave it.
create table poll_votes (
    poll uuid not null references polls (id),
    voter uuid not null,
    answer bigint not null,
    given_by uuid not null references persons (id),
    given_at timestamptz not null,
    primary key (poll, voter),
    foreign key (poll, answer) references poll_answers (poll, number)
);
create index poll_votes_answer on poll_votes (poll, answer);

-- A paragraph of the notes. carried_at says when it went into the draft of the minutes.
create table notes (
    id uuid primary key,
    meeting uuid not null references meetings (id),
    item uuid references agenda_items (id) on delete set null,
    words text not null,
    version bigint not null,
    written_by uuid references persons (id),
    written_at timestamptz not null,
    carried_at timestamptz
);
create index notes_meeting on notes (meeting, id);
create index notes_item on notes (item);

-- For those who moderate. Who registers for a meeting that is for everyone is its guest.
create view v_groups_texts as
    select 'question' as kind, q.id as id, q.meeting as parent, cast(0 as bigint) as number, m.slug as slug, m.group_id as group_id, q.person as person,
        case when m.audience = 'everyone' and m.registers then 'group' else m.audience end as audience, m.title as title, q.words as words,
        q.state = 'hidden' as is_gone
    from meeting_questions q join meetings m on m.id = q.meeting;
