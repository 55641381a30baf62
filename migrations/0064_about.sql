-- owner: talk
-- A discussion may be about something: an activity, a resource, an item of an agenda. Who reads that is decided where it
-- stands, and it may be gone.
alter table discussions add column about_kind text;
alter table discussions add column about uuid;
create index discussions_about on discussions (about) where about is not null;

-- For the pages of what they are about.
create view v_discussions_about as
    select d.about_kind as about_kind, d.about as about, d.id as id, d.group_id as group_id, d.audience as audience, d.title as title,
        d.posts as posts, d.last_at as last_at
    from discussions d where d.about is not null;
