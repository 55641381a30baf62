-- owner: work
-- The text of a proposal has a number that grows with each change. Earlier texts are kept below.
alter table proposals add column version bigint not null default 1;
alter table proposals add column changed_at timestamptz;
-- Where it stood when moderators hid it.
alter table proposals add column hidden_from text;
alter table proposals add column merged_into uuid references proposals (id);
alter table proposals add column split_from uuid references proposals (id);
create index proposals_merged on proposals (merged_into);
create index proposals_split on proposals (split_from);

-- The text that was supported, what the government offers (words with a blank between), and the proposal with which the
-- support came here.
alter table supports add column version bigint not null default 1;
alter table supports add column contributes text not null default '';
alter table supports add column carried_from uuid references proposals (id);

-- A text that was replaced: by whom, and on whose suggestion.
create table proposal_versions (
    proposal uuid not null references proposals (id),
    version bigint not null,
    title text not null,
    problem text not null,
    wanted text not null,
    wanted_by date,
    brings text not null,
    kind text not null check (kind in ('information', 'joint_work')),
    replaced_at timestamptz not null,
    replaced_by uuid not null references persons (id),
    suggested_by uuid references persons (id),
    primary key (proposal, version)
);

-- What readers say. One with a field is a suggested edit: base is the text that it would replace.
create table proposal_comments (
    id uuid primary key,
    proposal uuid not null references proposals (id),
    person uuid not null references persons (id),
    government uuid references governments (id),
    words text not null,
    field text check (field in ('title', 'problem', 'wanted')),
    base text,
    suggested text,
    outcome text check (outcome in ('open', 'taken', 'refused')),
    decided_at timestamptz,
    decided_by uuid references persons (id),
    example boolean not null,
    written_at timestamptz not null,
    -- Since when there are no words: its author has withdrawn them, or moderators have hidden them.
    withdrawn_at timestamptz,
    is_hidden boolean not null default false
);
create index proposal_comments_proposal on proposal_comments (proposal, id);
create index proposal_comments_person on proposal_comments (person, id);

-- What lead or chair ask the proposer. A proposal waits for one answer at a time.
create table proposal_questions (
    id uuid primary key,
    proposal uuid not null references proposals (id),
    question text not null,
    asked_by uuid not null references persons (id),
    asked_at timestamptz not null,
    reply text,
    replied_by uuid references persons (id),
    replied_at timestamptz
);
create unique index proposal_questions_open on proposal_questions (proposal) where replied_at is null;
create index proposal_questions_proposal on proposal_questions (proposal, id);

-- Mail to everyone who supports a proposal, a hundred at a time. reached is the last person who got it, so that a run
-- that was broken off goes on and nobody gets it twice.
create table tellings (
    id uuid primary key,
    proposal uuid not null references proposals (id),
    news text not null check (news in ('accepted', 'declined', 'asked', 'merged', 'split')),
    words text not null,
    -- The proposer, and of a proposal that another went into the proposer too, got their mail at once.
    proposer uuid not null references persons (id),
    also uuid references persons (id),
    reached uuid,
    ended_at timestamptz
);

-- A ranking of a plan's proposals by the governments in the group.
create table rankings (
    id uuid primary key,
    group_id uuid not null references groups (id),
    year bigint not null,
    visibility text not null check (visibility in ('open', 'secret')),
    points bigint not null,
    most bigint not null,
    closes_at timestamptz not null,
    opened_at timestamptz not null,
    opened_by uuid not null references persons (id),
    closed_at timestamptz
);
create unique index rankings_once on rankings (group_id, year);

-- One a government: any of its members in the group may change it until the ranking closes. counts is set at the closing.
create table allocations (
    ranking uuid not null references rankings (id),
    government uuid not null references governments (id),
    person uuid not null references persons (id),
    given_at timestamptz not null,
    version bigint not null,
    counts boolean not null,
    primary key (ranking, government)
);

create table allocated_points (
    ranking uuid not null references rankings (id),
    government uuid not null references governments (id),
    proposal uuid not null references proposals (id),
    points bigint not null check (points between 1 and 5),
    counts boolean not null,
    primary key (ranking, government, proposal)
);
create index allocated_points_proposal on allocated_points (proposal);

-- For those who moderate.
create view v_comment_texts as
    select 'comment' as kind, c.id as id, c.proposal as parent, cast(0 as bigint) as number, '' as slug, p.group_id as group_id, c.person as person,
        'officials' as audience, p.title as title,
        case when c.suggested is null then c.words when c.words = '' then c.suggested else c.words || ' / ' || c.suggested end as words,
        c.withdrawn_at is not null or p.state = 'hidden' as is_gone
    from proposal_comments c join proposals p on p.id = c.proposal;

create view v_proposal_texts as
    select 'proposal' as kind, p.id as id, p.id as parent, cast(0 as bigint) as number, '' as slug, p.group_id as group_id, p.proposer as person,
        'officials' as audience, p.title as title,
        p.problem || ' / ' || p.wanted || case when p.brings = '' then '' else ' / ' || p.brings end as words, p.state = 'hidden' as is_gone
    from proposals p;
