-- owner: groups
-- An item of an agenda may come from a challenge, and an offer to present a solution may name the one that it answers.
alter table agenda_items add column challenge uuid references challenges (id);
create index agenda_items_challenge on agenda_items (challenge);
alter table presentations add column answers uuid references challenges (id);
create index presentations_answers on presentations (answers);

-- For the page of a challenge: where it is spoken about. What is offered is not there before it is chosen. Who registers for a
-- meeting that is for everyone is its guest: its agenda is not for every visitor.
create view v_challenge_meetings as
    select i.challenge as challenge, i.id as id, i.title as title, m.slug as slug, m.title as meeting_title, m.on_day as on_day,
        case when m.audience = 'everyone' and m.registers then 'group' else m.audience end as audience, m.group_id as group_id
    from agenda_items i join meetings m on m.id = i.meeting where i.challenge is not null and m.cancelled_at is null
    union all
    select o.answers, o.id, o.title, m.slug, m.title, m.on_day, 'everyone', m.group_id
    from presentations o join presentation_calls c on c.id = o.call join meetings m on m.id = c.meeting
    where o.answers is not null and o.state = 'chosen' and m.cancelled_at is null;

-- The calls in which solutions can be offered.
create view v_presentation_calls_open as
    select c.id as id, m.group_id as group_id, m.title as title, c.offers_until as offers_until, m.starts_at as starts_at
    from presentation_calls c join meetings m on m.id = c.meeting where m.cancelled_at is null;
