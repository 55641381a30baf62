-- owner: work
-- What is hard for a government, in three sentences, addressed to a group. It is the government's: it stays when the person
-- who wrote it down goes.
create table challenges (
    id uuid primary key,
    group_id uuid not null references groups (id),
    government uuid not null references governments (id),
    person uuid not null references persons (id),
    hard text not null,
    whom text not null,
    tried text not null,
    -- Subject terms from a fixed list, with a blank between; challenge_terms holds the same for searching.
    terms text not null,
    audience text not null check (audience in ('everyone', 'signatories')),
    state text not null check (state in ('open', 'solved', 'withdrawn', 'hidden')),
    -- How many governments have it, counted anew with each that comes or goes; the one that stated it is one of them.
    backers bigint not null default 1,
    -- What it became.
    proposal uuid references proposals (id),
    solved_words text not null default '',
    solved_resource uuid references resources (id),
    solved_by_proposal boolean not null default false,
    solved_at timestamptz,
    version bigint not null default 1,
    stated_at timestamptz not null,
    changed_at timestamptz,
    example boolean not null
);
create index challenges_stated on challenges (stated_at, id);
create index challenges_group on challenges (group_id, stated_at, id);
create index challenges_government on challenges (government, stated_at, id);
create index challenges_person on challenges (person, stated_at);
create index challenges_proposal on challenges (proposal);

create table challenge_terms (
    term text not null,
    challenge uuid not null references challenges (id),
    -- The same as that of the challenge, for lists by term.
    stated_at timestamptz not null,
    primary key (term, challenge)
);
create index challenge_terms_stated on challenge_terms (term, stated_at, challenge);
create index challenge_terms_challenge on challenge_terms (challenge);

-- The governments that have it, and who said so for them.
create table challenge_backers (
    challenge uuid not null references challenges (id),
    government uuid not null references governments (id),
    person uuid not null references persons (id),
    backed_at timestamptz not null,
    primary key (challenge, government)
);
create index challenge_backers_government on challenge_backers (government, backed_at);
create index challenge_backers_person on challenge_backers (person);

-- For agendas, offers of presentations, homes of groups and pages of governments: what everyone may read.
create view v_work_challenges as
    select id as id, group_id as group_id, government as government, hard as hard, whom as whom, tried as tried, state as state, backers as backers,
        stated_at as stated_at, example as example
    from challenges where audience = 'everyone' and state in ('open', 'solved');

-- For notices: every challenge, by its name, and who may read it.
create view v_told_challenges as
    select id as id, group_id as group_id, government as government, hard as hard, audience as audience from challenges;

create view v_challenge_people as
    select challenge as challenge, government as government, person as person from challenge_backers;

-- For moderation. Whoever works for the government reads it as well, but reports nothing of its own.
create view v_challenge_texts as
    select 'challenge' as kind, c.id as id, c.id as parent, cast(0 as bigint) as number, '' as slug, c.group_id as group_id, c.person as person,
        case when c.audience = 'everyone' then 'everyone' else 'insiders' end as audience, c.hard as title,
        c.whom || ' / ' || c.tried || case when c.solved_words = '' then '' else ' / ' || c.solved_words end as words,
        c.state in ('withdrawn', 'hidden') as is_gone
    from challenges c;
