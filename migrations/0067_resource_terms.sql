-- owner: library
-- What a resource is about: terms from the list of nouns, with a blank between; resource_terms holds the same for searching.
alter table resources add terms text not null default '';

create table resource_terms (
    term text not null,
    resource uuid not null references resources (id),
    primary key (term, resource)
);
create index resource_terms_resource on resource_terms (resource);

-- For those who look for what is published about the same: what everyone may read. The key tells which is newer.
create view v_resource_terms as
    select k.term as term, k.resource as id from resource_terms k join resources r on r.id = k.resource
    where r.state = 'published' and r.audience = 'everyone';

create view v_published as
    select id as id, slug as slug, title as title, note as note, terms as terms, adopters as adopters, example as example
    from resources where state = 'published' and audience = 'everyone';

drop view v_feed_resources; -- sqlite
create view v_feed_resources as -- sqlite
create or replace view v_feed_resources as -- postgres
    select r.id as id, r.slug as slug, r.group_id as group_id, r.audience as audience, r.title as title, r.note as words, r.language as lang, r.published_at as at,
        coalesce((select max(e.published_at) from resource_editions e where e.resource = r.id), r.published_at) as changed_at,
        r.example as example, r.terms as terms
    from resources r where r.state = 'published' and r.published_at is not null;
