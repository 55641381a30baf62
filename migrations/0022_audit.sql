-- owner: kernel
-- The event log is the audit log: nobody changes or removes a row, and each holds the hash of the row before. Whoever owns
-- the table can still take the triggers away; docs/operating/audit.md says what to do about that.
create trigger events_are_not_changed before update on events begin select raise(abort, 'the event log is not changed'); end; -- sqlite
create trigger events_are_not_removed before delete on events begin select raise(abort, 'the event log is not changed'); end; -- sqlite
create function events_stay() returns trigger language plpgsql as $$ begin raise exception 'the event log is not changed'; end $$; -- postgres
create trigger events_stay before update or delete on events for each row execute function events_stay(); -- postgres
create trigger events_are_not_cut before truncate on events for each statement execute function events_stay(); -- postgres

-- Where what happened was done from. It is not a part of the log, because it is forgotten: the log holds its digest with
-- the salt. After a while the network and the salt go, and the shortened network stays.
create table event_origins (
    seq bigint primary key references events,
    at timestamptz not null,
    network text,
    shortened text not null,
    device text not null,
    salt bytea
);
create index event_origins_whole on event_origins (at) where network is not null;

-- For the pages of the log. found_... is the thing itself, where it can be found: who may find it sees its title. What is for
-- signatories is shown to none who reads the log.
create view v_audit as
    select e.seq as seq, e.at as at, e.actor as actor, e.token as token, e.action as action, e.kind as kind, e.about as about, e.about_id as about_id,
        e.place as place, e.person as person, e.hash as hash, coalesce(o.network, o.shortened) as network, o.device as device,
        f.path as found_path, f.title as found_title, f.within_object as found_within, coalesce(f.audience = 'officials', false) as found_by_officials
    from events e left join event_origins o on o.seq = e.seq
        left join search_entries f on f.kind = e.about and f.id = e.about_id and f.audience <> 'signatories';
