-- owner: talk
-- Files in posts: images, as in 0071, and others that readers download. One is put in while somebody writes; then only they
-- see it, until a post that names it is sent. Those of a mail come with their post.
create table post_files (
    id uuid primary key,
    file uuid not null references files (id),
    -- What its content is known by: the same file sent twice is one.
    digest text not null,
    -- Of an image that is shown in the text, in dots.
    width bigint,
    height bigint,
    -- Whoever put it in: a person, or an outside expert by mail.
    person uuid references persons (id),
    expert uuid references experts (id),
    added_at timestamptz not null,
    post uuid references posts (id),
    -- The text that names it and waits, and the group whose moderators look at it.
    held uuid,
    group_id uuid references groups (id),
    -- The words in it, for the search; nothing where it was not read, or holds none.
    words text
);
insert into post_files (id, file, digest, width, height, person, added_at, post, held, group_id)
    select id, file, digest, width, height, person, added_at, post, held, group_id from post_images;

-- Files that must be kept, for v_file_uses.
drop view v_talk_files; -- sqlite
create view v_talk_files as -- sqlite
create or replace view v_talk_files as -- postgres
    select file as file from post_files;
drop table post_images;

create index post_files_person on post_files (person, added_at, id);
create index post_files_expert on post_files (expert) where expert is not null;
create index post_files_post on post_files (post);
create index post_files_held on post_files (held);
create index post_files_file on post_files (file);
create index post_files_waiting on post_files (added_at, id) where post is null and held is null;
