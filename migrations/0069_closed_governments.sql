-- owner: people
-- A government that no longer exists, or leaves: since which day, why, and which one stands in its place, if one does. It keeps its page
-- and all that it said; nobody acts for it any more.
alter table governments add column closed_on date;
alter table governments add column closed_reason text;
alter table governments add column successor uuid references governments (id);
create index governments_closed on governments (closed_on, id) where closed_on is not null;

-- What the closing has ended, so that it comes back if the closing was a mistake: affiliations, and the state of a signature.
alter table affiliations add column ended_by_closure boolean not null default false;
alter table signatures add column state_before_closure text check (state_before_closure in ('submitted', 'accepted'));

drop view v_governments; -- sqlite
create view v_governments as -- sqlite
create or replace view v_governments as -- postgres
    select g.id as id, g.slug as slug, g.name as name, g.folded as folded, g.names as names, g.kind as kind, g.country as country, g.unit as unit, g.population as population,
        g.lon as lon, g.lat as lat, g.point_is_region as point_is_region, g.mention as mention,
        exists (select 1 from signatures s where s.government = g.id and s.state = 'accepted') as is_signatory,
        (select s.signed_on from signatures s where s.government = g.id and s.state = 'accepted') as signed_on,
        (select s.signed_text from signatures s where s.government = g.id and s.state = 'accepted') as signed_text,
        (select s.decided_at from signatures s where s.government = g.id and s.state = 'accepted') as accepted_at,
        g.merged_into is null as is_itself, g.closed_on is null as is_open
    from governments g;
