-- owner: talk
-- Outside experts who were asked by mail to answer one question. The address goes when they say no, and with the time in which
-- they can answer; then the name of who did not answer goes too.
create table experts (
    id uuid primary key,
    discussion uuid not null references discussions (id),
    name text not null,
    email text not null,
    -- Why this person is asked, in a line.
    why text not null,
    lang text not null,
    asked_by uuid not null references persons (id),
    asked_at timestamptz not null,
    until timestamptz not null,
    state text not null check (state in ('asked', 'answered', 'declined')),
    decided_at timestamptz
);
create index experts_discussion on experts (discussion, id);
create index experts_asked_by on experts (asked_by, asked_at);
create index experts_until on experts (until) where email <> '' or name <> '';

-- What an expert wrote has no person here.
alter table posts add column expert uuid references experts (id);
create index posts_expert on posts (expert) where expert is not null;

-- Whether somebody wants to be told of new posts in a discussion. Without a row it is whoever has written in it.
create table follows (
    discussion uuid not null references discussions (id),
    person uuid not null references persons (id),
    is_following boolean not null,
    set_at timestamptz not null,
    primary key (discussion, person)
);

-- Who is told of new posts.
create view v_discussion_people as
    select c.discussion as discussion, c.person as person from posts c
    where c.person is not null
        and not exists (select 1 from follows f where f.discussion = c.discussion and f.person = c.person and not f.is_following)
    union
    select f.discussion, f.person from follows f where f.is_following;

-- For those who tell people of it.
create view v_discussions as
    select d.id as id, d.group_id as group_id, d.title as title, d.audience as audience, d.opened_by as opened_by from discussions d;
create view v_posts as
    select c.id as id, c.discussion as discussion, c.number as number, c.person as person,
        (select e.name from experts e where e.id = c.expert) as expert, c.text as text from posts c;

-- Whoever asked an expert answers for what comes.
drop view v_talk_texts; -- sqlite
create view v_talk_texts as -- sqlite
create or replace view v_talk_texts as -- postgres
    select 'post' as kind, c.id as id, c.discussion as parent, c.number as number, '' as slug, d.group_id as group_id,
        coalesce(c.person, (select e.asked_by from experts e where e.id = c.expert)) as person,
        d.audience as audience, d.title as title, c.text as words, c.withdrawn_at is not null as is_gone
    from posts c join discussions d on d.id = c.discussion;

-- Whom and what a post mentions with an @: one of the three.
create table mentions (
    post uuid not null references posts (id),
    position bigint not null,
    person uuid references persons (id),
    government uuid references governments (id),
    group_id uuid references groups (id),
    primary key (post, position)
);
create index mentions_person on mentions (person) where person is not null;

-- Who is told of a mention: the person, those who work for the government, those who lead or chair the group.
create view v_mentioned as
    select m.post as post, m.person as person from mentions m where m.person is not null
    union
    select m.post, a.person from mentions m join v_affiliations a on a.government = m.government
    union
    select m.post, s.person from mentions m join v_seats s on s.group_id = m.group_id;
