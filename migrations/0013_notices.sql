-- owner: notices
-- What happened, as far as somebody is told of it: one row for an event of the log. Names and titles are kept; sentences
-- are not, they are made in the language of whoever reads.
create table happenings (
    seq bigint primary key,
    kind text not null,
    class text not null,
    group_id uuid references groups (id),
    -- the thing it happened to; mails about one thing stand together
    about uuid not null,
    path text not null,
    title text not null,
    -- another name that the sentence needs: a government, a role
    detail text not null,
    starts_at timestamptz,
    on_day date,
    -- who may know of it: the people of the group, those and verified officials, or only the person who is told
    audience text not null check (audience in ('group', 'readers', 'person')),
    actor uuid,
    at timestamptz not null,
    heard_at timestamptz not null
);
create index happenings_group on happenings (group_id, seq);
create index happenings_about on happenings (about, seq);
create index happenings_heard on happenings (heard_at, seq);

-- Whom it is told. waits says which mail is still to come; null is none.
create table notices (
    person uuid not null references persons (id),
    happening bigint not null references happenings (seq),
    waits text check (waits in ('now', 'daily', 'weekly')),
    read_at timestamptz,
    primary key (person, happening)
);
create index notices_unread on notices (person, happening) where read_at is null;
create index notices_waiting on notices (person, waits, happening) where waits is not null;
create index notices_at_once on notices (happening, person) where waits = 'now';

-- How soon a person wants mail about a class of things, in one group or (null) in all. What is not here is as usual.
create table notice_levels (
    person uuid not null references persons (id),
    class text not null,
    group_id uuid references groups (id),
    level text not null check (level in ('now', 'daily', 'weekly', 'never'))
);
create index notice_levels_person on notice_levels (person, class);
create unique index notice_levels_group on notice_levels (person, class, group_id) where group_id is not null;
create unique index notice_levels_all on notice_levels (person, class) where group_id is null;

-- When a person got the last digest, and in which batch: one a day.
create table digests (
    person uuid primary key references persons (id),
    sent_at timestamptz not null,
    batch uuid not null
);
create index digests_batch on digests (batch);

-- Addresses that a mail server has refused for good. Bulk mail no longer goes there.
create table bounces (
    person uuid primary key references persons (id),
    since timestamptz not null
);

-- One row: what the links that end mail are sealed with.
create table notice_seals (
    number bigint primary key check (number = 1),
    secret text not null
);

-- For the head of every page: what somebody has not read.
create view v_unread as
    select person as person, happening as happening from notices where read_at is null;
