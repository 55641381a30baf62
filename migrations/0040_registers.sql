-- owner: people
-- For the list of people, which stewards search by name.
create index persons_folded on persons (folded, id);

-- Two that turned out to be one: what the doubled one had is the other's, and its address leads there.
alter table governments add column merged_into uuid references governments (id);
alter table organisations add column merged_into uuid references organisations (id);

drop view v_governments; -- sqlite
create view v_governments as -- sqlite
create or replace view v_governments as -- postgres
    select g.id as id, g.slug as slug, g.name as name, g.folded as folded, g.names as names, g.kind as kind, g.country as country, g.unit as unit, g.population as population,
        g.lon as lon, g.lat as lat, g.point_is_region as point_is_region, g.mention as mention,
        exists (select 1 from signatures s where s.government = g.id and s.state = 'accepted') as is_signatory,
        (select s.signed_on from signatures s where s.government = g.id and s.state = 'accepted') as signed_on,
        (select s.signed_text from signatures s where s.government = g.id and s.state = 'accepted') as signed_text,
        (select s.decided_at from signatures s where s.government = g.id and s.state = 'accepted') as accepted_at,
        g.merged_into is null as is_itself
    from governments g;
