-- owner: office
-- Backups that stewards have started. Their files stand in the folder that the settings name.
create table backups (
    id uuid primary key,
    state text not null check (state in ('running', 'done', 'failed')),
    file text not null,
    started_at timestamptz not null,
    started_by uuid references persons (id),
    -- when a worker has taken it, so that no other does
    taken_at timestamptz,
    -- when it was last seen to go on, and how far it was
    seen_at timestamptz not null,
    parts_done bigint not null,
    parts bigint not null,
    ended_at timestamptz,
    bytes bigint,
    row_count bigint,
    -- files that the database names and the backup lacks
    missing bigint,
    error text
);
-- Never two at once.
create unique index backups_running on backups (state) where state = 'running';
create index backups_started on backups (started_at, id);
create index backups_state on backups (state, ended_at);
