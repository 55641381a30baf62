-- owner: groups
-- Secret addresses under which calendars read what is not public. Only the digest of the secret is kept. With a group it
-- tells the meetings of that group alone.
create table calendar_addresses (
    id uuid primary key,
    person uuid not null references persons (id),
    group_id uuid references groups (id),
    digest bytea not null unique,
    name text not null,
    made_at timestamptz not null,
    revoked_at timestamptz
);
create index calendar_addresses_person on calendar_addresses (person, revoked_at, made_at, id);

-- Who has been told of which state of a meeting by mail. A row for each is what keeps anything from being sent twice.
create table meeting_invitations (
    meeting uuid not null references meetings (id),
    person uuid not null references persons (id),
    sequence bigint not null,
    sent_at timestamptz not null,
    primary key (meeting, person, sequence)
);

-- Who wants no invitations from a group by mail. Who has said nothing gets them.
create table meeting_invitation_refusals (
    person uuid not null references persons (id),
    group_id uuid not null references groups (id),
    refused_at timestamptz not null,
    primary key (person, group_id)
);
create index meeting_invitation_refusals_group on meeting_invitation_refusals (group_id, person);

-- For notices: who gets an invitation is told by it, and by no other mail.
create view v_invitation_refusals as
    select person as person, group_id as group_id from meeting_invitation_refusals;
