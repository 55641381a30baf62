-- owner: people
-- While a guard stands, opening an account takes a proof of work. It begins when accounts are opened from too many networks
-- at once, or by a steward, and ends by itself.
create table sign_up_guards (
    id uuid primary key,
    began_at timestamptz not null,
    until timestamptz not null,
    automatic boolean not null,
    -- Seals the tasks that are given out.
    secret text not null
);
create index sign_up_guards_until on sign_up_guards (until, id);

-- Tasks whose solution was used, until they would be too old anyway.
create table works_used (
    task bytea primary key,
    until timestamptz not null
);
create index works_used_until on works_used (until);

create view v_people_guards as
    select id as id, began_at as began_at, until as until, automatic as automatic from sign_up_guards;
