-- owner: library
-- A resource may come from a meeting or a proposal, as from an activity: from one of them.
alter table resources add meeting uuid references meetings (id);
alter table resources add proposal uuid references proposals (id);
create index resources_meeting on resources (meeting) where meeting is not null;

-- For the page of a meeting: what came of it. Who reads it is decided there, by the audience.
create view v_resources_of_meetings as
    select r.meeting as meeting, r.id as id, r.slug as slug, r.title as title, r.folded as folded, r.audience as audience,
        r.group_id as group_id
    from resources r where r.meeting is not null and r.state = 'published';
