-- owner: talk
-- What the people of a group talk about: discussions and questions. Each is read by the group, or by everyone.
create table discussions (
    id uuid primary key,
    group_id uuid not null references groups (id),
    kind text not null check (kind in ('discussion', 'question')),
    audience text not null check (audience in ('group', 'everyone')),
    title text not null,
    opened_by uuid not null references persons (id),
    opened_at timestamptz not null,
    -- How many posts there are: the number of the last one.
    posts bigint not null,
    last_at timestamptz not null,
    -- The post that answers the question.
    answer uuid,
    closed_at timestamptz,
    -- 1 while it is a question without an answer, else 0: these stand first.
    waits bigint not null check (waits in (0, 1)),
    example boolean not null
);
create index discussions_group on discussions (group_id, waits, last_at, id);
create index discussions_public on discussions (group_id, waits, last_at, id) where audience = 'everyone';

-- A post keeps its number and its place when its words are withdrawn.
create table posts (
    id uuid primary key,
    discussion uuid not null references discussions (id),
    number bigint not null check (number > 0),
    -- Nobody where an outside expert wrote it.
    person uuid references persons (id),
    government uuid references governments (id),
    -- Markdown.
    text text not null,
    version bigint not null,
    written_at timestamptz not null,
    changed_at timestamptz,
    -- Since when there are no words: its author has withdrawn them, or moderators have hidden them.
    withdrawn_at timestamptz,
    is_hidden boolean not null default false,
    example boolean not null,
    unique (discussion, number)
);
create index posts_person on posts (person, id);

-- What a post said before, until when.
create table post_texts (
    post uuid not null references posts (id),
    version bigint not null,
    text text not null,
    until timestamptz not null,
    primary key (post, version)
);

-- How far somebody has read. Nobody else is shown it.
create table read_marks (
    discussion uuid not null references discussions (id),
    person uuid not null references persons (id),
    number bigint not null,
    read_at timestamptz not null,
    primary key (discussion, person)
);

-- Governments that have the same to say, and who said so for them.
create table echoes (
    discussion uuid not null references discussions (id),
    government uuid not null references governments (id),
    person uuid not null references persons (id),
    given_at timestamptz not null,
    primary key (discussion, government)
);

-- Questions with their answers that a group keeps to look up.
create table kept_answers (
    id uuid primary key,
    group_id uuid not null references groups (id),
    discussion uuid not null unique references discussions (id),
    post uuid not null references posts (id),
    kept_by uuid references persons (id),
    kept_at timestamptz not null
);
create index kept_answers_group on kept_answers (group_id, kept_at, id);
create index kept_answers_post on kept_answers (post);

-- For those who moderate.
create view v_talk_texts as
    select 'post' as kind, c.id as id, c.discussion as parent, c.number as number, '' as slug, d.group_id as group_id, c.person as person,
        d.audience as audience, d.title as title, c.text as words, c.withdrawn_at is not null as is_gone
    from posts c join discussions d on d.id = c.discussion;
