-- owner: kernel
-- The search index with everything that its results can be narrowed by, what they show of a text, and words that may be
-- meant. It is made of what the areas keep, so nothing is carried over: the areas hear everything again.
drop view v_audit;
drop table search_words; -- sqlite
drop table search_entries;

create table search_entries (
    -- The newest is the highest. The full text is kept under the same number.
    place integer primary key, -- sqlite
    place bigint primary key, -- postgres
    kind text not null,
    id uuid not null,
    -- Who finds it: everyone, or those who stand in a group, and beside them officials or signatories of all governments.
    audience text not null check (audience in ('everyone', 'group', 'officials', 'signatories')),
    -- Whose members find it.
    within_object uuid,
    -- Whose lead and chair find it.
    led_object uuid,
    group_id uuid,
    area text,
    country text,
    language text,
    year bigint not null,
    at timestamptz not null,
    path text not null,
    title text not null
);
create unique index search_entries_thing on search_entries (kind, id);

-- What is long, apart: a thousand entries are counted where a few are shown.
create table search_texts (
    place integer primary key, -- sqlite
    place bigint primary key, -- postgres
    summary text not null,
    -- What is searched: folded, with stems and marks.
    words text not null,
    -- What is shown of it where a word was found.
    text text not null
);
create virtual table search_words using fts5 (words, content = '', contentless_delete = 1, prefix = '2 3 4 5', tokenize = 'unicode61 remove_diacritics 0'); -- sqlite
create table search_words (rowid bigint primary key, words tsvector not null); -- postgres
create index search_words_words on search_words using gin (words); -- postgres

-- Who is among officials and signatories, as the search sees it.
create view v_search_audiences as
    select person as person, 'officials' as audience from v_standing where role in ('official', 'steward')
    union all
    select person, 'signatories' from v_standing where role in ('signatory', 'steward');

-- Words that everyone may find, folded and as they are shown, and their pieces: a word and the same without one of its letters.
create table search_vocabulary (
    word text primary key,
    shown text not null
);
create table search_spellings (
    piece text not null,
    word text not null,
    primary key (piece, word)
) without rowid; -- sqlite
); -- postgres

-- As before, but what is for signatories is shown to none who reads the log.
create view v_audit as
    select e.seq as seq, e.at as at, e.actor as actor, e.token as token, e.action as action, e.kind as kind, e.about as about, e.about_id as about_id,
        e.place as place, e.person as person, e.hash as hash, coalesce(o.network, o.shortened) as network, o.device as device,
        f.path as found_path, f.title as found_title, f.within_object as found_within, coalesce(f.audience = 'officials', false) as found_by_officials
    from events e left join event_origins o on o.seq = e.seq
        left join search_entries f on f.kind = e.about and f.id = e.about_id and f.audience <> 'signatories';

update listeners set seq = 0 where name like '%.index';
