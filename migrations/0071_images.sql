-- owner: talk
-- Images in posts. One is put in while somebody writes; then only they see it, until a post that shows it is sent.
create table post_images (
    id uuid primary key,
    file uuid not null references files (id),
    -- What its content is known by: the same image sent twice is one.
    digest text not null,
    -- In dots.
    width bigint not null,
    height bigint not null,
    person uuid not null references persons (id),
    added_at timestamptz not null,
    post uuid references posts (id),
    -- The text that shows it and waits, and the group whose moderators look at it.
    held uuid,
    group_id uuid references groups (id)
);
create index post_images_person on post_images (person, added_at, id);
create index post_images_post on post_images (post);
create index post_images_held on post_images (held);
create index post_images_file on post_images (file);
create index post_images_waiting on post_images (added_at, id) where post is null and held is null;

-- Files that must be kept, for v_file_uses.
create view v_talk_files as
    select file as file from post_images;
