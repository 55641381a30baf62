-- owner: moderation
-- What is reported, and what those who moderate decide. There is one case for each text.
create table cases (
    id uuid primary key,
    kind text not null check (kind in ('adoption', 'challenge', 'comment', 'explanation', 'post', 'proposal', 'question', 'remark', 'resource')),
    thing uuid not null,
    -- Lead and chair of the group decide; stewards where there is none.
    group_id uuid references groups (id),
    author uuid references persons (id),
    state text not null check (state in ('open', 'stands', 'hidden', 'appealed', 'upheld', 'restored')),
    -- How many persons have reported it.
    reports bigint not null,
    opened_at timestamptz not null,
    -- Since when somebody has to decide.
    waits_since timestamptz,
    unique (kind, thing)
);
create index cases_group on cases (group_id, waits_since, id) where waits_since is not null;
create index cases_waiting on cases (waits_since, id) where waits_since is not null;

-- A text while it is hidden: what it says, for its author and those who decide, what is needed to put it back, and what its
-- author says to that.
create table hidden_texts (
    in_case uuid primary key references cases (id),
    author uuid references persons (id),
    -- Its own title, if it has one.
    title text,
    words text not null,
    taken jsonb not null,
    appeal text
);
create index hidden_texts_author on hidden_texts (author, in_case);

-- One a person and text. Nobody is shown who it was.
create table reports (
    id uuid primary key,
    in_case uuid not null references cases (id),
    person uuid not null references persons (id),
    ground text not null check (ground in ('insult', 'spam', 'private', 'unlawful', 'other')),
    words text not null,
    reported_at timestamptz not null,
    unique (in_case, person)
);
create index reports_case on reports (in_case, id);
create index reports_person on reports (person, id);

create table case_decisions (
    in_case uuid not null references cases (id),
    number bigint not null,
    outcome text not null check (outcome in ('stands', 'hidden', 'upheld', 'restored')),
    reason text not null,
    decided_by uuid references persons (id),
    decided_at timestamptz not null,
    primary key (in_case, number)
);

-- For other areas: who has reported something, whose text it is, and what was decided.
create view v_case_reporters as
    select in_case as in_case, person as person from reports;
create view v_cases as
    select id as id, kind as kind, thing as thing, group_id as group_id, author as author, state as state from cases;

-- What somebody of whom little is known has written with a link in it. It is in no other table before somebody lets it in;
-- then its words are there, and not here.
create table held_texts (
    id uuid primary key,
    kind text not null check (kind in ('comment', 'post', 'discussion', 'remark')),
    within uuid not null,
    group_id uuid not null references groups (id),
    person uuid not null references persons (id),
    state text not null check (state in ('waits', 'let_in', 'refused')),
    words text not null,
    draft jsonb,
    reason text,
    made_at timestamptz not null,
    decided_by uuid references persons (id),
    decided_at timestamptz
);
create index held_texts_waiting on held_texts (group_id, made_at, id) where state = 'waits';
create index held_texts_waiting_all on held_texts (made_at, id) where state = 'waits';
create index held_texts_person on held_texts (person, id);

-- Whom somebody does not want to read.
create table mutes (
    id uuid primary key,
    person uuid not null references persons (id),
    muted uuid not null references persons (id),
    muted_at timestamptz not null,
    unique (person, muted)
);
create index mutes_person on mutes (person, id);

create view v_mutes as select person as person, muted as muted from mutes;
