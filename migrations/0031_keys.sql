-- owner: kernel
-- The names of the keys with which secrets were locked, never the keys: by them a database without its key is known.
create table instance_keys (
    key text primary key,
    since timestamptz not null
);
