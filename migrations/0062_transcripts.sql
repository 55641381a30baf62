-- owner: library
-- What is said in the recording of an edition. The text stays as it was sent, so that it can be put right.
create table transcripts (
    resource uuid not null references resources (id),
    -- Of the edition; 1 where a resource that was read in from elsewhere has none.
    number bigint not null,
    version bigint not null default 1,
    source text not null,
    chapters_source text not null,
    -- The second at which each begins, that of its first cue, and its title.
    chapters jsonb not null,
    -- Whether a machine wrote it down and nobody has checked all of it.
    is_machine boolean not null,
    -- In seconds.
    length bigint not null,
    saved_at timestamptz not null,
    saved_by uuid references persons (id),
    primary key (resource, number)
);

-- A page of it, with its cues: when, who, what. The search knows it by its id.
create table transcript_parts (
    id uuid primary key,
    resource uuid not null,
    number bigint not null,
    part bigint not null,
    -- The second of its first cue.
    starts bigint not null,
    cues jsonb not null,
    unique (resource, number, part),
    foreign key (resource, number) references transcripts (resource, number)
);
