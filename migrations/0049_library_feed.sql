-- owner: library
-- For feeds: what is published, for whom, by when it was. What was read in from elsewhere without a day is no news.
create index resources_published on resources (published_at, id) where published_at is not null;
create index resources_group_published on resources (group_id, published_at, id) where published_at is not null;
create index news_group on news (group_id, published_at, id);

create view v_feed_news as
    select id as id, slug as slug, group_id as group_id, title as title, words as words, published_at as at, published_at as changed_at,
        example as example
    from news;

create view v_feed_resources as
    select r.id as id, r.slug as slug, r.group_id as group_id, r.audience as audience, r.title as title, r.note as words, r.language as lang, r.published_at as at,
        coalesce((select max(e.published_at) from resource_editions e where e.resource = r.id), r.published_at) as changed_at,
        r.example as example
    from resources r where r.state = 'published' and r.published_at is not null;
