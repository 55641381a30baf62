-- owner: groups
-- How one gets into a group: at once or on request, with questions of the group's own and an agreement to accept. The
-- revision counts the changes of the settings, so that a form that was overtaken is noticed.
alter table groups add column mode text not null default 'at_once' check (mode in ('at_once', 'on_request'));
alter table groups add column revision bigint not null default 0;

create table group_questions (
    group_id uuid not null references groups (id),
    position bigint not null check (position between 1 and 3),
    words text not null,
    primary key (group_id, position)
);

-- What one accepts by joining. Old versions stay, because memberships name the one that was accepted.
create table group_agreements (
    group_id uuid not null references groups (id),
    version bigint not null,
    words text not null,
    since timestamptz not null,
    primary key (group_id, version)
);

-- A link that lets people in at once. Only the digest of its secret is kept.
create table invitations (
    id uuid primary key,
    group_id uuid not null references groups (id),
    token bytea not null unique,
    note text not null,
    -- The mail domains that it is for, with a space between; empty for any.
    domains text not null,
    uses bigint not null check (uses <= uses_max),
    uses_max bigint not null check (uses_max between 1 and 1000),
    expires_at timestamptz not null,
    made_at timestamptz not null,
    made_by uuid references persons (id),
    revoked_at timestamptz
);
create index invitations_group on invitations (group_id, made_at, id);

alter table memberships add column agreement bigint;
alter table memberships add column invitation uuid references invitations (id);
create index memberships_invitation on memberships (invitation);

-- The question stands beside the answer, because questions change.
create table membership_answers (
    membership uuid not null references memberships (id),
    position bigint not null,
    question text not null,
    answer text not null,
    primary key (membership, position)
);

-- The last day of a seat, and the government whose person holds it.
alter table seats add column term_ends date;
alter table seats add column government uuid references governments (id);
create index seats_term on seats (until, term_ends);

-- A call for the chair. The count of eligible governments, of votes and of each candidate's votes is written when the vote
-- has ended; then the single votes are deleted.
create table chair_calls (
    id uuid primary key,
    group_id uuid not null references groups (id),
    role text not null check (role in ('chair', 'co_chair')),
    about text not null,
    apply_until timestamptz not null,
    vote_until timestamptz not null,
    quorum bigint not null check (quorum between 1 and 100),
    state text not null check (state in ('open', 'elected', 'tied', 'no_quorum', 'no_candidate')),
    round bigint not null,
    eligible bigint,
    cast_votes bigint,
    elected uuid,
    reason text,
    opened_at timestamptz not null,
    opened_by uuid references persons (id),
    decided_at timestamptz,
    decided_by uuid references persons (id),
    example boolean not null
);
create unique index chair_calls_open on chair_calls (group_id, role) where state in ('open', 'tied');
create index chair_calls_group on chair_calls (group_id, opened_at, id);

create table candidacies (
    id uuid primary key,
    call uuid not null references chair_calls (id),
    person uuid not null references persons (id),
    government uuid not null references governments (id),
    motivation text not null,
    applied_at timestamptz not null,
    withdrawn_at timestamptz,
    -- A second vote is between those who were level.
    round bigint not null,
    votes bigint
);
create unique index candidacies_once on candidacies (call, person) where withdrawn_at is null;
create index candidacies_call on candidacies (call, applied_at, id);

-- That a government has voted, and by whom.
create table chair_voters (
    call uuid not null references chair_calls (id),
    round bigint not null,
    government uuid not null references governments (id),
    person uuid not null references persons (id),
    voted_at timestamptz not null,
    primary key (call, round, government)
);

-- For whom; only until the vote has ended.
create table chair_ballots (
    call uuid not null references chair_calls (id),
    government uuid not null references governments (id),
    candidacy uuid not null references candidacies (id),
    primary key (call, government)
);
create index chair_ballots_candidacy on chair_ballots (candidacy);

-- What happened in a group, as its home tells it. Fed from events.
create table group_news (
    seq bigint not null,
    group_id uuid not null references groups (id),
    kind text not null,
    about uuid not null,
    at timestamptz not null,
    primary key (group_id, seq)
);

-- Until when a person has read what is new in a group.
create table group_visits (
    group_id uuid not null references groups (id),
    person uuid not null references persons (id),
    seen_at timestamptz not null,
    primary key (group_id, person)
);

-- A message to everyone in a group. Members get it in batches; sent_to is the last who was reached.
create table group_messages (
    id uuid primary key,
    group_id uuid not null references groups (id),
    sender uuid not null references persons (id),
    subject text not null,
    words text not null,
    sent_at timestamptz not null,
    sent_to uuid,
    reached bigint not null,
    done_at timestamptz
);
create index group_messages_group on group_messages (group_id, sent_at, id);
